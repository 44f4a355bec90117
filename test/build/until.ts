/** Time that something asynchronous may take, in milliseconds. */
const patienceMs = 5000;
const pollMs = 10;

/**
 * Waits until the condition holds.
 * @throws with this sentence when it does not hold in time.
 */
export async function until(holds: () => boolean, failure: string): Promise<void> {
  for (let waited = 0; !holds(); waited += pollMs) {
    if (waited > patienceMs) throw new Error(failure);
    await new Promise((wake) => setTimeout(wake, pollMs));
  }
}

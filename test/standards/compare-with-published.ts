import { elderRules, worseOf, type ElderRule, type ScreenMeasurement } from '../../src/domain/standards';

/** Sizes that depend on how the machine's font breaks lines may differ by so much, as a part. */
const tolerance = 0.02;

/**
 * What a measurement says that is worse than what is published of the same screen, each in one sentence. A sample of
 * looks can only find better values than all of them: so any worse value means that the publication is out of date,
 * or was edited by hand.
 */
export function worseThanPublished(measurement: ScreenMeasurement, published: readonly ScreenMeasurement[]): string[] {
  const known = published.find(
    ({ mode, state, target }) =>
      mode === measurement.mode && state === measurement.state && target === measurement.target,
  );
  if (known === undefined) return ['This screen is not among the published ones: run `npm run measure:standards`.'];
  return elderRules.flatMap((rule) => {
    const found = measurement.worst[rule.id];
    const said = known.worst[rule.id];
    if (found === undefined) return [];
    if (said !== undefined && !isClearlyWorse(rule, found.value, said.value)) return [];
    const words = said === undefined ? 'nothing' : String(said.value);
    return [`${rule.id} is ${String(found.value)} (“${found.where}”), published is ${words}.`];
  });
}

function isClearlyWorse(rule: ElderRule, found: number, published: number): boolean {
  if (Math.abs(found - published) <= Math.abs(published) * tolerance) return false;
  return worseOf(rule, found, published) === found;
}

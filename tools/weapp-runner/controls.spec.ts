import { expect, expectToTell, test } from './runner-fixture';

test('what is typed arrives, up to the limit of the field', async ({ driver, page }) => {
  await driver.open('pages/form/index');
  const name = driver.findByLabel('name');
  await expect(name).toHaveAttribute('placeholder', 'your name');
  await expectToTell(driver, () => driver.type(name, '红桥'), ['name focus ""', 'name input "红桥"']);
  await expectToTell(driver, () => page.keyboard.press('Enter'), ['name confirm "红桥"']);
  await expectToTell(driver, () => driver.type(driver.findByLabel('story'), '一行'), [
    'name blur "红桥"',
    'story input "一行"',
  ]);
  await name.focus();
  await page.keyboard.type('0123456789');
  await expect(name).toHaveValue(/^.{10}$/u);
});

test('switches, boxes and their labels tell of a change, and a disabled button is deaf', async ({ driver }) => {
  await driver.open('pages/form/index');
  const tap = (words: string) => () => driver.tap(driver.findByText(words));
  await expectToTell(driver, () => driver.tap(driver.findByRole('switch', 'quiet')), ['quiet change true']);
  await expect(driver.findByRole('switch', 'quiet')).toBeChecked();
  await expectToTell(driver, () => driver.tap(driver.findByRole('switch', 'quiet')), ['quiet change false']);

  await expect(driver.findByRole('checkbox', 'water')).toBeChecked();
  await expectToTell(driver, tap('茶'), ['drinks change ["tea","water"]']);
  await expectToTell(driver, () => driver.tap(driver.findByRole('checkbox', 'water')), ['drinks change ["tea"]']);

  await expectToTell(driver, tap('大'), ['size change "large"']);
  await expect(driver.findByRole('radio', 'small')).not.toBeChecked();
  await expectToTell(driver, () => driver.tap(driver.findByRole('radio', 'large')), []);

  await driver.findByRole('button', 'cannot be pressed').tap({ force: true });
  await expectToTell(driver, () => driver.tap(driver.findByRole('switch', 'quiet')), ['quiet change true']);
});

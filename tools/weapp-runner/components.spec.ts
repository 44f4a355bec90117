import { expect, expectTold, expectToTell, test, told } from './runner-fixture';

test('components take properties and slots, run wxs, and send events up', async ({ driver }) => {
  await driver.open('pages/cards/index');
  await expectTold(driver, ['app onLaunch pages/cards/index {}', 'app onShow', 'tea attached', 'water attached']);
  const title = driver.findByText('TEA! × 3, doubled 6');
  await expect(title).toHaveCSS('color', 'rgb(9, 8, 7)');
  const card = driver.shown.locator('.card').first();
  await expect(card).toHaveText(/TEA! × 3, doubled 6\s*top of tea\s*inside tea\s*pick tea/);
  await expectToTell(driver, () => driver.tap(driver.findByRole('button', 'pick water')), [
    'pick water at card',
    'pick water at list',
  ]);
});

test('templates, includes, conditions and lists follow the data', async ({ driver }) => {
  await driver.open('pages/cards/index');
  for (const words of ['sum 4', /^few$/, 'line 3', 'footer of 2'])
    await expect(driver.findByText(words)).toHaveCount(1);
  await driver.tap(driver.findByRole('button', 'one more'));
  for (const words of ['sum 5', 'many', 'line 4', 'WATER! × 4, doubled 8']) {
    await expect(driver.findByText(words)).toHaveCount(1);
  }
  await expectToTell(driver, () => driver.tap(driver.findByRole('button', 'fewer cards')), ['tea detached']);
  await expect(driver.shown.locator('.card')).toHaveCount(1);
  await expect(driver.findByText('footer of 1')).toHaveCount(1);
  expect((await told(driver)).filter((words) => words === 'water attached')).toHaveLength(1);
});

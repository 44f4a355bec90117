import type { ElderRuleId } from '../../src/domain/standards';
import { expect, test } from '../e2e/fixtures';
import { brokenRules } from './gather';

/*
 * For H5 alone: the very same code measures the mini-program. A measurement that finds nothing wrong must be able to find something: each rule is broken on purpose.
 */
test.use({ profile: 'release' });

/** What is done to the page 设置 in 长辈版, and the rule that must notice. */
const violations: readonly { name: string; style: string; rule: ElderRuleId }[] = [
  { name: 'text of 16 px', style: '.hq-text { font-size: 16px !important; }', rule: 'textSize' },
  { name: 'a heading of 22 px', style: '.hq-text--heading { font-size: 22px !important; }', rule: 'titleSize' },
  { name: 'lines 1.2 times as high', style: '.hq-text { line-height: 1.2 !important; }', rule: 'lineHeight' },
  { name: 'a target of 40 px', style: '.hq-button { height: 40px; min-height: 0 !important; }', rule: 'targetSize' },
  { name: 'targets that overlap', style: '.hq-list-row { margin-bottom: -40px !important; }', rule: 'targetGap' },
  { name: 'grey text of 3:1', style: '.hq-text { color: #949494 !important; }', rule: 'contrast' },
  { name: 'half-transparent text', style: '.hq-text { opacity: 0.5; }', rule: 'contrast' },
  { name: 'pale icons', style: '.hq-icon { background-color: #e0e0e0 !important; }', rule: 'iconContrast' },
  { name: 'a page wider than the screen', style: '.hq-screen__main { width: 400px; }', rule: 'widthOverflow' },
  {
    name: 'words that are cut off',
    style: '.hq-text { max-height: 20px; overflow: hidden; }',
    rule: 'cutText',
  },
];

for (const { name, style, rule } of violations) {
  test(`${name} is noticed`, async ({ app }) => {
    await app.keep('appearance', JSON.stringify({ mode: 'elder' }));
    await app.open({ page: 'settings' });
    await app.settle();
    expect(brokenRules((await app.measure()).worst, 'elder')).toEqual([]);
    await (await app.frame()).addStyleTag({ content: style });
    const broken = brokenRules((await app.measure()).worst, 'elder');
    expect(broken.map((sentence) => sentence.split(':')[0])).toContain(rule);
  });
}

test('text on a picture is compared with the picture', async ({ app }) => {
  await app.keep('appearance', JSON.stringify({ mode: 'normal' }));
  await app.open({ page: 'news' });
  await app.settle();
  await (
    await app.frame()
  ).addStyleTag({
    content:
      '.hq-app-header__art { position: absolute; left: 0; top: 0; height: 100%; width: 100%; background: #ddd; }',
  });
  const look = await app.measure();
  expect(brokenRules(look.worst, 'normal').join()).toContain('contrast');
});

test('a control without a name and a second main action are noticed', async ({ app }) => {
  await app.keep('appearance', JSON.stringify({ mode: 'elder' }));
  await app.open({ page: 'settings' });
  await app.settle();
  expect(await app.axe()).toEqual([]);
  await (
    await app.frame()
  ).evaluate(() => {
    const main = document.querySelector('.hq-screen__main');
    for (const name of ['', '甲', '乙']) {
      const button = document.createElement('button');
      button.className = 'hq-pressable hq-button hq-button--primary';
      button.textContent = name;
      main?.append(button);
    }
  });
  expect((await app.axe()).map(({ rule }) => rule)).toContain('button-name');
  expect(brokenRules((await app.measure()).worst, 'elder').join()).toContain('mainActions: 3');
});

import type { ElderRuleId } from '../../src/domain/standards';
import type { Destination } from '../../src/routes';
import type { AppDriver } from '../e2e/driver';
import { expect, test } from '../e2e/fixtures';
import { brokenRules, Gathering } from './gather';
import { lookAt } from './look';
import type { Variant } from './variants';

/*
 * For H5 alone: the very same code measures the mini-program. A measurement that finds nothing wrong must be able to
 * find something: each rule is broken on purpose.
 */
test.use({ profile: 'release' });

interface Violation {
  name: string;
  style: string;
  rule: ElderRuleId;
  /** Where it is done; the settings unless said. */
  destination?: Destination;
}

/** What is done to a page in 长辈版, and the rule that must notice. */
const violations: readonly Violation[] = [
  { name: 'text of 16 px', style: '.hq-text { font-size: 16px !important; }', rule: 'textSize' },
  { name: 'a heading of 22 px', style: '.hq-text--heading { font-size: 22px !important; }', rule: 'titleSize' },
  { name: 'lines 1.2 times as high', style: '.hq-text { line-height: 1.2 !important; }', rule: 'lineHeight' },
  {
    name: 'paragraphs without a gap',
    style: '.hq-stack--gap-paragraph { gap: 0 !important; }',
    rule: 'paragraphGap',
    destination: { page: 'care' },
  },
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
  {
    name: 'a line of more than forty characters',
    style: '.hq-screen__main { max-width: none; width: 1200px; }',
    rule: 'lineLength',
    destination: { page: 'about' },
  },
];

const SETTINGS: Destination = { page: 'settings' };

for (const { name, style, rule, destination } of violations) {
  test(`${name} is noticed`, async ({ app }) => {
    await openInElderMode(app, destination ?? SETTINGS);
    await (await app.frame()).addStyleTag({ content: style });
    expect(rulesIn(brokenRules((await app.measure()).worst, 'elder'))).toContain(rule);
  });
}

const looks: readonly { name: string; variant: Variant; style: string; rule: ElderRuleId }[] = [
  {
    name: 'text of 29 px at the largest step',
    variant: { textStep: 4, theme: 'light', width: 320 },
    style: '.hq-text { font-size: 29px !important; }',
    rule: 'largestStep',
  },
  {
    name: 'a page that is too wide once its text is doubled',
    variant: { textStep: 1, theme: 'light', width: 320, doubled: true },
    style: '.hq-button { width: calc(var(--hq-text-body) * 8); }',
    rule: 'doubledTextOverflow',
  },
];

for (const { name, variant, style, rule } of looks) {
  test(`${name} is noticed`, async ({ app, page }) => {
    await openInElderMode(app, SETTINGS);
    const before = new Gathering();
    await lookAt(page, app, { ...variant, textStep: 1 }, before);
    expect(rulesIn(brokenRules(before.worst, 'elder'))).not.toContain(rule);
    await (await app.frame()).addStyleTag({ content: style });
    const after = new Gathering();
    await lookAt(page, app, variant, after);
    expect(rulesIn(brokenRules(after.worst, 'elder'))).toContain(rule);
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
  await openInElderMode(app, SETTINGS);
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

test('a pop-up that is closed at its side is noticed', async ({ app }) => {
  await openInElderMode(app, SETTINGS);
  await app.tapByRole('button', '全部清除');
  await app.seesRole('dialog', '要全部清除吗？');
  expect(await app.worst('closeButtons')).toBe(0);
  await (await app.frame()).addStyleTag({ content: '.hq-dialog .hq-button { width: 50%; }' });
  expect(await app.worst('closeButtons')).toBe(1);
});

test('a page that forbids zooming is noticed', async ({ app }) => {
  await openInElderMode(app, SETTINGS);
  await (
    await app.frame()
  ).evaluate(() => {
    document.querySelector('meta[name=viewport]')?.setAttribute('content', 'width=device-width, user-scalable=no');
  });
  expect(await app.worst('zoomBlocked')).toBe(1);
});

test('a way into 长辈版 that has moved is seen to have moved', async ({ app }) => {
  await openInElderMode(app, { page: 'news' });
  const before = (await app.measure()).entry;
  if (before === null) throw new Error('There is no way into 长辈版.');
  await (await app.frame()).addStyleTag({ content: '.hq-app-header__toolbar { margin-top: 9px; }' });
  expect((await app.measure()).entry).toEqual({ left: before.left, top: before.top + 9 });
});

/** Opens a page that keeps every rule. */
async function openInElderMode(app: AppDriver, destination: Destination): Promise<void> {
  await app.keep('appearance', JSON.stringify({ mode: 'elder' }));
  await app.open(destination);
  await app.settle();
  expect(brokenRules((await app.measure()).worst, 'elder')).toEqual([]);
}

function rulesIn(sentences: readonly string[]): string[] {
  return sentences.map((sentence) => sentence.slice(0, sentence.indexOf(':')));
}

import { screen, within } from '@testing-library/react';
import { elderRules, keepsRule } from '@/domain/standards';
import { axe } from '../../../test/jest/accessibility';
import { renderScreen } from '../../../test/rendering/render-screen';
import { MeasuredStandardsScreen } from '.';
import { copy } from './copy';
import { measuredStandards } from './measured-standards';

const cards = () =>
  within(screen.getByRole('list', { name: '每一条规则' }))
    .getAllByRole('listitem')
    .map((card) => card.textContent);

describe('the page of measured standards', () => {
  it('is accessible', async () => {
    const { container } = renderScreen(<MeasuredStandardsScreen />, { mode: 'elder' });
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows each rule with what it asks for and what was measured on each target in each mode', () => {
    renderScreen(<MeasuredStandardsScreen />);
    const shown = cards();
    expect(shown).toHaveLength(elderRules.length);
    elderRules.forEach((rule, index) => {
      const line = measuredStandards.rules.find(({ rule: id }) => id === rule.id);
      expect(shown[index]).toContain(copy.rule(rule.id).title);
      expect(shown[index]).toContain(copy.required(rule, 'elder'));
      for (const target of ['h5', 'weapp'] as const) {
        if (rule.only !== undefined && rule.only !== target) continue;
        for (const mode of ['normal', 'elder'] as const) {
          const found = line?.values[target][mode] ?? null;
          const words =
            found === null ? '没有量' : copy.value(found.value, rule.unit, keepsRule(rule, mode, found.value));
          expect(shown[index]).toContain(`${copy.amountTerm(copy.targets[target], copy.modes[mode])}${words}`);
        }
      }
    });
  });

  it('says how many rules are kept, and how that is known', () => {
    renderScreen(<MeasuredStandardsScreen />);
    const broken = measuredStandards.rules.filter(({ rule: id, values }) => {
      const rule = elderRules.find((candidate) => candidate.id === id);
      const all = (['h5', 'weapp'] as const).flatMap((target) =>
        (['normal', 'elder'] as const).map((mode) => ({ mode, found: values[target][mode] })),
      );
      return all.some(({ mode, found }) => rule !== undefined && found !== null && !keepsRule(rule, mode, found.value));
    });
    const words =
      broken.length === 0 ? copy.allKept(elderRules.length) : copy.someBroken(broken.length, elderRules.length);
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.getByText(new RegExp(measuredStandards.browser))).toBeInTheDocument();
  });

  it('names what was not measured', () => {
    renderScreen(<MeasuredStandardsScreen />);
    const list = screen.getByRole('list', { name: '没有量的' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(copy.native.length);
  });
});

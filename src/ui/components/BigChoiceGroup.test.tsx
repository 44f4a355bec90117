import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { axe } from '../../../test/jest/accessibility';
import { BigChoiceGroup } from './BigChoiceGroup';

type Answer = 'yes' | 'no' | 'unsure';

function Question({ first = null }: { first?: Answer | null }) {
  const [chosen, setChosen] = useState<Answer | null>(first);
  return (
    <BigChoiceGroup<Answer>
      label="家里有人住院吗？"
      chosen={chosen}
      onChoose={setChosen}
      choices={[
        { value: 'yes', title: '有', text: '今年里住过院的都算', icon: 'bed' },
        { value: 'no', title: '没有' },
        { value: 'unsure', title: '不清楚' },
      ]}
    />
  );
}

describe('BigChoiceGroup', () => {
  it('is a question with answers of which at most one holds', async () => {
    const { container } = render(<Question />);
    const group = within(screen.getByRole('radiogroup', { name: '家里有人住院吗？' }));
    expect(group.queryAllByRole('radio', { checked: true })).toEqual([]);
    await userEvent.click(group.getByRole('radio', { name: /^有/ }));
    expect(group.getByRole('radio', { name: '有 今年里住过院的都算', checked: true })).toBeInTheDocument();
    await userEvent.click(group.getByRole('radio', { name: '没有' }));
    expect(group.getAllByRole('radio', { checked: true }).map((answer) => answer.textContent)).toEqual(['没有']);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is moved through with arrow keys, round and round', async () => {
    render(<Question first="yes" />);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: '没有', checked: true })).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('radio', { name: /^有/, checked: true })).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('radio', { name: '不清楚', checked: true })).toHaveFocus();
    await user.keyboard('x');
    expect(screen.getByRole('radio', { name: '不清楚', checked: true })).toHaveFocus();
  });
});

import { render, screen, within } from '@testing-library/react';
import { axe } from '../../../test/jest/accessibility';
import { TimelineList } from './TimelineList';

it('is a list whose steps each carry their own button', async () => {
  const { container } = render(
    <TimelineList
      label="进展"
      steps={[
        { id: 'plan', title: '2024年3月', content: ['列入计划。'], tone: 'plain', below: <button>依据一</button> },
        { id: 'done', title: '2025年9月', content: ['已经开学。'], tone: 'done', below: <button>依据二</button> },
      ]}
    />,
  );
  const steps = within(screen.getByRole('list', { name: '进展' })).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual(['2024年3月列入计划。依据一', '2025年9月已经开学。依据二']);
  expect(await axe(container)).toHaveNoViolations();
});

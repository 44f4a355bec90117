import { render, screen } from '@testing-library/react';
import { axe } from '../../../test/jest/accessibility';
import { Button } from './Button';
import { EmptyState, ErrorState, FinishedState, NotFoundState, OfflineState } from './StateMessage';

describe.each([
  ['empty', EmptyState],
  ['error', ErrorState],
  ['not-found', NotFoundState],
  ['offline', OfflineState],
  ['finished', FinishedState],
] as const)('the state %s', (illustration, State) => {
  it('says what is so and offers a way onward; its drawing is decoration', async () => {
    const { container } = render(
      <State title="没有内容" text="请换一个条件。">
        <Button text="看全部" onPress={() => undefined} />
      </State>,
    );
    expect(screen.getByRole('heading', { name: '没有内容' })).toBeInTheDocument();
    expect(screen.getByText('请换一个条件。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '看全部' })).toBeInTheDocument();
    expect(container.querySelector(`.hq-illustration--${illustration}`)).toHaveAttribute('aria-hidden', 'true');
    expect(await axe(container)).toHaveNoViolations();
  });
});

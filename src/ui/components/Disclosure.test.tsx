import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from '../../../test/jest/accessibility';
import { Disclosure } from './Disclosure';

it('shows what is folded while it is open, and says which it is', async () => {
  const { container } = render(<Disclosure title="以前的标准">旧标准</Disclosure>);
  expect(screen.queryByText('旧标准')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '以前的标准', expanded: false }));
  expect(screen.getByText('旧标准')).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole('button', { name: '以前的标准', expanded: true }));
  expect(screen.queryByText('旧标准')).not.toBeInTheDocument();
});

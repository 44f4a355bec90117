import { render, screen } from '@testing-library/react';
import { ListCount } from './ListCount';

it('announces its words, also when they change', () => {
  const { rerender } = render(<ListCount text="共 3 项" />);
  const status = screen.getByRole('status');
  expect(status).toHaveTextContent(/^共 3 项$/);
  rerender(<ListCount text="共 1 项" />);
  expect(screen.getByRole('status')).toBe(status);
  expect(status).toHaveTextContent(/^共 1 项$/);
});

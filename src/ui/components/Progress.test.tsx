import { render, screen } from '@testing-library/react';
import { axe } from '../../../test/jest/accessibility';
import { Progress } from './Progress';

describe('Progress', () => {
  it('says in words and as a number how far it has come', async () => {
    const { container } = render(<Progress subject="正在更新" text="已完成 3 项，共 8 项" value={3} maximum={8} />);
    const bar = screen.getByRole('progressbar', { name: '正在更新：已完成 3 项，共 8 项' });
    expect(bar).toHaveAttribute('aria-valuenow', '38');
    expect(container.querySelector('.at-progress__outer-inner-background')).toHaveStyle({ width: '37.5%' });
    expect(await axe(container)).toHaveNoViolations();
  });
});

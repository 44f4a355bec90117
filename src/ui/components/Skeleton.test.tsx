import { render, screen } from '@testing-library/react';
import { axe } from '../../../test/jest/accessibility';
import { Skeleton } from './Skeleton';

describe('Skeleton', () => {
  it('says that something is on its way, and hides its lines from screen readers', async () => {
    const { container } = render(<Skeleton text="正在读取内容" lines={4} />);
    expect(screen.getByRole('status')).toHaveTextContent('正在读取内容');
    expect(container.querySelectorAll('[aria-hidden="true"] .hq-skeleton__line')).toHaveLength(4);
    expect(await axe(container)).toHaveNoViolations();
  });
});

import { render, screen } from '@testing-library/react';
import { axe } from '../../../test/jest/accessibility';
import { Stepper } from './Stepper';

describe('Stepper', () => {
  it('says the step in words and draws a dot for each', async () => {
    const { container } = render(<Stepper current={3} total={5} />);
    expect(screen.getByRole('img', { name: '第 3 步，共 5 步' })).toHaveTextContent('第 3 步，共 5 步');
    expect(container.querySelectorAll('.hq-stepper__dot')).toHaveLength(5);
    expect(container.querySelectorAll('.hq-stepper__dot--done')).toHaveLength(2);
    expect(container.querySelectorAll('.hq-stepper__dot--current')).toHaveLength(1);
    expect(await axe(container)).toHaveNoViolations();
  });
});

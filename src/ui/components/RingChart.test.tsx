import { render, screen } from '@testing-library/react';
import { axe } from '../../../test/jest/accessibility';
import { ringPicture } from './ring-picture';
import { RingChart } from './RingChart';

describe('RingChart', () => {
  it('says in words what it draws', async () => {
    const { container } = render(
      <RingChart
        title="占多大比例"
        note="整圈是 100%。"
        rings={[
          { label: '绿化覆盖率', value: '达到39.47%', number: '39.47%', share: 0.3947 },
          { label: '签约比例', value: '达80%', number: '80%', share: 0.8 },
        ]}
      />,
    );
    expect(
      screen.getByRole('img', { name: '环形图，占多大比例：绿化覆盖率 达到39.47%；签约比例 达80%' }),
    ).toBeInTheDocument();
    expect(screen.getByText('整圈是 100%。')).toBeInTheDocument();
    expect(container.querySelectorAll('.hq-ring')).toHaveLength(2);
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each([
    [0, '0.00'],
    [0.25, '32.99'],
    [1, '131.95'],
    [1.4, '131.95'],
    [-1, '0.00'],
  ])('runs for the share %p of the way round', (share, length) => {
    expect(ringPicture(share)).toContain(`stroke-dasharray='${length} 131.95'`);
    expect(ringPicture(share)).toMatch(/^url\("data:image\/svg\+xml,%3Csvg [^<>"#]*"\)$/);
  });
});

import { render, screen } from '@testing-library/react';
import { axe } from '../../../test/jest/accessibility';
import { BarChart } from './BarChart';

const bars = [
  { label: '养老院', value: '28家', share: 0.5 },
  { label: '日间照料中心', value: '52家', share: 1 },
];

describe('BarChart', () => {
  it('says in words what it draws', async () => {
    const { container } = render(<BarChart title="数量" bars={bars} />);
    expect(screen.getByRole('img', { name: '条形图，数量：养老院 28家；日间照料中心 52家' })).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('draws each bar as long as its share, and never beyond the whole', () => {
    const { container } = render(
      <BarChart title="数量" bars={[...bars, { label: '过头', value: '9家', share: 1.4 }]} />,
    );
    const widths = [...container.querySelectorAll<HTMLElement>('.hq-bar-chart__bar')].map((bar) => bar.style.width);
    expect(widths).toEqual(['50%', '100%', '100%']);
  });

  it('shows how to read it', () => {
    render(<BarChart title="数量" note="整条是 100%" bars={bars} />);
    expect(screen.getByText('整条是 100%')).toBeInTheDocument();
  });
});

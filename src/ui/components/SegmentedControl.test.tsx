import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from '../../../test/jest/accessibility';
import { SegmentedControl } from './SegmentedControl';

const segments = [
  { value: 'system', text: '跟随手机' },
  { value: 'light', text: '浅色' },
  { value: 'dark', text: '深色' },
] as const;

describe('SegmentedControl', () => {
  it('says which one holds, and hands over another', async () => {
    const choose = jest.fn();
    const { container } = render(
      <SegmentedControl label="颜色" segments={segments} chosen="light" onChoose={choose} />,
    );
    const group = within(screen.getByRole('group', { name: '颜色' }));
    expect(group.getAllByRole('button', { pressed: true }).map((button) => button.textContent)).toEqual(['浅色']);
    await userEvent.click(group.getByRole('button', { name: '深色', pressed: false }));
    expect(choose).toHaveBeenCalledWith('dark');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('tells the style sheet how much room its words need', () => {
    const { container } = render(
      <SegmentedControl label="颜色" segments={segments} chosen="light" onChoose={() => undefined} />,
    );
    const { style } = container.querySelector<HTMLElement>('.hq-segmented-control') ?? document.body;
    expect(style.getPropertyValue('--hq-segment-count')).toBe('3');
    expect(style.getPropertyValue('--hq-segment-length')).toBe('4');
  });
});

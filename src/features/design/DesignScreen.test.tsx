import { screen, within } from '@testing-library/react';
import { axe } from '../../../test/jest/accessibility';
import { renderScreen } from '../../../test/rendering/render-screen';
import { colours, radii, spaces, textSizes } from '@/ui/tokens/tokens';
import { iconNames } from '@/ui/tokens/generated/icon-name';
import { illustrationNames } from '@/ui/tokens/generated/illustration-name';
import { DesignScreen } from './DesignScreen';

describe.each(['normal', 'elder'] as const)('DesignScreen, mode %s', (mode) => {
  it('is accessible', async () => {
    const { container } = renderScreen(<DesignScreen />, { mode });
    expect(await axe(container)).toHaveNoViolations();
  }, 30_000);
});

describe('DesignScreen', () => {
  it('shows every token, icon and illustration by its name', () => {
    const { container } = renderScreen(<DesignScreen />);
    const main = screen.getByRole('main');
    for (const name of Object.keys(colours)) expect(within(main).getAllByText(name).length).toBeGreaterThan(0);
    for (const name of [...Object.keys(textSizes), ...Object.keys(spaces)]) {
      expect(within(main).getByText(new RegExp(`^${name} \\d+ / \\d+$`))).toBeInTheDocument();
    }
    for (const name of Object.keys(radii)) {
      expect(within(main).getByText(new RegExp(`^${name} \\d+$`))).toBeInTheDocument();
    }
    for (const name of iconNames) expect(container.querySelector(`.hq-icon--${name}`)).not.toBeNull();
    for (const name of illustrationNames) {
      expect(container.querySelector(`.hq-illustration--${name}`)).not.toBeNull();
    }
  });

  it('reckons the contrast of a colour in all three themes', () => {
    renderScreen(<DesignScreen />);
    expect(screen.getAllByText('11.6 · 11.3 · 13.2')).toHaveLength(2);
    expect(screen.getByText('与 on-river-deep')).toBeInTheDocument();
    expect(screen.getByText('半透明，盖住页面')).toBeInTheDocument();
  });

  it('opens a sheet, a dialog and a toast that offers to undo', async () => {
    const { user } = renderScreen(<DesignScreen />);
    await user.click(screen.getByRole('button', { name: '打开底部弹层' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '关闭' }));
    await user.click(screen.getByRole('button', { name: '打开对话框' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '移除' }));
    expect(screen.getByText('已经移除一项收藏。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(screen.getByText('已经放回去。')).toBeInTheDocument();
  });

  it('lets words be typed, looked for and chosen', async () => {
    const { user } = renderScreen(<DesignScreen />);
    await user.type(screen.getByRole('searchbox', { name: '找机构、找项目' }), '桥{Enter}');
    expect(screen.getByText('要找的是：桥')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /^不清楚/ }));
    expect(screen.getByRole('radio', { name: /^不清楚/, checked: true })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '最新' }));
    expect(screen.getByRole('button', { name: '最新', pressed: true })).toBeInTheDocument();
  });
});

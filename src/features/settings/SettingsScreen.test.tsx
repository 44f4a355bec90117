import { screen, within } from '@testing-library/react';
import { createFakePlatform } from '@/platform/fake';
import { axe } from '../../../test/jest/accessibility';
import { renderScreen } from '../../../test/rendering/render-screen';
import { SettingsScreen } from './SettingsScreen';

function group(name: string) {
  return within(screen.getByRole('group', { name }));
}

describe.each(['normal', 'elder'] as const)('SettingsScreen, mode %s', (mode) => {
  it('is accessible, also while it asks', async () => {
    const { container, user } = renderScreen(<SettingsScreen />, { mode });
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: '全部清除' }));
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('SettingsScreen', () => {
  it('changes mode, text size and theme at once and keeps them', async () => {
    const { container, platform, user } = renderScreen(<SettingsScreen />);
    await user.click(within(screen.getByRole('radiogroup', { name: '版本' })).getByRole('radio', { name: /^长辈版/ }));
    await user.click(group('字的大小').getByRole('button', { name: '最大' }));
    await user.click(group('颜色').getByRole('button', { name: '高对比' }));
    expect(container.querySelector('.hq-mode-elder.hq-text-step-4.hq-theme-contrast')).not.toBeNull();
    expect(group('字的大小').getByRole('button', { name: '最大', pressed: true })).toBeInTheDocument();
    expect(JSON.parse(platform.keyValueStore.read('appearance') ?? '')).toEqual({
      mode: 'elder',
      textStep: 4,
      theme: 'contrast',
    });
  });

  it('has four steps of text size and a sentence to see them by', () => {
    renderScreen(<SettingsScreen />);
    expect(group('字的大小').getAllByRole('button')).toHaveLength(4);
    expect(screen.getByText(/这一行字就是现在的大小/)).toBeInTheDocument();
  });

  it('switches the pack, and every page says which one is invented', async () => {
    const { platform, user } = renderScreen(<SettingsScreen />);
    expect(screen.queryByText(/这是虚构的/)).not.toBeInTheDocument();
    await user.click(group('选一个区').getByRole('button', { name: '示例区' }));
    expect(screen.getByText(/这是虚构的/)).toBeInTheDocument();
    expect(platform.keyValueStore.read('pack')).toBe('demo');
  });

  it.each([
    ['full', /手机存储已满/],
    ['unavailable', /不让这个应用存东西/],
  ] as const)('says that a setting was not kept when the store is %s', async (condition, sentence) => {
    const platform = createFakePlatform();
    platform.keyValueStore.condition = condition;
    const { container, user } = renderScreen(<SettingsScreen />, { platform });
    await user.click(group('字的大小').getByRole('button', { name: '更大' }));
    expect(container.querySelector('.hq-text-step-3')).not.toBeNull();
    expect(within(screen.getByRole('dialog')).getByText(sentence)).toBeInTheDocument();
  });

  it('clears everything only after a yes, and goes back to the defaults', async () => {
    const { container, platform, user } = renderScreen(<SettingsScreen />, {
      mode: 'elder',
      pack: 'demo',
      stored: { favourites: '["a"]' },
    });
    await user.click(screen.getByRole('button', { name: '全部清除' }));
    expect(within(screen.getByRole('dialog')).getByText(/^您改过的设置都会清掉/)).toBeInTheDocument();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '不清除' }));
    expect(platform.keyValueStore.read('favourites')).toBe('["a"]');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: '全部清除' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '清除' }));
    expect(platform.keyValueStore.keys()).toEqual([]);
    expect(container.querySelector('.hq-mode-normal')).not.toBeNull();
    expect(screen.queryByText(/这是虚构的/)).not.toBeInTheDocument();
    expect(screen.getByRole('dialog', { name: '已经清除' })).toBeInTheDocument();
  });

  it('never claims to have cleared what it could not reach', async () => {
    const { platform, user } = renderScreen(<SettingsScreen />);
    platform.keyValueStore.condition = 'unavailable';
    await user.click(screen.getByRole('button', { name: '全部清除' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '清除' }));
    expect(screen.getByRole('dialog', { name: '没有清除成功' })).toBeInTheDocument();
  });

  it('leads to the page about the app', async () => {
    const { platform, user } = renderScreen(<SettingsScreen />);
    await user.click(screen.getByRole('link', { name: /谁做的/ }));
    expect(platform.navigation.current()).toEqual({ page: 'about' });
  });
});

import { act, screen, waitFor, within } from '@testing-library/react';
import { Text } from '@/ui';
import { axe } from '../../../test/jest/accessibility';
import { renderScreen, type RenderScreenOptions } from '../../../test/rendering/render-screen';
import { AppScreen, ReadAloud } from '.';

const blocks = [
  { id: 'first', text: '红桥区开发布会。' },
  { id: 'second', text: '增长7.3%。请打 12345。' },
];
const words = jest.fn(() => blocks);

function renderPage(options?: RenderScreenOptions) {
  return renderScreen(
    <AppScreen title="新闻">
      <ReadAloud words={words} />
      {blocks.map(({ id, text }) => (
        <Text key={id} block={id}>
          {text}
        </Text>
      ))}
    </AppScreen>,
    options,
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const status = () => within(screen.getByRole('main')).getByRole('status').textContent;
const marked = (page: HTMLElement) =>
  [...page.querySelectorAll('.hq-text--being-read')].map((text) => text.textContent);

it('asks for the words of the page only when somebody wants to hear them', async () => {
  words.mockClear();
  const { user } = renderPage();
  expect(words).not.toHaveBeenCalled();
  await user.click(button('朗读这一页'));
  expect(words).toHaveBeenCalledTimes(1);
});

describe.each(['normal', 'elder'] as const)('ReadAloud in %s mode', (mode) => {
  it('is accessible before, while and after it reads', async () => {
    const { container, user, platform } = renderPage({ mode });
    expect(await axe(container)).toHaveNoViolations();
    await user.click(button('朗读这一页'));
    expect(await axe(container)).toHaveNoViolations();
    for (let count = 0; count < 3; count += 1) act(() => platform.speech.finishSentence());
    expect(status()).toBe('读完了');
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('ReadAloud', () => {
  it('reads the sentences one after the other, says which, and marks their place', async () => {
    const { container, user, platform } = renderPage();
    expect(platform.speech.saying).toBeNull();
    await user.click(button('朗读这一页'));
    expect(platform.speech.saying).toEqual({ text: '红桥区开发布会。', speed: 'normal' });
    expect(status()).toBe('正在朗读');
    expect(screen.getByText('第 1 句，共 3 句')).toBeInTheDocument();
    expect(marked(container)).toEqual(['红桥区开发布会。']);
    act(() => platform.speech.finishSentence());
    expect(platform.speech.saying?.text).toBe('增长百分之7.3。');
    expect(screen.getByText('增长7.3%。')).toBeInTheDocument();
    expect(marked(container)).toEqual(['增长7.3%。请打 12345。']);
    act(() => platform.speech.finishSentence());
    expect(platform.speech.saying?.text).toBe('请打 一二三四五。');
    act(() => platform.speech.finishSentence());
    expect(status()).toBe('读完了');
    expect(marked(container)).toEqual([]);
    await user.click(button('从头再读'));
    expect(platform.speech.saying?.text).toBe('红桥区开发布会。');
  });

  it('keeps the focus on the big button, which stops what it started', async () => {
    const { container, user, platform } = renderPage();
    button('朗读这一页').focus();
    await user.keyboard('{Enter}');
    expect(button('停止朗读')).toHaveFocus();
    await user.keyboard(' ');
    expect(button('朗读这一页')).toHaveFocus();
    expect(platform.speech.saying).toBeNull();
    expect(marked(container)).toEqual([]);
    expect(screen.queryByText(/第 1 句/)).not.toBeInTheDocument();
  });

  it('pauses and goes on', async () => {
    const { user, platform } = renderPage();
    await user.click(button('朗读这一页'));
    await user.click(button('暂停'));
    expect(status()).toBe('已暂停');
    expect(platform.speech.saying).toBeNull();
    await user.click(button('继续'));
    expect(platform.speech.saying?.text).toBe('红桥区开发布会。');
  });

  it('reads at the chosen speed, and keeps it for the next page', async () => {
    const { user, platform, unmount } = renderPage();
    await user.click(button('朗读这一页'));
    await user.click(button('慢'));
    expect(platform.speech.saying?.speed).toBe('slow');
    unmount();
    renderPage({ platform });
    await user.click(button('朗读这一页'));
    expect(platform.speech.saying?.speed).toBe('slow');
    expect(screen.getByRole('button', { name: '慢', pressed: true })).toBeInTheDocument();
  });

  it('says so when the speed cannot be kept', async () => {
    const { user, platform } = renderPage();
    await user.click(button('朗读这一页'));
    platform.keyValueStore.condition = 'full';
    await user.click(button('快'));
    expect(platform.speech.saying?.speed).toBe('fast');
    expect(screen.getByRole('dialog', { name: '设置没有存下来' })).toBeInTheDocument();
  });

  it('falls silent when the page is left', async () => {
    const { user, platform, unmount } = renderPage();
    await user.click(button('朗读这一页'));
    unmount();
    expect(platform.speech.saying).toBeNull();
  });

  it('leaves the reading of another page alone', async () => {
    const { user, platform } = renderPage();
    await user.click(button('朗读这一页'));
    renderPage({ platform }).unmount();
    expect(platform.speech.saying?.text).toBe('红桥区开发布会。');
  });

  it('says what went wrong with a sentence, and tries it again', async () => {
    const { user, platform } = renderPage();
    await user.click(button('朗读这一页'));
    act(() => platform.speech.failSentence());
    expect(status()).toContain('这一句没有读出来');
    await user.click(button('再试一次'));
    expect(platform.speech.saying?.text).toBe('红桥区开发布会。');
    expect(status()).toBe('正在朗读');
  });

  it.each([
    ['noVoice', /没有中文语音.*在浏览器打开/],
    ['notRecorded', /还没有录好/],
    ['unreachable', /连不上网络/],
  ] as const)('explains %s, and what to do instead', async (speech, sentence) => {
    const { user, platform } = renderPage({ speech });
    await user.click(button('朗读这一页'));
    await waitFor(() => {
      expect(status()).toMatch(sentence);
    });
    expect(platform.speech.saying).toBeNull();
    platform.speech.answer = 'speaks';
    await user.click(button('朗读这一页'));
    expect(status()).toBe('正在朗读');
  });

  it('is not there where nothing can be read', () => {
    renderPage({ speech: 'hidden' });
    expect(screen.queryByRole('button', { name: '朗读这一页' })).not.toBeInTheDocument();
  });
});

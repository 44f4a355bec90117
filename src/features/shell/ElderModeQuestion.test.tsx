import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { renderScreen } from '../../../test/rendering/render-screen';
import { AppScreen } from '.';

describe('the question for 长辈版', () => {
  const large = { systemFontScale: 1.25 };
  const question = { name: '要打开长辈版吗？' };

  it('is asked on a phone with large text, and opens 长辈版 for good', async () => {
    const { user, platform, container, unmount } = renderScreen(<AppScreen title="设置" />, { display: large });
    const dialog = screen.getByRole('dialog', question);
    await user.click(within(dialog).getByRole('button', { name: '打开长辈版' }));
    expect(container.querySelector('.hq-mode-elder')).not.toBeNull();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    unmount();
    const again = renderScreen(<AppScreen title="设置" />, { platform });
    expect(again.container.querySelector('.hq-mode-elder')).not.toBeNull();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('is never asked again after a no', async () => {
    const { user, platform, container, unmount } = renderScreen(<AppScreen title="设置" />, { display: large });
    await user.click(screen.getByRole('button', { name: '不用，就这样' }));
    expect(container.querySelector('.hq-mode-normal')).not.toBeNull();
    unmount();
    renderScreen(<AppScreen title="设置" />, { platform });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says so when the answer could not be kept', async () => {
    const { user, platform } = renderScreen(<AppScreen title="设置" />, { display: large });
    platform.keyValueStore.condition = 'unavailable';
    await user.click(screen.getByRole('button', { name: '不用，就这样' }));
    expect(screen.getByRole('dialog', { name: '设置没有存下来' })).toBeInTheDocument();
  });

  it('is not asked again by the next page, though the answer could not be kept', async () => {
    function Pages() {
      const [page, setPage] = useState(1);
      return (
        <AppScreen key={page} title={`第${String(page)}页`}>
          <button
            onClick={() => {
              setPage(2);
            }}
          >
            下一页
          </button>
        </AppScreen>
      );
    }
    const { user, platform } = renderScreen(<Pages />, { display: large });
    platform.keyValueStore.condition = 'unavailable';
    await user.click(screen.getByRole('button', { name: '不用，就这样' }));
    await user.click(screen.getByRole('button', { name: '知道了' }));
    await user.click(screen.getByRole('button', { name: '下一页' }));
    expect(screen.getByRole('heading', { name: '第2页' })).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it.each([
    ['the text is of the usual size', {}, {}],
    ['the text is a little larger', { systemFontScale: 1.1 }, {}],
    ['the person has chosen a look before', large, { appearance: JSON.stringify({ mode: 'normal' }) }],
  ])('is not asked when %s', (_when, display, stored) => {
    renderScreen(<AppScreen title="设置" />, { display, stored });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

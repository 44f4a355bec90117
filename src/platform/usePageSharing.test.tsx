import { renderHook } from '@testing-library/react';
import { PlatformProvider } from './PlatformProvider';
import type { ShareContent, ShareMessage } from './ports/sharing';
import { createFakePlatform } from './fake';
import { usePageSharing } from './usePageSharing.weapp';

let mockAnswerWechat: (() => Partial<ShareMessage>) | undefined;

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    useShareAppMessage: (answer: () => Partial<ShareMessage>) => {
      mockAnswerWechat = answer;
    },
  },
}));

it('answers WeChat with the content of the page as it is at that moment', () => {
  const platform = createFakePlatform({ entry: { page: 'place', id: 'demo-01' } });
  const content = (title: string): ShareContent => ({ title, text: '', destination: { page: 'place', id: 'demo-01' } });
  const { rerender } = renderHook(({ title }) => usePageSharing(content(title)), {
    initialProps: { title: '正在读取' },
    wrapper: ({ children }) => <PlatformProvider platform={platform}>{children}</PlatformProvider>,
  });
  rerender({ title: '示例日间照料中心' });
  expect(mockAnswerWechat?.()).toEqual({ title: '示例日间照料中心', path: '/care/place?id=demo-01' });
});

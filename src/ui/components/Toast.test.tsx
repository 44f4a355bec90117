import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { axe } from '../../../test/jest/accessibility';
import { Screen } from '../primitives/Screen';
import { defaultAppearance } from '../tokens/appearance';
import { Button } from './Button';
import { Sheet } from './Sheet';
import { Toast } from './Toast';

function Page({ onUndo = () => undefined }: { onUndo?: () => void }) {
  const [text, setText] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const dismiss = () => {
    setText(null);
  };
  const copyButton = (
    <Button
      text="复制"
      onPress={() => {
        setText('网址已经复制。');
      }}
    />
  );
  return (
    <Screen
      appearance={defaultAppearance}
      header={<h1>页面</h1>}
      toast={
        text !== null && (
          <Toast text={text} action={{ text: '撤销', icon: 'undo', onPress: onUndo }} onDismiss={dismiss} />
        )
      }
    >
      {copyButton}
      <Button
        text="打开"
        onPress={() => {
          setOpen(true);
        }}
      />
      {isOpen && (
        <Sheet
          title="依据"
          onClose={() => {
            setOpen(false);
          }}
        >
          {copyButton}
        </Sheet>
      )}
    </Screen>
  );
}

describe('Toast', () => {
  it('is read out, waits until it is dismissed, and leaves the page in reach', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    render(<Page />);
    const status = screen.getByRole('status');
    expect(status).toBeEmptyDOMElement();
    await user.click(screen.getByRole('button', { name: '复制' }));
    expect(screen.getByRole('status')).toBe(status);
    expect(status).toHaveTextContent('网址已经复制。');
    jest.advanceTimersByTime(600_000);
    expect(status).toHaveTextContent('网址已经复制。');
    expect(screen.getByRole('main')).toBeInTheDocument();
    await user.click(within(status).getByRole('button', { name: '知道了' }));
    expect(status).toBeEmptyDOMElement();
    jest.useRealTimers();
  });

  it('offers what can still be done, without accessibility violations', async () => {
    const undo = jest.fn();
    const { container } = render(<Page onUndo={undo} />);
    await userEvent.click(screen.getByRole('button', { name: '复制' }));
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('appears inside of an open sheet, which alone is in reach, and stays when that is closed', async () => {
    render(<Page />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '打开' }));
    const sheet = within(screen.getByRole('dialog', { name: '依据' }));
    await user.click(sheet.getByRole('button', { name: '复制' }));
    expect(sheet.getByRole('status')).toHaveTextContent('网址已经复制。');
    expect(screen.getAllByText('网址已经复制。')).toHaveLength(1);
    await user.click(sheet.getByRole('button', { name: '关闭' }));
    expect(screen.getByRole('status')).toHaveTextContent('网址已经复制。');
  });
});

import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { axe } from '../../../test/jest/accessibility';
import { Button } from './Button';
import { listenToBackKey } from './modal-history';
import { Sheet } from './Sheet';

listenToBackKey();

function SheetBehindButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        text="看依据"
        onPress={() => {
          setOpen(true);
        }}
      />
      {open && (
        <Sheet
          title="依据"
          onClose={() => {
            setOpen(false);
          }}
        >
          <Button text="复制网址" onPress={() => undefined} />
        </Sheet>
      )}
    </>
  );
}

describe('Sheet', () => {
  it('takes the focus, keeps it, and gives it back', async () => {
    const { container } = render(<SheetBehindButton />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '看依据' }));
    const dialog = screen.getByRole('dialog', { name: '依据' });
    expect(dialog).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
    await user.tab();
    // What scrolls can be scrolled with the arrow keys.
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    const scrolled = document.activeElement;
    await user.tab();
    expect(screen.getByRole('button', { name: '复制网址' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: '关闭' })).toHaveFocus();
    await user.tab();
    expect(scrolled).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getByRole('button', { name: '关闭' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '看依据' })).toHaveFocus();
  });

  it('closes on Escape', async () => {
    render(<SheetBehindButton />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '看依据' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('closes on the back key, which then leaves nothing behind', async () => {
    render(<SheetBehindButton />);
    const user = userEvent.setup();
    const stepsHeard: unknown[] = [];
    const router = (event: PopStateEvent) => stepsHeard.push(event.state);
    window.addEventListener('popstate', router);
    const before: unknown = window.history.state;
    await user.click(screen.getByRole('button', { name: '看依据' }));
    window.history.back();
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    });
    expect(window.history.state).toEqual(before);
    expect(stepsHeard).toEqual([]);
    window.removeEventListener('popstate', router);
  });

  it('takes its entry out of the history when it is closed by its button', async () => {
    render(<SheetBehindButton />);
    const user = userEvent.setup();
    const before: unknown = window.history.state;
    await user.click(screen.getByRole('button', { name: '看依据' }));
    expect(window.history.state).not.toEqual(before);
    await user.click(screen.getByRole('button', { name: '关闭' }));
    await waitFor(() => {
      expect(window.history.state).toEqual(before);
    });
  });
});

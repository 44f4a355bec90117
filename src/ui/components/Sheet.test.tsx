import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useState } from 'react';
import { Button } from './Button';
import { Sheet } from './Sheet';

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
    expect(screen.getByRole('button', { name: '复制网址' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: '关闭' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: '复制网址' })).toHaveFocus();
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
});

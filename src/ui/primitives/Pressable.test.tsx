import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from '../../../test/jest/accessibility';
import { Pressable } from './Pressable';
import { Text } from './Text';

describe('Pressable', () => {
  it('is a button with its words as name, and answers tap and keyboard', async () => {
    const press = jest.fn();
    render(
      <Pressable onPress={press}>
        <Text inline>打电话</Text>
      </Pressable>,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '打电话' }));
    expect(screen.getByRole('button')).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.keyboard(' ');
    expect(press).toHaveBeenCalledTimes(3);
  });

  it('is a link where it leads to an address, without leaving the app', async () => {
    const press = jest.fn();
    render(
      <Pressable href="/care" onPress={press}>
        养老
      </Pressable>,
    );
    const link = screen.getByRole('link', { name: '养老' });
    expect(link).toHaveAttribute('href', '/care');
    await userEvent.click(link);
    expect(press).toHaveBeenCalledTimes(1);
  });

  it('leaves a click for a new window to the browser', async () => {
    const press = jest.fn();
    render(
      <Pressable href="#care" onPress={press}>
        养老
      </Pressable>,
    );
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link'));
    expect(press).not.toHaveBeenCalled();
    // jsdom has no windows to open; that it follows the link shows that the browser was let do its part.
    await waitFor(() => {
      expect(window.location.hash).toBe('#care');
    });
  });

  it('tells its state and does nothing while disabled', async () => {
    const press = jest.fn();
    const { container } = render(
      <Pressable onPress={press} pressed label="长辈版" disabled>
        长辈版
      </Pressable>,
    );
    const button = screen.getByRole('button', { name: '长辈版', pressed: true });
    await userEvent.click(button);
    expect(button).toBeDisabled();
    expect(press).not.toHaveBeenCalled();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('does not press what is around it', async () => {
    const outer = jest.fn();
    render(
      <div onClick={outer}>
        <Pressable onPress={() => undefined}>里面</Pressable>
      </div>,
    );
    await userEvent.click(screen.getByRole('button', { name: '里面' }));
    expect(outer).not.toHaveBeenCalled();
  });
});

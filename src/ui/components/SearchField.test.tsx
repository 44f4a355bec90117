import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { axe } from '../../../test/jest/accessibility';
import { SearchField } from './SearchField';

function Search({ onSearch }: { onSearch: (words: string) => void }) {
  const [words, setWords] = useState('');
  return (
    <SearchField
      label="找机构"
      value={words}
      onChange={setWords}
      onSubmit={() => {
        onSearch(words);
      }}
    />
  );
}

describe('SearchField', () => {
  it('looks for what was typed, by its button and by Enter', async () => {
    const search = jest.fn();
    const { container } = render(<Search onSearch={search} />);
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox', { name: '找机构' }), '芥园');
    await user.click(screen.getByRole('button', { name: '搜索' }));
    expect(search).toHaveBeenLastCalledWith('芥园');
    await user.type(screen.getByRole('searchbox'), '道{Enter}');
    expect(search).toHaveBeenLastCalledWith('芥园道');
    expect(search).toHaveBeenCalledTimes(2);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is emptied with one press, and is ready for other words', async () => {
    render(<Search onSearch={() => undefined} />);
    const user = userEvent.setup();
    expect(screen.queryByRole('button', { name: '清空' })).not.toBeInTheDocument();
    for (const words of ['芥园', '丁字沽']) {
      await user.type(screen.getByRole('searchbox'), words);
      await user.click(screen.getByRole('button', { name: '清空' }));
      expect(screen.getByRole('searchbox')).toHaveValue('');
      expect(screen.getByRole('searchbox')).toHaveFocus();
    }
    expect(screen.queryByRole('button', { name: '清空' })).not.toBeInTheDocument();
  });
});

// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StatementNav } from '../../components/card/StatementNav.tsx';
import { aFoundStatement } from './helpers/a-bundle.ts';
import { accessibilityFaults, show } from './helpers/show.tsx';

afterEach(cleanup);

const nothing = (): void => undefined;

describe('the list of statements for keyboard and screen reader', () => {
  const found = [aFoundStatement('bridge'), aFoundStatement('tariffs', { form: 'indirect', words: 'x' })];

  test('is a landmark that names each statement, speaker and form in reading order', () => {
    const onChoose = vi.fn();
    show(<StatementNav found={found} theme="auto" onChoose={onChoose} />);
    const list = screen.getByRole('navigation', { name: /Statements on this page/ });
    const items = within(list).getAllByRole('button');
    expect(items.map((item) => item.getAttribute('aria-label'))).toEqual([
      'Ana Ruiz We will build the bridge alone, and we will open it to all our people Quoted in full',
      'Ola Brandt The gist of tariffs. In its own words',
    ]);
    fireEvent.click(screen.getByRole('button', { name: /Ola Brandt/ }));
    expect(onChoose).toHaveBeenCalledWith('tariffs');
  });

  test('has its words drawn, not written: the browser finds and copies what is written though nobody sees it', () => {
    show(<StatementNav found={found} theme="auto" onChoose={nothing} />);
    const list = screen.getByRole('navigation');
    expect(list.textContent.trim()).toBe('');
    const drawn = [...list.querySelectorAll<HTMLElement>('[data-words]')].map(({ dataset }) => dataset.words);
    expect(drawn.slice(-3)).toEqual(['Ola Brandt', 'The gist of tariffs.', 'In its own words']);
  });

  test('is not there on a page without statements', () => {
    expect(
      show(<StatementNav found={[]} theme="auto" onChoose={nothing} />).container.childElementCount,
    ).toBe(0);
  });

  test.each(['en', 'ko'] as const)('has no accessibility fault in %s', async (locale) => {
    const { container } = show(<StatementNav found={found} theme="auto" onChoose={nothing} />, { locale });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

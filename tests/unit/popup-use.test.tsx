// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { PageState } from '../../components/popup/page-state.ts';
import { aFoundStatement, aReport } from './helpers/a-bundle.ts';
import { accessibilityFaults } from './helpers/show.tsx';
import { showPopup, withReport } from './helpers/show-popup.tsx';

afterEach(cleanup);

describe('the popup opens', () => {
  test('a statement to its wordings, and from there the page and the coverage', () => {
    const { root, actions } = showPopup();
    const button = within(root.querySelector<HTMLElement>('[data-list="found"]') ?? root).getByRole(
      'button',
      { expanded: false },
    );
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelector('[data-list="found"] ins')?.textContent).toContain('alone');
    fireEvent.click(screen.getByRole('button', { name: 'Show on the page' }));
    fireEvent.click(screen.getByRole('button', { name: 'Compare all wordings' }));
    expect(actions.onShow).toHaveBeenCalledWith('bridge');
    expect(actions.onOpenCoverage).toHaveBeenCalledWith('bridge');
  });

  test('a statement that is not marked on the page, and says so instead of leading there', () => {
    showPopup({ ...withReport({ found: [aFoundStatement('bridge', { places: 0 })] }), focus: 'bridge' });
    expect(screen.getByText('not marked here')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show on the page' })).toBeNull();
  });

  test('on the statement that was clicked, with the focus on it', () => {
    const { root } = showPopup({ focus: 'bridge' });
    const row = root.querySelector('[data-list="found"] [data-statement="bridge"]');
    expect(row?.querySelector('.cq-quote')).toBeTruthy();
    expect(document.activeElement).toBe(row?.querySelector('button'));
  });

  test('on a statement that the page has not', () => {
    const { statementsIn } = showPopup({ focus: 'tariffs' });
    expect(statementsIn('focus')).toEqual(['tariffs']);
    expect(statementsIn('left-out')).toEqual([]);
  });
});

describe('search', () => {
  const type = (text: string): void => {
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search speakers, words and topics' }), {
      target: { value: text },
    });
  };

  test('finds by speaker, announces the number and gives way again', () => {
    const { statementsIn } = showPopup();
    type('Brandt');
    expect(statementsIn('results')).toEqual(['tariffs']);
    expect(screen.getByRole('status').textContent).toBe('One statement matches');
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(statementsIn('results')).toEqual([]);
    expect(statementsIn('found')).toEqual(['bridge']);
  });

  test('keeps the focus when it is cleared and its button goes', () => {
    showPopup();
    type('Brandt');
    const clear = screen.getByRole('button', { name: 'Clear' });
    clear.focus();
    fireEvent.click(clear);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  test('filters by topic', () => {
    const { statementsIn } = showPopup();
    fireEvent.change(screen.getByRole('combobox', { name: 'Topic' }), { target: { value: 'tariffs' } });
    expect(statementsIn('results')).toEqual(['tariffs']);
  });

  test('says when nothing matches', () => {
    showPopup();
    type('zeppelin');
    expect(screen.getByRole('status').textContent).toBe('Nothing matches. Try fewer or other words.');
  });
});

describe('where there is no report, the popup says what can be done', () => {
  test('asks for the one site it has no access to, and stays useful if refused', async () => {
    const { root, actions, statementsIn } = showPopup({ state: { kind: 'no-access', host: 'new.example' } });
    expect(root.dataset.verdict).toBe('unknown');
    fireEvent.click(screen.getByRole('button', { name: 'Allow on new.example' }));
    expect(actions.onAllow).toHaveBeenCalledOnce();
    expect(await screen.findByText(/Not allowed/)).toBeTruthy();
    expect(statementsIn('browse')).toContain('bridge');
  });

  test('tries again where reading failed', () => {
    const { actions } = showPopup({ state: { kind: 'failed' } });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.onRetry).toHaveBeenCalledOnce();
  });

  test.each([
    ['loading', 'Reading this page…'],
    ['restricted', 'The browser lets no extension read this page'],
    ['unreadable', 'There is no article to read here'],
    ['paused', 'Crossquote is paused here'],
  ] as const)('%s', (kind, title) => {
    showPopup({ state: { kind } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
  });
});

describe('pausing', () => {
  test('is a switch for this site and one for all', () => {
    const { actions } = showPopup();
    fireEvent.click(screen.getByRole('switch', { name: 'Pause on this site' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Pause everywhere' }));
    expect(actions.onPauseHere).toHaveBeenCalledWith(true);
    expect(actions.onPauseEverywhere).toHaveBeenCalledWith(true);
  });

  test('has no switch for a site where there is no site', () => {
    showPopup({ pause: { host: null, here: false, everywhere: false, failed: false } });
    expect(screen.queryByRole('switch', { name: 'Pause on this site' })).toBeNull();
  });
});

describe('accessibility', () => {
  const states: PageState[] = [
    {
      kind: 'report',
      report: aReport({
        missing: ['tariffs'],
        nearMisses: [{ statement: 'bridge', words: 'no', reason: 'name' }],
      }),
    },
    { kind: 'no-access', host: 'new.example' },
    { kind: 'restricted' },
    { kind: 'unreadable' },
    { kind: 'failed' },
    { kind: 'loading' },
    { kind: 'paused' },
  ];
  const cases = (['en', 'ko'] as const).flatMap((locale) =>
    states.map((state) => ({ locale, state, name: state.kind })),
  );

  test.each(cases)('no fault in $locale, $name', async ({ locale, state }) => {
    const { root } = showPopup({ state, focus: 'bridge' }, { locale });
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(await accessibilityFaults(root)).toEqual([]);
  });
});

// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PopupView, type PopupViewProps } from '../../components/popup/PopupView.tsx';
import type { PopupActions } from '../../components/popup/page-state.ts';
import type { PageReport } from '../../lib/report.ts';
import { aFoundStatement, aReport } from './helpers/a-bundle.ts';
import { accessibilityFaults, type Setting, show } from './helpers/show.tsx';

afterEach(cleanup);

function someActions(): PopupActions {
  return {
    onRetry: vi.fn(),
    onAllow: vi.fn(() => Promise.resolve(false)),
    onPauseHere: vi.fn(),
    onPauseEverywhere: vi.fn(),
    onOpenCoverage: vi.fn(),
    onOpenOptions: vi.fn(),
    onShow: vi.fn(),
  };
}

function showPopup(changes: Partial<PopupViewProps> = {}, setting: Setting = {}) {
  const props: PopupViewProps = {
    state: { kind: 'report', report: aReport() },
    pause: { host: 'courier.example', here: false, everywhere: false },
    focus: null,
    theme: 'auto',
    actions: someActions(),
    ...changes,
  };
  const { container } = show(<PopupView {...props} />, setting);
  const root = container.querySelector<HTMLElement>('.cq-popup');
  if (root === null) throw new Error('the popup shows nothing');
  const statementsIn = (list: string): (string | undefined)[] =>
    [...root.querySelectorAll<HTMLElement>(`[data-list="${list}"] [data-statement]`)].map(
      (row) => row.dataset.statement,
    );
  return { root, statementsIn, actions: props.actions };
}

const withReport = (changes: Partial<PageReport>): Partial<PopupViewProps> => ({
  state: { kind: 'report', report: aReport(changes) },
});
const recognised = (changes: Partial<PageReport['recognition']>): Partial<PopupViewProps> =>
  withReport({ recognition: { ...aReport().recognition, ...changes } });

describe('the popup says what the page is', () => {
  test('a known article', () => {
    const { root } = showPopup();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page reports the meeting');
    expect(screen.getByText('In the bundle: The Courier, 18 May 2031')).toBeTruthy();
    expect(root.dataset).toMatchObject({ verdict: 'coverage', article: 'courier-cut' });
    expect(root.dataset.copyOf).toBeUndefined();
  });

  test('a copy, of which article and how much of it', () => {
    const { root } = showPopup(
      recognised({ article: null, copyOf: { article: 'gazette-full', share: 0.94 } }),
    );
    expect(screen.getByText('A copy: The Gazette, 18 May 2031')).toBeTruthy();
    expect(screen.getByText(/94% of its text/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the original' }).getAttribute('href')).toContain(
      'gazette.example',
    );
    expect(root.dataset).toMatchObject({ verdict: 'coverage', copyOf: 'gazette-full' });
  });

  test('not in the bundle', () => {
    showPopup(recognised({ article: null }));
    expect(screen.getByText('Not in the bundle')).toBeTruthy();
  });

  test('not about the meeting, and then everything can be browsed', () => {
    const { root, statementsIn } = showPopup(
      withReport({ found: [], recognition: { ...aReport().recognition, verdict: 'none', article: null } }),
    );
    expect(root.dataset.verdict).toBe('none');
    expect(statementsIn('browse')).toEqual(['bridge', 'tariffs']);
    expect(root.querySelector('[data-list="left-out"]')).toBeNull();
  });

  test('how much of what is known was found', () => {
    showPopup(withReport({ missing: ['tariffs'] }));
    expect(screen.getByText('1 of 2 known statements found on this page')).toBeTruthy();
  });

  test('why, with reasons for and against, the empty ones without a dangling colon', () => {
    showPopup(
      recognised({
        reasons: [
          { code: 'people', detail: 'Ana Ruiz', weight: 2 },
          { code: 'known_address', detail: 'courier-cut', weight: 4 },
          { code: 'never_heard_of', detail: 'something', weight: 1 },
          { code: 'date_off', detail: '', weight: -1 },
        ],
      }),
    );
    fireEvent.click(screen.getByText('Why this page?'));
    const reasons = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(reasons).toEqual(
      expect.arrayContaining([
        'People who took part are named: Ana Ruiz',
        'Other evidence: something',
        'This address belongs to an article of the bundle: The Courier, 18 May 2031',
        'The date does not fit',
      ]),
    );
    expect(screen.getByRole('heading', { name: 'What speaks against it' })).toBeTruthy();
    expect(screen.getByText('Marks are set in the text of the page (plain document).')).toBeTruthy();
  });
});

describe('the popup lists', () => {
  test('the statements of the page in reading order, with form and reach', () => {
    const found = [
      aFoundStatement('tariffs', { form: 'mixed', words: 'no tariffs', position: 0.1 }),
      aFoundStatement('bridge'),
    ];
    const { root, statementsIn } = showPopup(withReport({ found }));
    expect(statementsIn('found')).toEqual(['tariffs', 'bridge']);
    const row = root.querySelector<HTMLElement>('[data-list="found"] [data-statement="tariffs"]');
    expect(row?.dataset.form).toBe('mixed');
    expect(row?.textContent).toContain('Quoted in part');
    expect(row?.textContent).toContain('one other outlet');
    expect(row?.textContent).toContain('10% of the way down');
  });

  test('what this article leaves out, if it is known in full', () => {
    const { root, statementsIn } = showPopup();
    expect(statementsIn('left-out')).toEqual(['tariffs']);
    expect(screen.getByRole('heading', { name: /^Left out here/ })).toBeTruthy();
    expect(root.querySelector<HTMLElement>('[data-list="left-out"] [data-statement]')?.dataset.form).toBe(
      'absent',
    );
  });

  test('what was not found, without claiming that an unknown article leaves it out', () => {
    showPopup(recognised({ article: null }));
    expect(screen.getByRole('heading', { name: /^Reported elsewhere, not found here/ })).toBeTruthy();
  });

  test('what should be here and was not found, apart from what is left out', () => {
    const { statementsIn } = showPopup(withReport({ missing: ['tariffs'] }));
    expect(statementsIn('missing')).toEqual(['tariffs']);
    expect(statementsIn('left-out')).toEqual([]);
  });

  test('near misses with the reason, linked to nothing', () => {
    const { root } = showPopup(
      withReport({
        nearMisses: [{ statement: 'bridge', words: 'We will not build the bridge', reason: 'negation' }],
      }),
    );
    const near = root.querySelector('[data-list="near"]');
    expect(near?.textContent).toContain('one of the two is negated');
    expect(near?.querySelector('[data-statement]')).toBeNull();
  });

  test('related articles by outlet, copies under their original', () => {
    const { root } = showPopup();
    const related = within(root.querySelector<HTMLElement>('[data-list="related"]') ?? root);
    expect(related.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).not.toContain(
      'mirror.example',
    );
    expect(
      related.getByText('copied by mirror.example').closest('[data-article="gazette-full"]'),
    ).toBeTruthy();
    expect(related.getByText('Headline not seen')).toBeTruthy();
    expect(related.getByText('you are here').closest('[data-article]')?.getAttribute('data-article')).toBe(
      'courier-cut',
    );
  });
});

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
    showPopup({ pause: { host: null, here: false, everywhere: false } });
    expect(screen.queryByRole('switch', { name: 'Pause on this site' })).toBeNull();
  });
});

describe('accessibility', () => {
  const states: PopupViewProps['state'][] = [
    {
      kind: 'report',
      report: aReport({
        missing: ['tariffs'],
        nearMisses: [{ statement: 'bridge', words: 'no', reason: 'name' }],
      }),
    },
    { kind: 'no-access', host: 'new.example' },
    { kind: 'restricted' },
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

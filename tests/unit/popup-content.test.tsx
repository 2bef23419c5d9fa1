// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { aFoundStatement, aReport } from './helpers/a-bundle.ts';
import { recognised, showPopup, withReport } from './helpers/show-popup.tsx';

afterEach(cleanup);

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

  test('not the page itself but a frame of another site', () => {
    showPopup(withReport({ url: 'https://elsewhere.example/1' }));
    expect(screen.getByText('Found in a frame of this page, which is from elsewhere.example')).toBeTruthy();
    cleanup();
    for (const url of ['https://courier.example/frame', 'about:srcdoc']) showPopup(withReport({ url }));
    expect(screen.queryByText(/in a frame/)).toBeNull();
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

  test('the month that a date is, where it tells no day', () => {
    showPopup(recognised({ reasons: [{ code: 'date_match', detail: '2021-03', weight: 1 }] }));
    expect(screen.getByText('The date fits: March 2021')).toBeTruthy();
  });

  test('why, with reasons for and against, the empty ones without a dangling colon, open words without a star', () => {
    showPopup(
      recognised({
        reasons: [
          { code: 'people', detail: 'Ana Ruiz', weight: 2 },
          { code: 'format', detail: '2+2 talk*, tunnel summit', weight: 1 },
          { code: 'known_address', detail: 'courier-cut', weight: 4 },
          { code: 'never_heard_of', detail: 'something', weight: 1 },
          { code: 'date_off', detail: '', weight: -1 },
          { code: 'neighbour_title', detail: 'tunnel', weight: -2 },
        ],
      }),
    );
    fireEvent.click(screen.getByText('Why this page?'));
    const reasons = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(reasons).toEqual(
      expect.arrayContaining([
        'People who took part are named: Ana Ruiz',
        'The kind of meeting is named: 2+2 talk…, tunnel summit',
        'Other evidence: something',
        'This address belongs to an article of the bundle: The Courier, 18 May 2031',
        'The date does not fit',
        'The page’s title speaks of another meeting: Tunnel talks',
      ]),
    );
    expect(screen.getByRole('heading', { name: 'What speaks against it' })).toBeTruthy();
    expect(
      screen.getByText('Marks are set in the text of the page (the page is a plain document).'),
    ).toBeTruthy();
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
    expect(row?.textContent).toContain('one other article');
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

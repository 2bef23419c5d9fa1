// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aBundle, anArticle } from '../../helpers/a-bundle.ts';
import { realBundle } from '../../helpers/real-bundle.ts';
import { giveSize, openPage } from './open-page.tsx';

const real = await realBundle();
beforeEach(() => giveSize(240, 200));
afterEach(cleanup);

test('another view is shown from its top, but not the same one through other filters, nor one come back to', async () => {
  const { back, toTop } = await openPage(real, '?view=timeline');
  fireEvent.change(screen.getByLabelText('Topic'), { target: { value: 'opcon' } });
  expect(toTop).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('link', { name: 'Articles' }));
  expect(toTop).toHaveBeenCalledOnce();
  back();
  expect(await screen.findByRole('heading', { level: 1, name: 'Timeline' })).toBeTruthy();
  expect(toTop).toHaveBeenCalledOnce();
});

describe('a day', () => {
  test('has its year where the event was in another: in the matrix', async () => {
    await openPage(real, '?scope=neighbours&q=virtually%20all');
    expect(screen.getByRole('grid').textContent).toContain('20 Jan 2016');
  });

  test('has its year where the event was in another: in the index of articles', async () => {
    const articles = [anArticle('then'), anArticle('later', { published: '2034-05-18' })];
    await openPage(aBundle({ articles }), '?view=articles');
    expect(screen.getByRole('cell', { name: '18 May' })).toBeTruthy();
    expect(screen.getByRole('cell', { name: '18 May 2034' })).toBeTruthy();
  });
});

describe('a statement', () => {
  test('shows the record, other words in their place, and who left it out', async () => {
    await openPage(real, '?statement=moon-close-coordination');
    expect(document.title).toMatch(/^Crossquote: /);
    expect(screen.getAllByText(/no daylight between us/).length).toBeGreaterThan(0);
    const variants = document.querySelector<HTMLElement>('[data-list=variants]') ?? document.body;
    expect(within(variants).getByText(/watertight cooperation/).tagName).toBe('INS');
    expect(screen.getByText(/^Left out by/).textContent).toContain('Voice of America');
    expect(screen.getByText(/^Not in the parts we hold of \d+ other articles$/)).toBeTruthy();
  });

  test('aligns each outlet’s words under the record’s', async () => {
    await openPage(real, '?statement=policy-review-pressure-diplomacy');
    const table = screen.getByRole('table');
    const heads = within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent);
    expect(heads).toContain('reviewing');
    expect(within(table).getByText('resuming').tagName).toBe('INS');
  });

  test('of a neighbour says that it was not said at the meeting, and that nobody leaves it out', async () => {
    await openPage(real, '?statement=tokyo-pressure-measures');
    expect(screen.getByText('Said in Tokyo one day before the meeting, not at it')).toBeTruthy();
    expect(screen.queryByText(/^Left out by/)).toBeNull();
  });

  test('takes the focus to its heading when the reader comes to it, not when the page is opened there', async () => {
    await openPage(real, '?statement=opcon-more-time');
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(screen.getByRole('link', { name: 'Articles' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Articles'));
    expect(document.activeElement?.tagName).toBe('H1');
  });
});

describe('an article', () => {
  test('known in full lists what it leaves out, what most carry first', async () => {
    await openPage(real, '?article=korea-times-split');
    const [first] = document.querySelectorAll('[data-list=left-out] li');
    expect(first?.getAttribute('data-statement')).toBe('js-nk-priority');
    expect(screen.getByRole('link', { name: 'copied by hcqlnh.com' })).toBeTruthy();
  });

  test('known in part is said to leave nothing out', async () => {
    await openPage(real, '?article=scmp-coercion');
    expect(screen.getByText(/^Unknown: only a part/)).toBeTruthy();
    expect(document.querySelectorAll('[data-list=left-out] li')).toHaveLength(0);
  });

  test('says of what it carries whom it gives it to, reported or quoted, and what was not checked', async () => {
    const attributedTo = { en: 'Bo Lind' };
    const renderings = [
      { statement: 'bridge', form: 'direct', words: 'We will build', attributedTo, unconfirmed: true },
      { statement: 'tariffs', form: 'indirect', summary: { en: 'No tariffs.' }, attributedTo },
    ] as const;
    await openPage(aBundle({ articles: [anArticle('a', { renderings })] }), '?article=a');
    const notes = [...document.querySelectorAll('[data-list=carried] li .cq-note')];
    expect(notes.map(({ textContent }) => textContent)).toEqual([
      'given there to Bo Lind · not checked on the page itself',
      'given there to Bo Lind',
    ]);
  });

  test('that is a copy leads to its original', async () => {
    const { history } = await openPage(real, '?article=hcqlnh-korea-times-split');
    fireEvent.click(screen.getByRole('link', { name: 'A copy of an article by The Korea Times' }));
    expect(history.at(-1)).toBe('?article=korea-times-split');
  });
});

describe.each(['statement', 'article'])('an address of a %s that the bundle has not', (view) => {
  test('says so, puts nothing of it into the title, and leads to the start', async () => {
    const { history } = await openPage(real, `?${view}=gone-since`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Nothing of that name is in the bundle',
    );
    expect(document.title).toBe('Crossquote: Full coverage');
    fireEvent.click(within(screen.getByRole('main')).getByRole('link'));
    expect(history.at(-1)).toBe('?');
    expect(screen.getByRole('grid')).toBeTruthy();
  });
});

describe('what a copy alone is known to print', () => {
  test('stands on the page of its original, and opens at the copy', async () => {
    const words = 'There will be no tariffs';
    const articles = [
      anArticle('part', { extent: 'partial' }),
      anArticle('part-copy', {
        url: 'https://mirror.example/part',
        kind: 'copy',
        copyOf: 'part',
        renderings: [{ statement: 'tariffs', form: 'direct', words }],
      }),
    ];
    await openPage(aBundle({ articles }), '?article=part');
    expect(screen.getByRole('link', { name: words }).getAttribute('href')).toContain('mirror.example');
    cleanup();
    await openPage(aBundle({ articles }), '?statement=tariffs');
    const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: /The Gazette/ });
    expect(href).toContain('mirror.example');
  });
});

describe('the timeline', () => {
  test('names the days of the trip and its legs', async () => {
    await openPage(real, '?view=timeline');
    const legs = within(screen.getByRole('list', { name: 'The trip' })).getAllByRole('listitem');
    expect(legs.map((leg) => leg.textContent)).toEqual([
      'Tokyo 15 Mar – 17 Mar',
      'Seoul 17 Mar – 18 Mar',
      'Anchorage 18 Mar – 19 Mar',
    ]);
    expect(document.querySelectorAll('[data-day]')).toHaveLength(5);
  });

  test('shows an article of another day after the days of the trip, with its day', async () => {
    const later = anArticle('later-comment', { published: '2021-04-02' });
    await openPage({ ...real, articles: [...real.articles, later] }, '?view=timeline');
    const item = document.querySelector('[data-article="later-comment"]');
    expect(item?.closest('[data-day]')).toBeNull();
    expect(item?.textContent).toContain('2 April 2021');
  });
});

test('hostile words of the bundle stay text', async () => {
  const gist = { en: '<img src=x onerror=alert(1)>' };
  const bundle = aBundle();
  const statements = bundle.statements.map((statement) => ({ ...statement, gist }));
  const { container } = await openPage({ ...bundle, statements });
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getAllByText(gist.en).length).toBeGreaterThan(0);
});

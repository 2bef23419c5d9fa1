// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { PageSession, type SessionOptions } from '../../../lib/annotate/page-session.ts';
import { compileAnalysisData } from '../../../lib/seeds/compile.ts';
import { compileLanguagePack } from '../../../lib/seeds/compile-languages.ts';
import { validateSeeds } from '../../../lib/seeds/validate.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { smallSeeds } from '../seeds/small-seeds.ts';

const STORY = `<p>Ghent, 1 May 2020. ${'The fair goes on until Saturday, as Mayor Ada May told Bo Song. '.repeat(4)}</p>
  <p>Mayor Ada May said: “The rain will stop by noon.”</p>`;

const { seeds } = validateSeeds(smallSeeds());
if (seeds === undefined) throw new Error('The small seeds are broken: see tests/unit/seeds.');
const data = compileAnalysisData(seeds);
const packs = [compileLanguagePack(seeds, 'en')].filter((pack) => pack !== null);

let end: AbortController;

beforeAll(() => {
  // jsdom has no layout, no media queries and no registry of highlights.
  Element.prototype.checkVisibility ??= () => true;
  window.matchMedia ??= () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
});
beforeEach(() => {
  end = new AbortController();
  document.head.innerHTML = '<meta property="article:published_time" content="2020-05-01">';
  document.body.innerHTML = '<main></main>';
});
afterEach(() => end.abort());

const fill = (): void => {
  (document.querySelector('main') as HTMLElement).innerHTML = STORY;
};

function sessionWith(loadPacks: SessionOptions['loadPacks']): PageSession {
  return new PageSession({
    document,
    signal: end.signal,
    data,
    loadPacks,
    settings: () => DEFAULT_SETTINGS,
    onReport: () => undefined,
    onPause: () => undefined,
  });
}

test('a page that fills while it is being read is read again', async () => {
  const session = sessionWith(async () => {
    fill();
    return packs;
  });
  await session.refresh();
  expect(session.report?.found).toEqual([]);
  await vi.waitFor(() => expect(session.report?.found).toHaveLength(1), { timeout: 3000 });
});

test('a page that could not be read is read again when it is asked about', async () => {
  fill();
  const loadPacks = vi.fn(async () => packs).mockRejectedValueOnce(new Error('Nobody answers'));
  const session = sessionWith(loadPacks);
  await expect(session.refresh()).rejects.toThrow('Nobody answers');
  expect((await session.latest())?.found).toHaveLength(1);
  await session.latest();
  expect(loadPacks).toHaveBeenCalledTimes(2);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainAddress, samePage } from '../../lib/page/address.ts';
import type { ArticleSeed } from '../../lib/seeds/schema.ts';
import { BROWSER_NAMES } from '../../scripts/browser/types.ts';
import { loadSeeds } from '../../scripts/seeds/load-seeds.ts';
import { type FolderPage, pageSource, readPageFolder } from '../../scripts/serve/page-folder.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { lettersOf, type MarkedPlace } from './helpers/marks.ts';
import { type Visit, visitPage } from './helpers/visit.ts';
import type { ShownVoice } from './helpers/voices.ts';

const PAGES = readPageFolder(process.env.CROSSQUOTE_PAGES ?? '');
const SEEDS = await loadSeeds();

/** Statements that two source articles or more print, in words of their own. */
const SHARED = [
  'approach-common-among-allies',
  'china-coercion-aggression-seoul',
  'china-consistent-failure',
  'choe-us-tried-contact',
  'nk-regime-abuses-17mar',
  'opcon-more-time',
  'policy-review-pressure-diplomacy',
];

/** What the headline of another article tells that is linked amid the Korea Times’ page. */
const LINKED_HEADLINE = 'moon-restore-japan-ties';

/** The bundled article that stands at the address of a page. */
function articleOf({ url }: FolderPage): ArticleSeed {
  const open = plainAddress(url);
  const found = SEEDS.articles.find((article) =>
    [article.url, ...(article.alsoAt ?? [])].some((address) => {
      const known = plainAddress(address);
      return open !== null && known !== null && samePage(open, known);
    }),
  );
  if (!found) throw new Error(`No bundled article stands at ${url}.`);
  return found;
}

/** A word such as "and" or "so" at an end is no difference: it joins the words to those before them. */
const JOINT = 4;

function isSameButForAJoint(marked: string, printed: string): boolean {
  return printed.includes(marked) && printed.length - marked.length <= JOINT;
}

const originalOf = ({ id, copyOf }: ArticleSeed): string => copyOf ?? id;

/** Originals, other than the page's own, that carry a statement themselves or in a copy; sorted. */
function othersWith(statement: string, page: ArticleSeed): string[] {
  const carrying = SEEDS.articles.filter(({ renderings }) =>
    renderings.some((r) => r.statement === statement),
  );
  return [...new Set(carrying.map(originalOf))].filter((id) => id !== originalOf(page)).sort();
}

/** Faults of a voice: an article without the statement, words that it does not print, a wrong link. */
function faultsOf({ article: id, href, words }: ShownVoice, statement: string): string[] {
  const texts = SEEDS.articles.filter((article) => originalOf(article) === id);
  const printed = texts.flatMap(({ renderings }) => renderings.filter((r) => r.statement === statement));
  const isPrinted = printed.some((r) => lettersOf(r.words ?? '') === lettersOf(words));
  // The browser prints letters of other scripts in an address as their bytes.
  const own = new URL(texts.find((article) => article.id === id)?.url ?? 'nowhere:').href;
  return [
    ...(isPrinted ? [] : [`${id} does not print “${words}” for ${statement}`]),
    ...(href.startsWith(own) ? [] : [`${id}: ${href} is not ${own}`]),
  ];
}

describe.each(BROWSER_NAMES)('the source articles in %s', (name) => {
  let stage: Stage;
  const visits = new Map<string, Visit>();

  beforeAll(async () => {
    stage = await setStage(name, pageSource(PAGES));
  });

  afterAll(() => stage?.close());

  describe.each(PAGES)('$id', (folderPage) => {
    const article = articleOf(folderPage);
    let visit: Visit;

    beforeAll(async () => {
      visit = await visitPage(stage.browser, folderPage.url);
      visits.set(folderPage.id, visit);
    });

    it('is recognised as the article it is', () => {
      expect({ verdict: visit.verdict, article: visit.article, copyOf: visit.copyOf }).toEqual({
        verdict: 'coverage',
        article: article.id,
        copyOf: article.copyOf ?? null,
      });
    });

    it('has every quotation marked where it stands', () => {
      const missing = article.renderings.flatMap(({ statement, form, words }) => {
        const marked = visit.places.filter((place) => place.statement === statement);
        const isRight = (place: MarkedPlace): boolean =>
          place.form === form && isSameButForAJoint(lettersOf(place.words), lettersOf(words ?? ''));
        if (words === undefined || marked.some(isRight)) return [];
        return [{ statement, form, words, marked: marked.map((place) => `${place.form}: ${place.words}`) }];
      });
      expect(missing).toEqual([]);
    });

    it('has every reported statement found', () => {
      const listed = article.renderings.filter(({ form }) => form === 'indirect');
      const found = new Set(visit.places.map(({ statement }) => statement));
      expect(listed.map(({ statement }) => statement).filter((id) => !found.has(id))).toEqual([]);
    });

    it('has nothing marked that it is known to leave out', () => {
      const listed = new Set([LINKED_HEADLINE, ...article.renderings.map(({ statement }) => statement)]);
      expect(visit.places.filter(({ statement }) => !listed.has(statement))).toEqual([]);
    });

    it('counts its statements on the badge as in the popup', () => {
      const marked = [...new Set(visit.places.map(({ statement }) => statement))];
      expect(visit.listed.toSorted()).toEqual(marked.toSorted());
      expect(visit.badge).toBe(String(marked.length));
    });

    it('shows in the popup every other outlet in its own words, with its link', () => {
      const shown = visit.listed.map((id) => [
        id,
        visit.voices
          .get(id)
          ?.map((voice) => voice.article)
          .sort(),
      ]);
      expect(shown).toEqual(visit.listed.map((id) => [id, othersWith(id, article)]));
      const faults = [...visit.voices].flatMap(([id, voices]) => voices.flatMap((v) => faultsOf(v, id)));
      expect(faults).toEqual([]);
    });

    it('shows the same in the card of a mark', () => {
      const { statement, voices } = visit.card;
      expect(voices.length).toBeGreaterThan(0);
      expect(voices.map((voice) => voice.article).sort()).toEqual(othersWith(statement, article));
      expect(voices.flatMap((voice) => faultsOf(voice, statement))).toEqual([]);
    });
  });

  it.each(SHARED)('%s has one id wherever it is printed', (id) => {
    const carrying = PAGES.filter((page) => articleOf(page).renderings.some((r) => r.statement === id));
    const found = PAGES.filter((page) => visits.get(page.id)?.listed.includes(id));
    expect(carrying.length).toBeGreaterThan(1);
    expect(found.map((page) => page.id)).toEqual(carrying.map((page) => page.id));
  });

  it('counts the mirror as no voice of its own', () => {
    const copies = SEEDS.articles.filter(({ copyOf }) => copyOf !== undefined).map(({ id }) => id);
    const named = [...visits.values()].flatMap(({ voices }) => [...voices.values()].flat());
    expect(copies.length).toBeGreaterThan(0);
    expect(named.filter(({ article }) => copies.includes(article))).toEqual([]);
  });

  it('leaves the consoles quiet', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});

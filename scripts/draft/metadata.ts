import { belongsTo, unwrapArchive } from '../../lib/page/address.ts';
import { readFacts } from '../../lib/page/facts.ts';
import { dateInAddress } from '../../lib/page/iso-date.ts';
import type { PageFacts } from '../../lib/page/types.ts';
import { dateAgainst } from '../../lib/recognise/dating.ts';
import type { RecogniseData } from '../../lib/recognise/recognise-data.ts';
import { visibleDates } from '../../lib/recognise/visible-dates.ts';
import type { ArticleSeed, OutletSeed } from '../../lib/seeds/schema.ts';

/** The metadata of a page, as an article file has it. What the page does not state is left out, not guessed. */
export type Metadata = Pick<
  ArticleSeed,
  'headline' | 'headlineBasis' | 'byline' | 'url' | 'published' | 'publishedBasis' | 'modified' | 'language'
> & {
  /** Outlet to which the address's host belongs; `null` if it is none of ours. */
  readonly outlet: string | null;
};

const LONGEST_BYLINE = 100;
const BYLINES =
  '[rel~="author"], [itemprop~="author"], .byline, .author, .author-name, .article-author, .reporter';
/** A line of its own that says who wrote it. */
const BY_LINE = /^By ((?:\p{Lu}[\p{L}.'’-]+ ?){2,4})(?:,.{0,40})?$/u;
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?/;
const OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/;

const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const metaOf = (document: Document, names: readonly string[]): string =>
  squeeze(
    names
      .map((name) => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`))
      .find((meta) => meta !== null)
      ?.getAttribute('content'),
  );

/** A date as the files write it: with its time and offset, or the day alone if the page gives no more. */
function momentOf(text: string): string | null {
  const found = MOMENT.exec(text)?.[0];
  if (found === undefined) return null;
  const offset = OFFSET.exec(text)?.[0].replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  return found.includes('T') && offset !== undefined ? `${found}${offset}` : found.slice(0, 10);
}

/** The value of a field in the page's JSON-LD, at any depth. Invalid JSON is skipped. */
function fromJsonLd(document: Document, field: string): string {
  const pattern = new RegExp(`"${field}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,300})"`);
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = pattern.exec(script.textContent ?? '')?.[1];
    if (found !== undefined) return found;
  }
  return '';
}

function bylineOf(document: Document, lines: readonly string[]): string {
  const shown = [...document.querySelectorAll(BYLINES)].map((element) =>
    squeeze(element.getAttribute('content') ?? element.textContent),
  );
  const lone = lines.map((line) => BY_LINE.exec(line.trim())?.[1] ?? '');
  const named = [metaOf(document, ['author', 'article:author', 'parsely-author']), ...shown, ...lone];
  return (
    named
      .map((name) => name.replace(/^by[:\s]+/i, ''))
      .find((name) => name !== '' && name.length <= LONGEST_BYLINE && !/^https?:/.test(name)) ?? ''
  );
}

/** The headline on the page: the title in the head often ends with the outlet's name. */
function headlineOf(document: Document, title: string): string {
  const headings = [...document.querySelectorAll('h1, h2')].map(({ textContent }) => squeeze(textContent));
  const shown = headings.find((heading) => heading.length > 12 && title.startsWith(heading));
  return shown ?? (title || (headings[0] ?? ''));
}

/** All days that the page gives, reduced to the one nearest to the event: the others belong to the rest of the page. */
function datesOf({ dates }: PageFacts, lines: readonly string[], data: RecogniseData): PageFacts['dates'] {
  return [...dates.filter(({ source }) => source !== 'address'), ...visibleDates(lines, data.months)];
}

function publishedOf(
  document: Document,
  facts: PageFacts,
  lines: readonly string[],
  data: RecogniseData,
): Pick<Metadata, 'published' | 'publishedBasis'> {
  const stated =
    momentOf(fromJsonLd(document, 'datePublished')) ??
    momentOf(metaOf(document, ['article:published_time', 'og:published_time', 'date', 'pubdate'])) ??
    dateAgainst(datesOf(facts, lines, data), data.days).iso;
  if (stated !== null) return { published: stated, publishedBasis: 'page' };
  const inAddress = dateInAddress(facts.url);
  if (inAddress !== null) return { published: inAddress, publishedBasis: 'address' };
  return { published: data.days.at(-1) ?? '', publishedBasis: 'event' };
}

/** Reads a page's metadata. `lines` are the blocks of its text, for a date that is only shown. */
export function readMetadata(
  document: Document,
  address: string,
  lines: readonly string[],
  outlets: readonly Pick<OutletSeed, 'id' | 'hosts'>[],
  data: RecogniseData,
): Metadata {
  const url = unwrapArchive(address, data.archives);
  const facts = readFacts(document, url);
  const headline = headlineOf(document, facts.title);
  const byline = bylineOf(document, lines);
  const modified =
    momentOf(fromJsonLd(document, 'dateModified')) ??
    momentOf(metaOf(document, ['article:modified_time', 'og:updated_time']));
  return {
    outlet: outlets.find(({ hosts }) => belongsTo(new URL(url).hostname, hosts))?.id ?? null,
    headline: headline || null,
    headlineBasis: headline ? 'page' : 'not seen',
    ...(byline ? { byline } : {}),
    url,
    ...publishedOf(document, facts, lines, data),
    ...(modified ? { modified } : {}),
    language: languageOf(lines, facts.language),
  };
}

/**
 * The letters of a script, the weight of one of them (a syllable or an ideograph weighs more than a letter), and the
 * languages written only in it, the commonest first. All other languages are taken to be written in Latin letters.
 */
const SCRIPTS: readonly (readonly [letters: RegExp, weight: number, languages: readonly string[]])[] = [
  [/\p{Script=Hangul}/gu, 4, ['ko']],
  // Japanese has more ideographs than kana, but no other language has kana.
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 12, ['ja']],
  [/\p{Script=Han}/gu, 4, ['zh']],
  [/\p{Script=Cyrillic}/gu, 1, ['ru', 'be', 'bg', 'mk', 'uk']],
  [/\p{Script=Arabic}/gu, 1, ['ar', 'fa', 'ps', 'ur']],
  [/\p{Script=Greek}/gu, 1, ['el']],
  [/\p{Script=Hebrew}/gu, 1, ['he', 'yi']],
  [/\p{Script=Devanagari}/gu, 1, ['hi', 'mr', 'ne']],
  [/\p{Script=Thai}/gu, 1, ['th']],
];

/** The language that the page states, unless it is not written in the letters of the page: then the commonest that is. */
function languageOf(lines: readonly string[], stated: string): string {
  const text = lines.join(' ');
  const size = (letters: RegExp, weight: number): number => (text.match(letters)?.length ?? 0) * weight;
  let shown: readonly string[] | null = null;
  let most = size(/\p{Script=Latin}/gu, 1);
  for (const [letters, weight, languages] of SCRIPTS) {
    const found = size(letters, weight);
    if (found <= most) continue;
    shown = languages;
    most = found;
  }
  if (shown !== null) return shown.includes(stated) ? stated : (shown[0] ?? 'en');
  const isOther = SCRIPTS.some(([, , languages]) => languages.includes(stated));
  return /^[a-z]{2}$/.test(stated) && !isOther ? stated : 'en';
}

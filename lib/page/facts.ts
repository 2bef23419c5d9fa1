import { attributeOf, queryAll, queryOne, rootElementOf } from '../dom/untrapped.ts';
import { dateInAddress, monthInAddress, toIsoDay } from './iso-date.ts';
import { jsonLdDates } from './json-ld.ts';
import type { PageFacts } from './types.ts';

type DatedFact = PageFacts['dates'][number];

const TITLE_LENGTH = 300;
/** Dates of one source that are kept: comments and teasers have dates too. */
const MOST_DATES = 12;
/** Meta elements with the day of publication, by `property`, `name` or `itemprop`. */
const DATE_META =
  /^(?:article:published_time|og:published_time|og:article:published_time|datepublished|date|pubdate|publishdate|publish-date|dc\.date(?:\.issued)?|dcterms\.(?:date|created|issued)|parsely-pub-date|sailthru\.date|cxenseparse:recs:publishtime|bt:pubdate|published_at|article\.published)$/i;

const cut = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim().slice(0, TITLE_LENGTH);

const attribute = (element: Element | null, name: string): string | null =>
  element ? attributeOf(element, name) : null;

function metaContent(document: Document, key: string): string {
  return cut(attribute(queryOne(document, `meta[property="${key}"],meta[name="${key}"]`), 'content'));
}

/** The first days of one source, each once. */
function datedBy(source: DatedFact['source'], days: readonly (string | null)[]): DatedFact[] {
  const known = new Set(days.filter((iso) => iso !== null));
  return [...known].slice(0, MOST_DATES).map((iso) => ({ iso, source }));
}

function metaDays(document: Document): (string | null)[] {
  return queryAll(document, 'meta[content]').map((meta) => {
    const key = attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop') ?? '';
    return DATE_META.test(key) ? toIsoDay(attribute(meta, 'content') ?? '') : null;
  });
}

const timeDays = (document: Document): (string | null)[] =>
  queryAll(document, 'time[datetime]')
    .slice(0, MOST_DATES)
    .map((time) => toIsoDay(attribute(time, 'datetime') ?? ''));

/** Reads what a document says about itself. It is not trusted: strings are cut, dates must be real days. */
export function readFacts(document: Document, url: string): PageFacts {
  return {
    url,
    title: cut(metaContent(document, 'og:title') || queryOne(document, 'head > title')?.textContent),
    language: (attribute(rootElementOf(document), 'lang') ?? '').slice(0, 2).toLowerCase(),
    dates: [
      ...datedBy('json-ld', jsonLdDates(document)),
      ...datedBy('meta', metaDays(document)),
      ...datedBy('time', timeDays(document)),
      ...datedBy('address', [dateInAddress(url) ?? monthInAddress(url)]),
    ],
  };
}

import { dateInAddress, monthInAddress, toIsoDay } from './iso-date.ts';
import { jsonLdDates } from './json-ld.ts';
import { attributeOf, queryAll, queryOne, rootElementOf } from './safe-dom.ts';
import type { PageFacts } from './types.ts';

type DatedFact = PageFacts['dates'][number];

const TITLE_LENGTH = 300;
const MOST_DATES = 12;
/** Meta elements that give the day of publication, by `property`, `name` or `itemprop`. */
const DATE_META =
  /^(?:article:published_time|og:published_time|og:article:published_time|datepublished|date|pubdate|publishdate|publish-date|dc\.date(?:\.issued)?|dcterms\.(?:date|created|issued)|parsely-pub-date|sailthru\.date|cxenseparse:recs:publishtime|bt:pubdate|published_at|article\.published)$/i;

const cut = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim().slice(0, TITLE_LENGTH);

const attribute = (element: Element | null, name: string): string | null =>
  element ? attributeOf(element, name) : null;

function metaContent(document: Document, key: string): string {
  return cut(attribute(queryOne(document, `meta[property="${key}"],meta[name="${key}"]`), 'content'));
}

function metaDates(document: Document): DatedFact[] {
  const dates: DatedFact[] = [];
  for (const meta of queryAll(document, 'meta[content]')) {
    const key = attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop') ?? '';
    const iso = DATE_META.test(key) ? toIsoDay(attribute(meta, 'content') ?? '') : null;
    if (iso) dates.push({ iso, source: 'meta' });
  }
  return dates;
}

function timeDates(document: Document): DatedFact[] {
  const dates: DatedFact[] = [];
  for (const time of queryAll(document, 'time[datetime]').slice(0, MOST_DATES)) {
    const iso = toIsoDay(attribute(time, 'datetime') ?? '');
    if (iso) dates.push({ iso, source: 'time' });
  }
  return dates;
}

/** What a document says about itself. Nothing of it is trusted: strings are cut, dates must be real days. */
export function readFacts(document: Document, url: string): PageFacts {
  const fromAddress = dateInAddress(url) ?? monthInAddress(url);
  const dates: DatedFact[] = [
    ...jsonLdDates(document).map((iso) => ({ iso, source: 'json-ld' as const })),
    ...metaDates(document),
    ...timeDates(document),
    ...(fromAddress ? [{ iso: fromAddress, source: 'address' as const }] : []),
  ];
  return {
    url,
    title: cut(metaContent(document, 'og:title') || queryOne(document, 'head > title')?.textContent),
    language: (attribute(rootElementOf(document), 'lang') ?? '').slice(0, 2).toLowerCase(),
    siteName: metaContent(document, 'og:site_name'),
    canonical: attribute(queryOne(document, 'link[rel~="canonical"][href]'), 'href'),
    dates: dates.slice(0, MOST_DATES),
  };
}

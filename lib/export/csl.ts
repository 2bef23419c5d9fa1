import { lookUp } from '../coverage/lookup.ts';
import type { Article, Outlet } from '../coverage/model.ts';
import type { ExportRequest } from './request.ts';

/** A source as citeproc and reference managers read it (CSL-JSON). */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'article-magazine' | 'webpage';
  /** Absent if the headline was not seen. */
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  /** The site that prints it, if it is another one. */
  readonly publisher?: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
  readonly language: string;
  readonly note?: string;
}

const TYPES: Record<Outlet['kind'], CslItem['type']> = {
  newspaper: 'article-newspaper',
  agency: 'article-newspaper',
  magazine: 'article-magazine',
  broadcaster: 'webpage',
  government: 'webpage',
  website: 'webpage',
};

/** Reservations that a citation must mention. */
function noteOf({ publishedBasis, extent }: Article, copies: readonly Article[]): string | undefined {
  const notes = [
    ...(publishedBasis === 'event' ? ['Date of the event; the page shows none.'] : []),
    ...(extent === 'partial' ? ['Known in part.'] : []),
    ...copies.map(({ url }) => `Copied at ${url}`),
  ];
  return notes.length === 0 ? undefined : notes.join(' ');
}

/** The articles of the selection, one item each; copies stand in the note of their original. */
export function cslItems({ bundle, selection }: ExportRequest): CslItem[] {
  const { outletName } = lookUp(bundle);
  const kinds = new Map(bundle.outlets.map(({ id, kind }) => [id, kind]));
  return selection.texts.map(({ original, copies }) => {
    const { id, headline, byline, carrier, published, url, language } = original;
    const note = noteOf(original, copies);
    return {
      id,
      type: TYPES[kinds.get(original.outlet) ?? 'website'],
      ...(headline === null ? {} : { title: headline }),
      ...(byline === undefined ? {} : { author: [{ literal: byline }] }),
      'container-title': outletName(original.outlet).en,
      ...(carrier === undefined ? {} : { publisher: outletName(carrier).en }),
      issued: { 'date-parts': [published.slice(0, 10).split('-').map(Number)] },
      URL: url,
      language,
      ...(note === undefined ? {} : { note }),
    };
  });
}

/** The articles of the selection as CSL-JSON. */
export function toCslJson(request: ExportRequest): string {
  return `${JSON.stringify(cslItems(request), null, 2)}\n`;
}

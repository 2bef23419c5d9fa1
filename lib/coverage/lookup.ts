import type { Article, Bundle, Localized, Occasion, Outlet, Speaker, Statement } from './model.ts';

/** A bundle with its parts by id. `null` where an id is not in it. */
export interface Lookup {
  readonly bundle: Bundle;
  statement(id: string): Statement | null;
  article(id: string): Article | null;
  occasion(id: string): Occasion | null;
  /** Outlets, speakers and topics always have a name: the id where the bundle has none. */
  outletName(id: string): Localized;
  /** Of who prints an article: its carrier, or else its outlet. */
  printerName(article: Pick<Article, 'outlet' | 'carrier'>): Localized;
  speaker(id: string): Speaker | null;
  speakerName(id: string): Localized;
  topicLabel(id: string): Localized;
  /** `null` if it is no neighbouring event of the bundle. */
  neighbourLabel(id: string): Localized | null;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/** Makes the parts of a bundle findable by id. */
export function lookUp(bundle: Bundle): Lookup {
  const statements = byId(bundle.statements);
  const articles = byId(bundle.articles);
  const occasions = byId(bundle.occasions);
  const outlets: ReadonlyMap<string, Outlet> = byId(bundle.outlets);
  const speakers = byId(bundle.speakers);
  const topics = byId(bundle.topics);
  const neighbours = byId(bundle.neighbours);
  const outletName = (id: string): Localized => outlets.get(id)?.name ?? { en: id };
  return {
    bundle,
    statement: (id) => statements.get(id) ?? null,
    article: (id) => articles.get(id) ?? null,
    occasion: (id) => occasions.get(id) ?? null,
    outletName,
    printerName: ({ outlet, carrier }) => outletName(carrier ?? outlet),
    speaker: (id) => speakers.get(id) ?? null,
    speakerName: (id) => speakers.get(id)?.name ?? { en: id },
    topicLabel: (id) => topics.get(id)?.label ?? { en: id },
    neighbourLabel: (id) => neighbours.get(id)?.label ?? null,
  };
}

import type { Expected } from '../match/expected.ts';
import type { Reading } from '../match/reading.ts';
import { belongsTo, plainAddress, samePage, unwrapArchive } from '../page/address.ts';
import { type CopyFound, findCopy } from './copies.ts';
import { fingerprints } from './fingerprint.ts';
import type { KnownArticle, RecogniseData } from './recognise-data.ts';

/** What is known of a text before statements are searched. */
export interface KnownText {
  /** The bundled article at the page's address. */
  readonly atAddress: KnownArticle | null;
  /** The bundled article whose words stand on the page. */
  readonly copy: CopyFound | null;
  /** Id of the article that the page is; id of the one that it republishes. Both if the bundle lists the page as a copy. */
  readonly article: string | null;
  readonly copyOf: string | null;
  /** The article whose text this is, as the original or as a copy. */
  readonly text: KnownArticle | null;
  /** The article known in full whose words stand on the page. */
  readonly inFull: KnownArticle | null;
}

/** The bundled article at an address, archives unwrapped. */
export function articleAt(url: string, data: RecogniseData): KnownArticle | null {
  const open = plainAddress(unwrapArchive(url, data.archives));
  if (!open) return null;
  return (
    data.articles.find(({ urls }) =>
      urls.some((known) => {
        const plain = plainAddress(known);
        return plain !== null && samePage(open, plain);
      }),
    ) ?? null
  );
}

/**
 * Recognises by address and fingerprints which bundled article a text is or republishes. Of several texts on a page,
 * the `first` one is the article at the page's address, or the one with its fingerprints.
 */
export function knowArticle(url: string, first: boolean, reading: Reading, data: RecogniseData): KnownText {
  const copy = findCopy(fingerprints(reading.tokens), data.fingerprints);
  const there = articleAt(url, data);
  const atAddress = first || (there && copy?.article === there.id) ? there : null;
  const copied = copy && !isOwnPage(url, copy.article, data) ? copy.article : null;
  const copyOf = atAddress?.copyOf ?? copied;
  const article = atAddress?.id ?? (copyOf === null ? (copy?.article ?? null) : null);
  const inFull = data.articles.find(({ id }) => id === copy?.article) ?? null;
  return { atAddress, copy, article, copyOf, text: atAddress ?? inFull, inFull };
}

/** Is the text the article itself, because it is on a host of the article's outlet or carrier, or in an archive? */
function isOwnPage(url: string, id: string, data: RecogniseData): boolean {
  const article = data.articles.find((other) => other.id === id);
  const original = unwrapArchive(url, data.archives);
  if (!article || !URL.canParse(original)) return false;
  const host = new URL(original).hostname;
  // The addresses of some archives do not contain the original: https://perma.cc/AB12-CD34.
  return belongsTo(host, article.hosts) || data.archives.some((archive) => belongsTo(host, archive.hosts));
}

/** The statements that the matcher may expect. Reports are not expected in a copy: nobody has checked whether it kept them. */
export const expectedIn = ({ atAddress, text, inFull }: KnownText): Expected => ({
  all: new Set(text?.statements),
  reported: new Set(atAddress?.reported),
  mixed: new Set(text?.mixed),
  places: new Map(),
  only: inFull && new Set([...inFull.statements, ...(text?.statements ?? [])]),
});

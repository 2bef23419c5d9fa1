import { decodeFingerprints } from './fingerprint.ts';

/** A bundled article whose copies can be recognised. */
export interface Fingerprinted {
  readonly id: string;
  /** Base64, see fingerprint.ts. */
  readonly fingerprints: string;
}

/** A known article whose text is on the page. */
export interface CopyFound {
  readonly article: string;
  /** 0–1: share of the article's fingerprints that are on the page. */
  readonly share: number;
}

/** With fewer fingerprints in common, two texts merely quote the same speech. */
const FEWEST = 8;
/** A page is a copy if this share of it is the article, or this share of the article is on it. */
const MOSTLY_PAGE = 0.4;
const MOSTLY_ARTICLE = 0.35;

/** The article that a page republishes, in whole or part; null if none. */
export function findCopy(page: readonly number[], articles: readonly Fingerprinted[]): CopyFound | null {
  const own = new Set(page);
  if (own.size === 0) return null;
  let best: CopyFound | null = null;
  for (const { id, fingerprints } of articles) {
    const theirs = decodeFingerprints(fingerprints);
    const shared = theirs.filter((value) => own.has(value)).length;
    const share = shared / theirs.length;
    const ofPage = shared / own.size;
    if (shared < FEWEST || (ofPage < MOSTLY_PAGE && share < MOSTLY_ARTICLE)) continue;
    if (!best || share > best.share) best = { article: id, share };
  }
  return best;
}

/** 32-bit hashes of words, built up letter by letter (FNV-1a over UTF-16 units). */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The hash of a word that goes on with one more UTF-16 unit. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Hash of an ordered pair of hashes or ids. */
export function hashPair(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** 32-bit hashes of words, built up letter by letter (FNV-1a over UTF-16 units). */
export const HASH_SEED = 0x811c9dc5 | 0;

export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Hash of a whole string, as the tokenizer would build it. */
export function hashString(text: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

/** Hash of an ordered pair of hashes or ids. */
export function hashPair(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/**
 * Winnowing fingerprints (Schleimer, Wilkerson, Aiken: Winnowing: local algorithms for document fingerprinting,
 * SIGMOD 2003). Hashes of eight words in a row, thinned so that any fifteen words in common leave at least one in
 * common. A text cannot be read back from them.
 */
import { decodeBase64 } from '../text/base64.ts';
import { hashPair } from '../text/hash.ts';
import type { Tokens } from '../text/tokens.ts';

const SHINGLE = 8;
const WINDOW = 8;

/** No article is longer; of a longer page the beginning tells what it is. */
export const MOST_WORDS = 40_000;

/** The fingerprints of a text, each once, ascending, as unsigned 32-bit numbers. */
export function fingerprints(tokens: Tokens): number[] {
  const shingles: number[] = [];
  const count = Math.min(tokens.count, MOST_WORDS);
  for (let i = 0; i + SHINGLE <= count; i++) {
    let hash = 0;
    for (let k = 0; k < SHINGLE; k++) hash = hashPair(hash, tokens.full[i + k] as number);
    shingles.push(hash >>> 0);
  }
  return [...winnow(shingles)].sort((a, b) => a - b);
}

/** The least hash of each window; of equal ones the rightmost. */
function winnow(shingles: readonly number[]): Set<number> {
  const kept = new Set<number>();
  let least = 0;
  for (let end = 0; end < shingles.length; end++) {
    const start = end - WINDOW + 1;
    if (least < start) {
      least = Math.max(0, start);
      for (let i = least + 1; i <= end; i++)
        if ((shingles[i] as number) <= (shingles[least] as number)) least = i;
    } else if ((shingles[end] as number) <= (shingles[least] as number)) least = end;
    if (start >= 0 || end === shingles.length - 1) kept.add(shingles[least] as number);
  }
  return kept;
}

/** Fingerprints as text for a seed file: base64 of 32-bit little-endian numbers. */
export function encodeFingerprints(values: readonly number[]): string {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  return btoa(String.fromCharCode(...bytes));
}

/** Fingerprints as numbers, out of the text form that the seeds keep. */
export function decodeFingerprints(text: string): number[] {
  const bytes = decodeBase64(text);
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
}

import type { TextRange } from '../../lib/match/types.ts';

/** The letters and digits of a text, with the offset at which each stands there. */
interface Letters {
  readonly letters: string;
  readonly offsets: readonly number[];
}

/** Marks and spaces vary between a label and its page, and so do capitals and wide forms of letters. */
function lettersOf(text: string): Letters {
  let letters = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
    letters += plain;
    for (let i = 0; i < plain.length; i++) offsets.push(at);
    at += character.length;
  }
  return { letters, offsets };
}

/** Every range of the blocks that has the letters of a text, in reading order. */
function occurrences(wanted: string, blocks: readonly Letters[]): TextRange[] {
  if (wanted === '') return [];
  return blocks.flatMap(({ letters, offsets }, block) => {
    const found: TextRange[] = [];
    for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
      const last = offsets[at + wanted.length - 1] ?? 0;
      found.push({ block, start: offsets[at] ?? 0, end: last + 1 });
    }
    return found;
  });
}

/**
 * Where each of the texts, which are in reading order, stands in the blocks; null for one that stands nowhere. Of a
 * text that stands there several times, the next occurrence after the beginning of the text before it, else the first.
 */
export function placesOf(texts: readonly string[], blocks: readonly string[]): (TextRange | null)[] {
  const read = blocks.map(lettersOf);
  let before: TextRange = { block: -1, start: 0, end: 0 };
  return texts.map((text) => {
    const found = occurrences(lettersOf(text).letters, read);
    const next = found.find(
      ({ block, start }) => block > before.block || (block === before.block && start > before.start),
    );
    const place = next ?? found[0] ?? null;
    before = place ?? before;
    return place;
  });
}

/** Do two ranges share at least half of the shorter one? */
export function coincide(a: TextRange, b: TextRange): boolean {
  if (a.block !== b.block) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}

import type { TextRange } from '../../lib/match/types.ts';

/** The letters and digits of the blocks in one string, with the block and the offset at which each stands there. */
interface Letters {
  letters: string;
  readonly blocks: number[];
  readonly offsets: number[];
}

/** Letters and digits alone, folded: punctuation, spaces, capitals and full-width forms may differ between label and page. */
function lettersOf(blocks: readonly string[]): Letters {
  const read: Letters = { letters: '', blocks: [], offsets: [] };
  blocks.forEach((text, block) => {
    let at = 0;
    for (const character of text) {
      const plain = character
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
      read.letters += plain;
      for (let i = 0; i < plain.length; i++) {
        read.blocks.push(block);
        read.offsets.push(at);
      }
      at += character.length;
    }
  });
  return read;
}

/** The range of letters as ranges of the blocks, one in each. */
function rangesOf({ blocks, offsets }: Letters, first: number, last: number): TextRange[] {
  const ranges: TextRange[] = [];
  for (let from = first; from <= last; ) {
    const block = blocks[from] as number;
    let to = from;
    while (to < last && blocks[to + 1] === block) to++;
    ranges.push({ block, start: offsets[from] as number, end: (offsets[to] as number) + 1 });
    from = to + 1;
  }
  return ranges;
}

/**
 * The place of each text, which are in reading order, in the blocks; null if it is in none. A text that occurs several
 * times is taken at its next occurrence after the beginning of the text before it, otherwise at the first.
 */
export function placesOf(texts: readonly string[], blocks: readonly string[]): (TextRange[] | null)[] {
  const read = lettersOf(blocks);
  let before = -1;
  return texts.map((text) => {
    const { letters } = lettersOf([text]);
    if (letters === '') return null;
    const next = read.letters.indexOf(letters, before + 1);
    const first = next >= 0 ? next : read.letters.indexOf(letters);
    if (first < 0) return null;
    before = first;
    return rangesOf(read, first, first + letters.length - 1);
  });
}

/** Do two ranges share at least half of the shorter one? */
export function coincide(a: TextRange, b: TextRange): boolean {
  if (a.block !== b.block) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}

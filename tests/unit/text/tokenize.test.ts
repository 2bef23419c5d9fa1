import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockWords, tokenize } from '../../../lib/text/tokenize.ts';
import {
  AFTER_COLON,
  AFTER_ELLIPSIS,
  IS_ACRONYM,
  IS_CAPITALISED,
  IS_CONTRACTED_NOT,
  IS_IDEOGRAPH,
  IS_NUMBER,
  STARTS_PARAGRAPH,
  STARTS_SENTENCE,
  Tokens,
} from '../../../lib/text/tokens.ts';

const wordsOf = (text: string): string[] => {
  const { count, start, end } = tokenize([text]);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

const wordsWith = (flag: number, text: string): string[] => {
  const tokens = tokenize([text]);
  return wordsOf(text).filter((_, i) => tokens.has(i, flag));
};

const hashOf = (word: string): number => tokenize([word]).full[0] ?? 0;
const stemOf = (word: string): number => tokenize([word]).stem[0] ?? 0;

describe('the words of a text', () => {
  it.each([
    ['are split at spaces and punctuation', 'He said: “Yes, now.”', ['He', 'said', 'Yes', 'now']],
    ['are split at hyphens and dashes', 'two-plus-two – it', ['two', 'plus', 'two', 'it']],
    ['keep an apostrophe of a contraction', 'we don’t', ['we', 'don’t']],
    ['drop a possessive s', 'Seoul’s allies’ view', ['Seoul', 'allies', 'view']],
    ['part an elided article', 'l’alliance d’une', ['l', 'alliance', 'd', 'une']],
    ['keep the stops of an acronym', 'the U.S. and U.N.', ['the', 'U.S.', 'and', 'U.N.']],
    ['keep a decimal point and a thousands comma', '2.5 of 28,500', ['2.5', 'of', '28,500']],
    ['are single characters in Korean', '더 많은', ['더', '많', '은']],
    ['are single characters in Japanese and Chinese', '日米同盟。', ['日', '米', '同', '盟']],
    ['are none in punctuation alone', '… – “”', []],
  ])('%s', (_what, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each([
    ['capitals', 'SEOUL', 'seoul'],
    ['accents', 'Élysée', 'elysee'],
    ['the kind of apostrophe', 'don’t', "don't"],
    ['Cyrillic capitals', 'СЕУЛ', 'сеул'],
    ['the dots of ё', 'переговорё', 'переговоре'],
    ['the shape of an Arabic alif', 'أمريكا', 'امريكا'],
  ])('are the same whatever %s', (_what, one, other) => {
    expect(hashOf(one)).toBe(hashOf(other));
  });

  it('tell the acronym US from the word us, with and without stops', () => {
    expect(hashOf('US')).not.toBe(hashOf('us'));
    expect(hashOf('U.S.')).toBe(hashOf('US'));
  });

  it.each([
    ['abuses', 'abuse'],
    ['allies', 'ally'],
    ['systemic', 'systematic'],
    ['reaffirmed', 'reaffirms'],
  ])('share a stem: %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['forging', 'avoiding'],
    ['nuclear', 'unclear'],
    ['time', 'times2'],
  ])('do not share a stem: %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('what is noted of words', () => {
  it.each([
    ['numbers', IS_NUMBER, 'In 2021, 28,500 or three', ['2021', '28,500']],
    ['capitals', IS_CAPITALISED, 'Moon and a moon, ROK', ['Moon', 'ROK']],
    ['acronyms', IS_ACRONYM, 'The ROK, U.S. and Quad', ['ROK', 'U.S.']],
    ['contracted nots', IS_CONTRACTED_NOT, "don't, isn’t, went, can", ["don't", 'isn’t']],
    ['ideographs', IS_IDEOGRAPH, 'a 한 b', ['한']],
    [
      'the word behind an ellipsis',
      AFTER_ELLIPSIS,
      'one … two ... three . . . four',
      ['two', 'three', 'four'],
    ],
    ['the word behind a colon', AFTER_COLON, 'BLINKEN: Thank you', ['Thank']],
    ['the beginnings of paragraphs', STARTS_PARAGRAPH, 'One. Two\nthree', ['One', 'three']],
  ])('%s', (_what, flag, text, expected) => {
    expect(wordsWith(flag, text)).toEqual(expected);
  });

  it('nothing is lost of the last of so many short words that room had to be made for them', () => {
    const text = 'a '.repeat(500);
    expect(wordsWith(IS_CAPITALISED, `${text}Moon`)).toEqual(['Moon']);
    expect(wordsWith(IS_NUMBER, `${text}2021`)).toEqual(['2021']);
  });

  it.each([
    [
      'after full stops, question and exclamation marks',
      'One. Two? Three! four',
      ['One', 'Two', 'Three', 'four'],
    ],
    ['not after titles and months', 'Gen. Abrams met Mr. Suh on Oct. 5 here', ['Gen']],
    ['but after no', 'He said no. They left. See No. 5 there', ['He', 'They', 'See']],
    ['not after acronyms of doubled letters', 'con EE.UU. en Seúl', ['con']],
    ['not after initials of any script', 'А. Блинкен и Э. Остин', ['А']],
    ['not after ordinals', 'sagte am 18. März in Seoul', ['sagte']],
    ['but after a day of a month', 'met on March 18. The four', ['met', 'The']],
    ['not inside acronyms and numbers', 'The U.S. army has 2.5 tons', ['The']],
    ['after the full stops of the East', '말했다。다음', ['말', '다']],
  ])('beginnings of sentences: %s', (_what, text, expected) => {
    expect(wordsWith(STARTS_SENTENCE, text)).toEqual(expected);
  });
});

/** Hundreds of random texts are slow on a busy machine. */
const SLOW = { timeout: 60_000 };

describe('the words of any text', SLOW, () => {
  it('stand in order, apart, and inside their block', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 3 }), (blocks) => {
        const { count, block, start, end } = tokenize(blocks);
        return Array.from({ length: count }, (_, i) => i).every((i) => {
          const inside =
            (end[i] ?? 0) <= (blocks[block[i] ?? 0] ?? '').length && (start[i] ?? 0) < (end[i] ?? 0);
          const follows = i === 0 || block[i - 1] !== block[i] || (end[i - 1] ?? 0) <= (start[i] ?? 0);
          return inside && follows;
        });
      }),
    );
  });

  it('are the same, wherever the reading rests', () => {
    const some = fc.constantFrom(
      'He said',
      '. ',
      'U.S. ',
      '“No”',
      ': ',
      '…',
      '동맹은 ',
      'don’t ',
      '2.5',
      '\n',
      ' ',
    );
    const text = fc.array(some, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(80)), (block, rests) => {
        const tokens = new Tokens(0);
        const words = new BlockWords(tokens, block, 0);
        for (const rest of rests.toSorted((a, b) => a - b)) words.readTo(Math.min(rest, block.length));
        words.readTo(block.length);
        const whole = tokenize([block]);
        const read = ({ count, full, start, end, flags }: Tokens) =>
          [full, start, end, flags].map((list) => [...list.subarray(0, count)]);
        expect(read(tokens)).toEqual(read(whole));
      }),
    );
  });

  it('are all there however long a block is in a script without spaces', () => {
    const piece = fc.constantFrom('한미동맹은', '同盟优先', 'かなめ', 'a', '。', ' ');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 60, maxLength: 400, size: 'max' }), (pieces) => {
        const text = pieces.join('');
        const { count, start, end } = tokenize([text]);
        const read = Array.from({ length: count }, (_, i) => text.slice(start[i], end[i])).join('');
        expect(read).toBe(text.replaceAll(/[。 ]/g, ''));
      }),
    );
  });

  it('are the same in one block as in several', () => {
    const sentence = fc.constantFrom(
      'He said so.',
      'Two-plus-two talks',
      '동맹은 강하다',
      'U.S. and ROK',
      '',
    );
    fc.assert(
      fc.property(fc.array(sentence), (blocks) => {
        const apart = tokenize(blocks);
        const joined = tokenize([blocks.join('\n')]);
        expect([...joined.full.subarray(0, joined.count)]).toEqual([...apart.full.subarray(0, apart.count)]);
      }),
    );
  });
});

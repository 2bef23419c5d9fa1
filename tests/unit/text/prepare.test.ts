import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareText, sourceEnd, sourceOffset } from '../../../lib/text/prepare.ts';

describe('text as a site printed it', () => {
  it('is left alone, and needs no map, where nothing is odd', () => {
    const source = 'She said, “It was clear.” – 그는 말했다.';
    expect(prepareText(source)).toEqual({ text: source, map: null, ends: null });
  });

  it.each([
    ['named entities', '&ldquo;ironclad&rdquo; &amp; more&nbsp;time', '“ironclad” & more time'],
    ['decimal entities', 'the allies&#8217; view', 'the allies’ view'],
    ['hexadecimal entities', 'the allies&#x2019; view', 'the allies’ view'],
    [
      'marks that were read in another encoding',
      'â€œItâ€™s â€˜ironcladâ€˜ â€“ andâ€” everâ€¦â€\u009d he saidâ€ in â‚¬ and Pâtes',
      '“It’s ‘ironclad‘ – and— ever…” he said” in â‚¬ and Pâtes',
    ],
    ['entities of letters and of signs far up', '&#57344; &#xFFFD; &#x1F600;', '\ue000 \ufffd 😀'],
    [
      'an entity that is none',
      'R&D; AT&T &unknown; &#xD800; &#xDFFF; &#1114112; &#0;',
      'R&D; AT&T &unknown;        ',
    ],
    ['inline tags', 'a <b>common</b> <a href="x">approach</a>', 'a common approach'],
    ['block tags', '<p>One.</p><p>Two.<br/>Three.</p>', '\nOne.\n\nTwo.\nThree.\n'],
    [
      'words in angle brackets',
      '<Antony Blinken / State> <foo>said</foo> <x y="z">this<br clear>',
      '<Antony Blinken / State> said this\n',
    ],
    ['what only begins like a tag', 'if x <y and 3 < 4 > 2', 'if x <y and 3 < 4 > 2'],
    ['soft hyphens', 'denu\u00adclear\u00adization', 'denuclearization'],
    ['zero-width characters', 'iron\u200bclad\ufeff and\u2060 firm', 'ironclad and firm'],
    ['marks of direction', '\u202bقال\u202c \u200fالوزير', 'قال الوزير'],
    ['Arabic vowel signs and stretching', 'كُوريَا الـــجنوبية', 'كوريا الجنوبية'],
    ['Arabic digits and their signs', '٢٨٬٥٠٠ جندي و١٨٫٥٪', '28,500 جندي و18.5٪'],
    ['Persian digits', '۱۴۰۰', '1400'],
    ['full-width letters and digits', 'Ｓｅｏｕｌ ２０２１', 'Seoul 2021'],
    ['decomposed Latin letters', 'e\u0301lan u\u0308ber', 'élan über'],
    ['decomposed Hangul', '한국과 미국'.normalize('NFD'), '한국과 미국'],
    ['decomposed kana', 'か\u3099き', 'がき'],
    ['Cyrillic letters in a Latin word', 'Вlinken in Sеоul', 'Blinken in Seoul'],
    ['several in a row, at its beginning or its end', 'Соrе Ameriса', 'Core America'],
    ['Greek letters in a Latin word', 'Βlinken', 'Blinken'],
    ['Latin letters in a Cyrillic word', 'Блинкeн сказaл', 'Блинкен сказал'],
    ['entities of capitals', '&Eacute;tats-Unis &AMP; &Auml;gypten', 'États-Unis & Ägypten'],
  ])('has %s put right', (_what, source, expected) => {
    expect(prepareText(source).text).toBe(expected);
  });

  it('keeps words of one script, Cyrillic and Greek, as they are', () => {
    const source = 'Госсекретарь сказал в 5 с; Αθήνα, о COVID и μm';
    expect(prepareText(source).text).toBe(source);
  });

  it('needs no map where letters alone were exchanged', () => {
    expect(prepareText('Вlinken').map).toBeNull();
  });

  it('leads from a word behind entities back to where it stands', () => {
    const source = '&ldquo;an <i>iron</i>clad&rdquo; bond';
    const prepared = prepareText(source);
    const at = prepared.text.indexOf('ironclad');
    expect(source.slice(sourceOffset(prepared, at)).startsWith('iron</i>clad')).toBe(true);
    expect(sourceOffset(prepared, prepared.text.indexOf('bond'))).toBe(source.indexOf('bond'));
  });

  it.each([
    ['a letter and its accent', 'the cafe\u0301 there', 'café', 'cafe\u0301'],
    [
      'a syllable and its jamo',
      'a \u1112\u1161\u11ab\u1100\u116e\u11a8 b',
      '한국',
      '\u1112\u1161\u11ab\u1100\u116e\u11a8',
    ],
    ['an entity', 'the caf&eacute; there', 'café', 'caf&eacute;'],
    ['a plain letter beside one', 'cafe\u0301 there', 'there', 'there'],
  ])('leads from the end of a word to the end of %s', (_what, source, word, expected) => {
    const prepared = prepareText(source);
    const at = prepared.text.indexOf(word);
    expect(source.slice(sourceOffset(prepared, at), sourceEnd(prepared, at + word.length))).toBe(expected);
  });

  it('leads from its end to the end of the source', () => {
    const source = 'more&nbsp;';
    const prepared = prepareText(source);
    expect(sourceOffset(prepared, prepared.text.length)).toBe(source.length);
  });

  it('stays linear on a line of a million signs that might begin a tag, an entity or a word of mixed letters', () => {
    const started = performance.now();
    prepareText('<'.repeat(500_000) + '&'.repeat(500_000));
    prepareText(`${'a'.repeat(500_000)} ${'а'.repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

/** Pieces of which pages are made, plain and odd. */
const piece = fc.oneof(
  fc.constantFrom('word', ' ', '.', '“', '”', '한국', 'é', 'e\u0301', '\u200b', '\u00ad', 'ｗ', 'а', 'b'),
  fc.constantFrom('&amp;', '&lt;', '&#8217;', '&nope;', '<b>', '</p>', '<br/>', '<', '&', '\n'),
  fc.constantFrom('한국'.normalize('NFD'), 'か\u3099', '😀'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const page = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** Hundreds of random texts are slow on a busy machine. */
const SLOW = { timeout: 60_000 };

describe('the map of any text', SLOW, () => {
  it('rises from start to end and never leaves the source', () => {
    fc.assert(
      fc.property(page, (source) => {
        const { text, map } = prepareText(source);
        if (map === null) return text.length === source.length;
        const rises = map.every((offset, i) => i === 0 || offset >= (map[i - 1] ?? 0));
        return rises && map.length === text.length + 1 && map.at(-1) === source.length;
      }),
    );
  });

  it('leads every letter that was not changed back to the same letter', () => {
    fc.assert(
      fc.property(page, (source) => {
        const prepared = prepareText(source);
        return prepared.text.split('').every((char, i) => {
          if (!/^[a-z]$/.test(char) || prepared.map === null) return true;
          const there = source.slice(sourceOffset(prepared, i));
          return !/^[a-z]/.test(there) || there.startsWith(char);
        });
      }),
    );
  });

  it('leads back from letters that are longer in normal form, however many', () => {
    const source = `${'\u0958\u0301'.repeat(40)}end`;
    const prepared = prepareText(source);
    expect(prepared.text).toHaveLength(3 * 40 + 3);
    expect(prepared.map).toHaveLength(prepared.text.length + 1);
    for (const letter of [1, 39]) {
      expect(sourceOffset(prepared, 3 * letter)).toBe(2 * letter);
      expect(sourceEnd(prepared, 3 * letter)).toBe(2 * letter);
    }
    expect(source.slice(sourceOffset(prepared, 3 * 40), sourceEnd(prepared, prepared.text.length))).toBe(
      'end',
    );
  });

  it('loses no plain word, whatever stands between', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const source = pieces.join(' ');
        const count = (text: string): number => text.match(/word/g)?.length ?? 0;
        return count(prepareText(source).text) >= count(source.replace(/<[^<>]*>/g, ''));
      }),
    );
  });
});

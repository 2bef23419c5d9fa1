import { describe, expect, it, test } from 'vitest';
import { prepareText } from '../../../lib/text/prepare.ts';
import { type Term, TermFinder } from '../../../lib/text/term-finder.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

function find(terms: readonly string[], ...blocks: string[]): string[] {
  return findAll(
    terms.map((term) => ({ term, value: term })),
    blocks,
  );
}

const findNames = (names: readonly string[], text: string): string[] =>
  findAll(
    names.map((term) => ({ term, value: term, isName: true })),
    [text],
  );

function findAll(terms: readonly Term<string>[], blocks: readonly string[]): string[] {
  const finder = new TermFinder(terms);
  return finder.find(tokenize(blocks), blocks.map(prepareText)).map(({ value }) => value);
}

describe('a family name', () => {
  it.each([
    ['alone is found', 'Chung spoke', ['Chung']],
    ['in the name of somebody else is not', 'Prime Minister Chung Sye-kyun spoke', []],
    ['is somebody else’s after such a name', 'Chung Dae-won scored. Chung laughed', []],
    ['and before it', 'Chung laughed. Chung Dae-won had scored', []],
    [
      'is found where both are introduced',
      'Chung Sye-kyun met Chung Eui-yong. Chung spoke',
      ['Chung', 'Chung Eui-yong', 'Chung'],
    ],
    ['is found before a given name that is misspelt', 'Chung Eun-yong spoke', ['Chung']],
    [
      'is found before one whose first letter is lost',
      'Chung Ui-young spoke. Chung left',
      ['Chung', 'Chung'],
    ],
    ['is found before a compound', 'a Chung-led team, Chung co-chairs', ['Chung', 'Chung']],
  ])('%s', (_what, text, expected) => {
    expect(findNames(['Chung', 'Chung Eui-yong'], text)).toEqual(expected);
  });
});

test('names so short that they could be acronyms are found in capitals', () => {
  expect(findNames(['Koo Hee-jin', 'Suh'], 'KOO HEE-JIN met SUH')).toEqual(['Koo Hee-jin', 'Suh']);
});

describe('terms in a text', () => {
  it.each([
    ['whole words', ['alliance'], 'an alliance, allied', ['alliance']],
    ['words in a row', ['joint statement'], 'the joint statement of both', ['joint statement']],
    [
      'hyphens or spaces alike',
      ['two-plus-two'],
      'two plus two and two–plus–two',
      ['two-plus-two', 'two-plus-two'],
    ],
    [
      'whatever the case, if the term has no capital',
      ['foreign minister'],
      'Foreign Minister',
      ['foreign minister'],
    ],
    ['names only with a capital', ['Moon'], 'a moon', []],
    ['names in capitals', ['Blinken'], 'BLINKEN: Thank you', ['Blinken']],
    ['an open ending', ['denuclear*'], 'denuclearization, denuclearise', ['denuclear*', 'denuclear*']],
    ['Korean inside longer words', ['블링컨'], '토니블링컨장관은', ['블링컨']],
    ['Chinese without spaces', ['二加二'], '举行二加二会谈', ['二加二']],
    ['Arabic', ['بلينكن'], 'قال بلينكن', ['بلينكن']],
    [
      'a longer and a shorter term at one place',
      ['Korea', 'South Korea'],
      'South Korea',
      ['South Korea', 'Korea'],
    ],
    ['a term given twice, twice', ['Seoul', 'Seoul'], 'Seoul', ['Seoul', 'Seoul']],
  ])('are found: %s', (_what, terms, text, expected) => {
    expect(find(terms, text)).toEqual(expected);
  });

  describe('that have capitals, where the text has none', () => {
    const finder = new TermFinder([
      { term: 'Antony Blinken', value: 'full', isName: true },
      { term: 'Blinken', value: 'short', isName: true },
      { term: 'Moon', value: 'moon', isName: true },
      { term: 'Blue House', value: 'house' },
    ]);
    const hitsIn = (...blocks: string[]): string[] =>
      finder.find(tokenize(blocks), blocks.map(prepareText)).map(({ value }) => value);

    it('are found once full names stand in small letters, as spinners print them, before that place and after', () => {
      const blocks = [
        'He met moon in Seoul.',
        'US diplomat antony blinken came.',
        'To moon, blinken said so.',
      ];
      expect(hitsIn(...blocks)).toEqual(['moon', 'full', 'short', 'moon', 'short']);
    });

    it('are not found where other full names are printed as names', () => {
      expect(hitsIn('Antony Blinken saw the moon.', 'A tag reads antony blinken.')).toEqual([
        'full',
        'short',
      ]);
    });

    it('are found in captions, where a machine wrote no capital in a whole line, but not in a label', () => {
      expect(hitsIn('thank you and now secretary blinken will speak', 'blinken')).toEqual(['short']);
    });

    it('are not found for a house of that colour', () => {
      expect(hitsIn('He lives in a blue house under the moon.')).toEqual([]);
    });
  });

  it('do not reach over the border of two blocks', () => {
    expect(find(['joint statement'], 'a joint', 'statement')).toEqual([]);
  });

  it('that hold no word are never found', () => {
    expect(find(['', '…', '*'], 'any … text *')).toEqual([]);
  });

  it('tell the tokens they stand on', () => {
    const finder = new TermFinder([{ term: 'joint statement', value: 1 }]);
    const blocks = ['After it, a joint statement came'];
    expect(finder.find(tokenize(blocks), blocks.map(prepareText))).toMatchObject([
      { value: 1, first: 3, last: 5 },
    ]);
  });
});

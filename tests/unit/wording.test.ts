import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVerbatim } from '../../lib/coverage/compare-voice.ts';
import { closeness, compareWordings, sharedWords } from '../../lib/wording/diff.ts';

/** A comparison as one line: equal words unchanged, differences in braces. */
const shown = (theirs: string, ours: string): string =>
  compareWordings(theirs, ours)
    .map((part) => {
      if (part.kind === 'same') return part.ours;
      const mark = part.mark ? `, ${part.mark}` : '';
      return `{${part.kind}${mark}: ${part.theirs.trim()} > ${part.ours.trim()}}`;
    })
    .join('');

describe('two wordings are compared word by word', () => {
  test.each([
    ['the same words are the same', 'We agree.', 'We agree', 'We agree'],
    [
      'case and quotation marks are no difference',
      '“We agree,” he said',
      "'we AGREE' he said",
      "'we AGREE' he said",
    ],
    [
      'dashes and hyphens are no difference',
      'a fully-coordinated plan',
      'a fully coordinated plan',
      'a fully coordinated plan',
    ],
    ['U.S. and US are one word', 'the U.S. side', 'the US side', 'the US side'],
    ['the pronoun is not the country', 'they told us', 'they told US', 'they told {changed: us > US}'],
    ['capitals throughout say nothing', 'they told us', 'THEY TOLD US', 'THEY TOLD US'],
    [
      'a changed word',
      'widespread abuses go on',
      'systemic abuses go on',
      '{changed: widespread > systemic}abuses go on',
    ],
    ['an added word', 'a plan for all', 'a good plan for all', 'a {added:  > good}plan for all'],
    ['a left-out word', 'a good plan for all', 'a plan for all', 'a {left-out: good > }plan for all'],
    [
      'a cut is a cut',
      'we hope and we trust you',
      'we hope … trust you',
      'we hope {left-out, cut: and we > …}trust you',
    ],
    [
      'three dots are a cut',
      'we hope and we trust you',
      'we hope ... trust you',
      'we hope {left-out, cut: and we > ...}trust you',
    ],
    [
      'brackets are an insertion',
      'it must stop',
      '[The regime] must stop',
      '{changed, insertion: it > [The regime]}must stop',
    ],
    ['a bracketed letter is no insertion', 'The plan works', '[t]he plan works', '[t]he plan works'],
    [
      'a lone short word between changes joins them',
      'big red of old',
      'small blue of new',
      '{changed: big red of old > small blue of new}',
    ],
    [
      'a quotation taken from the middle changes only its own words',
      'they go on to commit systematic abuses against their own people there',
      'systemic abuses towards people',
      '{left-out: they go on to commit > }{changed: systematic > systemic}abuses {changed: against their own > towards}people{left-out: there > }',
    ],
    [
      'a word that stands for two at the start of a quotation is their change',
      'North Korea must answer',
      'Pyongyang must answer',
      '{changed: North Korea > Pyongyang}must answer',
    ],
    [
      'an omission near the start moves to the start',
      'We also met. We agreed',
      'we agreed',
      '{left-out: We also met. > }we agreed',
    ],
    [
      'an omission near the start of a quotation that begins later moves there too',
      'because it is a source of pride. It is a source of joy to us',
      'It is a source of joy to us',
      '{left-out: because it is a source of pride. > }It is a source of joy to us',
    ],
    [
      'an omission at the end stays there',
      'it is key to all and to all',
      'it is key to all',
      'it is key to all{left-out: and to all > }',
    ],
    ['numbers count', 'in 24 cities', 'in 42 cities', 'in {changed: 24 > 42}cities'],
    ['Korean by its words', '북한의 완전한 비핵화', '북한의 비핵화', '북한의 {left-out: 완전한 > }비핵화'],
    ['invisible characters are no difference', 'we agree', 'we a\u200Bgree', 'we a\u200Bgree'],
    ['nothing against something', '', 'a word', '{added:  > a word}'],
    ['something against nothing', 'a word', '', '{left-out: a word > }'],
  ])('%s', (_name, theirs, ours, expected) => {
    expect(shown(theirs, ours)).toBe(expected);
  });

  test('Chinese, which has no spaces, is not one single changed word', () => {
    const parts = compareWordings('中国利用胁迫和侵略削弱自治', '中国利用胁迫削弱自治');
    expect(parts.filter(({ kind }) => kind === 'same').length).toBeGreaterThan(1);
    expect(parts.find(({ kind }) => kind === 'left-out')?.theirs).toBe('和侵略');
  });

  test('wordings beyond any quotation come back as one change, quickly', () => {
    const long = 'word '.repeat(20_000);
    expect(compareWordings(long, `${long}more`)).toHaveLength(1);
  });
});

const word = fc.constantFrom(
  'we',
  'agree',
  'U.S.',
  '…',
  '[they]',
  '“all',
  'of',
  '평화',
  '中国和',
  '—',
  '24',
  ' ',
  'a\u200Bb',
  '...',
);
const wording = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
const anyText = fc.oneof(wording, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('whatever the wordings', () => {
  test('joining one side of the parts gives that wording back', () => {
    fc.assert(
      fc.property(anyText, anyText, (theirs, ours) => {
        const parts = compareWordings(theirs, ours);
        expect(parts.map((part) => part.theirs).join('')).toBe(theirs);
        expect(parts.map((part) => part.ours).join('')).toBe(ours);
      }),
    );
  });

  test('a wording compared with itself has no difference', () => {
    fc.assert(fc.property(anyText, (text) => isVerbatim(compareWordings(text, text))));
  });

  test('added parts have no words of the other wording, left-out parts none of ours', () => {
    fc.assert(
      fc.property(wording, wording, (theirs, ours) => {
        for (const part of compareWordings(theirs, ours)) {
          if (part.kind === 'added') expect(part.theirs).not.toMatch(/[\p{L}\p{N}]/u);
          if (part.kind === 'left-out') expect(part.ours).not.toMatch(/[\p{L}\p{N}]/u);
        }
      }),
    );
  });

  test('closeness and shared words lie between 0 and 1', () => {
    fc.assert(
      fc.property(wording, wording, (theirs, ours) => {
        const parts = compareWordings(theirs, ours);
        for (const share of [closeness(parts), sharedWords(parts)]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { AnalysedSection } from '../../../lib/analyse/analyse-page.ts';
import { MarkKeys } from '../../../lib/annotate/mark-keys.ts';
import { markRequests } from '../../../lib/annotate/mark-requests.ts';
import type { Match } from '../../../lib/match/types.ts';
import { aReport } from '../helpers/a-bundle.ts';

const { recognition } = aReport();
const match = (form: Match['form'], ranges: Match['ranges']): Match => ({
  statement: 'bridge',
  form,
  basis: 'words',
  score: 0.9,
  ranges,
  words: '',
  wording: null,
  attribution: { kind: 'unknown' },
});

/** A section of paragraphs with these matches in it. */
function sectionOf(texts: readonly string[], matches: readonly Match[]): AnalysedSection {
  document.body.innerHTML = texts.map((text) => `<p>${text}</p>`).join('');
  const blocks = [...document.querySelectorAll('p')].map((element) => ({
    text: element.textContent ?? '',
    kind: 'paragraph' as const,
    nodes: [element.firstChild as Text],
    starts: [0],
    element,
  }));
  return { recognition, blocks, matches, nearMisses: [] };
}

const ALL = { direct: true, mixed: true, indirect: true };
const section = (): AnalysedSection =>
  sectionOf(
    ['one two', 'three four'],
    [
      match('indirect', [{ block: 0, start: 0, end: 3 }]),
      match('direct', [
        { block: 0, start: 4, end: 7 },
        { block: 1, start: 0, end: 5 },
      ]),
    ],
  );

test('a match is asked for where its words stand, in all its blocks', () => {
  const requests = markRequests([section()], ALL, new MarkKeys());
  const wordsOf = requests.map(({ spans }) =>
    spans.map(({ node, start, end }) => node.data.slice(start, end)),
  );
  expect(wordsOf).toEqual([['one'], ['two', 'three']]);
  expect(requests.map(({ form }) => form)).toEqual(['indirect', 'direct']);
});

test('what the reader does not want marked is not asked for, and the others keep their keys', () => {
  const keys = new MarkKeys();
  const read = [section()];
  const all = markRequests(read, ALL, keys);
  const some = markRequests(read, { ...ALL, indirect: false }, keys);
  expect(all.map(({ key }) => key)).toEqual(['bridge.1', 'bridge.2']);
  expect(some).toEqual(all.slice(1));
  expect(markRequests(read, { ...ALL, indirect: false }, new MarkKeys()).map(({ key }) => key)).toEqual([
    'bridge.2',
  ]);
});

test('a match of which no words are left in the page is not asked for', () => {
  const gone = sectionOf(['one'], [match('direct', []), match('direct', [{ block: 0, start: 0, end: 3 }])]);
  expect(markRequests([gone], ALL, new MarkKeys())).toHaveLength(1);
});

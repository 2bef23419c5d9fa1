import { expect, test } from 'vitest';
import type { Attribution, Match } from '../../../lib/match/types.ts';
import { draftQuotations } from '../../../scripts/draft/quotations.ts';
import { aBundle } from '../helpers/a-bundle.ts';

const TEXT = '“We will build the bridge,” she said.';

/** The draft of the words about the bridge, from a page that attributes them to somebody. */
function draftedFor(attribution: Attribution) {
  const match: Match = {
    statement: 'bridge',
    form: 'direct',
    basis: 'words',
    score: 1,
    ranges: [{ block: 0, start: 1, end: 25 }],
    words: 'We will build the bridge',
    wording: 0,
    attribution,
  };
  const blocks = [{ text: TEXT, kind: 'paragraph' as const }];
  return draftQuotations({ blocks, matches: [match] }, aBundle()).renderings[0];
}

test.each<[string, Attribution, object | undefined]>([
  ['their speaker says nothing of it', { kind: 'speaker', speaker: 'minister' }, undefined],
  ['nobody says nothing of it', { kind: 'unknown' }, undefined],
  [
    'another speaker names that one as the bundle does',
    { kind: 'other', speaker: 'envoy' },
    { en: 'Ola Brandt', ko: '올라 브란트' },
  ],
  ['a stranger names that one as the page does', { kind: 'other', name: 'Kurt\nWeil' }, { en: 'Kurt Weil' }],
])('a draft of words given to %s', (_whom, attribution, named) => {
  expect(draftedFor(attribution)).toMatchObject({ words: 'We will build the bridge' });
  expect(draftedFor(attribution)?.attributedTo).toEqual(named);
});

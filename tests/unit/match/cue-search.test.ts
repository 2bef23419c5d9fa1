import { describe, expect, test } from 'vitest';
import { buildCueTable } from '../../../lib/match/cues/build-cue-table.ts';
import { CueSearch } from '../../../lib/match/cues/cue-search.ts';
import { readCueTable } from '../../../lib/match/cues/cue-table.ts';
import { unpack } from '../../../lib/match/index/container.ts';
import { readText } from '../../../lib/match/reading.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';

/** The words of each group that meet, cue by cue, as the text has them. */
function meeting(cue: string, ...blocks: string[]): string[] {
  const table = readCueTable(unpack(buildCueTable({ rain: [cue] })), new Map([['rain', 0]]));
  const reading = readText(blocks);
  const text = (token: number): string =>
    (reading.blocks[reading.tokens.block[token] ?? 0]?.text ?? '').slice(
      reading.tokens.start[token],
      reading.tokens.end[token],
    );
  return runToEnd(new CueSearch(table, reading).find()).map(({ chosen }) =>
    chosen
      .toSorted((a, b) => a.first - b.first)
      .map(({ first, last }) => Array.from({ length: last - first }, (_, i) => text(first + i)).join(' '))
      .join(' + '),
  );
}

describe('a cue is complete', () => {
  test.each([
    [
      'where a term of each group stands in one sentence',
      'rain & stop',
      'The rain will stop.',
      ['rain + stop'],
    ],
    ['with any term of a group', 'rain | drizzle & stop | end', 'Drizzle must end.', ['Drizzle + end']],
    ['with a phrase', 'heavy rain & stop', 'Heavy rain may stop.', ['Heavy rain + stop']],
    ['with any ending where one is left open', 'rain* & stop*', 'Rainfall stopped.', ['Rainfall + stopped']],
    ['with the terms that stand closest', 'rain & stop', 'Rain, and rain will stop.', ['rain + stop']],
    [
      'in every sentence that has them',
      'rain & stop',
      'Rain may stop. Rain can stop.',
      ['Rain + stop', 'Rain + stop'],
    ],
    [
      'in one quotation if it asks for that',
      '“ rain & stop',
      'Rain? “The rain must stop,” he said.',
      ['rain + stop'],
    ],
    ['in a script whose words take on endings', '비 & 그친*', '비가 곧 그친다고 했다.', ['비 + 그 친']],
  ])('%s', (_, cue, text, expected) => {
    expect(meeting(cue, text)).toEqual(expected);
  });
});

test('a later word of a term may be left open after a letter or two', () => {
  expect(meeting('heav* ra* & stop', 'Heavy rain will stop.')).not.toEqual([]);
});

describe('a cue is not complete', () => {
  test.each([
    ['where a group has no term', 'rain & stop', 'The rain goes on.'],
    ['where the terms stand in two sentences', 'rain & stop', 'There was rain. It will stop.'],
    ['where an excluded term stands by', 'rain & stop & !snow', 'The rain and the snow will stop.'],
    ['where an excluded phrase stands by', 'rain & stop & !not stop', 'The rain will not stop.'],
    ['where a name is no name', 'Rain & stop', 'A rain of stars will stop, said the mayor of the old town.'],
    ['where a word only begins alike', 'rain & stop', 'The train will stop at the rainbow.'],
    [
      'outside marks where it asks for a quotation',
      '“ rain & stop',
      '“We know,” he said: the rain must stop.',
    ],
    ['where one quotation has only some of it', '“ rain & stop', 'Of “the rain” he said it must “stop”.'],
    ['where a phrase leaves the quotation', '“ rain & must stop', '“The rain must” stop, he said.'],
    ['where phrases are broken', 'heavy rain & stop', 'Heavy, he said, rain may stop.'],
  ])('%s', (_, cue, text) => {
    expect(meeting(cue, text)).toEqual([]);
  });

  test('where its terms stand too far apart in a sentence without end', () => {
    expect(meeting('rain & stop', `Rain ${'and wind '.repeat(400)}will stop`)).toEqual([]);
  });
});

test('a cue of a statement that the index lacks has no statement', () => {
  const table = readCueTable(unpack(buildCueTable({ rain: ['rain & stop'] })), new Map());
  expect([...table.cueStatement]).toEqual([-1]);
});

test('captions without any capital have names without capitals', () => {
  expect(meeting('Rain & stop', 'and then the mayor said that rain will stop today')).toEqual([
    'rain + stop',
  ]);
});

test('a cue that cannot be read stops the build', () => {
  expect(() => buildCueTable({ rain: ['rain & '] })).toThrow(/empty group/);
});

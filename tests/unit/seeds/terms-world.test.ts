import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildCueTable } from '../../../lib/match/cues/build-cue-table.ts';
import { parseCue } from '../../../lib/match/cues/cue.ts';
import { CueSearch } from '../../../lib/match/cues/cue-search.ts';
import { readCueTable } from '../../../lib/match/cues/cue-table.ts';
import { unpack } from '../../../lib/match/index/container.ts';
import { readText } from '../../../lib/match/reading.ts';
import {
  cuesSchema,
  neighboursSchema,
  speakersSchema,
  statementSchema,
  termsSchema,
} from '../../../lib/seeds/schema.ts';
import { prepareText } from '../../../lib/text/prepare.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { TermFinder } from '../../../lib/text/term-finder.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, seeds), 'utf8'));

const statements = readdirSync(new URL('statements/', seeds)).map((file) =>
  v.parse(statementSchema, read(`statements/${file}`)),
);
const statementIds = new Set(statements.map(({ id }) => id));
const speakerOf = new Map(statements.map(({ id, speaker }) => [id, speaker]));
const speakerIds = v.parse(speakersSchema, read('speakers.json')).map(({ id }) => id);
const neighbourIds = v.parse(neighboursSchema, read('neighbours.json')).map(({ id }) => id);

/** Language and the number of statements whose cues a reader of that language may count on. */
const languages: readonly (readonly [string, number])[] = [
  ['ko', 90],
  ['ja', 60],
  ['zh', 60],
  ['es', 45],
  ['fr', 45],
  ['de', 45],
  ['ru', 45],
  ['ar', 45],
];
/** Words of letters and digits. A star may end a word if at least three letters are before it. */
const WORDS = /^[\p{L}\d][\p{L}\d.,'’·・+-]*\*?( [\p{L}\d.,'’+-]+\*?)*$/u;
/** A star after fewer letters finds nothing, because words are looked up by their first three. */
const SHORT_STEM = /^[\p{L}\d]{1,2}\*/u;

describe.each(languages)('the cues in %s', (language, atLeast) => {
  const cues = v.parse(cuesSchema, read(`cues/${language}.json`));
  const all = Object.values(cues).flat();
  const parsed = all.map((cue) => ({ cue, ...parseCue(cue, 0) }));

  it(`cover at least ${atLeast} statements, all known, sorted by id`, () => {
    const ids = Object.keys(cues);
    expect(ids.length).toBeGreaterThanOrEqual(atLeast);
    expect(ids.filter((id) => !statementIds.has(id))).toEqual([]);
    expect(ids).toEqual([...ids].sort());
  });

  it('are there, and none twice', () => {
    expect(Object.keys(cues).filter((id) => cues[id]?.length === 0)).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are made of words, each once in its group', () => {
    for (const { cue, groups, excluded } of parsed) {
      for (const term of [...groups.flat(), ...excluded]) expect(term, cue).toMatch(WORDS);
      for (const group of groups) expect(new Set(group).size, cue).toBe(group.length);
    }
  });

  it('have stems long enough to be looked up', () => {
    const terms = parsed.flatMap(({ groups, excluded }) => [...groups.flat(), ...excluded]);
    expect(terms.filter((term) => SHORT_STEM.test(term))).toEqual([]);
  });

  it('do not both ask for a word and exclude it', () => {
    const contradictory = parsed.filter(({ groups, excluded }) =>
      groups.some((group) => group.every((term) => excluded.includes(term))),
    );
    expect(contradictory.map(({ cue }) => cue)).toEqual([]);
  });
});

describe.each(languages)('the terms in %s', (language) => {
  const terms = v.parse(termsSchema, read(`terms/${language}.json`));
  const { speakers, neighbours } = terms;

  it('are of the language that the file is named after', () => {
    expect(terms.language).toBe(language);
  });

  it('name every speaker that an outlet names, and every neighbour', () => {
    expect(Object.keys(speakers)).toEqual(speakerIds.filter((id) => id !== 'unattributed').sort());
    expect(Object.keys(neighbours)).toEqual([...neighbourIds].sort());
  });

  it('give no name to two speakers', () => {
    const names = Object.values(speakers).flatMap(({ names, titles = [] }) => [...names, ...titles]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('do not take the people of a neighbour for people in the room', () => {
    const room = new Set(Object.values(speakers).flatMap(({ names }) => names));
    const people = Object.values(neighbours).flatMap((neighbour) => neighbour.people ?? []);
    expect(people.filter((name) => room.has(name))).toEqual([]);
  });

  it('take no part of what people in the room are called for a sign of a neighbour', () => {
    const own = Object.entries(speakers).filter(([id]) => id !== 'us-japan-statement');
    const called = own.flatMap(([, { names, titles = [] }]) => [...names, ...titles]);
    const signs = Object.values(neighbours).flatMap(({ people = [], place = [], format = [] }) => [
      ...people,
      ...place,
      ...format,
    ]);
    expect(signs.filter((sign) => called.some((name) => occursIn(sign, name)))).toEqual([]);
  });

  it('say the format, the place and the document', () => {
    for (const list of [terms.format, terms.place, terms.document]) {
      expect(list.length).toBeGreaterThan(3);
      expect(new Set(list).size).toBe(list.length);
    }
  });
});

/** Is a term found in a text? */
function occursIn(term: string, text: string): boolean {
  const blocks = [prepareText(text)];
  const tokens = tokenize(blocks.map((block) => block.text));
  return new TermFinder([{ term, value: true }]).find(tokens, blocks).length > 0;
}

/** Our own prose in the manner of each language's papers, with its speaker and its statements, if any. */
const reportedSentences = readFileSync(new URL('reported-sentences.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [language = '', speaker = '', statements = '', sentence = ''] = line.split('\t');
    return { language, speaker, statements, sentence };
  });

/** The statements whose cues are in a sentence of a speaker. */
function betrayed(language: string, speaker: string, sentence: string): string[] {
  const cues = Object.entries(v.parse(cuesSchema, read(`cues/${language}.json`)));
  const heard = cues.map(([id, list]): [string, string[]] => [
    id,
    list.filter((cue) => cue.startsWith('~') || speakerOf.get(id) === speaker),
  ]);
  const numbers = new Map(cues.map(([id], number) => [id, number]));
  const table = readCueTable(unpack(buildCueTable(Object.fromEntries(heard))), numbers);
  const found = runToEnd(new CueSearch(table, readText([sentence])).find());
  const statements = found.map(({ cue }) => cues[table.cueStatement[cue] as number]?.[0] ?? '');
  return [...new Set(statements)].sort();
}

describe('a sentence that nobody has seen', () => {
  it.each(reportedSentences)('in $language reports "$statements" and nothing else: $sentence', (row) => {
    expect(betrayed(row.language, row.speaker, row.sentence)).toEqual(
      row.statements
        .split(' ')
        .filter((id) => id !== '')
        .sort(),
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseCue } from '../../../lib/match/cues/cue.ts';
import { cuesSchema, neighboursSchema, speakersSchema, termsSchema } from '../../../lib/seeds/schema.ts';
import { prepareText } from '../../../lib/text/prepare.ts';
import { TermFinder } from '../../../lib/text/term-finder.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, seeds), 'utf8'));

const statementIds = readdirSync(new URL('statements/', seeds)).map((file) => file.replace(/\.json$/, ''));
const speakerIds = v.parse(speakersSchema, read('speakers.json')).map(({ id }) => id);
const neighbourIds = v.parse(neighboursSchema, read('neighbours.json')).map(({ id }) => id);
const cues = v.parse(cuesSchema, read('cues/en.json'));
const terms = v.parse(termsSchema, read('terms/en.json'));

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['format', terms.format],
  ['place', terms.place],
  ['document', terms.document],
  ...Object.entries(terms.speakers).map(
    ([id, { names, titles = [] }]) => [`speaker ${id}`, [...names, ...titles]] as const,
  ),
  ...Object.entries(terms.neighbours).map(
    ([id, { people = [], place = [], format = [] }]) => [id, [...people, ...place, ...format]] as const,
  ),
];

describe('the English cues', () => {
  it('are for known statements, sorted by id', () => {
    expect(statementIds).toEqual(expect.arrayContaining(Object.keys(cues)));
    expect(Object.keys(cues)).toEqual(Object.keys(cues).sort());
  });

  it.each(Object.entries(cues))('hold at least one cue for %s and none twice', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list).size).toBe(list.length);
  });

  it.each(Object.entries(cues))('of %s are made of well-formed groups', (_, list) => {
    const parsed = list.map((cue) => parseCue(cue, 0));
    for (const group of parsed.flatMap(({ groups, excluded }) => [...groups, excluded])) {
      for (const term of group) expect(term).toMatch(/^[\p{L}\d+][\p{L}\d+'.]*\*?( [\p{L}\d+'.]+\*?)*$/u);
      expect(new Set(group).size, group.join(' | ')).toBe(group.length);
    }
  });

  it.each(Object.entries(cues).flatMap(([, list]) => list.filter((cue) => cue.startsWith('~ '))))(
    'that need no speaker ask for two things at least: %s',
    (cue) => {
      expect(parseCue(cue, 0).groups.length).toBeGreaterThanOrEqual(2);
    },
  );
});

describe('the English terms', () => {
  it('name known speakers and neighbours only', () => {
    expect(speakerIds).toEqual(expect.arrayContaining(Object.keys(terms.speakers)));
    expect(neighbourIds).toEqual(expect.arrayContaining(Object.keys(terms.neighbours)));
  });

  it('are sorted by speaker and by neighbour', () => {
    expect(Object.keys(terms.speakers)).toEqual(Object.keys(terms.speakers).sort());
    expect(Object.keys(terms.neighbours)).toEqual(Object.keys(terms.neighbours).sort());
  });

  it.each(lists)('hold something, and nothing twice, for %s', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list).size).toBe(list.length);
  });

  it.each(Object.entries(terms.speakers))(
    'put the full name of %s before the bare surname',
    (_, { names }) => {
      const bare = names.findIndex((name) => !name.includes(' '));
      const tail = bare < 0 ? [] : names.slice(bare);
      expect(bare).not.toBe(0);
      expect(tail.filter((name) => name.includes(' '))).toEqual([]);
    },
  );

  const finder = new TermFinder(
    Object.entries(terms.speakers).flatMap(([value, { names }]) => names.map((term) => ({ term, value }))),
  );
  const namedIn = (text: string): string[] => {
    const prepared = prepareText(text);
    return finder.find(tokenize([prepared.text]), [prepared]).map(({ value }) => value);
  };

  it.each([
    ['Brinken', 'antony-blinken'],
    ['Ostin', 'lloyd-austin'],
    ['Zheng Yirong', 'chung-eui-yong'],
    ['Chon Yi Yong', 'chung-eui-yong'],
    ['Jeong Ui-yong', 'chung-eui-yong'],
    ['Xu Xu', 'suh-wook'],
    ['So Uk', 'suh-wook'],
    ['Wen Zaiyin', 'moon-jae-in'],
    ['Cui Shanji', 'choe-son-hui'],
  ])('know %s, as a machine brings the name back from another script', (name, speaker) => {
    expect(namedIn(`Then ${name} spoke.`)).toContain(speaker);
  });

  it.each([
    'Zheng spoke',
    'Xu spoke',
    'So Ukraine waits',
    'Blinks, as fans are called',
    'in the UI you see',
    'Wang Yi, you know',
  ])('take nobody for one who met: %s', (text) => {
    expect(namedIn(text)).toEqual([]);
  });
});

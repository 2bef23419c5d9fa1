import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvField, toCsv } from '../../../lib/export/csv.ts';
import { aBundle } from '../helpers/a-bundle.ts';
import { realBundle } from '../helpers/real-bundle.ts';
import { aRequest } from './helpers.ts';

/** A reader after RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (isQuoted && char === '"' && text.charAt(i + 1) === '"') {
      field += '"';
      i += 1;
    } else if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (char === ',' || char === '\n')) {
      rows.at(-1)?.push(field);
      field = '';
      if (char === '\n') rows.push([]);
    } else if (isQuoted || char !== '\r') field += char;
  }
  return rows.slice(0, -1);
}

const bundle = await realBundle();
const recordsOf = (text: string): Record<string, string>[] => {
  const [head = [], ...rows] = readCsv(text.slice(1));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
};

describe('a field', () => {
  test.each([
    ['plain words', 'plain words'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+82', "'+82"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\u200B=1', "'\u200B=1"],
    ['＝1', "'＝1"],
    ['| calc', "'| calc"],
  ])('%j is written %j', (value, expected) => {
    expect(csvField(value)).toBe(expected);
  });

  test('never begins with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(csvField(value)).not.toMatch(/^"?[\s\p{Cf}]*[=+\-@]/u);
      }),
    );
  });

  test('is read back as it was, but for the apostrophe that disarms it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        fc.pre(!value.includes('\r'));
        const read = readCsv(`${csvField(value)}\r\n`)[0]?.[0];
        expect([value, `'${value}`]).toContain(read);
      }),
    );
  });
});

describe('the selection as CSV', () => {
  const lines = recordsOf(toCsv(aRequest(bundle, { topic: 'opcon' })));

  test('begins with a byte order mark, and ends its lines as the standard has it', () => {
    const text = toCsv(aRequest(bundle, { topic: 'opcon' }));
    expect(text.startsWith('\uFEFFstatement,gist,speaker')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('says of articles known in part that it is not in the part we hold, of full ones that they leave it out', () => {
    const lineOf = (article: string) =>
      lines.find((line) => line.statement === 'opcon-more-time' && line.article === article);
    expect(lineOf('voa-reaffirm-stance')?.form).toBe('left out');
    expect(lineOf('scmp-coercion')?.form).toBe('not in the part we hold');
    expect(lineOf('korea-times-split')).toMatchObject({
      form: 'direct',
      copied_by: 'hcqlnh.com',
      extent: 'full',
    });
  });

  test('has every article for every statement, and copies for none', () => {
    const articles = new Set(lines.map(({ article }) => article));
    expect(articles.size).toBe(bundle.articles.filter(({ kind }) => kind !== 'copy').length);
    expect(articles.has('hcqlnh-korea-times-split')).toBe(false);
  });

  test('keeps neighbours apart', () => {
    const neighbours = recordsOf(toCsv(aRequest(bundle, { scope: 'neighbours' })));
    expect(new Set(neighbours.map((line) => line.at_the_meeting))).toEqual(new Set(['no']));
  });

  test('of nothing is a table without lines, which names its columns all the same', () => {
    const [head] = toCsv(aRequest(bundle, { topic: 'opcon' })).split('\r\n');
    expect(toCsv(aRequest(aBundle(), { text: 'nowhere' }))).toBe(`${head}\r\n`);
  });
});

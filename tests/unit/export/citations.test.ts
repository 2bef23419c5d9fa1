import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../lib/coverage/lookup.ts';
import { toBibtex } from '../../../lib/export/bibtex.ts';
import { cslItems, toCslJson } from '../../../lib/export/csl.ts';
import { toRis } from '../../../lib/export/ris.ts';
import { citationPlugin } from '../../../scripts/build/citation-plugin.ts';
import { aBundle, anArticle } from '../helpers/a-bundle.ts';
import { realBundle } from '../helpers/real-bundle.ts';
import { aRequest } from './helpers.ts';

const bundle = await realBundle();
const request = aRequest(bundle);
const originals = bundle.articles.filter(({ kind }) => kind !== 'copy');

describe('articles as CSL-JSON', () => {
  const items = cslItems(request);
  const itemOf = (id: string) => items.find((item) => item.id === id);

  test('are all there once, copies in the note of their original', () => {
    expect(items.map(({ id }) => id).sort()).toEqual(originals.map(({ id }) => id).sort());
    expect(itemOf('korea-times-split')?.note).toContain('hcqlnh.com');
    expect(JSON.parse(toCslJson(request))).toEqual(items);
  });

  test('name the agency that wrote and the site that prints', () => {
    expect(itemOf('ap-local10-rights')).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'Associated Press',
      publisher: 'WPLG Local 10',
      issued: { 'date-parts': [[2021, 3, 17]] },
    });
  });

  test('invent no headline, and say where the page shows no date', () => {
    expect(itemOf('voa-chinese')).not.toHaveProperty('title');
    expect(itemOf('voa-reaffirm-stance')?.note).toContain('the page shows none');
  });

  test('use nothing but fields and types of the standard', () => {
    const fields = [
      'id',
      'type',
      'title',
      'author',
      'container-title',
      'publisher',
      'issued',
      'URL',
      'language',
      'note',
    ];
    expect(items.flatMap((item) => Object.keys(item)).filter((key) => !fields.includes(key))).toEqual([]);
    expect(items.filter(({ issued }) => issued['date-parts'][0]?.length !== 3)).toEqual([]);
  });
});

describe('articles as RIS', () => {
  const ris = toRis(request);
  const records = ris.split('ER  - \r\n').slice(0, -1);

  test('are one record each, of lines with a tag', () => {
    expect(records).toHaveLength(originals.length);
    const lines = ris.split('\r\n').slice(0, -1);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(records.every((record) => record.startsWith('TY  - '))).toBe(true);
  });

  test('keep author, day, paper and the whole address', () => {
    const record = records.find((one) => one.includes('ID  - korea-times-split'));
    const article = originals.find(({ id }) => id === 'korea-times-split');
    expect(record).toContain('A1  - Kang Seung-woo\r\n');
    expect(record).toContain('Y1  - 2021/03/18/\r\n');
    expect(record).toContain('JF  - The Korea Times\r\n');
    expect(record).toContain('N1  - Copied at http');
    expect(record).not.toContain('AB  - ');
    expect(record).toContain(`UR  - ${article?.url}\r\n`);
  });

  test('write days and months with two digits, as the format has them', () => {
    const articles = [anArticle('a', { published: '2031-05-08' })];
    expect(toRis(aRequest(aBundle({ articles })))).toContain('Y1  - 2031/05/08/\r\n');
  });

  test('a line break in a headline makes no new field', () => {
    const articles = [anArticle('a', { headline: 'One\r\nER  - \r\nTY  - BOOK' })];
    expect(toRis(aRequest(aBundle({ articles }))).match(/^TY {2}-/gm)).toHaveLength(1);
  });
});

describe('articles as BibTeX', () => {
  const bibtex = toBibtex(request);

  test('are one entry each, labelled by their ids', () => {
    const labels = [...bibtex.matchAll(/^@\w+\{([\w-]+),$/gm)].map((match) => match[1] ?? '');
    expect(labels.sort()).toEqual(originals.map(({ id }) => id).sort());
  });

  test('name the outlet, be it a paper or none', () => {
    const { outletName } = lookUp(bundle);
    const entries = new Map(bibtex.split(/^@/m).map((entry) => [/\{(.*),$/m.exec(entry)?.[1], entry]));
    const source = /^ {2}(?:journal|howpublished) = \{(.*)\},$/m;
    for (const { id, outlet } of originals)
      expect(source.exec(entries.get(id) ?? '')?.[1]).toBe(outletName(outlet).en);
  });

  test('have the month as a name that styles know, and the day in a field of its own', () => {
    const articles = [anArticle('a', { published: '2031-05-08T09:00:00+09:00' })];
    const entry = toBibtex(aRequest(aBundle({ articles })));
    expect(entry.match(/^ {2}(?:year|month|day|date) = .*$/gm)).toEqual([
      '  year = {2031},',
      '  month = may,',
      '  day = {8},',
    ]);
  });

  test('keep Korean headlines', () => {
    const korean = originals.find(({ language, headline }) => language === 'ko' && headline !== null);
    expect(bibtex).toContain(korean?.headline?.slice(0, 5) ?? 'none');
  });

  test('escape what TeX would read, but not in addresses', () => {
    const articles = [
      anArticle('a', {
        headline: '100% of R&D_costs: $5 #1 {x} \\input{y} 2^n <b>bold',
        url: 'https://gazette.example/a_b?c=1&d=%20',
      }),
    ];
    const entry = toBibtex(aRequest(aBundle({ articles })));
    expect(entry).toContain('https://gazette.example/a_b?c=1&d=%20');
    expect(entry.replace(/url = .*/, '')).not.toMatch(/(?<!\\)[%&$#]|\\input|\^/);
    expect((entry.match(/\{/g) ?? []).length).toBe((entry.match(/\}/g) ?? []).length);
  });
});

test('no format brings code that could reach the network', async () => {
  const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [citationPlugin()],
    build: { write: false, minify: false, lib: { entry: path('lib/export/formats.ts'), formats: ['es'] } },
  });
  const chunks = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
  expect(code).toContain('TY  - ');
  expect(code).not.toMatch(
    /\bfetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts|\beval\(|new Function/,
  );
});

import { compileAnalysisData } from '../../lib/seeds/compile.ts';
import { makePage } from '../../tests/bench/material/pages.ts';
import { bundlePatterns, statementSet } from '../../tests/bench/material/statements.ts';
import { Vocabulary } from '../../tests/bench/material/vocabulary.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import type { BenchFiles } from './bench-files.ts';
import type { FindPlan } from './measure-find.ts';

/** Fewest words of a wording that is planted: what is shorter is found by its context, not by its words. */
const FEWEST_WORDS = 8;
const PEERS = [
  'approx-string-match, 33 %',
  'approx-string-match, Hypothesis',
  'indexOf loop',
  'mark.js',
  'text-fragments-polyfill',
];

/** Makes pages and statements, and plans who is to find what where. */
export async function makeMaterial(
  files: BenchFiles,
  quick: boolean,
  only?: readonly number[],
): Promise<{ plans: FindPlan[] }> {
  const seeds = await loadSeeds();
  const patterns = bundlePatterns(seeds);
  const vocabulary = new Vocabulary(patterns.map(({ text }) => text));
  const planted = patterns.filter(
    ({ text }) => /^[\u0020-\u024f\u2010-\u2026]+$/.test(text) && text.split(/\s+/).length >= FEWEST_WORDS,
  );
  const terms = seeds.terms.find(({ language }) => language === 'en');
  const nameOf = (statement: number): string => {
    const id = seeds.statements[statement]?.speaker ?? '';
    return terms?.speakers[id]?.names[0] ?? 'the statement';
  };
  const page = (name: string, characters: number, count: number, elements = 0) =>
    makePage({ name, characters, planted: planted.slice(0, count), nameOf, elements }, vocabulary);
  const hundred = page('100-kb', 100_000, planted.length);
  const pages = {
    ten: page('10-kb', 10_000, 12),
    tenNone: page('10-kb-none', 10_000, 0),
    hundred,
    hundredNone: page('100-kb-none', 100_000, 0),
    elements: page('20-000-elements', 100_000, planted.length, 20_000),
    one: page('1-mb', 1_000_000, planted.length),
    oneNone: page('1-mb-none', 1_000_000, 0),
    five: page('5-mb', 5_000_000, planted.length),
    fiveNone: page('5-mb-none', 5_000_000, 0),
  };
  for (const { name, html } of Object.values(pages)) files.page(name, html);
  files.json('/analysis.json', compileAnalysisData(seeds));
  const counts = only ?? (quick ? [100, 500, 50_000] : [100, 500, 1000, 50_000]);
  for (const count of counts) {
    const set = statementSet(seeds, count, vocabulary);
    console.log(
      `${count} statements: index of ${(set.index.length / 1e6).toFixed(2)} MB, built in ${(set.buildTime / 1000).toFixed(1)} s`,
    );
    files.statements(set);
  }
  const base = { coldRuns: quick ? 1 : 5, warmRuns: quick ? 5 : 15, limit: quick ? 5000 : 60_000 };
  const plans: FindPlan[] = [];
  for (const count of counts) plans.push({ ...base, page: hundred, statements: count, contender: 'ours' });
  for (const one of Object.values(pages))
    if (one !== hundred) plans.push({ ...base, page: one, statements: 500, contender: 'ours' });
  for (const contender of PEERS) plans.push({ ...base, page: hundred, statements: 500, contender });
  return { plans };
}

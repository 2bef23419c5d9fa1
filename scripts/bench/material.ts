import { compileAnalysisData } from '../../lib/seeds/compile.ts';
import { compileGateTerms } from '../../lib/seeds/compile-gate.ts';
import { compileLanguagePack } from '../../lib/seeds/compile-languages.ts';
import type { Seeds } from '../../lib/seeds/validate.ts';
import { hostilePages } from '../../tests/bench/material/hostile-pages.ts';
import { type BenchPage, makePage } from '../../tests/bench/material/pages.ts';
import { bundlePatterns, statementSet } from '../../tests/bench/material/statements.ts';
import { Vocabulary } from '../../tests/bench/material/vocabulary.ts';
import { aLargeBundle } from '../../tests/unit/helpers/a-large-bundle.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import type { BenchFiles } from './bench-files.ts';
import type { FindPlan } from './measure-find.ts';

/** Fewest words of a wording that is planted: shorter ones are found by their context. */
const FEWEST_WORDS = 8;
const PEERS = [
  'approx-string-match, 33 %',
  'approx-string-match, Hypothesis',
  'indexOf loop',
  'mark.js',
  'text-fragments-polyfill',
];

/** A hostile page, by the names of its two sizes. */
interface HostileNames {
  readonly name: string;
  readonly factor: number;
  readonly small: string;
  readonly large: string;
}

export interface BenchMaterial {
  readonly plans: readonly FindPlan[];
  /** Pages whose whole analysis is timed slice by slice. */
  readonly long: readonly string[];
  readonly hostile: readonly HostileNames[];
  /** Rows of a table: statements, megabytes of the index, seconds to build it. */
  readonly sets: readonly (readonly string[])[];
}

/**
 * Makes pages and statements, and plans which contender has to find what where. `counts`: how many statements, if not the
 * usual numbers.
 */
export async function makeMaterial(
  files: BenchFiles,
  quick: boolean,
  counts: readonly number[] = quick ? [500, 50_000] : [100, 500, 1000, 50_000],
): Promise<BenchMaterial> {
  const seeds = await loadSeeds();
  const patterns = bundlePatterns(seeds);
  const vocabulary = new Vocabulary(patterns.map(({ text }) => text));
  const planted = patterns.filter(({ text }) => isPlantable(text));
  const nameOf = englishNames(seeds);
  const page = (name: string, characters: number, count: number, elements = 0): BenchPage => {
    const made = makePage(
      { name, characters, planted: planted.slice(0, count), nameOf, elements },
      vocabulary,
    );
    files.page(name, made.html);
    return made;
  };
  const all = planted.length;
  const hundred = page('100-kb', 100_000, all);
  const others = [
    page('10-kb', 10_000, 12),
    page('10-kb-none', 10_000, 0),
    page('100-kb-none', 100_000, 0),
    page('20-000-elements', 100_000, all, 20_000),
    page('1-mb', 1_000_000, all),
    page('1-mb-none', 1_000_000, 0),
    page('5-mb', 5_000_000, all),
    page('5-mb-none', 5_000_000, 0),
  ];
  files.json('/large-bundle.json', aLargeBundle());
  files.page('empty', '<!doctype html><title>empty</title><body>');
  const data = compileAnalysisData(seeds);
  const pack = compileLanguagePack(seeds, data.baseLanguage);
  files.json('/analysis.json', { data, pack });
  files.json('/gate.json', compileGateTerms(seeds));
  const sets = counts.map((count) => {
    const set = statementSet(seeds, count, vocabulary);
    files.statements(set);
    return [String(count), (set.index.length / 1e6).toFixed(2), (set.buildTime / 1000).toFixed(1)];
  });
  const base = { coldRuns: quick ? 3 : 7, warmRuns: quick ? 9 : 21, limit: quick ? 5000 : 60_000 };
  const plans: FindPlan[] = [
    ...counts.map((statements) => ({ ...base, page: hundred, statements, contender: 'ours' })),
    ...counts.map((statements) => ({ ...base, page: hundred, statements, contender: 'ours, words alone' })),
    ...others.map((one) => ({ ...base, page: one, statements: 500, contender: 'ours' })),
    ...PEERS.map((contender) => ({ ...base, page: hundred, statements: 500, contender })),
  ];
  return {
    plans,
    sets,
    long: ['100-kb', '1-mb', '5-mb'],
    hostile: addHostile(files, planted[0]?.text ?? ''),
  };
}

/** Latin script, and long enough to be found by its words. */
const isPlantable = (text: string): boolean =>
  /^[\u0020-\u024f\u2010-\u2026]+$/.test(text) && text.split(/\s+/).length >= FEWEST_WORDS;

function englishNames(seeds: Seeds): (statement: number) => string {
  const speakers = seeds.terms.find(({ language }) => language === 'en')?.speakers ?? {};
  return (statement) => speakers[seeds.statements[statement]?.speaker ?? '']?.names[0] ?? 'the statement';
}

function addHostile(files: BenchFiles, quotation: string): HostileNames[] {
  return hostilePages(quotation).map(({ name, factor, small, large }, i) => {
    files.page(`hostile-${i}-small`, small);
    files.page(`hostile-${i}-large`, large);
    return { name, factor, small: `hostile-${i}-small`, large: `hostile-${i}-large` };
  });
}

import type { AnalysisData } from '../../lib/analyse/analyse-page.ts';
import { readIndex } from '../../lib/match/index/match-index.ts';
import { approxAsHypothesis, approxThird } from './find/approx.ts';
import type { Contender } from './find/contender.ts';
import { indexOfLoop, markJs, textFragments } from './find/exact.ts';
import { walkText } from './find/floor.ts';
import { knowledgeOver, ours } from './find/ours.ts';
import { score } from './find/score.ts';
import { runSliced } from './find/sliced.ts';
import type { SlicedRun, Statements, Turn } from './types.ts';

/** What the driver calls inside the page; all answers go over the wire as JSON. */
class Bench {
  #statements: Statements = { patterns: [], generatedFrom: 0, speakers: [] };
  #data: AnalysisData | null = null;
  readonly #contenders = new Map<string, Contender>([
    ['mark.js', markJs],
    ['text-fragments-polyfill', textFragments],
    ['indexOf loop', indexOfLoop],
    ['approx-string-match, Hypothesis', approxAsHypothesis],
    ['approx-string-match, 33 %', approxThird],
  ]);

  /** Fetches what is looked for; gives the milliseconds that it took to make the index ready, fetching aside. */
  async load(statements: string): Promise<number> {
    this.#statements = await (await fetch(`/statements/${statements}.json`)).json();
    const data = await this.#analysis();
    const index = await (await fetch(`/statements/${statements}.bin`)).arrayBuffer();
    const started = performance.now();
    const ready = readIndex(index);
    const ms = performance.now() - started;
    this.#contenders.set('ours', ours(knowledgeOver(ready, this.#statements.speakers, data)));
    return ms;
  }

  floor(times: number): number[] {
    return Array.from({ length: times }, () => {
      const started = performance.now();
      walkText();
      return performance.now() - started;
    });
  }

  find(name: string, plants: readonly number[], limit: number): Turn {
    const contender = this.#contenders.get(name);
    if (!contender) throw new Error(`No contender ${name}`);
    const started = performance.now();
    const finding = contender(this.#statements, started + limit);
    const ms = performance.now() - started;
    return { ms, ...score(finding, this.#statements, plants) };
  }

  /** The annotator's whole work with the bundle, in slices. */
  async sliced(): Promise<SlicedRun> {
    return runSliced(document, await this.#analysis());
  }

  async #analysis(): Promise<AnalysisData> {
    this.#data ??= (await (await fetch('/analysis.json')).json()) as AnalysisData;
    return this.#data;
  }
}

Reflect.set(globalThis, 'bench', new Bench());

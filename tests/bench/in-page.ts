import type { AnalysisData } from '../../lib/analyse/analyse-page.ts';
import type { LanguagePack } from '../../lib/analyse/language-pack.ts';
import type { GateTerms } from '../../lib/annotate/gate-check.ts';
import { unpack } from '../../lib/match/index/container.ts';
import { readIndex } from '../../lib/match/index/match-index.ts';
import { createKnowledge } from '../../lib/match/match-data.ts';
import { runToEnd } from '../../lib/text/run-to-end.ts';
import { approxAsHypothesis, approxThird } from './find/approx.ts';
import type { Contender } from './find/contender.ts';
import { indexOfLoop, markJs, textFragments } from './find/exact.ts';
import { walkText } from './find/floor.ts';
import { measureGate } from './find/gate.ts';
import { knowledgeOver, ours } from './find/ours.ts';
import { score } from './find/score.ts';
import { runSliced } from './find/sliced.ts';
import type { Loading, SlicedRun, Statements, Turn } from './types.ts';

interface BundleData {
  readonly data: AnalysisData;
  /** Of the base language. */
  readonly pack: LanguagePack;
}

/** What the driver calls inside the page. All results are sent as JSON. */
class Bench {
  #statements: Statements = { patterns: [], generatedFrom: 0, speakers: [] };
  #data: BundleData | null = null;
  readonly #contenders = new Map<string, Contender>([
    ['mark.js', markJs],
    ['text-fragments-polyfill', textFragments],
    ['indexOf loop', indexOfLoop],
    ['approx-string-match, Hypothesis', approxAsHypothesis],
    ['approx-string-match, 33 %', approxThird],
  ]);

  /** Fetches the statements and prepares the search. */
  async load(statements: string): Promise<Loading> {
    this.#statements = await (await fetch(`/statements/${statements}.json`)).json();
    const { data, pack } = await this.#analysis();
    const bytes = await (await fetch(`/statements/${statements}.bin`)).arrayBuffer();
    const started = performance.now();
    const index = readIndex(unpack(bytes));
    const indexed = performance.now();
    const bundle = runToEnd(createKnowledge(data.match, [pack.match]));
    const known = performance.now();
    const knowledge = knowledgeOver(index, this.#statements.speakers, bundle);
    this.#contenders.set('ours', ours(knowledge));
    this.#contenders.set('ours, words alone', ours({ ...knowledge, cues: [], topics: [] }));
    return { index: indexed - started, knowledge: known - indexed };
  }

  /** Milliseconds of one look at the page by the gate, and of one read of all its text. */
  async gate(times: number): Promise<{ readonly gate: number[]; readonly read: number[] }> {
    const terms = (await (await fetch('/gate.json')).json()) as GateTerms;
    return measureGate(terms, times);
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
    const { data, pack } = await this.#analysis();
    return runSliced(document, data, pack);
  }

  async #analysis(): Promise<BundleData> {
    this.#data ??= (await (await fetch('/analysis.json')).json()) as BundleData;
    return this.#data;
  }
}

Reflect.set(globalThis, 'bench', new Bench());

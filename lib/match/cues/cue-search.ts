import type { Reading } from '../reading.ts';
import { type CueTable, firstTerm, IN_QUOTATION, IN_TWO_SENTENCES, keyOf } from './cue-table.ts';
import { CueTerms } from './cue-terms.ts';
import { type FilteredSentence, FilteredSentences, mayHold } from './filtered-sentences.ts';

/** A term of a cue on the page: tokens `first` up to, not including, `last`. */
export interface CueHit {
  readonly group: number;
  readonly first: number;
  readonly last: number;
}

/** A cue of which each group has a term in a sentence, or in it and a neighbour. */
export interface CompleteCue {
  readonly cue: number;
  /** One term of each group, standing as close together as they can. */
  readonly chosen: readonly CueHit[];
}

/** Words looked up, and cues looked at closely, between two offers to rest. */
const REST_AFTER_WORDS = 8192;
const REST_AFTER_CUES = 400;

/**
 * Finds where cues are complete. Their terms are many and common, so that only the words of each cue's anchor,
 * the group that is met with least often, are looked up everywhere; its other groups, where an anchor stands.
 */
export class CueSearch {
  readonly #table: CueTable;
  readonly #terms: CueTerms;
  readonly #reading: Reading;
  /** Cue → the latest sentence in which it was looked at. */
  readonly #seen: Int32Array;
  readonly #sentences: FilteredSentences;

  constructor(table: CueTable, reading: Reading) {
    this.#table = table;
    this.#reading = reading;
    this.#terms = new CueTerms(table, reading);
    this.#sentences = new FilteredSentences(reading);
    this.#seen = new Int32Array(table.cueStatement.length).fill(-1);
  }

  /** In the order of their anchors; a cue at most once for each sentence that holds its anchor. */
  *find(): Generator<void, CompleteCue[]> {
    const { count, full, head } = this.#reading.tokens;
    const found: CompleteCue[] = [];
    let looked = 0;
    for (let at = 0; at < count; at++) {
      if (at % REST_AFTER_WORDS === REST_AFTER_WORDS - 1) yield;
      looked += this.#look(keyOf(full[at] as number, false), at, found);
      looked += this.#look(keyOf(head[at] as number, true), at, found);
      if (looked < REST_AFTER_CUES) continue;
      looked = 0;
      yield;
    }
    return found;
  }

  /** Looks at the cues of which a term with this key is an anchor; gives their number. */
  #look(key: number, at: number, found: CompleteCue[]): number {
    const { termKey, anchorStart, anchorCue } = this.#table;
    const sentence = this.#reading.sentenceOf[at] as number;
    let looked = 0;
    for (let term = firstTerm(this.#table, key); term >= 0 && termKey[term] === key; term++) {
      if (this.#terms.endOf(term, at) === 0) continue;
      for (let a = anchorStart[term] as number; a < (anchorStart[term + 1] as number); a++) {
        const cue = anchorCue[a] as number;
        if (this.#seen[cue] === sentence) continue;
        this.#seen[cue] = sentence;
        looked++;
        const chosen = this.#complete(cue, at);
        if (chosen && this.#isQuotedIfAsked(cue, chosen)) found.push({ cue, chosen });
      }
    }
    return looked;
  }

  /** The terms of a cue in the sentence of its anchor, else with the sentence after, else with the one before. */
  #complete(cue: number, anchor: number): readonly CueHit[] | null {
    const here = this.#sentences.at(anchor);
    const alone = this.#meet(cue, here);
    if (alone) return this.#unlessExcluded(cue, alone, here, here);
    if (((this.#table.cueFlags[cue] as number) & IN_TWO_SENTENCES) === 0) return null;
    if (this.#isOneParagraph(anchor, here.to)) {
      const after = this.#sentences.at(here.to);
      const met = this.#meet(cue, here, after);
      if (met) return this.#unlessExcluded(cue, met, here, after);
    }
    if (!this.#isOneParagraph(anchor, here.from - 1)) return null;
    const before = this.#sentences.at(here.from - 1);
    const met = this.#meet(cue, before, here);
    return met && !this.#meet(cue, before) ? this.#unlessExcluded(cue, met, before, here) : null;
  }

  /** Some cues ask that their terms stand in one quotation: there a few words tell more than in what the outlet says. */
  #isQuotedIfAsked(cue: number, chosen: readonly CueHit[]): boolean {
    if (((this.#table.cueFlags[cue] as number) & IN_QUOTATION) === 0) return true;
    const { quoteOf } = this.#reading;
    const quote = quoteOf[chosen[0]?.first ?? 0] as number;
    return (
      quote >= 0 && chosen.every(({ first, last }) => quoteOf[first] === quote && quoteOf[last - 1] === quote)
    );
  }

  #isOneParagraph(a: number, b: number): boolean {
    const { paragraphOf } = this.#reading;
    return paragraphOf[a] === paragraphOf[b];
  }

  /** One hit of each group in one sentence or two neighbours, or null. */
  #meet(cue: number, first: FilteredSentence, last = first): CueHit[] | null {
    const { groupStart } = this.#table;
    const anchor = groupStart[cue] as number;
    const end = groupStart[cue + 1] as number;
    // The anchor is there for certain: the others decide.
    for (let group = end - 1; group > anchor; group--)
      if (!this.#mayStand(group, first) && !this.#mayStand(group, last)) return null;
    const hits: CueHit[] = [];
    for (let group = end - 1; group >= anchor; group--) {
      const before = hits.length;
      this.#addHits(group, group - anchor, first.from, last.to, hits);
      if (hits.length === before) return null;
    }
    return tightest(end - anchor, hits);
  }

  #mayStand(group: number, sentence: FilteredSentence): boolean {
    const { groupTermStart, groupTerm, partStart, partKey } = this.#table;
    for (let t = groupTermStart[group] as number; t < (groupTermStart[group + 1] as number); t++) {
      if (mayHold(sentence, partKey[partStart[groupTerm[t] as number] as number] as number)) return true;
    }
    return false;
  }

  #addHits(group: number, number: number, from: number, to: number, hits: CueHit[]): void {
    const { groupTermStart, groupTerm } = this.#table;
    for (let t = groupTermStart[group] as number; t < (groupTermStart[group + 1] as number); t++) {
      this.#terms.each(groupTerm[t] as number, from, to, (first, last) => {
        hits.push({ group: number, first, last });
      });
    }
  }

  #unlessExcluded<T>(cue: number, chosen: T, { from }: FilteredSentence, { to }: FilteredSentence): T | null {
    const { cueExclusion, exclusionStart, exclusionTerm } = this.#table;
    const list = cueExclusion[cue] as number;
    let isExcluded = false;
    for (let e = exclusionStart[list] as number; !isExcluded && e < (exclusionStart[list + 1] as number); e++)
      this.#terms.each(exclusionTerm[e] as number, from, to, () => {
        isExcluded = true;
      });
    return isExcluded ? null : chosen;
  }
}

/** One hit of each group, standing as close together as they can. */
function tightest(groups: number, hits: readonly CueHit[]): CueHit[] {
  const latest = new Map<number, CueHit>();
  let best: CueHit[] = [];
  let bestSpan = Number.POSITIVE_INFINITY;
  for (const hit of [...hits].sort((a, b) => a.first - b.first)) {
    latest.set(hit.group, hit);
    if (latest.size < groups) continue;
    const chosen = [...latest.values()];
    const span = Math.max(...chosen.map((h) => h.last)) - Math.min(...chosen.map((h) => h.first));
    if (span >= bestSpan) continue;
    bestSpan = span;
    best = chosen;
  }
  return best;
}

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
      // Most words begin no term.
      const whole = firstTerm(this.#table, keyOf(full[at] as number, false));
      if (whole >= 0) looked += this.#look(whole, at, found);
      const open = firstTerm(this.#table, keyOf(head[at] as number, true));
      if (open >= 0) looked += this.#look(open, at, found);
      if (looked < REST_AFTER_CUES) continue;
      looked = 0;
      yield;
    }
    return found;
  }

  /** Looks at the cues of which a term with the key of this one, the first that has it, is an anchor; gives their number. */
  #look(first: number, at: number, found: CompleteCue[]): number {
    const { termKey, anchorStart, anchorCue } = this.#table;
    const key = termKey[first];
    const sentence = this.#reading.sentenceOf[at] as number;
    let looked = 0;
    for (let term = first; termKey[term] === key; term++) {
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
    for (let group = end - 1; group > anchor; group--) if (!this.#mayStand(group, first, last)) return null;
    const hits: CueHit[] = [];
    for (let group = end - 1; group >= anchor; group--) {
      const before = hits.length;
      this.#addHits(group, group - anchor, first, last, hits);
      if (hits.length === before) return null;
    }
    return tightest(end - anchor, hits);
  }

  /** May any term of a group begin in one of two sentences? */
  #mayStand(group: number, one: FilteredSentence, other: FilteredSentence): boolean {
    const { groupTermStart, groupTerm } = this.#table;
    for (let t = groupTermStart[group] as number; t < (groupTermStart[group + 1] as number); t++)
      if (this.#mayBegin(groupTerm[t] as number, one, other)) return true;
    return false;
  }

  #mayBegin(term: number, one: FilteredSentence, other: FilteredSentence): boolean {
    const { partStart, partKey } = this.#table;
    const key = partKey[partStart[term] as number] as number;
    return mayHold(one, key) || mayHold(other, key);
  }

  #addHits(
    group: number,
    number: number,
    from: FilteredSentence,
    to: FilteredSentence,
    hits: CueHit[],
  ): void {
    const { groupTermStart, groupTerm } = this.#table;
    for (let t = groupTermStart[group] as number; t < (groupTermStart[group + 1] as number); t++) {
      const term = groupTerm[t] as number;
      if (!this.#mayBegin(term, from, to)) continue;
      this.#terms.each(term, from.from, to.to, (first, last) => {
        hits.push({ group: number, first, last });
      });
    }
  }

  #unlessExcluded<T>(cue: number, chosen: T, first: FilteredSentence, last: FilteredSentence): T | null {
    const { cueExclusion, exclusionStart, exclusionTerm } = this.#table;
    const list = cueExclusion[cue] as number;
    const end = exclusionStart[list + 1] as number;
    let isExcluded = false;
    for (let e = exclusionStart[list] as number; !isExcluded && e < end; e++) {
      const term = exclusionTerm[e] as number;
      if (!this.#mayBegin(term, first, last)) continue;
      this.#terms.each(term, first.from, last.to, () => {
        isExcluded = true;
      });
    }
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

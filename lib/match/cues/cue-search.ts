import type { Reading } from '../reading.ts';
import { type CueTable, firstTerm, IN_QUOTATION, keyOf } from './cue-table.ts';
import { CueTerms } from './cue-terms.ts';
import { type FilteredSentence, FilteredSentences, mayHold } from './filtered-sentences.ts';

/** A term of a cue found on the page: tokens `first` up to, not including, `last`. */
export interface CueHit {
  readonly group: number;
  readonly first: number;
  readonly last: number;
}

/** A cue that is complete: each group has a term in the same sentence. */
export interface CompleteCue {
  readonly cue: number;
  /** One term of each group; of all choices the one in the shortest span. */
  readonly chosen: readonly CueHit[];
}

/** Words looked up, and cues examined, between two rests. */
const REST_AFTER_WORDS = 8192;
const REST_AFTER_CUES = 400;

/**
 * Finds where cues are complete. Terms are many and common, so only those of each cue's anchor (its rarest group) are
 * looked up at every word; the other groups are looked for where an anchor stands.
 */
export class CueSearch {
  readonly #table: CueTable;
  readonly #terms: CueTerms;
  readonly #reading: Reading;
  /** Cue → the last sentence in which it was examined. */
  readonly #seen: Int32Array;
  readonly #sentences: FilteredSentences;

  constructor(table: CueTable, reading: Reading) {
    this.#table = table;
    this.#reading = reading;
    this.#terms = new CueTerms(table, reading);
    this.#sentences = new FilteredSentences(reading);
    this.#seen = new Int32Array(table.cueStatement.length).fill(-1);
  }

  /** All complete cues, in the order of their anchors; each at most once per sentence with its anchor. */
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

  /** Examines the cues with an anchor term of the same key as `first`, the first such term. Returns how many cues it examined. */
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
        const chosen = this.#complete(cue, this.#sentences.at(at));
        if (chosen && this.#isQuotedIfAsked(cue, chosen)) found.push({ cue, chosen });
      }
    }
    return looked;
  }

  /** Are the terms in one quotation, if the cue requires it? There a few words prove more than in the outlet's own text. */
  #isQuotedIfAsked(cue: number, chosen: readonly CueHit[]): boolean {
    if (((this.#table.cueFlags[cue] as number) & IN_QUOTATION) === 0) return true;
    const { quoteOf } = this.#reading;
    const quote = quoteOf[chosen[0]?.first ?? 0] as number;
    return (
      quote >= 0 && chosen.every(({ first, last }) => quoteOf[first] === quote && quoteOf[last - 1] === quote)
    );
  }

  /** One hit of each group of a cue in a sentence, without excluded terms there; else null. */
  #complete(cue: number, sentence: FilteredSentence): CueHit[] | null {
    const { groupStart } = this.#table;
    const anchor = groupStart[cue] as number;
    const end = groupStart[cue + 1] as number;
    // The anchor is certainly there: the other groups decide.
    for (let group = end - 1; group > anchor; group--) if (!this.#mayStand(group, sentence)) return null;
    const hits: CueHit[] = [];
    for (let group = end - 1; group >= anchor; group--) {
      const before = hits.length;
      this.#addHits(group, group - anchor, sentence, hits);
      if (hits.length === before) return null;
    }
    return this.#isExcluded(cue, sentence) ? null : tightest(end - anchor, hits);
  }

  /** May any term of a group begin in the sentence? */
  #mayStand(group: number, sentence: FilteredSentence): boolean {
    const { groupTermStart, groupTerm } = this.#table;
    for (let t = groupTermStart[group] as number; t < (groupTermStart[group + 1] as number); t++)
      if (this.#mayBegin(groupTerm[t] as number, sentence)) return true;
    return false;
  }

  #mayBegin(term: number, sentence: FilteredSentence): boolean {
    const { partStart, partKey } = this.#table;
    return mayHold(sentence, partKey[partStart[term] as number] as number);
  }

  #addHits(group: number, number: number, sentence: FilteredSentence, hits: CueHit[]): void {
    const { groupTermStart, groupTerm } = this.#table;
    for (let t = groupTermStart[group] as number; t < (groupTermStart[group + 1] as number); t++) {
      const term = groupTerm[t] as number;
      if (!this.#mayBegin(term, sentence)) continue;
      this.#terms.each(term, sentence.from, sentence.to, (first, last) => {
        hits.push({ group: number, first, last });
      });
    }
  }

  #isExcluded(cue: number, sentence: FilteredSentence): boolean {
    const { cueExclusion, exclusionStart, exclusionTerm } = this.#table;
    const list = cueExclusion[cue] as number;
    const end = exclusionStart[list + 1] as number;
    let isExcluded = false;
    for (let e = exclusionStart[list] as number; !isExcluded && e < end; e++) {
      const term = exclusionTerm[e] as number;
      if (!this.#mayBegin(term, sentence)) continue;
      this.#terms.each(term, sentence.from, sentence.to, () => {
        isExcluded = true;
      });
    }
    return isExcluded;
  }
}

/** One hit of each group, in the shortest possible span. */
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

import { TermFinder, type TermHit } from '../text/term-finder.ts';
import type { Attributor } from './attribution.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { quotedForm } from './form.ts';
import type { Knowledge } from './knowledge.ts';
import type { Reading } from './reading.ts';

interface CueTerm {
  readonly cue: number;
  /** Index of the group, or -1 for an excluded term. */
  readonly group: number;
}

/** A reported statement is never as sure as a quotation. */
const SCORE = 0.6;
const SPEAKER_NAMED = 0.15;
const PER_GROUP = 0.04;
/** How sure the attribution must be for a cue that needs the speaker. */
const NAMED_ENOUGH = 0.3;
/** Share of a cue's terms inside quotation marks that makes the place a quotation. */
const INSIDE = 0.6;
const MOST_PLACES = 12;

/** The terms of all cues in one finder: each page is walked once for all of them. */
export class ReportedSearch {
  readonly #cues: readonly Cue[];
  readonly #finder: TermFinder<readonly CueTerm[]>;

  constructor(cues: readonly Cue[]) {
    this.#cues = cues;
    const byTerm = new Map<string, CueTerm[]>();
    cues.forEach(({ groups, excluded }, cue) => {
      groups.forEach((group, g) => {
        for (const term of group) add(byTerm, term, { cue, group: g });
      });
      for (const term of excluded) add(byTerm, term, { cue, group: -1 });
    });
    this.#finder = new TermFinder([...byTerm].map(([term, value]) => ({ term, value })));
  }

  /** Sentences of the text that report a statement in the outlet's own words. */
  find(knowledge: Knowledge, reading: Reading, attributor: Attributor): Draft[] {
    const bySentence = this.#hitsBySentence(reading);
    const drafts: Draft[] = [];
    const places = new Map<number, number>();
    for (const [sentence, hits] of bySentence) {
      const next = bySentence.get(sentence + 1) ?? [];
      const before = bySentence.get(sentence - 1) ?? [];
      for (const cue of cuesOf(hits)) {
        const wanted = this.#cues[cue];
        if (!wanted || (places.get(wanted.statement) ?? 0) >= MOST_PLACES) continue;
        const draft = this.#judge(cue, wanted, hits, next, before, knowledge, reading, attributor);
        if (!draft) continue;
        drafts.push(draft);
        places.set(wanted.statement, (places.get(wanted.statement) ?? 0) + 1);
      }
    }
    return drafts;
  }

  #hitsBySentence(reading: Reading): Map<number, TermHit<CueTerm>[]> {
    const bySentence = new Map<number, TermHit<CueTerm>[]>();
    for (const hit of this.#finder.find(reading.tokens, reading.blocks)) {
      const sentence = reading.sentenceOf[hit.first] ?? 0;
      const list = bySentence.get(sentence) ?? [];
      for (const value of hit.value) list.push({ ...hit, value });
      bySentence.set(sentence, list);
    }
    return bySentence;
  }

  #judge(
    number: number,
    cue: Cue,
    hits: readonly TermHit<CueTerm>[],
    next: readonly TermHit<CueTerm>[],
    before: readonly TermHit<CueTerm>[],
    knowledge: Knowledge,
    reading: Reading,
    attributor: Attributor,
  ): Draft | null {
    const own = hits.filter(({ value }) => value.cue === number);
    const window =
      cue.sentences === 2 && sameParagraph(reading, hits, next)
        ? [...own, ...next.filter((h) => h.value.cue === number)]
        : own;
    if (window.some(({ value }) => value.group === -1)) return null;
    const chosen = tightest(cue.groups.length, window);
    if (!chosen) return null;
    if (
      cue.sentences === 2 &&
      tightest(
        cue.groups.length,
        [...before, ...own].filter((h) => h.value.cue === number && h.first < (own[0]?.first ?? 0)),
      )
    )
      return null;
    const first = Math.min(...chosen.map((hit) => hit.first));
    const last = Math.max(...chosen.map((hit) => hit.last)) - 1;
    const speaker = knowledge.speakerOf[cue.statement] ?? '';
    const named = attributor.of(first, last);
    const isSpeaker = named.some((n) => n.speaker === speaker && n.strength >= NAMED_ENOUGH);
    if (cue.needsSpeaker && !isSpeaker) return null;
    const inside = chosen.filter((hit) => (reading.quoteOf[hit.first] ?? -1) >= 0).length / chosen.length;
    const [from, to] = inside >= INSIDE ? quotationOf(reading, first, last) : clauseOf(reading, first, last);
    return {
      statement: cue.statement,
      wording: -1,
      form: inside >= INSIDE ? quotedForm(reading, from, to) : 'indirect',
      score: SCORE + (isSpeaker ? SPEAKER_NAMED : 0) + PER_GROUP * (cue.groups.length - 2),
      bits: 4 + 3 * cue.groups.length,
      runs: [[from, to]],
      attributed: isSpeaker ? 'speaker' : 'unknown',
      named: isSpeaker ? speaker : (named[0]?.speaker ?? null),
    };
  }
}

const cuesOf = (hits: readonly TermHit<CueTerm>[]): Set<number> =>
  new Set(hits.filter(({ value }) => value.group >= 0).map(({ value }) => value.cue));

function add(map: Map<string, CueTerm[]>, term: string, value: CueTerm): void {
  const list = map.get(term);
  if (list) list.push(value);
  else map.set(term, [value]);
}

function sameParagraph(
  reading: Reading,
  here: readonly TermHit<CueTerm>[],
  next: readonly TermHit<CueTerm>[],
): boolean {
  const a = here[0];
  const b = next[0];
  return a !== undefined && b !== undefined && reading.paragraphOf[a.first] === reading.paragraphOf[b.first];
}

/** One hit of each group, standing as close together as they can; null if a group has none. */
function tightest(groups: number, hits: readonly TermHit<CueTerm>[]): TermHit<CueTerm>[] | null {
  const sorted = [...hits].filter(({ value }) => value.group >= 0).sort((a, b) => a.first - b.first);
  const latest = new Map<number, TermHit<CueTerm>>();
  let best: TermHit<CueTerm>[] | null = null;
  let bestSpan = Number.POSITIVE_INFINITY;
  for (const hit of sorted) {
    latest.set(hit.value.group, hit);
    if (latest.size < groups) continue;
    const chosen = [...latest.values()];
    const span = Math.max(...chosen.map((h) => h.last)) - Math.min(...chosen.map((h) => h.first));
    if (span >= bestSpan) continue;
    bestSpan = span;
    best = chosen;
  }
  return best;
}

/** The quotation, or quotations, that hold the words. */
function quotationOf(reading: Reading, first: number, last: number): [number, number] {
  const start = reading.quotes[reading.quoteOf[first] ?? -1];
  const end = reading.quotes[reading.quoteOf[last] ?? -1];
  const sentenceStart = withinSentence(reading, first, -1);
  const sentenceEnd = withinSentence(reading, last, 1);
  const from = start ? Math.max(start.first, sentenceStart) : first;
  const to = end ? Math.min(end.last - 1, sentenceEnd) : last;
  return [Math.min(from, first), Math.max(to, last)];
}

/** Draws the words out to the clause they stand in: to the next comma or the sentence's ends, outside quotations. */
function clauseOf(reading: Reading, first: number, last: number): [number, number] {
  let from = first;
  while (from > 0 && sameSentence(reading, from - 1, first) && !commaBetween(reading, from - 1, from)) from--;
  let to = last;
  while (
    to + 1 < reading.tokens.count &&
    sameSentence(reading, to + 1, last) &&
    !commaBetween(reading, to, to + 1)
  )
    to++;
  return [from, to];
}

function withinSentence(reading: Reading, token: number, step: -1 | 1): number {
  let at = token;
  while (at + step >= 0 && at + step < reading.tokens.count && sameSentence(reading, at + step, token))
    at += step;
  return at;
}

const sameSentence = (reading: Reading, a: number, b: number): boolean =>
  reading.sentenceOf[a] === reading.sentenceOf[b];

function commaBetween(reading: Reading, a: number, b: number): boolean {
  const { tokens, blocks } = reading;
  const text = blocks[tokens.block[a] ?? 0]?.text ?? '';
  return /[,;:—–“”"「」、，；：]/.test(text.slice(tokens.end[a] ?? 0, tokens.start[b] ?? 0));
}

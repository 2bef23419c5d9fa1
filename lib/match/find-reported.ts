import type { TermHit } from '../text/term-finder.ts';
import type { Attributor } from './attribution.ts';
import { clauseOf, quotationOf, type Run } from './clause.ts';
import type { Cue } from './cue.ts';
import { CueTally, type CueTerm } from './cue-tally.ts';
import type { Draft } from './draft.ts';
import { quotedForm } from './form.ts';
import { NEGATION } from './index/match-index.ts';
import type { Knowledge } from './knowledge.ts';
import type { PageWords } from './page-words.ts';
import type { Reading } from './reading.ts';

type Hit = TermHit<CueTerm>;

/** A sentence that holds terms of cues. */
interface SentenceTerms {
  readonly sentence: number;
  readonly hits: TermHit<readonly CueTerm[]>[];
}

/** A sentence with its neighbours, where they hold terms too. */
interface Surroundings {
  readonly here: SentenceTerms;
  readonly next: SentenceTerms | undefined;
  readonly before: SentenceTerms | undefined;
}

/** A reported statement is never as sure as a quotation. */
const SCORE = 0.6;
const SPEAKER_NAMED = 0.15;
const PER_GROUP = 0.04;
/** How sure the attribution must be where a speech verb stands in the sentence, and where none does. */
const NAMED_WITH_VERB = 0.25;
const NAMED_WITHOUT_VERB = 0.5;
/** For a cue that needs no speaker: somebody else named beside the words speaks against it. */
const OTHER_NAMED = 1;
/** Share of a cue's terms inside quotation marks that makes the place a quotation. */
const INSIDE = 0.6;
/** Words before the first term in which a "not" turns the report round. */
const NEGATION_REACH = 2;
const MOST_PLACES = 12;
/** Sentences between two offers to rest. */
const REST_AFTER = 200;

/** Statements reported in the outlet's own words, by their cues. All terms of all cues are found in one walk. */
export class ReportedSearch {
  readonly #knowledge: Knowledge;
  readonly #reading: Reading;
  readonly #page: PageWords;
  readonly #attributor: Attributor;
  readonly #expected: ReadonlySet<number>;

  constructor(
    knowledge: Knowledge,
    reading: Reading,
    page: PageWords,
    attributor: Attributor,
    expected: ReadonlySet<number>,
  ) {
    this.#expected = expected;
    this.#knowledge = knowledge;
    this.#reading = reading;
    this.#page = page;
    this.#attributor = attributor;
  }

  *find(): Generator<void, Draft[]> {
    const sentences = yield* this.#sentencesWithTerms();
    yield;
    const tally = new CueTally(this.#knowledge.cues);
    const drafts: Draft[] = [];
    const places = new Map<number, number>();
    for (const [i, here] of sentences.entries()) {
      if (i % REST_AFTER === REST_AFTER - 1) yield;
      const next = sentences[i + 1];
      const before = sentences[i - 1];
      const around = {
        here,
        next: next?.sentence === here.sentence + 1 ? next : undefined,
        before: before?.sentence === here.sentence - 1 ? before : undefined,
      };
      for (const number of tally.complete(here.hits, around.next?.hits ?? [])) {
        const cue = this.#knowledge.cues[number];
        if (!cue || (places.get(cue.statement) ?? 0) >= MOST_PLACES) continue;
        const chosen = this.#meet(cue, number, around);
        const draft = chosen && this.#judge(cue, chosen);
        if (!draft) continue;
        drafts.push(draft);
        places.set(cue.statement, (places.get(cue.statement) ?? 0) + 1);
      }
    }
    return drafts;
  }

  /** In reading order. */
  *#sentencesWithTerms(): Generator<void, SentenceTerms[]> {
    const { tokens, blocks, sentenceOf } = this.#reading;
    const sentences: SentenceTerms[] = [];
    for (const hit of yield* this.#knowledge.cueFinder().findResting(tokens, blocks)) {
      const sentence = sentenceOf[hit.first] ?? 0;
      const open = sentences[sentences.length - 1];
      if (open?.sentence === sentence) open.hits.push(hit);
      else sentences.push({ sentence, hits: [hit] });
    }
    return sentences;
  }

  /** The terms of a cue that meet in a sentence, or in it and the next; null if they do not, or had met before. */
  #meet(cue: Cue, number: number, { here, next, before }: Surroundings): Hit[] | null {
    const own = termsOf(number, here);
    const after = cue.sentences === 2 ? termsOf(number, next) : [];
    const window = cue.sentences === 2 && this.#sameParagraph(own, after) ? [...own, ...after] : own;
    if (window.some(({ value }) => value.group === -1)) return null;
    const size = cue.groups.length;
    if (cue.sentences === 2 && tightest(size, termsOf(number, before))) return null;
    return tightest(size, window);
  }

  #sameParagraph(here: readonly Hit[], next: readonly Hit[]): boolean {
    const { paragraphOf } = this.#reading;
    const [a] = here;
    const [b] = next;
    return a !== undefined && b !== undefined && paragraphOf[a.first] === paragraphOf[b.first];
  }

  #judge(cue: Cue, chosen: readonly Hit[]): Draft | null {
    const first = Math.min(...chosen.map((hit) => hit.first));
    const last = Math.max(...chosen.map((hit) => hit.last)) - 1;
    const speaker = this.#knowledge.speakerOf[cue.statement] ?? '';
    const named = this.#attributor.of(first, last);
    const enough = this.#attributor.hasSpeechVerb(first, last) ? NAMED_WITH_VERB : NAMED_WITHOUT_VERB;
    const isSpeaker = named.some((n) => n.speaker === speaker && n.strength >= enough);
    const isOther = !isSpeaker && named.some((n) => n.strength >= OTHER_NAMED);
    const isExpected = this.#expected.has(cue.statement);
    if (!isExpected && ((cue.needsSpeaker && !isSpeaker) || isOther)) return null;
    if (!this.#mayReport(first) || (!isExpected && this.#isTurnedRound(first, last, chosen))) return null;
    const quoteOf = this.#reading.quoteOf;
    const inside = chosen.filter((hit) => (quoteOf[hit.first] ?? -1) >= 0).length / chosen.length >= INSIDE;
    const core: Run = inside ? quotationOf(this.#reading, first, last) : [first, last];
    return {
      statement: cue.statement,
      wording: -1,
      form: inside ? quotedForm(this.#reading, core[0], core[1]) : 'indirect',
      score: SCORE + (isSpeaker ? SPEAKER_NAMED : 0) + PER_GROUP * (cue.groups.length - 2),
      bits: 4 + 3 * cue.groups.length,
      runs: [inside ? core : clauseOf(this.#reading, first, last)],
      core,
      attributed: isSpeaker ? 'speaker' : 'unknown',
      named: isSpeaker ? speaker : (named[0]?.speaker ?? null),
    };
  }

  /** Captions and the headlines of other stories report nothing of their own. */
  #mayReport(token: number): boolean {
    return this.#reading.reports[this.#reading.tokens.block[token] ?? 0] ?? true;
  }

  /** A "not" among or right before the terms, which none of them accounts for. */
  #isTurnedRound(first: number, last: number, chosen: readonly Hit[]): boolean {
    let negations = 0;
    for (let token = Math.max(0, first - NEGATION_REACH); token <= last; token++) {
      if (this.#reading.sentenceOf[token] !== this.#reading.sentenceOf[Math.max(token, first)]) continue;
      if (this.#page.word[token] === -1 || ((this.#page.classes[token] as number) & NEGATION) === 0) continue;
      if (!chosen.some((hit) => token >= hit.first && token < hit.last)) negations++;
    }
    return negations % 2 === 1;
  }
}

/** The hits of one cue in a sentence. */
function termsOf(cue: number, sentence: SentenceTerms | undefined): Hit[] {
  const own: Hit[] = [];
  for (const hit of sentence?.hits ?? []) {
    for (const value of hit.value) if (value.cue === cue) own.push({ ...hit, value });
  }
  return own;
}

/** One hit of each group, standing as close together as they can; null if a group has none. */
function tightest(groups: number, hits: readonly Hit[]): Hit[] | null {
  const sorted = hits.filter(({ value }) => value.group >= 0).sort((a, b) => a.first - b.first);
  const latest = new Map<number, Hit>();
  let best: Hit[] | null = null;
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

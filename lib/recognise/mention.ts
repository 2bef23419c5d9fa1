import type { Reading } from '../match/reading.ts';
import { blockTextOf } from '../match/reading-text.ts';
import type { Match } from '../match/types.ts';
import type { Dating } from './dating.ts';
import { MOST_WORDS } from './fingerprint.ts';
import type { Gathered } from './gather.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Days before and after the event within which "the talks in Seoul" can only be these. */
const NEAR = { before: 10, after: 45 };
/** Score from which a quotation is marked anywhere on a page that refers to the event. */
const SURE = 0.85;

const isNear = ({ relation, days }: Dating): boolean =>
  relation === 'match' ||
  (relation === 'before' && days <= NEAR.before) ||
  (relation === 'after' && days <= NEAR.after);

/**
 * The paragraphs that refer to the event, in a text about something else. Such a paragraph names participants together
 * with the place or the kind of meeting, and nobody of another meeting; or it names the place with words that one of
 * them said there (`quoting`: paragraphs with words of the event's statements). Long before or after the event it must
 * also give the month or year (`times`), because the same people meet again.
 */
export function referringParagraphs(
  { event, neighbours, paragraphs }: Gathered,
  dating: Dating,
  reading: Reading,
  times: ReadonlySet<string>,
  quoting: ReadonlySet<number>,
): Set<number> {
  const near = isNear(dating);
  const referring = new Set<number>();
  /** Computed on demand: hardly any text needs it. */
  let dated: ReadonlySet<number> | null = null;
  const isDated = (paragraph: number): boolean => {
    dated ??= paragraphsWith(reading, times);
    return dated.has(paragraph);
  };
  const isOthers = (paragraph: number): boolean =>
    [...neighbours.values()].some((signs) => signs.in('people', paragraph));
  const isAbout = event.count('host') + event.count('guest') > 0;
  for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
    const has = (kind: string): boolean => event.in(kind, paragraph);
    const met = has('host') && (has('guest') || ((has('format') || has('document')) && !isOthers(paragraph)));
    const there = has('place') && has('format') && has('guest');
    // A text about one participant calls him "he". Near the event that is not enough: "he" may have been elsewhere.
    const spoke = has('host') || has('guest') || (!near && isAbout);
    // Before the event the same words were said on other occasions.
    const said = spoke && has('place') && quoting.has(paragraph) && dating.relation !== 'before';
    if ((met || there || said) && (near || isDated(paragraph))) referring.add(paragraph);
  }
  return referring;
}

/**
 * The matches that may be marked on a page that only refers to the event: those in paragraphs that do (`referring`),
 * and near the event also quotations with a high score. Before the event nothing had been said yet; long after, other
 * meetings repeat its phrases.
 */
export function markableOnMention(
  matches: readonly Match[],
  dating: Dating,
  reading: Reading,
  referring: ReadonlySet<number>,
): Match[] {
  if (dating.relation === 'before') return [];
  const near = isNear(dating);
  return matches.filter((match) => {
    const { form, basis, score, attribution } = match;
    const isSpeakers = attribution.kind === 'speaker';
    if (near && isSpeakers && form !== 'indirect' && score >= SURE) return true;
    // A profile says "he" throughout: there a speaker's words need no name beside them.
    if (!isSpeakers && !(basis === 'words' && attribution.kind === 'unknown')) return false;
    return paragraphsOf(match, reading).every((paragraph) => referring.has(paragraph));
  });
}

function paragraphsWith(reading: Reading, words: ReadonlySet<string>): Set<number> {
  const { tokens, paragraphOf } = reading;
  const found = new Set<number>();
  const count = Math.min(tokens.count, MOST_WORDS);
  for (let i = 0; i < count; i++) {
    const text = blockTextOf(reading, i);
    const start = tokens.start[i] ?? 0;
    const end = tokens.end[i] ?? 0;
    // A month in CJK is a number and a character: 3월.
    if (words.has(text.slice(start, end).toLowerCase()) || words.has(text.slice(start, end + 1)))
      found.add(paragraphOf[i] ?? 0);
  }
  return found;
}

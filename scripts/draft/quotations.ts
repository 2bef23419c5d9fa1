import type { Attribution, Match, TextRange } from '../../lib/match/types.ts';
import type { PageBlock } from '../../lib/page/types.ts';
import type { ArticleSeed } from '../../lib/seeds/schema.ts';
import type { Seeds } from '../../lib/seeds/validate.ts';
import { findQuotes } from '../../lib/text/quotes.ts';

type Rendering = ArticleSeed['renderings'][number];

/** What a draft is made from: the text of an article, and what was found in it. */
interface ReadArticle {
  readonly blocks: readonly Pick<PageBlock, 'text' | 'kind'>[];
  readonly matches: readonly Match[];
}

/** The statements proposed for a page, and what a curator has to place by hand. */
export interface DraftedQuotations {
  /** In reading order. */
  readonly renderings: readonly Rendering[];
  /** Quotations, as printed, that no statement was found for. */
  readonly unplaced: readonly string[];
}

const SUMMARY_MAX = 240;
/** Shorter quotations are titles, nicknames or scare quotes. */
const SHORTEST = 4;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words in a range, with a full stop inside the quotation marks but without a comma that belongs to the attribution. */
function printedWords(text: string, { start, end }: TextRange): string {
  const stop = /^[.!?…]+(?=["'”’»」』])/.exec(text.slice(end))?.[0] ?? '';
  return squeeze(text.slice(start, end) + stop).replace(/,$/, '');
}

const meets = (a: TextRange, b: TextRange): boolean =>
  a.block === b.block && a.start < b.end && a.end > b.start;

/**
 * The places of a match. A quotation that carries this statement alone is taken whole, so that the curator sees all of it,
 * and words that the match has outside the marks are left out. Only a transcript quotes without marks.
 */
function placesOf(match: Match, matches: readonly Match[], quotes: readonly TextRange[]): TextRange[] {
  const quoted = match.ranges.filter((range) => quotes.some((quote) => meets(quote, range)));
  if (quoted.length === 0) return match.form === 'direct' ? [...match.ranges] : [];
  const shared = (quote: TextRange): boolean =>
    matches.some(
      (other) => other.statement !== match.statement && other.ranges.some((range) => meets(quote, range)),
    );
  const whole = quoted.map((range) => {
    const quote = quotes.find((one) => meets(one, range));
    return quote && !shared(quote) ? quote : range;
  });
  return [...new Set(whole)];
}

/** The speaker whom the page names: as the bundle names him, or as printed. */
function nameOf(
  { speaker, name }: Attribution,
  seeds: Pick<Seeds, 'speakers' | 'statements'>,
): Rendering['attributedTo'] {
  if (speaker !== undefined) return seeds.speakers.find(({ id }) => id === speaker)?.name;
  return name === undefined ? undefined : { en: squeeze(name) };
}

function renderingsOf(
  match: Match,
  section: ReadArticle,
  quotes: readonly TextRange[],
  seeds: Pick<Seeds, 'speakers' | 'statements'>,
): Rendering[] {
  const { statement, form, attribution } = match;
  if (form === 'indirect') {
    const gist = seeds.statements.find(({ id }) => id === statement)?.gist.en ?? '';
    return [{ statement, form, summary: { en: gist.slice(0, SUMMARY_MAX) } }];
  }
  const named = attribution.kind === 'other' ? nameOf(attribution, seeds) : undefined;
  return placesOf(match, section.matches, quotes).map((place) => ({
    statement,
    form,
    words: printedWords(section.blocks[place.block]?.text ?? '', place),
    ...(named === undefined ? {} : { attributedTo: named }),
    ...(section.blocks[place.block]?.kind === 'heading' ? { where: 'headline' as const } : {}),
  }));
}

/** Whether reported speech stands beside a quotation of the same statement, with which it is one rendering. */
function isBesideQuotation(match: Match, matches: readonly Match[]): boolean {
  const block = match.ranges[0]?.block;
  return (
    match.form === 'indirect' &&
    matches.some(
      (other) =>
        other.form !== 'indirect' &&
        other.statement === match.statement &&
        other.ranges.some((range) => range.block === block),
    )
  );
}

/** Proposes renderings for the statements found in an article and lists its other quotations. */
export function draftQuotations(
  section: ReadArticle,
  seeds: Pick<Seeds, 'speakers' | 'statements'>,
): DraftedQuotations {
  const texts = section.blocks.map(({ text }) => text);
  const ranges = section.matches.flatMap((match) => match.ranges);
  const quotes = findQuotes(texts);
  const unplaced = quotes
    .filter(({ start, end }) => end - start >= SHORTEST)
    .filter((quote) => !ranges.some((range) => meets(quote, range)))
    .map(({ block, start, end }) => squeeze((texts[block] ?? '').slice(start, end)));
  const kept = section.matches.filter((match) => !isBesideQuotation(match, section.matches));
  return {
    renderings: kept.flatMap((match) => renderingsOf(match, section, quotes, seeds)),
    unplaced: [...new Set(unplaced)],
  };
}

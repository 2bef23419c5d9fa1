import type { BlockRange, Expected } from '../match/expected.ts';
import { inCommonOrder } from '../match/words/common-order.ts';
import type { KnownArticle, RecogniseData } from './recognise-data.ts';

/** A statement that was found in a text, by its number, and the block in which it begins. */
export interface FoundAt {
  readonly statement: number;
  readonly block: number;
}

/** A bundled article that a text seems to retell in other words. */
export interface Retelling {
  readonly article: KnownArticle;
  /** The article's statements that were not found in the text, and where they should be. */
  readonly expected: Expected;
}

/** How closely a text follows an article. */
interface Likeness {
  readonly article: KnownArticle;
  /** How many statements both have, and the sum of their rarities. */
  readonly shared: number;
  readonly rarity: number;
  /** Share of the text's statements that the article has, weighted by rarity (0–1). */
  readonly share: number;
  /** The longest sequence that both have in the same order, and its length by the number of shared statements. */
  readonly inOrder: readonly FoundAt[];
  readonly order: number;
}

/** Least values for a text that follows the order of the article. */
const IN_ORDER = { order: 0.8, shared: 4, share: 0.55 };
/** Least values for a text in another order. */
const IN_ANY_ORDER = { shared: 8, share: 0.85 };
/** Blocks before and after its place in which a statement is looked for. */
const SLACK = 1;

/**
 * The bundled article that a text retells, or null. A copy that went through a thesaurus, a translator or a rewriter shares
 * no sentences with the original, so that fingerprints fail; but it has the same statements, mostly in the same order. Only
 * articles known in full are compared: of the others the bundle does not know the order. Two of the 336 labelled reports of
 * other outlets pass as well, with seven and eight statements of one article. `found` is in reading order.
 */
export function findRetelling(
  found: readonly FoundAt[],
  { articles, fingerprints }: Pick<RecogniseData, 'articles' | 'fingerprints'>,
): Retelling | null {
  const carriers = new Map<number, number>();
  for (const { statements } of articles)
    for (const statement of statements) carriers.set(statement, (carriers.get(statement) ?? 0) + 1);
  const rarityOf = (statement: number): number => {
    const by = carriers.get(statement);
    return by === undefined ? 0 : Math.log((articles.length + 1) / (by + 0.5));
  };
  const inFull = new Set(fingerprints.map(({ id }) => id));
  const best = articles
    .filter(({ id }) => inFull.has(id))
    .map((article) => likenessTo(article, found, rarityOf))
    .filter(isRetold)
    .sort((a, b) => b.rarity - a.rarity)[0];
  return best ? { article: best.article, expected: expectedBy(best, found) } : null;
}

function likenessTo(
  article: KnownArticle,
  found: readonly FoundAt[],
  rarityOf: (statement: number) => number,
): Likeness {
  const rarity = (statements: ReadonlySet<number>): number =>
    [...statements].reduce((sum, statement) => sum + rarityOf(statement), 0);
  const own = new Set(article.statements);
  const all = new Set(found.map(({ statement }) => statement));
  const shared = new Set([...all].filter((statement) => own.has(statement)));
  const inOrder = inCommonOrder(
    found.map(({ statement }) => statement),
    article.statements,
  ).flatMap(({ likeness, page }) => (likeness > 0 ? (found[page] ?? []) : []));
  return {
    article,
    shared: shared.size,
    rarity: rarity(shared),
    share: rarity(shared) / (rarity(all) || 1),
    inOrder,
    order: inOrder.length / Math.max(1, shared.size),
  };
}

const isInOrder = ({ order }: Likeness): boolean => order >= IN_ORDER.order;

function isRetold(likeness: Likeness): boolean {
  const { shared, share } = isInOrder(likeness) ? IN_ORDER : IN_ANY_ORDER;
  return likeness.shared >= shared && likeness.share >= share;
}

/** The article's statements that were not found, each expected between its neighbours if the text follows the article's order. */
function expectedBy(likeness: Likeness, found: readonly FoundAt[]): Expected {
  const { article, inOrder } = likeness;
  const has = new Set(found.map(({ statement }) => statement));
  const blockOf = new Map(inOrder.map(({ statement, block }) => [statement, block]));
  const placeOf = (at: number): BlockRange => {
    if (!isInOrder(likeness)) return { first: 0, last: Number.POSITIVE_INFINITY };
    const blocks = article.statements.map((statement) => blockOf.get(statement));
    return {
      first: (blocks.slice(0, at).findLast(isKnown) ?? 0) - SLACK,
      last: (blocks.slice(at).find(isKnown) ?? Number.POSITIVE_INFINITY) + SLACK,
    };
  };
  const places = new Map(
    article.statements.flatMap((statement, at): [number, BlockRange][] =>
      has.has(statement) ? [] : [[statement, placeOf(at)]],
    ),
  );
  return {
    all: new Set(places.keys()),
    reported: new Set(),
    mixed: new Set(article.mixed),
    places,
    only: new Set(article.statements),
  };
}

const isKnown = (block: number | undefined): boolean => block !== undefined;

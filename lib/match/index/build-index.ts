import { buildPostings } from './build-postings.ts';
import { type LanguageKnowledge, Vocabulary } from './build-vocabulary.ts';
import { compact, pack, startsOf } from './container.ts';

/** A wording of a statement: a rendering's words or a record. `statement` indexes the list of ids. */
export interface Wording {
  readonly statement: number;
  readonly text: string;
}

/** What an index is built from. */
export interface IndexSource {
  readonly statements: readonly string[];
  /** Sorted by statement. */
  readonly wordings: readonly Wording[];
  readonly languages: readonly LanguageKnowledge[];
}

/** Names of the arrays with ascending numbers. */
const ASCENDING = [
  'aliasFrom',
  'groupStart',
  'heldSlot',
  'oppositeStart',
  'pairStart',
  'soloStart',
  'wordingStart',
  'statementWording',
];

/**
 * Builds the match index: at build time for the bundle, in a worker or tool for anything larger. Reads every wording
 * twice (words and their rarity, then pairs). Needs a few times the memory of the text.
 */
export function buildIndex(source: IndexSource): ArrayBuffer {
  const vocabulary = new Vocabulary(source.languages);
  const sequences = source.wordings.map((wording) => vocabulary.addWording(wording));
  const numbered = vocabulary.number(source.statements.length);
  const postings = buildPostings(source, sequences, numbered);
  const wordingsOf = source.statements.map(() => 0);
  for (const wording of source.wordings)
    wordingsOf[wording.statement] = (wordingsOf[wording.statement] ?? 0) + 1;
  const statementWording = [0];
  for (const count of wordingsOf)
    statementWording.push((statementWording[statementWording.length - 1] ?? 0) + count);
  return pack(
    { statements: source.statements, phrases: numbered.phrases, names: numbered.names },
    {
      ...numbered.tables,
      ...postings,
      wordingStart: compact(startsOf(sequences.map(({ words }) => words))),
      wordingWord: compact(sequences.flatMap(({ words }) => words.map(numbered.numberOf))),
      statementWording: compact(statementWording),
    },
    ASCENDING,
  );
}

import type { Bundle, Statement } from './model.ts';

/** A search; empty or `null` means anything. */
export interface StatementQuery {
  /**
   * Terms that must all occur, in any order: at the beginning of words or (in Chinese, Japanese, Korean) anywhere.
   * Punctuation around them is ignored.
   */
  readonly text: string;
  readonly speaker: string | null;
  readonly topic: string | null;
}

/** Statements with their folded text. Built once per bundle, as this is the expensive part. */
export type StatementIndex = readonly { readonly statement: Statement; readonly text: string }[];

/** Middle dots, which Korean sets or leaves out within a name: “인도·태평양” and “인도태평양” are one. */
const MIDDLE_DOT = /[·ㆍ・‧]/g;
/** Punctuation around a word that was copied with its sentence. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const fold = (text: string): string =>
  text
    .replace(MIDDLE_DOT, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\p{Pd}/gu, '-');

const isSpaced = (term: string): boolean =>
  !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(term);

/** The text of every statement: gist, speaker, topic, words of record and of all renderings, in every language. */
export function indexStatements(bundle: Bundle): StatementIndex {
  const printed = new Map<string, string[]>();
  for (const { statement, words, summary } of bundle.articles.flatMap(({ renderings }) => renderings)) {
    const texts = printed.get(statement) ?? [];
    texts.push(words ?? '', summary?.en ?? '', summary?.ko ?? '');
    printed.set(statement, texts);
  }
  const speakers = new Map(
    bundle.speakers.map(({ id, name, role }) => [id, [name.en, name.ko, role.en, role.ko]]),
  );
  const topics = new Map(bundle.topics.map(({ id, label }) => [id, [label.en, label.ko]]));
  return bundle.statements.map((statement) => {
    const { gist, record, original, speaker, topic, id } = statement;
    const own = [gist.en, gist.ko, record?.words, original?.words];
    const all = [
      ...own,
      ...(speakers.get(speaker) ?? []),
      ...(topics.get(topic) ?? []),
      ...(printed.get(id) ?? []),
    ];
    return { statement, text: ` ${fold(all.filter((text) => text).join(' '))}` };
  });
}

/** Whether the text contains the term: at the beginning of a word, or anywhere in scripts without spaces. */
function contains(text: string, term: string): boolean {
  if (!isSpaced(term)) return text.includes(term);
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** The statements that fit the query, in the order of the index. */
export function searchStatements(index: StatementIndex, query: StatementQuery): Statement[] {
  const terms = fold(query.text)
    .split(/\s+/u)
    .map((word) => word.replace(AROUND, ''))
    .filter((term) => term !== '');
  return index
    .filter(({ statement }) => query.speaker === null || statement.speaker === query.speaker)
    .filter(({ statement }) => query.topic === null || statement.topic === query.topic)
    .filter(({ text }) => terms.every((term) => contains(text, term)))
    .map(({ statement }) => statement);
}

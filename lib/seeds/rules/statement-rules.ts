import { ownOccasions } from '../../coverage/own-occasions.ts';
import { problemAt, type SeedDraft, type SeedRule, type Sourced } from '../draft.ts';
import type { SeedProblem } from '../problem.ts';
import { hasOuterMarks } from '../quotation-marks.ts';
import type { StatementSeed } from '../schema.ts';

/** The `source` of a record whose words were kept without the place where they stand. */
const NOT_KEPT = 'not kept';

/** Rules of statements: ids resolve, the day is that of the occasion, and records name their sources. */
export const statementRule: SeedRule = (draft) =>
  draft.statements.flatMap((statement) => [
    ...nameProblems(statement),
    ...referenceProblems(draft, statement),
    ...recordProblems(draft, statement),
  ]);

function nameProblems(statement: Sourced<StatementSeed>): SeedProblem[] {
  const { id } = statement.value;
  return id === statement.stem ? [] : [problemAt(statement, ['id'], `id "${id}" is not the file's name`)];
}

function referenceProblems({ event, speakers }: SeedDraft, statement: Sourced<StatementSeed>): SeedProblem[] {
  const { speaker, occasion, said, topic } = statement.value;
  const problems: SeedProblem[] = [];
  const tell = (key: string, reason: string) => problems.push(problemAt(statement, [key], reason));
  if (speakers && !speakers.value.some(({ id }) => id === speaker))
    tell('speaker', `no speaker "${speaker}"`);
  if (!event) return problems;
  if (!event.value.topics.some(({ id }) => id === topic)) tell('topic', `no topic "${topic}"`);
  const place = event.value.occasions.find(({ id }) => id === occasion);
  if (!place) tell('occasion', `no occasion "${occasion}"`);
  else if (place.day !== said) tell('said', `${said} is not the day of "${occasion}", ${place.day}`);
  return problems;
}

function recordProblems({ articleIds }: SeedDraft, statement: Sourced<StatementSeed>): SeedProblem[] {
  return (['record', 'original'] as const).flatMap((key) => {
    const record = statement.value[key];
    if (!record) return [];
    const problems: SeedProblem[] = [];
    const { words, source, language } = record;
    if (hasOuterMarks(words))
      problems.push(problemAt(statement, [key, 'words'], 'outer quotation marks are left out'));
    if (!URL.canParse(source) && !articleIds.has(source) && source !== NOT_KEPT) {
      problems.push(
        problemAt(statement, [key, 'source'], `"${source}" is no address, article or "${NOT_KEPT}"`),
      );
    }
    if ((key === 'record') !== (language === 'en')) {
      const reason = key === 'record' ? 'the record is in English' : 'an original is not in English';
      problems.push(problemAt(statement, [key, 'language'], reason));
    }
    return problems;
  });
}

/** A statement must be carried by an article. One of a neighbour may have only a record, so that it can be told apart. */
export const carriedRule: SeedRule = ({ event, statements, articles, articleIds }) => {
  // The renderings of a broken article are unknown: only its own fault is reported.
  if (!event || articles.length < articleIds.size) return [];
  const carried = new Set(
    articles.flatMap(({ value }) => value.renderings.map(({ statement }) => statement)),
  );
  const { id: ownEvent, occasions } = event.value;
  const own = new Set(ownOccasions({ event: ownEvent, occasions }).map(({ id }) => id));
  return statements
    .filter(({ value }) => !carried.has(value.id) && (own.has(value.occasion) || !value.record))
    .map((statement) => problemAt(statement, ['id'], 'is carried by no article'));
};

import type * as v from 'valibot';
import type { SeedPath } from './problem.ts';

const LONGEST = 60;

/** Valibot's names for the kinds of JSON values. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  Object: 'an object',
  Array: 'a list',
};

/** Describes an issue for a person who writes JSON by hand. Messages of the schema are used as they are. */
function issueWords({ kind, expected, input, received, message }: v.BaseIssue<unknown>): string {
  if (kind !== 'schema') return message;
  if (expected === 'never') return 'is no key that may stand here';
  if (received === 'undefined') return 'is missing';
  return `must be ${wanted(expected ?? '')}, not ${found(input, received)}`;
}

/** `("direct" | "mixed" | "indirect")` → `"direct", "mixed" or "indirect"`. */
function wanted(expected: string): string {
  const choices = expected.replace(/^\(|\)$/g, '').split(' | ');
  const last = choices.pop() ?? '';
  return choices.length > 0 ? `${choices.join(', ')} or ${last}` : (KINDS[last] ?? last);
}

/** valibot names an object by its prototype, which those of a parser of JSON need not have. */
function found(input: unknown, received: string): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'an object';
  return received.length > LONGEST ? `${received.slice(0, LONGEST)}…` : received;
}

/** The path from the top of a file to the value of an issue. */
export function pathOf(issue: v.BaseIssue<unknown>): SeedPath {
  return (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
}

/** An issue with its place before it: `renderings[3].words: is missing`. */
export function issueWithPlace(issue: v.BaseIssue<unknown>): string {
  const place = pathOf(issue)
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key))
    .join('');
  return place === '' ? issueWords(issue) : `${place}: ${issueWords(issue)}`;
}

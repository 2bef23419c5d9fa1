/** A pattern of terms that shows that a sentence reports a statement. `seeds/README.md` describes the syntax. */
export interface Cue {
  readonly statement: number;
  /** Number of neighbouring sentences in which all terms must stand. */
  readonly sentences: 1 | 2;
  /** False if the topic alone is unmistakable and no speaker need be named. */
  readonly needsSpeaker: boolean;
  /** Must all terms be in one quotation? */
  readonly isQuoted: boolean;
  /** One term of each group must be there. */
  readonly groups: readonly (readonly string[])[];
  /** None of these may be there. */
  readonly excluded: readonly string[];
}

const terms = (group: string): string[] =>
  group
    .split('|')
    .map((term) => term.trim())
    .filter((term) => term !== '');

/** Parses one cue. Throws a SyntaxError that says what is wrong with it. */
export function parseCue(source: string, statement: number): Cue {
  let rest = source.trim();
  const needsSpeaker = !rest.startsWith('~');
  if (!needsSpeaker) rest = rest.slice(1).trim();
  const isQuoted = rest.startsWith('“');
  if (isQuoted) rest = rest.slice(1).trim();
  const window = /^([12]):/.exec(rest);
  if (window) rest = rest.slice(2).trim();
  else if (/^\d+:/.test(rest)) throw new SyntaxError(`cue "${source}" spans one sentence or two, not more`);
  const parts = rest.split('&').map((part) => part.trim());
  const groups = parts.filter((part) => !part.startsWith('!')).map(terms);
  const excluded = parts.filter((part) => part.startsWith('!')).flatMap((part) => terms(part.slice(1)));
  if (groups.length === 0 || groups.some((group) => group.length === 0)) {
    throw new SyntaxError(`cue "${source}" has an empty group: write terms between "&" and "|"`);
  }
  return { statement, sentences: window?.[1] === '2' ? 2 : 1, needsSpeaker, isQuoted, groups, excluded };
}

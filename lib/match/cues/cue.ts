/** A pattern of terms which shows that a sentence reports a statement. `seeds/README.md` describes the syntax. */
export interface Cue {
  readonly statement: number;
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
  const parts = rest.split('&').map((part) => part.trim());
  const groups = parts.filter((part) => !part.startsWith('!')).map(terms);
  const excluded = parts.filter((part) => part.startsWith('!')).flatMap((part) => terms(part.slice(1)));
  if (groups.length === 0 || groups.some((group) => group.length === 0)) {
    throw new SyntaxError(`cue "${source}" has an empty group: write terms between "&" and "|"`);
  }
  return { statement, needsSpeaker, isQuoted, groups, excluded };
}

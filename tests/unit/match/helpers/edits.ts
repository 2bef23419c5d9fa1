/** Small edits as outlets, spinners and machines make them, chosen by numbers that a property test draws. */
export interface EditTools {
  /** Word → words of the same meaning. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

/** An edit and its place: `at` and `choice` are taken modulo the number of possibilities. */
export interface Edit {
  readonly kind: 'drop' | 'insert' | 'swap' | 'inflect' | 'synonym' | 'bracket' | 'punctuation';
  readonly at: number;
  readonly choice: number;
}

const FILLERS = ['really', 'indeed', 'also', 'certainly', 'very', 'today', 'clearly'];
const ASIDES = ['[sic]', '[the ministry]', '(as he put it)', '[in Seoul]'];
/** Words that an edit must not drop or exchange, as this would change the sense. */
const PIVOT =
  /^(?:no|not|never|none|nothing|nor|neither|without|unless|against|less|more|only|just|north|south|as|against|\d.*|.*n['’]t)$|[A-Z]/u;

const core = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const free = (word: string | undefined): boolean => word !== undefined && !PIVOT.test(core(word));

/** Looks from `at` on for a word that may be touched; -1 if there is none. */
function place(words: readonly string[], at: number, fits: (word: string) => boolean): number {
  for (let i = 0; i < words.length; i++) {
    const k = (at + i) % words.length;
    const word = words[k] ?? '';
    if (free(word) && fits(word)) return k;
  }
  return -1;
}

const replaceCore = (word: string, by: string): string => word.replace(core(word), () => by);

function inflect(word: string): string {
  const bare = core(word);
  if (/(?:ss|sh|ch|x)$/.test(bare)) return word;
  return replaceCore(word, bare.endsWith('s') ? bare.slice(0, -1) : `${bare}s`);
}

type Change = (words: string[], at: number, choice: number, tools: EditTools) => void;

const pick = (list: readonly string[], choice: number): string => list[choice % list.length] ?? '';

const CHANGES: Readonly<Record<Edit['kind'], Change>> = {
  insert: (words, at, choice) => words.splice(at % words.length, 0, pick(FILLERS, choice)),
  bracket: (words, at, choice) => words.splice(at % words.length, 0, pick(ASIDES, choice)),
  punctuation: (words, at) => {
    const word = words[at % words.length] ?? '';
    words[at % words.length] = core(word) || word;
  },
  drop: (words, at) => {
    const k = place(words, at, () => true);
    if (k >= 0) words.splice(k, 1);
  },
  inflect: (words, at) => {
    const k = place(words, at, (word) => /^\p{L}{5,}$/u.test(core(word)));
    if (k >= 0) words[k] = inflect(words[k] ?? '');
  },
  synonym: (words, at, choice, { synonyms }) => {
    const k = place(words, at, (word) => synonyms.has(core(word)));
    const word = words[k] ?? '';
    if (k >= 0) words[k] = replaceCore(word, pick(synonyms.get(core(word)) ?? [], choice));
  },
  swap: (words, at) => {
    const k = at % words.length;
    const [a, b] = [words[k], words[k + 1]];
    if (a !== undefined && b !== undefined && free(a) && free(b)) words.splice(k, 2, b, a);
  },
};

/** Applies one edit to a list of words. */
export function edit(words: readonly string[], { kind, at, choice }: Edit, tools: EditTools): string[] {
  const out = [...words];
  if (out.length > 0) CHANGES[kind](out, at, choice, tools);
  return out;
}

/** Word → synonyms, from the groups of a language's file. */
export function synonymsOf(groups: readonly (readonly string[])[]): EditTools {
  const synonyms = new Map<string, string[]>();
  for (const group of groups) {
    for (const word of group) {
      if (/[\s*]/.test(word)) continue;
      const others = group.filter((other) => other !== word && !/[\s*]/.test(other));
      if (others.length > 0) synonyms.set(word, [...(synonyms.get(word) ?? []), ...others]);
    }
  }
  return { synonyms };
}

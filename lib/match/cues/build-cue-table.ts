import { partsOfEach, type TermPart } from '../../text/term-parts.ts';
import { compact, pack, startsOf } from '../index/container.ts';
import { type Cue, parseCue } from './cue.ts';
import { CAPITAL, IN_QUOTATION, keyOf, NEEDS_SPEAKER, OPEN } from './cue-table.ts';

interface Compiled {
  readonly key: number;
  readonly parts: readonly TermPart[];
}

interface NumberedCue extends Omit<Cue, 'groups' | 'excluded'> {
  readonly groups: readonly (readonly number[])[];
  readonly excluded: readonly number[];
}

/** Compiles terms; those without a word are left out. */
function compileTerms(terms: Iterable<string>): [string, Compiled][] {
  const list = [...terms];
  const partsOf = partsOfEach(list);
  return list.flatMap((term, i): [string, Compiled][] => {
    const parts = partsOf[i] ?? [];
    const [first] = parts;
    return first ? [[term, { key: keyOf(hashOf(first), first.prefix !== null), parts }]] : [];
  });
}

/** Hash of a word; of its first letters if its ending is open. */
const hashOf = ({ full, head, prefix }: TermPart): number => (prefix === null ? full : head);

/** Numbers terms by key, so that terms with the same first word are neighbours. Terms that are in no anchor come last. */
class TermNumbers {
  readonly terms: readonly Compiled[];
  /** Terms below this number belong to anchors and are looked up for each word of a page. */
  readonly anchors: number;
  readonly #numbers = new Map<string, number>();

  constructor(cues: readonly Cue[]) {
    const anchors = new Set(cues.flatMap(({ groups: [anchor] }) => anchor ?? []));
    const others = new Set(
      cues.flatMap(({ groups, excluded }) => [...groups.flat(), ...excluded]).filter((t) => !anchors.has(t)),
    );
    const sorted = compileTerms(anchors).sort(
      ([a, { key: x }], [b, { key: y }]) => x - y || (a < b ? -1 : Number(a > b)),
    );
    const all = [...sorted, ...compileTerms(others)];
    this.terms = all.map(([, term]) => term);
    this.anchors = sorted.length;
    all.forEach(([term], number) => {
      this.#numbers.set(term, number);
    });
  }

  of(terms: readonly string[]): number[] {
    return terms.flatMap((term) => this.#numbers.get(term) ?? []);
  }
}

/** Makes the group with the rarest terms the first one, the anchor: the others are looked for only where it stands. */
function withAnchors(cues: readonly Cue[]): Cue[] {
  const uses = new Map<string, number>();
  for (const { groups } of cues) for (const term of groups.flat()) uses.set(term, (uses.get(term) ?? 0) + 1);
  const cost = (group: readonly string[]): number =>
    group.reduce((sum, term) => sum + (uses.get(term) ?? 0), 0);
  return cues.map((cue) => ({ ...cue, groups: [...cue.groups].sort((a, b) => cost(a) - cost(b)) }));
}

const numberCues = (cues: readonly Cue[], numbers: TermNumbers): NumberedCue[] =>
  cues.map((cue) => ({
    ...cue,
    groups: cue.groups.map((group) => numbers.of(group)),
    excluded: numbers.of(cue.excluded).sort((a, b) => a - b),
  }));

function packTerms({ terms, anchors }: TermNumbers) {
  const prefixes = [...new Set(terms.flatMap(({ parts }) => parts.map(({ prefix }) => prefix ?? '')))].sort();
  const parts = terms.flatMap((term) => term.parts);
  const place = new Map(prefixes.map((prefix, i) => [prefix, i]));
  return {
    prefixes,
    arrays: {
      termKey: Int32Array.from(terms.slice(0, anchors), ({ key }) => key),
      partStart: compact(startsOf(terms.map((term) => term.parts))),
      partKey: Int32Array.from(parts, hashOf),
      partPrefix: compact(parts.map(({ prefix }) => place.get(prefix ?? '') ?? 0)),
      partFlags: Uint8Array.from(
        parts,
        ({ capital, prefix }) => (capital ? CAPITAL : 0) | (prefix === null ? 0 : OPEN),
      ),
    },
  };
}

const flagsOf = (cue: NumberedCue): number =>
  (cue.needsSpeaker ? NEEDS_SPEAKER : 0) | (cue.isQuoted ? IN_QUOTATION : 0);

function packCues(cues: readonly NumberedCue[], anchorTerms: number) {
  const lists = new Map<string, readonly number[]>();
  for (const { excluded } of cues) lists.set(excluded.join(), excluded);
  const listNumber = new Map([...lists.keys()].map((key, i) => [key, i]));
  const groups = cues.flatMap((cue) => cue.groups);
  const exclusions = [...lists.values()];
  const anchored: number[][] = Array.from({ length: anchorTerms }, () => []);
  cues.forEach((cue, number) => {
    for (const term of cue.groups[0] ?? []) anchored[term]?.push(number);
  });
  return {
    cueTopic: compact(cues.map(({ statement }) => statement)),
    cueFlags: Uint8Array.from(cues, flagsOf),
    groupStart: compact(startsOf(cues.map((cue) => cue.groups))),
    groupTermStart: compact(startsOf(groups)),
    groupTerm: compact(groups.flat()),
    cueExclusion: compact(cues.map(({ excluded }) => listNumber.get(excluded.join()) ?? 0)),
    exclusionStart: compact(startsOf(exclusions)),
    exclusionTerm: compact(exclusions.flat()),
    anchorStart: compact(startsOf(anchored)),
    anchorCue: compact(anchored.flat()),
  };
}

/**
 * Makes the cues of one language ready to be looked for; see {@link readCueTable}. `sources` are cues by statement
 * id; `negatesLast`: does a "not" of the language come after what it turns round? Throws a SyntaxError for a cue that
 * cannot be read.
 */
export function buildCueTable(
  sources: Readonly<Record<string, readonly string[]>>,
  negatesLast = false,
): ArrayBuffer {
  const statements = Object.keys(sources);
  const cues = withAnchors(
    statements.flatMap((id, statement) => (sources[id] ?? []).map((source) => parseCue(source, statement))),
  );
  const numbers = new TermNumbers(cues);
  const { prefixes, arrays } = packTerms(numbers);
  return pack(
    { statements, prefixes, negatesLast },
    { ...arrays, ...packCues(numberCues(cues, numbers), numbers.anchors) },
  );
}

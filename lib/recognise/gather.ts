import type { Reading } from '../match/reading.ts';
import { type Term, TermFinder } from '../text/term-finder.ts';
import { MOST_WORDS } from './fingerprint.ts';
import type { EventTerms, RecogniseData } from './recognise-data.ts';

type Kind = 'host' | 'guest' | 'other' | 'format' | 'place' | 'document';

interface EventSign {
  readonly kind: Kind;
  /** Speaker id, or the term itself. */
  readonly name: string;
  /** False for a family name alone, which other people have too. */
  readonly full: boolean;
}
interface NeighbourSign {
  readonly neighbour: string;
  readonly kind: 'people' | 'place' | 'format';
  readonly name: string;
}
type Sign = EventSign | NeighbourSign;

const isNeighbour = (sign: Sign): sign is NeighbourSign => 'neighbour' in sign;

/** The signs of one event in a text: which names of each kind, and in which paragraphs. */
export class Signs {
  readonly names = new Map<string, Set<string>>();
  readonly paragraphs = new Map<string, Set<number>>();

  add(kind: string, name: string, paragraph: number): void {
    (this.names.get(kind) ?? setIn(this.names, kind)).add(name);
    (this.paragraphs.get(kind) ?? setIn(this.paragraphs, kind)).add(paragraph);
  }

  /** Distinct names of a kind. */
  count(kind: string): number {
    return this.names.get(kind)?.size ?? 0;
  }

  list(kind: string): string[] {
    return [...(this.names.get(kind) ?? [])];
  }

  /** The first paragraph with a sign of a kind; infinite if there is none. Signs are added in reading order. */
  first(kind: string): number {
    return this.paragraphs.get(kind)?.values().next().value ?? Number.POSITIVE_INFINITY;
  }

  in(kind: string, paragraph: number): boolean {
    return this.paragraphs.get(kind)?.has(paragraph) ?? false;
  }
}

function setIn<V>(map: Map<string, Set<V>>, key: string): Set<V> {
  const set = new Set<V>();
  map.set(key, set);
  return set;
}

/** Whether a name has two words, or is in a script that writes family and given name as one. */
const isFullName = (name: string): boolean =>
  /[\s·・-]\S/.test(name) ||
  /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{3}/.test(name) ||
  /[\u0400-\u04ff]{5}|[\u0620-\u064a]{5}/.test(name);

const isPerson = (kind: Kind): boolean => kind === 'host' || kind === 'guest' || kind === 'other';

/**
 * From so many different family names on, these are the participants and not namesakes: many people are called Austin
 * or Chung.
 */
const SEVERAL = 3;
/** The same if the kind of meeting is named as well. */
const SEVERAL_MEETING = 2;

/**
 * The names that certainly mean participants: those given in full somewhere, and bare family names if several of them
 * occur (fewer if the kind of meeting is named too). If no person is named in full and no statement certainly quoted,
 * bare names are namesakes.
 */
function introducedIn(signs: readonly Sign[], isQuoting: boolean): Set<string> {
  const own = signs.filter((sign): sign is EventSign => !isNeighbour(sign));
  const bare = new Set(own.filter(({ kind }) => kind === 'host' || kind === 'guest').map(({ name }) => name));
  const sure = own.filter(({ full }) => full);
  const full = sure.map(({ name }) => name);
  if (!isQuoting && !sure.some(({ kind }) => isPerson(kind))) return new Set(full);
  const isMeeting = own.some(({ kind }) => kind === 'format');
  return new Set(bare.size >= (isMeeting ? SEVERAL_MEETING : SEVERAL) ? [...full, ...bare] : full);
}

/** The signs found in a text. */
export interface Gathered {
  readonly event: Signs;
  readonly neighbours: ReadonlyMap<string, Signs>;
  readonly paragraphs: number;
}

function peopleOf({ people }: EventTerms, { hosts, guests, others }: RecogniseData): Term<Sign>[] {
  const kinds = new Map<string, Kind>([
    ...others.map((id): [string, Kind] => [id, 'other']),
    ...guests.map((id): [string, Kind] => [id, 'guest']),
    ...hosts.map((id): [string, Kind] => [id, 'host']),
  ]);
  return Object.entries(people).flatMap(([name, terms]) => {
    const kind = kinds.get(name);
    return kind === undefined
      ? []
      : terms.map((term) => ({ term, value: { kind, name, full: isFullName(term) }, isName: true }));
  });
}

const circumstancesOf = (terms: EventTerms): Term<Sign>[] =>
  (['format', 'place', 'document'] as const).flatMap((kind) =>
    terms[kind].map((term) => ({ term, value: { kind, name: term, full: true } })),
  );

const neighboursOf = ({ neighbours }: EventTerms): Term<Sign>[] =>
  Object.entries(neighbours).flatMap(([neighbour, terms]) =>
    (['people', 'place', 'format'] as const).flatMap((kind) =>
      terms[kind].map((term) => ({
        term,
        value: { neighbour, kind, name: term },
        isName: kind === 'people',
      })),
    ),
  );

/** Finds the terms of the event and of its neighbours in a text. Built once for the languages of a page. */
export class SignFinder {
  readonly #finder: TermFinder<Sign>;

  constructor(data: RecogniseData, languages: readonly EventTerms[]) {
    this.#finder = new TermFinder<Sign>(
      languages.flatMap((terms) => [
        ...peopleOf(terms, data),
        ...circumstancesOf(terms),
        ...neighboursOf(terms),
      ]),
    );
  }

  /**
   * Collects the signs in the first {@link MOST_WORDS} words of a text. `isQuoting`: does it certainly quote a
   * statement of the event? Rests between its steps.
   */
  *gather(reading: Reading, isQuoting: boolean): Generator<void, Gathered> {
    const event = new Signs();
    const neighbours = new Map<string, Signs>();
    const count = Math.min(reading.tokens.count, MOST_WORDS);
    const hits = yield* this.#finder.findResting(reading.tokens, reading.blocks, count);
    yield;
    const introduced = introducedIn(
      hits.map(({ value }) => value),
      isQuoting,
    );
    for (const { value, first } of hits) {
      const paragraph = reading.paragraphOf[first] ?? 0;
      if (!isNeighbour(value)) {
        if (introduced.has(value.name)) event.add(value.kind, value.name, paragraph);
      } else {
        const signs = neighbours.get(value.neighbour) ?? new Signs();
        neighbours.set(value.neighbour, signs);
        signs.add(value.kind, value.name, paragraph);
      }
    }
    const last = reading.paragraphOf[count - 1];
    return { event, neighbours, paragraphs: last === undefined ? 0 : last + 1 };
  }
}

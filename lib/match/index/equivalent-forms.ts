import { hashPair } from '../../text/hash.ts';
import { IS_CONTRACTED_NOT, IS_IDEOGRAPH, type Tokens } from '../../text/tokens.ts';
import { stemsOf } from './term-stems.ts';

/** Several words that count as one. */
export interface PhraseForm {
  readonly stems: readonly number[];
  readonly as: number;
}

/** Equivalent spellings and names: single words become aliases of one normal form, phrases count as one word. */
export class EquivalentForms {
  readonly #aliases = new Map<number, number>();
  readonly #phrases = new Map<number, PhraseForm[]>();
  /** Forms that contain a contracted "not". */
  readonly contracted: number[] = [];

  constructor(groups: readonly (readonly string[])[]) {
    for (const group of groups) this.#add(group);
  }

  get phrases(): readonly PhraseForm[] {
    return [...this.#phrases.values()].flat().map((phrase) => this.#inNormalForm(phrase));
  }

  get aliases(): ReadonlyMap<number, number> {
    return this.#aliases;
  }

  alias(form: number, normal: number): void {
    const end = this.normal(normal);
    if (form !== end) this.#aliases.set(form, end);
  }

  /** The normal form of a stem. Aliases are followed to the end, because two languages may share a stem. */
  normal(stem: number): number {
    let at = stem;
    for (let next = this.#aliases.get(at); next !== undefined; next = this.#aliases.get(at)) at = next;
    return at;
  }

  #add(group: readonly string[]): void {
    const forms = group
      .map(stemsOf)
      .filter(({ stems, tokens }) => stems.length > 0 && !tokens.has(0, IS_IDEOGRAPH));
    const first = forms[0];
    if (!first) return;
    const single = forms.find(({ stems }) => stems.length === 1);
    const normal = this.normal(single ? (single.stems[0] ?? 0) : first.stems.reduce(hashPair));
    for (const { stems, tokens } of forms) {
      if (stems.length === 1) this.alias(stems[0] ?? 0, normal);
      else this.#addPhrase({ stems, as: normal });
      if (tokens.has(0, IS_CONTRACTED_NOT)) this.contracted.push(normal);
    }
  }

  #addPhrase(phrase: PhraseForm): void {
    const first = phrase.stems[0] ?? 0;
    const list = [...(this.#phrases.get(first) ?? []), phrase];
    this.#phrases.set(
      first,
      list.sort((a, b) => b.stems.length - a.stems.length),
    );
  }

  /**
   * The longest phrase that begins at a token. A “not” belongs to a phrase with the next words rather than to one with
   * the words before: “is not only” contains “not only”, not “is not”.
   */
  phraseAt(tokens: Tokens, i: number): PhraseForm | null {
    const phrase = this.#longestAt(tokens, i);
    if (!phrase || !this.contracted.includes(phrase.as)) return phrase;
    return this.#longestAt(tokens, i + phrase.stems.length - 1) ? null : phrase;
  }

  #longestAt(tokens: Tokens, i: number): PhraseForm | null {
    const holds = ({ stems }: PhraseForm): boolean =>
      stems.every((stem, k) => i + k < tokens.count && tokens.stem[i + k] === stem);
    const phrase = this.#phrases.get(tokens.stem[i] ?? 0)?.find(holds);
    return phrase ? this.#inNormalForm(phrase) : null;
  }

  #inNormalForm({ stems, as }: PhraseForm): PhraseForm {
    return { stems, as: this.normal(as) };
  }
}

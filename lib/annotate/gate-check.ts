/** Terms that a page must contain to be analysed. Kept small: they are part of the script that runs on every page. */
export interface GateTerms {
  /** The shortest unmistakable forms of the participants' names, in all languages. */
  readonly people: readonly string[];
  readonly places: readonly string[];
}

/** Does a text name a participant and the place? Plain substring search is the fastest that browsers have. */
export function worthALook(text: string, { people, places }: GateTerms): boolean {
  const names = (term: string): boolean => text.includes(term);
  return people.some(names) && places.some(names);
}

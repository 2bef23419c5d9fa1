/** What a page must name to be worth a look. Kept small: these strings are in the script that runs uninvited. */
export interface GateTerms {
  /** The shortest forms that tell the names of those who met, in all languages. */
  readonly people: readonly string[];
  readonly places: readonly string[];
}

/** Does a text name somebody who met and the place? Plain substring search: the browser does nothing faster. */
export function worthALook(text: string, { people, places }: GateTerms): boolean {
  const names = (term: string): boolean => text.includes(term);
  return people.some(names) && places.some(names);
}

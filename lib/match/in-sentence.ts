/** Names and verbs of one sentence that are looked at; a hostile page may have one without end. */
export const MOST_IN_SENTENCE = 64;

/** Adds what stands in a sentence to the list of that sentence, unless it has more than anybody reads. */
export function addToSentence<T>(lists: Map<number, T[]>, sentence: number, value: T): void {
  const list = lists.get(sentence);
  if (!list) lists.set(sentence, [value]);
  else if (list.length < MOST_IN_SENTENCE) list.push(value);
}

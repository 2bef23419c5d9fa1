/** Names and verbs of one sentence that are examined at most: a hostile page may have one endless sentence. */
export const MOST_IN_SENTENCE = 64;

/** Adds a value to the list of its sentence, unless the list is full. */
export function addToSentence<T>(lists: Map<number, T[]>, sentence: number, value: T): void {
  const list = lists.get(sentence);
  if (!list) lists.set(sentence, [value]);
  else if (list.length < MOST_IN_SENTENCE) list.push(value);
}

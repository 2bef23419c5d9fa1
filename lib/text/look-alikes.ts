/** Cyrillic, then Greek letters that pass for Latin ones, each above its twin (from the confusables of UTS 39). */
const FOREIGN = 'аеорсухіјѕԁһкмтвнАВЕКМНОРСТУХαορνιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const TWINS = 'aeopcyxijsdhkmtbhABEKMHOPCTYXaopviABEZHIKMNOPTYX';

const GREEK_OR_CYRILLIC = /[\u0370-\u052f]/;
/**
 * A word with letters of both kinds, from its beginning: looked for from each letter, long words would take time by the
 * square.
 */
const MIXED_WORD =
  /(?<![\p{Script=Latin}\u0370-\u052f])(?:\p{Script=Latin}+[\u0370-\u052f]|[\u0370-\u052f]+\p{Script=Latin})[\p{Script=Latin}\u0370-\u052f]*/gu;

/** The text with each word of mixed letters in one script, letter for letter: every offset stays as it is. */
export const withoutLookAlikes = (text: string): string =>
  GREEK_OR_CYRILLIC.test(text) ? text.replace(MIXED_WORD, inOneScript) : text;

/** A mixed word is Latin if all its other letters pass for Latin ones, else Cyrillic; a Greek one is left as it is. */
function inOneScript(word: string): string {
  const others = [...word].filter((letter) => GREEK_OR_CYRILLIC.test(letter));
  if (others.every((letter) => FOREIGN.includes(letter))) return exchanged(word, FOREIGN, TWINS);
  return others.every((letter) => letter >= '\u0400') ? exchanged(word, TWINS, FOREIGN) : word;
}

const exchanged = (word: string, from: string, to: string): string =>
  Array.from(word, (letter) => to.charAt(from.indexOf(letter)) || letter).join('');

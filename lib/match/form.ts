import type { Form } from '../coverage/model.ts';
import { IS_CAPITALISED, IS_IDEOGRAPH } from '../text/tokens.ts';
import type { Reading } from './reading.ts';

/** Quoted words from which on a quotation without a sign of a sentence of its own still counts as one. */
const CLAUSE_WORDS = 5;
/** Quoted words from which on a verb at the very beginning makes a clause whose subject stands outside. */
const LONG_PREDICATE = 7;
const CLAUSE_CHARACTERS = 14;
/** Words at the head of a quotation among which its verb must stand if it begins in mid-sentence. */
const HEAD = 7;

/** Finite verbs that show a clause, in the languages that write them apart. The verb must follow a subject. */
const FINITE = new Set(
  (
    'is are was were am have has had will would can could must should may might do does did ' +
    'es son era fue han ha será está están debe deben est sont était ont sera doit doivent ist sind war waren haben hat wird werden muss müssen'
  ).split(' '),
);

/** Forms with which a quotation may begin whose subject the outlet gives. */
const PRESENT = new Set(['are', 'is', 'was', 'were', 'have', 'has', 'will']);

/** A pronoun in front makes a clause. */
const SUBJECT = /^(?:I|we|it|they|he|she|you|this|that|there)$/i;

/** A clause or more in quotation marks is a direct quotation, a few words in the outlet's sentence a mixed one. */
export function quotedForm(reading: Reading, first: number, last: number): Exclude<Form, 'indirect'> {
  const { tokens, quoteOf, quotes } = reading;
  const quote = quotes[quoteOf[first] ?? -1];
  const from = quote ? quote.first : first;
  const to = quote ? quote.last - 1 : last;
  const size = to - from + 1;
  if (tokens.has(from, IS_IDEOGRAPH)) return size >= CLAUSE_CHARACTERS ? 'direct' : 'mixed';
  if (size < CLAUSE_WORDS) return 'mixed';
  if (tokens.has(from, IS_CAPITALISED) && !isRunIn(reading, from)) return 'direct';
  if (SUBJECT.test(rawWord(reading, from))) return 'direct';
  if (size >= LONG_PREDICATE && PRESENT.has(wordAt(reading, from))) return 'direct';
  for (let i = from + 1; i <= Math.min(to, from + HEAD); i++) {
    if (FINITE.has(wordAt(reading, i))) return 'direct';
  }
  return 'mixed';
}

/** A name may begin quoted words that run on in the outlet's sentence: … the “Korean Peninsula peace process”. */
function isRunIn(reading: Reading, first: number): boolean {
  const { tokens, blocks } = reading;
  const text = blocks[tokens.block[first] ?? 0]?.text ?? '';
  const before = text.slice(0, tokens.start[first] ?? 0).trimEnd();
  const lead = before.slice(0, -1).trimEnd();
  return (
    /\p{L}$/u.test(lead) &&
    !FINITE.has(wordAt(reading, first + 1)) &&
    !SUBJECT.test(rawWord(reading, first)) &&
    !/^The$/.test(rawWord(reading, first))
  );
}

function rawWord(reading: Reading, token: number): string {
  const { tokens, blocks } = reading;
  return (blocks[tokens.block[token] ?? 0]?.text ?? '').slice(
    tokens.start[token] ?? 0,
    tokens.end[token] ?? 0,
  );
}

const wordAt = (reading: Reading, token: number): string => rawWord(reading, token).toLowerCase();

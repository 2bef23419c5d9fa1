import { describe, expect, test } from 'vitest';
import { quotedForm } from '../../../lib/match/form.ts';
import { readText } from '../../../lib/match/reading.ts';
import { createMatcher } from './helpers/matcher.ts';

const { knowledge } = await createMatcher('fr', 'es', 'de', 'ru', 'ar', 'ko');

/** The form of the one quotation of a text. */
const formOf = (text: string): string => {
  const reading = readText([text]);
  const { first, last } = reading.quotes[0] ?? { first: 0, last: 0 };
  return quotedForm(reading, first, last - 1, knowledge.clauses);
};

describe('a quotation is direct', () => {
  test.each([
    ['that begins with a capital', 'He said, “China has a critical role to play.”'],
    ['that begins with a pronoun', 'He said that “we have a lot to look forward to” here.'],
    [
      'that begins with a pronoun, whatever its verb',
      'He said that “we welcome the close cooperation here” now.',
    ],
    ['with a verb after its subject', 'He said that “virtually all of its trade is with China” now.'],
    [
      'that begins with its verb and goes on',
      'The North “continues, and will go on, to be a threat to us all”.',
    ],
    [
      'of a dozen words, verb or not',
      'He spoke of “who continue to suffer widespread and systematic abuses at the hands of their repressive government”.',
    ],
    ['in French', 'Il a dit que « l’alliance est plus forte que jamais ».'],
    ['in German', 'Er sagte, „die Allianz ist so stark wie nie zuvor“.'],
    ['in Spanish', 'Dijo que «la alianza es más fuerte que nunca» hoy.'],
    ['in Russian', 'Он сказал, что «альянс остается краеугольным камнем мира» здесь.'],
    ['in Arabic', 'قال إن «التحالف سيكون أقوى من أي وقت مضى» هنا.'],
    ['in Korean, of a clause’s length', '그는 “완전한 비핵화 목표는 달성이 가능하다”고 말했다.'],
  ])('%s', (_, text) => {
    expect(formOf(text)).toBe('direct');
  });
});

describe('a quotation is mixed', () => {
  test.each([
    ['of a few words', 'He called it “a critical role” to play.'],
    [
      'that the outlet’s own verb leads into',
      'They spoke of “pressure options and the potential for diplomacy”.',
    ],
    [
      'that begins with a name, run into the sentence',
      'the “Korean Peninsula peace process of the president”',
    ],
    [
      'that begins with the article of a title, run into the sentence',
      'He called it “The Long Road to Peace in Korea” in 2010.',
    ],
    ['in French', 'Il a parlé d’« une alliance plus forte que jamais ».'],
    ['in Korean', '그는 “진전 기대”라고 말했다.'],
  ])('%s', (_, text) => {
    expect(formOf(text)).toBe('mixed');
  });
});

test('the form is that of the whole quotation, of which a statement may be a few words', () => {
  const reading = readText(['He said that “virtually all of its trade is with China” now.']);
  const last = (reading.quotes[0]?.last ?? 0) - 1;
  expect(quotedForm(reading, last - 1, last, knowledge.clauses)).toBe('direct');
});

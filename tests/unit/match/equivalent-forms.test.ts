import { expect, test } from 'vitest';
import { EquivalentForms } from '../../../lib/match/index/equivalent-forms.ts';
import { soleStem } from '../../../lib/match/index/term-stems.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

const formOf = (forms: EquivalentForms, text: string): number => {
  const tokens = tokenize([text]);
  return forms.phraseAt(tokens, 0)?.as ?? forms.normal(tokens.stem[0] ?? 0);
};

test('a phrase counts as the word that it stands for, whatever stands for that word in a later list', () => {
  const forms = new EquivalentForms([
    ['disarmament', 'giving up arms'],
    ['abrüstung', 'disarmament'],
  ]);
  expect(formOf(forms, 'giving up arms')).toBe(formOf(forms, 'disarmament'));
  expect(formOf(forms, 'giving up arms')).toBe(soleStem('abrüstung'));
});

test('words that stand for each other in turn have one form, and no search for it without end', () => {
  const forms = new EquivalentForms([
    ['center', 'centre'],
    ['centre', 'middle'],
    ['middle', 'center'],
  ]);
  const words = ['center', 'centre', 'middle'];
  expect(new Set(words.map((word) => formOf(forms, word))).size).toBe(1);
});

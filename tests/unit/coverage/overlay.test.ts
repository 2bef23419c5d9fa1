import { describe, expect, test } from 'vitest';
import { overlayOf } from '../../../lib/coverage/overlay.ts';
import { anArticle, aStatement } from '../helpers/a-bundle.ts';

const BASE = 'The bridge will open in May and the tunnel will open in the following June.';

/** The overlay of an article with these quotations on the base, each stretch with its kind and the base's words. */
function given(...quotations: readonly string[]): string[] {
  const article = anArticle('one');
  const { id: statement } = aStatement('bridge');
  const quoted = quotations.map((words) => ({
    article,
    words,
    rendering: { statement, form: 'direct' as const, words },
  }));
  const { stretches } = overlayOf(BASE, quoted) ?? { stretches: [] };
  return stretches.map(({ kind, start, end }) => `${kind}: ${BASE.slice(start, end).trim()}`);
}

describe('several quotations of one article', () => {
  test('give together what each gives, where they share words', () => {
    const [first, second] = [
      'The bridge will open in May and the tunnel',
      'the tunnel will open in the following June.',
    ];
    expect(given(first, second)).toEqual([`same: ${first}`, 'same: will open in the following June.']);
    expect(given(second, first)).toEqual(['same: The bridge will open in May and', `same: ${second}`]);
  });

  test('give what stands around the words of one in the longer one', () => {
    expect(given('open in July and the tunnel', BASE)).toEqual([
      'same: The bridge will',
      'same: open in',
      'changed: May',
      'same: and the tunnel',
      'same: will open in the following June.',
    ]);
  });

  test('give the words once that are in both, as the first has them', () => {
    expect(given(BASE, 'The bridge will open in July and the tunnel')).toEqual([`same: ${BASE}`]);
  });
});

test('an article that has no words of the base gives nothing of it', () => {
  expect(given('Nobody was asked about any of this before.')).toEqual([]);
});

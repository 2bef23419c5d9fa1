import { expect, test } from 'vitest';
import { renderingsOf } from '../../../lib/coverage/renderings-of.ts';
import { aBundle, anArticle } from '../helpers/a-bundle.ts';

test('a looser form comes after a stricter one, however close or long its words', () => {
  const words = 'We will build the bridge together, and we will open it to all our people.';
  const mixed = { statement: 'bridge', form: 'mixed', words } as const;
  const articles = [
    anArticle('all-mixed', { renderings: [mixed] }),
    anArticle('part-direct', {
      renderings: [
        mixed,
        { ...mixed, form: 'direct', words: 'build the bridge' },
        { ...mixed, form: 'direct', words: 'build the bridge together' },
      ],
    }),
  ];
  const { voices } = renderingsOf(aBundle({ articles }), 'bridge');
  expect(voices.map(({ article }) => article.id)).toEqual(['part-direct', 'all-mixed']);
  expect(voices[0]?.renderings.map((one) => one.words)).toEqual([
    'build the bridge together',
    'build the bridge',
    words,
  ]);
});

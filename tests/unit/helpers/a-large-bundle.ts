import { type Bundle, FORMS } from '../../../lib/coverage/model.ts';
import { aBundle, anArticle, aStatement } from './a-bundle.ts';

const padded = (n: number): string => String(n).padStart(4, '0');

/** 2 000 statements × 200 articles, each of which carries sixty: far more than ours. */
export function aLargeBundle(): Bundle {
  const statements = Array.from({ length: 2000 }, (_, i) => aStatement(`s-${padded(i)}`));
  const articles = Array.from({ length: 200 }, (_, i) =>
    anArticle(`a-${padded(i)}`, {
      extent: i % 4 === 0 ? 'full' : 'partial',
      renderings: Array.from({ length: 60 }, (_, k) => {
        const form = FORMS[k % 3] ?? 'direct';
        const statement = `s-${padded((i * 37 + k * 31) % 2000)}`;
        return form === 'indirect'
          ? { statement, form, summary: { en: 'In short.' } }
          : { statement, form, words: `words number ${k}` };
      }),
    }),
  );
  return aBundle({ statements, articles });
}

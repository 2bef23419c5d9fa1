// @vitest-environment jsdom
import 'preact/debug';
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CutList, VariantList } from '../../components/coverage/Departures.tsx';
import { NearMissList } from '../../components/popup/NearMissList.tsx';
import { cutsOf } from '../../lib/coverage/cuts.ts';
import { gridOf } from '../../lib/coverage/grid.ts';
import { variantsOf } from '../../lib/coverage/variants.ts';
import { aBundle, anArticle, aStatement } from './helpers/a-bundle.ts';
import { show } from './helpers/show.tsx';

afterEach(cleanup);

/** Twice the same word is changed, and twice the same word is cut. */
const RECORD = 'We will very much build a bridge for all, and we will very much build a road for all.';
const PRINTED = 'We will much build one bridge for all, and we will much build one road for all.';
const statement = aStatement('twice', {
  record: { words: RECORD, basis: { en: 'transcript' }, source: 'https://record.example', language: 'en' },
});
const renderings = [{ statement: 'twice', form: 'direct', words: PRINTED }] as const;
const grid = gridOf(aBundle({ statements: [statement], articles: [anArticle('a', { renderings })] }));

test.each([
  ['other words', () => <VariantList variants={variantsOf(grid, statement)} />, 'ins'],
  ['words cut', () => <CutList cuts={cutsOf(grid, statement)} />, 'del'],
  [
    'near misses',
    () => {
      const nearMiss = { statement: 'twice', words: 'We will not build', reason: 'negation' } as const;
      return <NearMissList nearMisses={[nearMiss, nearMiss]} />;
    },
    'bdi',
  ],
])('%s that occur twice are two entries of their list', (_what, list, words) => {
  // Preact says so if two entries have one key: it could not tell them apart when the list changes.
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { container } = show(list());
  expect(container.querySelectorAll(words)).toHaveLength(2);
  expect(complaint).not.toHaveBeenCalled();
});

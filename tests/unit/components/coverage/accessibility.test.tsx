// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realBundle } from '../../helpers/real-bundle.ts';
import { accessibilityFaults } from '../../helpers/show.tsx';
import { giveSize, openPage } from './open-page.tsx';

const real = await realBundle();
const VIEWS = [
  '',
  '?topic=opcon',
  '?q=nothing-like-it',
  '?statement=js-nk-priority',
  '?statement=strategic-ambiguity',
  '?statement=no-such-statement',
  '?article=korea-times-split',
  '?article=hcqlnh-korea-times-split',
  '?article=scmp-coercion',
  '?view=timeline',
  '?view=articles',
];

beforeEach(() => giveSize(240, 200));
afterEach(cleanup);

describe.each(['en', 'ko'] as const)('in %s', (locale) => {
  test.each(VIEWS)(
    '%s is accessible, has one main heading and shows no key of the catalogue',
    async (query) => {
      const { container } = await openPage(real, query, locale);
      expect(await accessibilityFaults(container)).toEqual([]);
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(container.textContent).not.toMatch(/(?:coverage|export|voice|filter)_[a-z]|\$[A-Z]+\$/);
    },
  );
});

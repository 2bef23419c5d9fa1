import { expect, test } from 'vitest';
import { knownLabels } from '../../../scripts/evaluate/known-labels.ts';

const IDS = new Set(['no-daylight']);

/**
 * What the labels of a page name, of three that name a statement, none and one that is unknown, and of one that says
 * none.
 */
const named = (label: 'event' | 'mention' | 'other-event' | 'unrelated') =>
  knownLabels(
    {
      label,
      statements: ['no-daylight', undefined, 'no-daylihgt', null].map((statement) => ({
        text: '',
        kind: 'direct',
        gist: '',
        statement,
        reversed: false,
        misattributed: false,
      })),
    },
    IDS,
  ).map(({ statement }) => statement);

test.each(['event', 'mention'] as const)(
  'on a page of the label %s any statement answers what names none of the bundle',
  (label) => {
    expect(named(label)).toEqual(['no-daylight', undefined, undefined, null]);
  },
);

test.each(['other-event', 'unrelated'] as const)(
  'on a page of the label %s nothing answers what names none of the bundle',
  (label) => {
    expect(named(label)).toEqual(['no-daylight', null, null, null]);
  },
);

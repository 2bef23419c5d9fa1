import { expect, test } from 'vitest';
import { labelFaults } from '../../../scripts/evaluate/label-faults.ts';

const IDS = new Set(['no-daylight']);
const PAGE = '“There is no daylight between us,” he said.';

test('labels that a page can answer have no fault', () => {
  const labels = [
    { text: 'there is no daylight between us', statement: 'no-daylight' },
    { text: 'he said' },
    { text: 'us', statement: null },
  ];
  expect(labelFaults(labels, PAGE, IDS)).toEqual([]);
});

test('a label is told whose words are not on the page, or whose statement is not in the bundle', () => {
  const labels = [
    { text: 'There is no daylight', statement: 'no-daylihgt' },
    { text: 'There is no dayligth', statement: 'no-daylight' },
  ];
  expect(labelFaults(labels, PAGE, IDS)).toEqual([
    'there is no statement no-daylihgt; any will do',
    'these words do not stand on the page: There is no dayligth',
  ]);
});

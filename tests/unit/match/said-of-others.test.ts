import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find } = await createMatcher();

describe('a statement that something is not so is not found where it is said to be so', () => {
  test.each([
    [
      'well prepared',
      'Washington believes South Korea is well prepared to take over wartime operational control of its troops.',
      [],
    ],
    [
      'confident that it is',
      'Washington is confident that Seoul is prepared to take over wartime operational control.',
      [],
    ],
    [
      'but where it is not',
      'Washington believes South Korea is not yet prepared to take over wartime operational control.',
      ['us-opcon-not-prepared'],
    ],
    [
      'or lacks what it takes',
      'Washington believes South Korea still lacks what it takes to assume wartime control.',
      ['us-opcon-not-prepared'],
    ],
  ])('%s', (_, text, expected) => {
    expect(find('Austin and Blinken met Suh Wook and Chung Eui-yong in Seoul.', text)).toEqual(expected);
  });
});

describe('a report of so many is not found where it tells of another number', () => {
  const before = 'Lloyd Austin met Suh Wook in Seoul.';
  test.each([
    ['seventy years', ['alliance-70-years-ironclad']],
    ['seven decades', ['alliance-70-years-ironclad']],
    ['70 years', ['alliance-70-years-ironclad']],
    ['forty years', []],
    ['17 years', []],
    ['three decades', []],
  ])('%s', (time, expected) => {
    const report = `Austin said the American commitment to the alliance had been ironclad for ${time}.`;
    expect(find(before, report)).toEqual(expected);
  });
});

describe('what was said in another year is reported with it, and the same of this year without', () => {
  const report = 'practically all of the North’s commerce goes to China, comes from there or crosses it';
  test.each([
    ['with it', [`In Seoul in January 2016 Antony Blinken said that ${report}.`], 'blinken-2016-trade-china'],
    ['without', [`In Seoul on Thursday Antony Blinken said that ${report}.`], 'china-nk-trade-dependence'],
  ])('%s', (_, blocks, expected) => {
    expect(find(...blocks)).toEqual([expected]);
  });

  test('with it in another paragraph, where it is another matter’s', () => {
    const text = `In Seoul on Thursday Antony Blinken said that ${report}.`;
    expect(find('It was the first such meeting since 2016.', text)).toEqual(['china-nk-trade-dependence']);
  });

  test('with it hundreds of words before, in a paragraph without end', () => {
    const text = `It was the first such meeting since 2016${' and so on'.repeat(150)}. Antony Blinken said that ${report}.`;
    expect(find(text)).not.toContain('blinken-2016-trade-china');
  });
});

describe('a report is not found where the other party or the place is exchanged for another', () => {
  test.each([
    [
      'Moon said his government would keep working to restore relations with Japan.',
      ['moon-restore-japan-ties'],
    ],
    ['Moon said his government would keep working to restore relations with India.', []],
    [
      'Austin voiced sadness over the shootings in Atlanta and sympathy for the families of the dead.',
      ['atlanta-austin-sympathy'],
    ],
    ['Austin voiced sadness over the shootings in Chicago and sympathy for the families of the dead.', []],
  ])('%s', (report, expected) => {
    expect(find('Lloyd Austin met Moon Jae-in in Seoul.', report)).toEqual(expected);
  });

  test('nor where other sentences name the right one', () => {
    const named = ['Moon received Austin, who had come from Japan.', 'Later Moon spoke to Japan.'];
    const report = (country: string): string =>
      `Moon said his government would keep working to restore relations with ${country}.`;
    expect(find(named[0] ?? '', report('India'), named[1] ?? '')).toEqual([]);
    expect(find(named[0] ?? '', report('Japan'), named[1] ?? '')).toEqual(['moon-restore-japan-ties']);
  });
});

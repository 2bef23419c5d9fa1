import { describe, expect, test } from 'vitest';
import { sameMarks } from '../../../lib/annotate/same-marks.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';

const HOST = 'paper.example';
const isSame = (change: Partial<Settings>, before: Partial<Settings> = {}): boolean =>
  sameMarks({ ...DEFAULT_SETTINGS, ...before }, { ...DEFAULT_SETTINGS, ...before, ...change }, HOST);

describe('the marks of a page', () => {
  test.each<[string, Partial<Settings>]>([
    ['the language of the interface', { language: 'ko' }],
    ['the theme', { theme: 'dark' }],
    ['a pause of another site', { pausedHosts: ['other.example'] }],
    ['nothing at all', { forms: { ...DEFAULT_SETTINGS.forms } }],
  ])('are the same after a change of %s', (_, change) => {
    expect(isSame(change)).toBe(true);
  });

  test.each<[string, Partial<Settings>]>([
    ['what is marked', { forms: { ...DEFAULT_SETTINGS.forms, indirect: false } }],
    ['how it looks', { markStyle: 'tint' }],
    ['how it is painted', { painter: 'highlight' }],
    ['a pause of this site', { pausedHosts: [HOST] }],
    ['a pause everywhere', { pausedEverywhere: true }],
  ])('are others after a change of %s', (_, change) => {
    expect(isSame(change)).toBe(false);
  });

  test('are none while the site is paused, whatever else changes', () => {
    expect(isSame({ markStyle: 'tint' }, { pausedHosts: [HOST] })).toBe(true);
  });
});

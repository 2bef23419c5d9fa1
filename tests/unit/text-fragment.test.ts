import { describe, expect, test } from 'vitest';
import { atWords, textDirective } from '../../lib/coverage/text-fragment.ts';

describe('a link opens an article at the words', () => {
  test.each([
    ['short words are named whole', 'all the more important', 'text=all%20the%20more%20important'],
    [
      'what has a meaning in the directive is escaped',
      'clear-eyed, you & I',
      'text=clear%2Deyed%2C%20you%20%26%20I',
    ],
    ['marks at the ends are dropped, as they may be set otherwise', '“We agree.”', 'text=We%20agree'],
    [
      'of long quotations only the ends are named',
      'one two three four five six seven eight nine ten',
      'text=one%20two%20three%20four,seven%20eight%20nine%20ten',
    ],
    ['a cut is bridged by naming both sides', 'we agree … you agree', 'text=we%20agree,you%20agree'],
    ['Korean is cut between words', '북한의 비핵화', `text=${encodeURIComponent('북한의 비핵화')}`],
  ])('%s', (_name, words, expected) => {
    expect(textDirective(words)).toBe(expected);
  });

  test('words without a letter give no directive', () => {
    expect(textDirective('… — !')).toBeNull();
    expect(atWords('https://a.example/1', '…')).toBe('https://a.example/1');
  });

  test('a fragment of the address is kept, an older directive is replaced', () => {
    expect(atWords('https://a.example/1?q=2#top', 'we agree')).toBe(
      'https://a.example/1?q=2#top:~:text=we%20agree',
    );
    expect(atWords('https://a.example/1#top:~:text=x', 'we')).toBe('https://a.example/1#top:~:text=we');
  });

  test('an address that is not of the web, and one without words, come back unchanged', () => {
    expect(atWords('javascript:alert(1)', 'we agree')).toBe('javascript:alert(1)');
    expect(atWords('https://a.example/1', undefined)).toBe('https://a.example/1');
  });

  test('lone surrogates in hostile words do not throw', () => {
    expect(() => atWords('https://a.example/1', 'bad \ud800 words')).not.toThrow();
  });
});

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
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
      'text=one%20two%20three%20four%20five%20six%20seven,nine%20ten%20eleven%20twelve%20thirteen%20fourteen%20fifteen',
    ],
    [
      'the ends do not share a word',
      'one two three four five six seven eight nine',
      'text=one%20two%20three%20four%20five%20six%20seven,eight%20nine',
    ],
    [
      'words with an apostrophe, which may be printed as an entity, are left out where others are enough',
      'Virtually all of North Korea’s economic relationships, its trade, go through the neighbour’s own ports on the Yalu',
      'text=Virtually%20all%20of%20North,own%20ports%20on%20the%20Yalu',
    ],
    ['a cut is bridged by naming both sides', 'we agree … you agree', 'text=we%20agree,you%20agree'],
    ['Korean is cut between words', '북한의 비핵화', `text=${encodeURIComponent('북한의 비핵화')}`],
    [
      'a number is not parted from the letters that touch it',
      '우리는 오늘 여기 서울에서 다시 만나 3국 협력에 관해 긴 말을 나누었고 코로나19 이후를 내다보았다',
      `text=${encodeURIComponent('우리는 오늘 여기 서울에서 다시 만나 3국')},${encodeURIComponent('관해 긴 말을 나누었고 코로나19 이후를 내다보았다')}`,
    ],
    [
      'Chinese is cut at its marks, not inside a clause, where browsers see different words',
      '我们有共同的关切以及共同的利益,就是要有一个政策,同时采取共同一致的行动,这是我们今天的结论。',
      `text=${encodeURIComponent('我们有共同的关切以及共同的利益')},${encodeURIComponent('同时采取共同一致的行动,这是我们今天的结论')}`,
    ],
    [
      'a Japanese clause without a mark is named whole, down to its last particle',
      '北朝鮮の完全な非核化に向けて日米韓三か国が緊密に連携していくことを確認したもの。',
      `text=${encodeURIComponent('北朝鮮の完全な非核化に向けて日米韓三か国が緊密に連携していくことを確認したもの')}`,
    ],
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

  test('lone surrogates in hostile words stand for an unknown sign', () => {
    expect(atWords('https://a.example/1', 'bad \ud800 words')).toBe(
      'https://a.example/1#:~:text=bad%20%EF%BF%BD%20words',
    );
  });
});

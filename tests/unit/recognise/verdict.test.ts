import { beforeAll, describe, expect, it } from 'vitest';
import type { Toolbox } from '../../../scripts/pages/analyse-saved.ts';
import { analyseText, realToolbox, recogniseText } from './recognise-text.ts';
import * as texts from './small-texts.ts';

let toolbox: Toolbox;
beforeAll(async () => {
  toolbox = await realToolbox();
}, 60_000);

/** Each reads a whole page, some of them many. */
const SLOW = { timeout: 60_000 };

describe('a short report', SLOW, () => {
  it('of the meeting in Seoul is coverage', () => {
    expect(recogniseText(texts.SEOUL, toolbox)).toMatchObject({
      verdict: 'coverage',
      article: null,
      copyOf: null,
    });
  });

  it.each([
    ['the Tokyo two-plus-two two days before', texts.TOKYO],
    ['Anchorage the day after', texts.ANCHORAGE],
    ['the same format in 2016', texts.WASHINGTON_2016],
    ['the same format in 2024, with the same guests', texts.WASHINGTON_2024],
    ['the defence talks of December 2021, with one host and one guest', texts.DEFENCE_TALKS_2021],
    ['a two-plus-two that the host agrees on with others, two weeks later', texts.XIAMEN],
    ['football in Seoul', texts.FOOTBALL],
  ])('of %s is nothing', (_what, text) => {
    expect(recogniseText(text, toolbox).verdict).toBe('none');
  });

  it('is a mention if one paragraph of many refers to the meeting', () => {
    expect(recogniseText(texts.BACKGROUND_MENTION, toolbox).verdict).toBe('mention');
  });

  describe('in which one paragraph quotes what a guest said in Seoul', () => {
    const quoting = texts.BACKGROUND_MENTION.paragraphs.map((text) =>
      text.includes('Blinken')
        ? 'In Seoul Antony Blinken had said: “China has a critical role to play in working to convince North Korea to pursue denuclearization.”'
        : text,
    );

    it('is a mention', () => {
      const text = { ...texts.BACKGROUND_MENTION, paragraphs: quoting };
      expect(recogniseText(text, toolbox).verdict).toBe('mention');
    });

    it('is nothing if it is older than the meeting: the words were said elsewhere', () => {
      const text = { ...texts.BACKGROUND_MENTION, day: '2021-03-16', paragraphs: quoting };
      expect(recogniseText(text, toolbox).verdict).toBe('none');
    });
  });

  describe('of a year later, in which one paragraph quotes what “he” said in Seoul', () => {
    const recalling = (time: string): texts.SmallText => ({
      ...texts.BACKGROUND_MENTION,
      title: 'Antony Blinken, a portrait',
      day: '2022-05-14',
      paragraphs: texts.BACKGROUND_MENTION.paragraphs.map((text, i) =>
        text.includes('Blinken')
          ? `I first saw him in Seoul ${time}, when he said: “China has a critical role to play in working to convince North Korea to pursue denuclearization.”`
          : `${i === 0 ? 'This is a portrait of Antony Blinken. ' : ''}${text}`,
      ),
    });

    it.each(['in March 2021', 'in March', 'in 3월', 'in 삼월', 'in 3月', 'in 三月'])(
      'is a mention if it says when: %s',
      (time) => {
        expect(recogniseText(recalling(time), toolbox).verdict).toBe('mention');
      },
    );

    it('is nothing if it does not: he may have said so again', () => {
      expect(recogniseText(recalling('once'), toolbox).verdict).toBe('none');
    });
  });

  it('is nothing if it tells of a meeting elsewhere in the same year', () => {
    const paragraphs = texts.BACKGROUND_MENTION.paragraphs.map((text) =>
      text.includes('Blinken') ? 'Antony Blinken met Chung Eui-yong in London on 3 May 2021.' : text,
    );
    const text = { ...texts.BACKGROUND_MENTION, day: '2021-12-10', paragraphs };
    expect(recogniseText(text, toolbox).verdict).toBe('none');
  });

  it('is nothing without that paragraph', () => {
    const paragraphs = texts.BACKGROUND_MENTION.paragraphs.filter((text) => !text.includes('Blinken'));
    expect(recogniseText({ ...texts.BACKGROUND_MENTION, paragraphs }, toolbox).verdict).toBe('none');
  });

  it('of the meeting is coverage without any date, and less surely so', () => {
    const undated = recogniseText({ ...texts.SEOUL, day: '' }, toolbox);
    expect(undated.verdict).toBe('coverage');
    expect(undated.score).toBeLessThan(recogniseText(texts.SEOUL, toolbox).score);
  });

  it('of the meeting is coverage though re-published two years later', () => {
    const paragraphs = ['March 18, 2021', ...texts.SEOUL.paragraphs];
    expect(recogniseText({ ...texts.SEOUL, day: '2023-01-19', paragraphs }, toolbox).verdict).toBe(
      'coverage',
    );
  });

  it.each([
    ['a teaser', texts.SEOUL.paragraphs.slice(0, 1).map((text) => text.slice(0, 120))],
    ['an empty page', []],
  ])('is nothing if it is %s', (_what, paragraphs) => {
    expect(recogniseText({ ...texts.SEOUL, paragraphs }, toolbox).verdict).toBe('none');
  });
});

describe('a quotation of the meeting', SLOW, () => {
  const quotation =
    'Blinken said: “China has a critical role to play in working to convince North Korea to pursue denuclearization.”';
  const foundIn = (text: texts.SmallText): string[] =>
    analyseText({ ...text, paragraphs: [...text.paragraphs, quotation] }, toolbox).sections.flatMap(
      ({ matches }) => matches.map(({ statement }) => statement),
    );

  it('is there to be marked in its coverage, and nowhere on a page that is nothing to it', () => {
    expect(foundIn(texts.SEOUL)).toEqual(['china-critical-role']);
    expect(foundIn(texts.TOKYO)).toEqual([]);
    expect(foundIn(texts.FOOTBALL)).toEqual([]);
  });
});

describe('what stands around an article', SLOW, () => {
  const furniture = [
    '<nav><ul><li><a href="/1">Blinken and Austin in Seoul</a></li></ul></nav>',
    `<aside><p>${texts.SEOUL.paragraphs[0]}</p></aside>`,
    `<section class="comments"><p>${texts.SEOUL.paragraphs[0]}</p></section>`,
    `<div class="related"><p><a href="/2">Two-plus-two: Chung Eui-yong meets Blinken</a></p></div>`,
    `<div hidden><p>${texts.SEOUL.paragraphs.join(' ')}</p></div>`,
    `<footer><p>Seoul, 18 March 2021: Lloyd Austin and Suh Wook</p></footer>`,
  ];

  it.each([
    ['football', texts.FOOTBALL],
    ['the Tokyo meeting', texts.TOKYO],
  ])('makes no coverage of %s, in whatever order it stands', (_what, text) => {
    const alone = recogniseText(text, toolbox);
    for (let turn = 0; turn < furniture.length; turn++) {
      const turned = [...furniture.slice(turn), ...furniture.slice(0, turn)].join('');
      expect(recogniseText(text, toolbox, turned)).toEqual(alone);
    }
  });

  it('takes nothing from coverage', () => {
    const others = texts.TOKYO.paragraphs.map((words) => `<aside><p>${words}</p></aside>`).join('');
    expect(recogniseText(texts.SEOUL, toolbox, others)).toEqual(recogniseText(texts.SEOUL, toolbox));
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import catalogue from '../../../public/_locales/en/messages.json';
import type { Toolbox } from '../../../scripts/pages/analyse-saved.ts';
import { realToolbox, recogniseText } from './recognise-text.ts';
import * as texts from './small-texts.ts';

let toolbox: Toolbox;
beforeAll(async () => {
  toolbox = await realToolbox();
}, 60_000);

const sentences: Readonly<Record<string, { readonly message: string }>> = catalogue;

const reasonsOf = (text: texts.SmallText): Map<string, number> =>
  new Map(recogniseText(text, toolbox).reasons.map(({ code, weight }) => [code, weight]));

/** Each reads a whole page, some of them many. */
const SLOW = { timeout: 60_000 };

describe('the reasons', SLOW, () => {
  it('add up to the score and stand strongest first', () => {
    for (const text of Object.values(texts)) {
      const { reasons, score } = recogniseText(text, toolbox);
      const sizes = reasons.map(({ weight }) => Math.abs(weight));
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }
  });

  it('for the meeting name people, format, place, document and date', () => {
    const reasons = reasonsOf(texts.SEOUL);
    for (const code of ['people', 'format', 'place', 'document', 'date_match', 'focus'])
      expect(reasons.get(code), code).toBeGreaterThan(0);
  });

  it.each<[string, texts.SmallText, Record<string, string>]>([
    [
      'Seoul',
      texts.SEOUL,
      {
        people: 'chung-eui-yong, suh-wook, antony-blinken, lloyd-austin, moon-jae-in',
        format: 'two-plus-two',
        place: 'in Seoul, Seoul, South Korea',
        document: 'joint statement',
        date_match: '2021-03-18',
      },
    ],
    [
      'Tokyo',
      texts.TOKYO,
      {
        people: 'antony-blinken, lloyd-austin',
        neighbour_people: 'Toshimitsu Motegi, Motegi, Nobuo Kishi, Kishi',
        neighbour_format: 'Japan-US Security Consultative Committee, Security Consultative Committee',
        neighbour_place: 'Tokyo',
        neighbour_title: 'tokyo-2plus2-2021',
        date_off: '2021-03-16',
      },
    ],
  ])('tell what was found in %s, as it was found, a few of many', (_where, text, expected) => {
    const details = recogniseText(text, toolbox).reasons.map(({ code, detail }) => [code, detail]);
    expect(Object.fromEntries(details)).toMatchObject(expected);
  });

  it('against a neighbour name its title only where it stands there', () => {
    expect(reasonsOf({ ...texts.TOKYO, title: 'Ministers meet' }).has('neighbour_title')).toBe(false);
  });

  it('against names without a host, a format or a document say that nothing ties them to the meeting', () => {
    expect(reasonsOf(texts.ANCHORAGE).get('untied')).toBeLessThan(0);
    for (const text of [texts.SEOUL, texts.XIAMEN, texts.FOOTBALL])
      expect(reasonsOf(text).has('untied')).toBe(false);
  });

  it('give a share as readers see shares everywhere else', () => {
    const { reasons } = recogniseText(texts.SEOUL, toolbox);
    expect(reasons.find(({ code }) => code === 'focus')?.detail).toMatch(/^\d+%$/);
  });

  it('against a neighbour name its people and its date', () => {
    for (const text of [texts.TOKYO, texts.WASHINGTON_2016, texts.WASHINGTON_2024]) {
      const reasons = reasonsOf(text);
      for (const code of ['neighbour_people', 'neighbour_date', 'date_off'])
        expect(reasons.get(code), code).toBeLessThan(0);
    }
  });

  it('count a day long after that only the text tells in full if another meeting was news on it', () => {
    const { day, paragraphs } = texts.DEFENCE_TALKS_2021;
    const visible = (time: string) =>
      reasonsOf({
        ...texts.DEFENCE_TALKS_2021,
        day: '',
        paragraphs: [`A photograph shows the two delegations at the table, ${time}.`, ...paragraphs],
      }).get('date_off');
    expect(visible(day)).toBe(reasonsOf(texts.DEFENCE_TALKS_2021).get('date_off'));
    expect(visible('2021-10-02')).toBeGreaterThan(visible(day) ?? 0);
  });

  it('say when there is too little text to judge by', () => {
    const short = { ...texts.SEOUL, paragraphs: ['Blinken is in Seoul.'] };
    expect(reasonsOf(short).has('thin_text')).toBe(true);
  });

  it('name what they found where their sentence leaves room for it, and nowhere else', () => {
    const short = { ...texts.SEOUL, paragraphs: ['Blinken is in Seoul.'] };
    for (const text of [...Object.values(texts), short])
      for (const { code, detail } of recogniseText(text, toolbox).reasons)
        expect(sentences[`reason_${code}`]?.message.includes('$DETAIL$'), code).toBe(detail !== '');
  });
});

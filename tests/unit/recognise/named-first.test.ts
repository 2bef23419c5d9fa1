import { beforeAll, describe, expect, it } from 'vitest';
import type { Toolbox } from '../../../scripts/pages/analyse-saved.ts';
import { realToolbox, recogniseText } from './recognise-text.ts';
import * as texts from './small-texts.ts';

let toolbox: Toolbox;
beforeAll(async () => {
  toolbox = await realToolbox();
}, 60_000);

/** Dated on the first day in Seoul, with sentences that were said there as well. */
const TOKYO_NEXT_DAY: texts.SmallText = {
  title: 'Two allies warn Beijing over its conduct at sea',
  day: '2021-03-17',
  paragraphs: [
    'TOKYO — The Americans warned Beijing on Tuesday over its conduct at sea, after “two-plus-two” talks here of Secretary of State Antony Blinken and Defense Secretary Lloyd Austin.',
    'Blinken told a joint news conference with Toshimitsu Motegi and Nobuo Kishi: “China uses coercion and aggression to systematically erode autonomy in Hong Kong, undercut democracy in Taiwan, abuse human rights in Xinjiang and Tibet, and assert maritime claims in the South China Sea that violate international law.”',
    'In a joint statement the four called their alliance “the cornerstone of peace, security, and prosperity in the Indo-Pacific region” and stood by the complete denuclearization of North Korea.',
    'Austin said that readiness would be kept up by combined training and exercises, with the full range of American capabilities.',
    'The secretaries fly to Seoul on Wednesday for a meeting of the same kind with South Korea, the first in five years.',
  ],
};

const reasonsOf = (text: texts.SmallText): string[] =>
  recogniseText(text, toolbox).reasons.map(({ code }) => code);

describe('who is named first', { timeout: 60_000 }, () => {
  it('tells the meeting in Tokyo, though it is news on the same day and the same sentences were spoken there', () => {
    expect(recogniseText(TOKYO_NEXT_DAY, toolbox).verdict).toBe('none');
    expect(reasonsOf(TOKYO_NEXT_DAY)).toContain('neighbour_first');
  });

  it('tells the meeting in Tokyo, though its report ends with whom they meet in Seoul', () => {
    const paragraphs = [
      'The United States and Japan warned China on Tuesday, as their foreign and defence ministers met in Tokyo.',
      'Antony Blinken and Lloyd Austin, who travel on to Seoul on Wednesday, met Toshimitsu Motegi and Nobuo Kishi.',
      'In a joint statement they criticised “coercion and destabilizing behaviour”. They reaffirmed the complete denuclearization of North Korea and trilateral cooperation with South Korea.',
      'Blinken and Austin meet Chung Eui-yong and Suh Wook in Seoul on Thursday.',
    ];
    const report = { title: 'Two allies warn China before the Seoul leg', day: '2021-03-17', paragraphs };
    expect(recogniseText(report, toolbox).verdict).toBe('mention');
  });

  it('says nothing against a report from Seoul that begins with where the guests came from', () => {
    const paragraphs = [
      'Fresh from talks with Toshimitsu Motegi and Nobuo Kishi in Tokyo, Secretary of State Antony Blinken and Defense Secretary Lloyd Austin flew to Seoul on Wednesday for a two-plus-two meeting with South Korea, the first in five years.',
      'Blinken sat down with Foreign Minister Chung Eui-yong, Austin with Defense Minister Suh Wook. President Moon Jae-in receives both on Thursday.',
      'The alliance is the linchpin of peace and security in the region, both sides said before the talks.',
    ];
    const report = { title: 'Blinken, Austin arrive for talks with allies', day: '2021-03-17', paragraphs };
    expect(reasonsOf(report)).not.toContain('neighbour_first');
    expect(recogniseText(report, toolbox).verdict).toBe('coverage');
  });

  it('says nothing against a report from Seoul that comes to those of another meeting later', () => {
    const paragraphs = [
      ...texts.SEOUL.paragraphs,
      'In Tokyo they had met Toshimitsu Motegi and Nobuo Kishi two days before.',
    ];
    const report = { ...texts.SEOUL, paragraphs };
    expect(reasonsOf(report)).toContain('neighbour_people');
    expect(reasonsOf(report)).not.toContain('neighbour_first');
    expect(recogniseText(report, toolbox).verdict).toBe('coverage');
  });
});

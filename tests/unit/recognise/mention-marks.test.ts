import { beforeAll, expect, it } from 'vitest';
import type { Toolbox } from '../../../scripts/pages/analyse-saved.ts';
import { analyseMade, analyseText, pageOf, realToolbox } from './recognise-text.ts';
import { BACKGROUND_MENTION } from './small-texts.ts';

let toolbox: Toolbox;
beforeAll(async () => {
  toolbox = await realToolbox();
}, 60_000);

const REPORT =
  'Blinken said China had a critical role to play in convincing the North to give up its nuclear arms.';

/** Forms and statements marked on a page that refers to the meeting in one paragraph. */
function marksWith(edit: (paragraph: string) => string[]): string[] {
  const paragraphs = BACKGROUND_MENTION.paragraphs.flatMap(edit);
  const { sections, recognition } = analyseText({ ...BACKGROUND_MENTION, paragraphs }, toolbox);
  expect(recognition.verdict).toBe('mention');
  return sections.flatMap(({ matches }) => matches.map(({ form, statement }) => `${form} ${statement}`));
}

const refersToMeeting = (text: string): boolean => text.includes('Blinken');

it('a report is marked in the paragraph that refers to the meeting', () => {
  expect(marksWith((text) => [refersToMeeting(text) ? `${text} ${REPORT}` : text])).toEqual([
    'indirect china-critical-role',
  ]);
});

it('a report elsewhere on the page is not: it may be of another day', () => {
  expect(
    marksWith((text) => (refersToMeeting(text) ? [text, 'The rice price fell.', REPORT] : [text])),
  ).toEqual([]);
});

it.each([
  [
    'its speaker is marked anywhere: days after the meeting it can be of no other',
    'Antony Blinken',
    'He',
    [1, 1],
  ],
  ['nobody is marked where the page tells of the meeting', 'Chung Eui-yong', 'Somebody there', [1, 0]],
  ['another is not marked', 'Antony Blinken', 'Park Jin', [0, 0]],
])('a sure quotation given to %s', (_rule, guest, subject, expected) => {
  const meeting = `${guest} had been in Seoul for a two-plus-two meeting.`;
  const quotation = `${subject} said: “We are clear-eyed about Beijing’s consistent failure to uphold its commitments.”`;
  const marks = (told: readonly string[]): number =>
    marksWith((text) => (refersToMeeting(text) ? [...told] : [text])).length;
  expect([marks([`${meeting} ${quotation}`]), marks([meeting, quotation])]).toEqual(expected);
});

it('nothing is marked on a page that is older than the meeting: the same words were said in Tokyo', () => {
  const quotation =
    'Antony Blinken and Lloyd Austin fly on to Seoul, for a two-plus-two meeting with Chung Eui-yong and Suh Wook. Blinken said: “China has a critical role to play in working to convince North Korea to pursue denuclearization.”';
  const text = {
    ...BACKGROUND_MENTION,
    day: '2021-03-16',
    paragraphs: [...BACKGROUND_MENTION.paragraphs, quotation],
  };
  const { sections, recognition } = analyseText(text, toolbox);
  expect(recognition.verdict).toBe('mention');
  expect(sections.flatMap(({ matches }) => matches)).toEqual([]);
});

it('paragraphs of a page that prints all of its text in one block are told apart', () => {
  const recalled =
    'Antony Blinken and Lloyd Austin had met their counterparts in Seoul. Blinken said there that the review would be finished within weeks, and called on China to use its influence with Pyongyang.';
  const paragraphs = BACKGROUND_MENTION.paragraphs.filter((text) => !refersToMeeting(text));
  const page = pageOf({ ...BACKGROUND_MENTION, paragraphs: [] });
  const block = page.querySelector('article')?.appendChild(page.createElement('pre'));
  if (block) block.textContent = [...paragraphs, recalled, REPORT].join('\n\n');
  const { sections, recognition } = analyseMade(page, toolbox);
  expect(recognition.verdict).toBe('mention');
  expect(sections.flatMap(({ matches }) => matches.map(({ statement }) => statement))).toEqual([
    'policy-review-pressure-diplomacy',
    'china-use-influence-effectively',
  ]);
});

it('long after, a stock clause of the joint statement is marked only where the page recalls the meeting', () => {
  const clause =
    'The alliance serves as “the linchpin of peace, security, and prosperity on the Korean Peninsula and the Indo-Pacific region,” the joint statement of the two countries said.';
  const recalled = 'In March 2021 Antony Blinken and Lloyd Austin met Chung Eui-yong and Suh Wook in Seoul.';
  const marks = (paragraphs: readonly string[]): number => {
    const text = {
      ...BACKGROUND_MENTION,
      day: '2022-11-03',
      paragraphs: [...BACKGROUND_MENTION.paragraphs.slice(0, 2), ...paragraphs],
    };
    const { sections, recognition } = analyseText(text, toolbox);
    expect(recognition.verdict).toBe('mention');
    return sections.flatMap(({ matches }) => matches).length;
  };
  expect(marks([recalled, clause])).toBe(0);
  expect(marks([`${recalled} ${clause}`])).toBe(1);
});

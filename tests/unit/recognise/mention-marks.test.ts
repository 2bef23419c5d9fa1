import { beforeAll, expect, it } from 'vitest';
import type { Toolbox } from '../../../scripts/pages/analyse-saved.ts';
import { analyseText, realToolbox } from './recognise-text.ts';
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

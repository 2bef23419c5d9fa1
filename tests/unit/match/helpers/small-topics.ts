import { unpack } from '../../../../lib/match/index/container.ts';
import { buildTopicTable } from '../../../../lib/match/topics/build-topic-table.ts';
import { readTopicTable, type TopicTable } from '../../../../lib/match/topics/topic-table.ts';
import { tokenize } from '../../../../lib/text/tokenize.ts';

/** Reports of three topics, by the topic's name. */
export const REPORTS = {
  rain: ['Rain would stop by noon', 'The showers were to stop before noon', 'No more rain in the afternoon'],
  song: ['The choir had written the song itself', 'A song of the choir’s own making'],
  train: [
    'The train would leave the station at seven',
    'At seven the train was to leave',
    'Trains leave at 7',
  ],
};
export const BACKGROUND = ['The weather office is on the hill', 'A hill is behind the office'];
export const LANGUAGE = {
  functionWords: ['the', 'would', 'by', 'in', 'was', 'to', 'at'],
  negations: ['no', 'not'],
  idleNegations: ['not only'],
  scope: { reach: 2, isLast: false },
  countries: { CN: ['China'], RU: ['Russia'] },
  numbers: { seven: '7' },
  reversals: ['dropped'],
  denials: ['denied'],
  contrary: {},
  years: {},
  common: ['mayor'],
};
/** The number of each topic's statement. */
export const NUMBERS = new Map(Object.keys(REPORTS).map((id, number) => [id, number + 10]));
export const table: TopicTable = readTopicTable(
  unpack(buildTopicTable(REPORTS, BACKGROUND, LANGUAGE)),
  NUMBERS,
);

/** The hashes of the stems of a text's words. */
export const stemsOf = (text: string): number[] => {
  const tokens = tokenize([text]);
  return [...tokens.stem.subarray(0, tokens.count)];
};

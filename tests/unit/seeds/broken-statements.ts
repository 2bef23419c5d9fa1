import type { BrokenSeed } from './broken-seed.ts';

const RAIN = 'statements/rain-will-stop.json';
const SONG = 'statements/song-is-new.json';

/** Faults of statement files, and of JSON as such. */
export const BROKEN_STATEMENTS: readonly BrokenSeed[] = [
  ['a comment', RAIN, '"speaker"', '// who\n  "speaker"', 3, 'is not JSON: invalid comment token'],
  [
    'a trailing comma',
    RAIN,
    '"language": "en"',
    '"language": "en",',
    13,
    'is not JSON: property name expected',
  ],
  [
    'a byte order mark',
    RAIN,
    '{\n  "id"',
    '\uFEFF{\n  "id"',
    1,
    'begins with a byte order mark: save it as UTF-8 without one',
  ],
  ['another encoding than UTF-8', RAIN, 'The rain', 'The r\uFFFDin', 9, 'is not UTF-8: save it as such'],
  [
    'a key that stands twice',
    RAIN,
    '"topic"',
    '"said": "2020-05-01",\n  "topic"',
    6,
    'has the key "said" twice',
  ],
  ['a key left out', RAIN, '"topic": "weather",', '', 1, 'topic: is missing'],
  ['an id with capitals', RAIN, '"rain-will-stop"', '"Rain"', 2, 'id: must be kebab-case: a-z, 0-9 and -'],
  [
    'an id that is not the name of its statement file',
    RAIN,
    '"id": "rain-will-stop"',
    '"id": "rain"',
    2,
    'id "rain" is not the file\'s name',
  ],
  ['an unknown speaker', RAIN, '"mayor"', '"major"', 3, 'no speaker "major"'],
  ['an unknown occasion', RAIN, '"opening"', '"closing"', 4, 'no occasion "closing"'],
  ['an unknown topic', RAIN, '"weather"', '"whether"', 6, 'no topic "whether"'],
  [
    'a day that is not that of the occasion',
    RAIN,
    '"2020-05-01"',
    '"2020-05-02"',
    5,
    '2020-05-02 is not the day of "opening", 2020-05-01',
  ],
  [
    'a record from nowhere',
    RAIN,
    '"gazette-rain"',
    '"seed 000"',
    11,
    '"seed 000" is no address, article or "not kept"',
  ],
  [
    'a record in another language',
    RAIN,
    '"language": "en"',
    '"language": "nl"',
    12,
    'the record is in English',
  ],
  [
    'outer marks in a record',
    RAIN,
    '"The rain will stop by noon."',
    '"“The rain will stop by noon.”"',
    9,
    'outer quotation marks are left out',
  ],
  [
    'a statement of a neighbour with neither record nor article',
    SONG,
    ',\n  "record": {\n    "words": "Nobody has heard this song.",\n    "basis": { "en": "official transcript" },\n    "source": "https://herald.example/song",\n    "language": "en"\n  }',
    '',
    2,
    'is carried by no article',
  ],
];

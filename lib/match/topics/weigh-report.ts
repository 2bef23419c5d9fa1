import { BESIDE, SAME_SENTENCE, SENTENCE_BEFORE } from '../attribution/attribution.ts';

/** Features of a stretch of a sentence that may report a statement. Bits are as in a `TopicTable`. */
export interface ReportSigns {
  /** Words of the stretch with evidence for the statement, and the bits of the strongest. */
  readonly words: number;
  readonly strongest: number;
  /** Bits of the stretch for the statement; most bits for any other; most for another whose speaker is as likely. */
  readonly bits: number;
  readonly rival: number;
  readonly likelyRival: number;
  /** By how many bits the evidence of the whole sentence for the statement exceeds that for any other. */
  readonly sentenceLead: number;
  /** Share of the sentence's content words that are in the stretch. */
  readonly cover: number;
  /** Strength of the speaker's attribution, as in `Attributed`; 0 if the text does not name him. */
  readonly strength: number;
  /** Somebody else is named beside the words. */
  readonly isOtherNamed: boolean;
  /** The script has no spaces: words are single characters, and their pairs overlap. */
  readonly isCharacters: boolean;
}

/** Words beyond these prove nothing more. */
const MOST_WORDS = 6;
/** In a script without spaces: characters that count as one word, and the factor by which they must prove more. */
const CHARACTERS_PER_WORD = 2;
const CHARACTER_SCALE = 1.5;

const scaleOf = ({ isCharacters }: ReportSigns): number => (isCharacters ? CHARACTER_SCALE : 1);
const flag =
  (holds: (signs: ReportSigns) => boolean) =>
  (signs: ReportSigns): number =>
    Number(holds(signs));

/** The features as numbers. */
const FEATURES = {
  always: () => 1,
  words: (signs) => Math.min(MOST_WORDS, signs.words / (signs.isCharacters ? CHARACTERS_PER_WORD : 1)),
  strongest: ({ strongest }) => strongest,
  lead: (signs) => (signs.bits - signs.rival) / scaleOf(signs),
  sentenceLead: (signs) => signs.sentenceLead / scaleOf(signs),
  ratio: (signs) => Math.log((signs.bits / scaleOf(signs) + 1) / (signs.likelyRival / scaleOf(signs) + 1)),
  cover: ({ cover }) => cover,
  isCharacters: flag(({ isCharacters }) => isCharacters),
  // Named beside the words; in the sentence, but not beside a speech verb, often only spoken of; before it; farther off.
  isBeside: flag(({ strength }) => strength >= BESIDE),
  isInSentence: flag(({ strength }) => strength >= SAME_SENTENCE && strength < BESIDE),
  isBefore: flag(({ strength }) => strength >= SENTENCE_BEFORE && strength < SAME_SENTENCE),
  isFarther: flag(({ strength }) => strength > 0 && strength < SENTENCE_BEFORE),
  isAnothers: flag(({ strength, isOtherNamed }) => strength === 0 && isOtherNamed),
} satisfies Record<string, (signs: ReportSigns) => number>;

/** The name of a feature. */
export type Feature = keyof typeof FEATURES;

/** The names of all features, in order. */
export const FEATURE_NAMES = Object.keys(FEATURES) as Feature[];

/** The weight of each feature in the log odds. `npm run fit` fits them. */
const WEIGHTS: Readonly<Record<Feature, number>> = {
  always: -5.33,
  words: 0.44,
  strongest: 0.22,
  lead: 0.15,
  sentenceLead: 0.06,
  ratio: 0.84,
  cover: 0.11,
  isCharacters: 0.36,
  isBeside: 1.28,
  isInSentence: 0.92,
  isBefore: 1.55,
  isFarther: 0.99,
  isAnothers: -0.95,
};

/** The features of a stretch as numbers, in the order of {@link FEATURE_NAMES}. */
export const featuresOf = (signs: ReportSigns): number[] =>
  FEATURE_NAMES.map((name) => FEATURES[name](signs));

const WEIGHED = FEATURE_NAMES.map((name) => ({ weight: WEIGHTS[name], of: FEATURES[name] }));

/** The log odds that a stretch reports the statement: a logistic regression on stretches of labelled pages. */
export function weighReport(signs: ReportSigns): number {
  let sum = 0;
  for (let i = 0; i < WEIGHED.length; i++) {
    const { weight, of } = WEIGHED[i] as (typeof WEIGHED)[number];
    sum += weight * of(signs);
  }
  return sum;
}

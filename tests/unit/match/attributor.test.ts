import { expect, test } from 'vitest';
import { countWork } from './helpers/counted-work.ts';

const work = await countWork();
const { Attributor } = await import('../../../lib/match/attribution/attribution.ts');
const { lookUpWords } = await import('../../../lib/match/page-words.ts');
const { readText } = await import('../../../lib/match/reading.ts');
const { mapSpeech } = await import('../../../lib/match/attribution/speech.ts');
const { runToEnd } = await import('../../../lib/text/run-to-end.ts');
const { createMatcher } = await import('./helpers/matcher.ts');
const { knowledge } = await createMatcher();

test('whose words they are takes no longer to tell, the more are named in a sentence without end', async () => {
  const askedOf = (size: number) => {
    const reading = readText(['Blinken came and he said so '.repeat(size)]);
    const words = runToEnd(lookUpWords(reading.tokens, knowledge.index));
    const attributor = new Attributor(reading, runToEnd(mapSpeech(reading, knowledge.speech)), words);
    const last = reading.tokens.count - 1;
    expect(attributor.of(last, last)).toMatchObject([{ speaker: 'antony-blinken' }]);
    return work.of(() => {
      for (let back = 0; back < 50; back++) attributor.of(last - back, last - back);
    });
  };
  expect((await askedOf(4_000)) / (await askedOf(500))).toBeLessThan(1.5);
});

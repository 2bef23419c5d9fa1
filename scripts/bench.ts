/**
 * `npm run bench [-- --quick] [--write] [--only PART]`: measures Crossquote beside its peers in a real Chromium, all in one run.
 */
import { parseArgs } from 'node:util';
import { runBench } from './bench/run.ts';
import { runCommand } from './command-error.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, only: { type: 'string' } },
  });
  await runBench({ quick: values.quick ?? false, write: values.write ?? false, only: values.only });
});

/**
 * `npm run bench [-- --quick] [--write] [--only PART]`: measures Crossquote beside its peers in a real Chromium, all in
 * one run.
 */
import { readBenchOptions } from './bench/options.ts';
import { runBench } from './bench/run.ts';
import { runCommand } from './command-error.ts';

await runCommand(async () => runBench(readBenchOptions()));

/** Mozilla's own linter on the Firefox package: no error, and no warning that is not explained here. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extensionDir } from '../setup/build.ts';
import { ROOT } from '../setup/step.ts';
import { reportBroken } from './helpers/report-broken.ts';

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface Result {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
  readonly notices: readonly Message[];
}

/** Every warning that may remain, with the answer to a reviewer who asks. */
const EXPLAINED: readonly { readonly code: string; readonly file: RegExp; readonly why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:annotator\.js|chunks\/[\w-]+\.js)$/,
    why: 'Preact’s own support of dangerouslySetInnerHTML, which nothing of ours uses: store-rules.ts finds any other.',
  },
];

const MAX_OUTPUT = 64 * 1024 * 1024;

async function lint(): Promise<Result> {
  const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const run = promisify(execFile)(process.execPath, [linter, extensionDir('firefox'), '-o', 'json'], {
    maxBuffer: MAX_OUTPUT,
  });
  // The linter's process fails if it found errors; what counts is its report.
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  return JSON.parse(stdout) as Result;
}

const explained = ({ code, file = '' }: Message): string | undefined =>
  EXPLAINED.find((known) => known.code === code && known.file.test(file))?.why;

const { errors, warnings, notices } = await lint();
const found = [...errors, ...warnings, ...notices];
for (const message of found) {
  const why = errors.includes(message) ? undefined : explained(message);
  if (why !== undefined) console.log(`  ${message.file}: ${message.code}: ${why}`);
}
reportBroken(
  'Mozilla’s linter has nothing against the Firefox package that is not explained',
  'Mend it, or explain it in scripts/check/addons-linter.ts.',
  found
    .filter((message) => errors.includes(message) || explained(message) === undefined)
    .map(({ code, message, file, line }) => `${file ?? 'package'}:${line ?? 0}: ${code}: ${message}`),
);

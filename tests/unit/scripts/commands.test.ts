import { describe, expect, it } from 'vitest';
import { runScript } from './run-script.ts';

const PAGES = 'tests/evaluation/pages';
/** Each starts a process. */
const SLOW = 60_000;

describe('a command says in a sentence what is wrong with its arguments', { timeout: SLOW }, () => {
  it.each([
    ['evaluate.ts', ['--what'], "Unknown option '--what'", 'npm run evaluate'],
    ['evaluate.ts', [], 'No folder given', 'npm run evaluate'],
    ['evaluate.ts', [PAGES, '--split', 'old'], 'lists no page of the split old', 'dev, held'],
    ['evaluate.ts', [PAGES, '--page', 'x'], 'lists no page x', 'Name a page by its "id"'],
    [
      'evaluate.ts',
      [PAGES, '--page', 'x', '--split', 'dev'],
      'lists no page x of the split dev',
      'dev, held',
    ],
    ['fit.ts', [PAGES, '--split', 'old'], 'lists no page of the split old', 'dev, held'],
    ['fit.ts', ['a', '--split'], "'--split", 'npm run fit'],
    ['fit.ts', ['a', 'b'], 'One folder at a time', 'npm run fit'],
    ['start.ts', ['--what'], "Unknown option '--what'", 'npm start'],
    ['looks.ts', ['--what'], "Unknown option '--what'", 'npm run looks'],
    ['looks.ts', ['--browser', 'safari'], 'There is no browser safari here', 'chromium or firefox'],
    ['looks.ts', ['--variant', 'purple'], 'There is no variant purple', 'npm run looks'],
    ['looks.ts', ['--only', 'nothing'], 'There is no look nothing', 'npm run looks'],
    ['check.ts', ['--fix'], "Unknown option '--fix'", 'npm run check'],
    ['seeds/write-census.ts', ['seeds'], "Unexpected argument 'seeds'", 'npm run seeds:census'],
  ])('%s %j', async (script, args, message, cure) => {
    const { code, output, errors } = await runScript(script, ...args);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(message);
    expect(errors).toContain(cure);
    expect(errors).not.toMatch(/^\s+at /m);
  });
});

describe('a command asked for --help says how it is used, and does nothing', { timeout: SLOW }, () => {
  it.each([
    ['start.ts', ['--help'], 'npm start -- --headless'],
    ['evaluate.ts', [PAGES, '-h'], 'npm run evaluate'],
    ['check.ts', ['--help'], 'npm run check'],
  ])('%s %j', async (script, args, usage) => {
    const { code, output, errors } = await runScript(script, ...args);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^Usage: /);
    expect(output).toContain(usage);
  });
});

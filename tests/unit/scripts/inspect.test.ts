import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Inspection } from '../../../scripts/inspect/inspection.ts';
import { runScript } from './run-script.ts';
import { temporaryFile } from './temporary-folder.ts';

const SAMPLES = join(import.meta.dirname, '../../pages/samples');
/** Each starts a process that compiles the seeds: two seconds on a good day. */
const SLOW = 180_000;

const inspect = (...args: string[]) => runScript('inspect.ts', ...args);

async function inspectJson(...args: string[]): Promise<Inspection> {
  const { output } = await inspect(...args, '--json');
  return JSON.parse(output);
}

describe('npm run inspect', { timeout: SLOW }, () => {
  it('tells verdict, reasons, statements and who else carries them', async () => {
    const { code, output, errors } = await inspect(join(SAMPLES, 'wire-opcon.html'));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('Verdict   coverage: it reports the meeting');
    expect(output).toContain('People who took part are named: ');
    expect(output).toMatch(/direct +\d\.\d\d {2}opcon-more-time: Lloyd Austin\n +here: .*more time/);
    expect(output).toMatch(/direct elsewhere: .*The Korea Times/);
    expect(output).not.toMatch(/reason_|undefined|\[object/);
  });

  it('prints every outlet’s words with --coverage', async () => {
    const { output } = await inspect(join(SAMPLES, 'wire-opcon.html'), '--coverage');
    expect(output).toMatch(/direct +The Korea Times, korea-times-split.*: “.*more time/);
    expect(output).toMatch(/record \(.*\): .*more time/);
  });

  it('prints the shape that programs rely on with --json', async () => {
    const url = 'https://en.yna.co.kr/view/SAMPLE-20210318-1';
    const result = await inspectJson(join(SAMPLES, 'wire-opcon.html'), '--url', url);
    expect(result).toMatchObject({
      url,
      verdict: 'coverage',
      article: null,
      copyOf: null,
      listed: [],
      missing: [],
    });
    expect(result.score).toBeCloseTo(result.reasons.reduce((sum, { weight }) => sum + weight, 0));
    const quoted = result.matches.filter(({ form }) => form === 'direct');
    expect(quoted.find(({ statement }) => statement === 'opcon-more-time')).toEqual({
      statement: 'opcon-more-time',
      speaker: 'lloyd-austin',
      form: 'direct',
      score: 1,
      words: expect.stringMatching(
        /^While meeting all .* take more time, .* that this process will strengthen our alliance$/,
      ),
      attribution: { kind: 'speaker', speaker: 'lloyd-austin' },
      differences: [],
    });
    expect(Array.isArray(result.nearMisses)).toBe(true);
  });

  it('counts what a known article lists and the file does not hold', async () => {
    const url = 'http://english.hani.co.kr/arti/english_edition/e_international/987503.html';
    const { code, output } = await inspect(join(SAMPLES, 'wire-opcon.html'), '--url', url);
    expect(code).toBe(0);
    expect(output).toContain('Article   hankyoreh-fully-coordinated (The Hankyoreh)');
    const [, found, listed] = /Found (\d+) of (\d+) that the bundle lists/.exec(output) ?? [];
    expect(Number(found)).toBeGreaterThan(0);
    expect(output.match(/^ {2}missing {2}[a-z0-9-]+: ./gm)).toHaveLength(Number(listed) - Number(found));
  });

  it('finds nothing in a report on football', async () => {
    const { verdict, matches } = await inspectJson(join(SAMPLES, 'football.html'));
    expect({ verdict, matches }).toEqual({ verdict: 'none', matches: [] });
  });

  it('answers on a page of twenty megabytes with its pictures inside', async () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(20 * 1024 * 1024)}">`;
    const sample = await readFile(join(SAMPLES, 'wire-opcon.html'), 'utf8');
    const { code, output } = await inspect(
      await temporaryFile('page.html', sample.replace('<h1>', `${picture}<h1>`)),
    );
    expect(code).toBe(0);
    expect(output).toContain('Verdict   coverage');
    expect(output).toContain('opcon-more-time');
  });

  it('lets no page steer the terminal', async () => {
    const sample = await readFile(join(SAMPLES, 'wire-opcon.html'), 'utf8');
    const { output } = await inspect(
      await temporaryFile('page.html', sample.replace('all the conditions', 'all the \u001b[31mconditions')),
    );
    expect(output).toMatch(/here: .*all the \[31mconditions/);
    expect(output).not.toContain('\u001b');
  });
});

describe('npm run inspect says in a sentence what is wrong', { timeout: SLOW }, () => {
  it.each([
    ['a page that is not there', ['nothing.html'], 'nothing.html does not exist'],
    ['a folder', [SAMPLES], 'is a folder'],
    ['an address that is none', [join(SAMPLES, 'football.html'), '--url', 'paper'], '"paper" is no address'],
    ['no file', [], 'Usage: npm run inspect -- FILE'],
    ['an unknown option', ['--shout'], "Unknown option '--shout'"],
  ])('%s', async (_what, args, message) => {
    const { code, output, errors } = await inspect(...args);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(message);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it('a binary file', async () => {
    const { code, errors } = await inspect(await temporaryFile('page.html', Uint8Array.of(1, 0, 2, 0, 0, 3)));
    expect(code).toBe(1);
    expect(errors).toMatch(/^.*page\.html is a binary file\.\nSave the article as HTML/);
  });
});

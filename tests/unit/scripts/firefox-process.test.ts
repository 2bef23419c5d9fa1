import { chmod, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startFirefox } from '../../../scripts/browser/firefox-process.ts';
import { runNode } from './run-script.ts';
import { temporaryFile } from './temporary-folder.ts';

/** A program in place of Firefox. */
async function program(commands: string): Promise<string> {
  const file = await temporaryFile('program', `#!/bin/sh\n${commands}\n`);
  await chmod(file, 0o755);
  return file;
}

describe('a Firefox that dies at its start is told at once', () => {
  const start = (executable: string) => startFirefox({ executable, extensionDir: '' }, 'a@b.example', 'uuid');

  test.each([
    ['by itself', 'exit 3', 'Firefox ended with code 3'],
    ['by a signal', 'kill -9 $$', 'Firefox was ended by SIGKILL'],
  ])(
    '%s',
    async (_how, commands, sentence) => {
      await expect(start(await program(commands))).rejects.toThrow(sentence);
    },
    5000,
  );

  test('if it is not there at all', async () => {
    await expect(start('no/such/program')).rejects.toThrow('Firefox did not start');
  }, 5000);
});

test('an interrupted Firefox leaves no profile, though a second signal comes while it is removed', async () => {
  // The folder is the argument after `-headless -no-remote -profile`.
  const executable = await program('echo 4 > "$4/MarionetteActivePort"; exec sleep 20');
  const temporary = join(dirname(executable), 'temporary');
  await mkdir(temporary);
  const script = join(import.meta.dirname, 'interrupted-firefox.ts');
  const { code } = await runNode(script, [executable], { ...process.env, TMPDIR: temporary });
  expect(await readdir(temporary)).toEqual([]);
  expect(code).toBe(130);
}, 20_000);

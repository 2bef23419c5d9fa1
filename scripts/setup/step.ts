import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Folder of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Runs a command that the user should see: prints what it does, its output, and how long it took. Resolves to true if it
 * succeeded. A command that does not exist counts as failed.
 */
export async function step(title: string, command: string, args: readonly string[]): Promise<boolean> {
  console.log(`\n→ ${title}`);
  const started = Date.now();
  const code = await new Promise<number>((done) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit' });
    child.once('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.once('exit', (status) => done(status ?? 1));
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(code === 0 ? `✓ ${title}: ${seconds} s` : `✗ ${title}: failed after ${seconds} s`);
  return code === 0;
}

/** The same for a JavaScript or TypeScript file of the project, with the Node that runs us. */
export function nodeStep(title: string, file: string, args: readonly string[] = []): Promise<boolean> {
  return step(title, process.execPath, [resolve(ROOT, file), ...args]);
}

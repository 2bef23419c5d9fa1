import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The outcome of a command. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

const ROOT = join(import.meta.dirname, '../../..');

/** Runs a script of the project in a process of its own, as a user does. */
export function runScript(script: string, ...args: string[]): Promise<Outcome> {
  return runNode(join(ROOT, 'scripts', script), args);
}

/** Runs a file in a process of its own. */
export function runNode(file: string, args: readonly string[], env = process.env): Promise<Outcome> {
  const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, env });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

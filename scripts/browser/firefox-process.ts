import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxPreferences } from './firefox-preferences.ts';
import { InVain, poll } from './poll.ts';
import type { LaunchOptions } from './types.ts';

/** A Firefox with its own profile that waits for Marionette's commands. */
export interface FirefoxProcess {
  readonly marionettePort: number;
  /** What pages and extensions printed with `console.error`, so far. */
  readonly printed: readonly string[];
  readonly closed: Promise<void>;
  /** Ends the process at once if it has not ended by itself within `grace` milliseconds. */
  end(grace: number): Promise<void>;
}

/** `extensionId`: `browser_specific_settings.gecko.id`. Its pages get the address `moz-extension://UUID/`. */
export async function startFirefox(
  options: LaunchOptions,
  extensionId: string,
  uuid: string,
): Promise<FirefoxProcess> {
  const profile = mkdtempSync(join(tmpdir(), 'crossquote-firefox-'));
  const preferences = firefoxPreferences({
    port: options.port,
    extensionId,
    uuid,
    headless: options.headless ?? true,
  });
  writeFileSync(join(profile, 'user.js'), preferences);
  const child = spawn(options.executable, commandLine(profile, options), {
    stdio: ['ignore', 'pipe', 'ignore'],
    // Without it, a release build accepts only Mozilla's server for its remote settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', MOZ_DISABLE_AUTO_SAFE_MODE: '1' },
  });
  const killNow = () => child.kill('SIGKILL');
  const removeProfile = () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const forget = endWithUs(() => {
    killNow();
    removeProfile();
  });
  const closed = new Promise<void>((resolve) => {
    const done = () => {
      forget();
      removeProfile();
      resolve();
    };
    child.once('exit', done);
    child.once('error', done);
  });
  const ending = endingOf(child);
  const end = async (grace: number) => {
    const timer = setTimeout(killNow, grace);
    await closed;
    clearTimeout(timer);
  };
  try {
    return {
      marionettePort: await marionettePort(profile, ending),
      printed: printedErrors(child),
      closed,
      end,
    };
  } catch (error) {
    await end(0);
    throw error;
  }
}

/** Runs `end` when this process ends, by itself or by a signal, until the returned function is called. */
function endWithUs(end: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const leave = () => {
    process.exit(130);
  };
  process.once('exit', end);
  // Not `once`: the terminal and bootstrap.mjs both send a signal, and the second would end us before the clean-up is done.
  for (const signal of signals) process.on(signal, leave);
  return () => {
    process.off('exit', end);
    for (const signal of signals) process.off(signal, leave);
  };
}

function commandLine(profile: string, { headless = true, viewport }: LaunchOptions): string[] {
  const { width, height } = viewport ?? { width: 1280, height: 900 };
  const size = ['-width', String(width), '-height', String(height)];
  const base = ['-no-remote', '-profile', profile, '-marionette', '-remote-allow-system-access'];
  return [...(headless ? ['-headless'] : []), ...base, ...size, 'about:blank'];
}

/** Returns a function that says how a process ended, by itself, by a signal, or before it began; null while it runs. */
function endingOf(child: ChildProcess): () => string | null {
  let ending: string | null = null;
  child.once('exit', (code, signal) => {
    ending = signal === null ? `ended with code ${code}` : `was ended by ${signal}`;
  });
  child.once('error', ({ message }) => {
    ending = `did not start: ${message}`;
  });
  return () => ending;
}

/** Firefox picks a free port itself and writes it into its profile. */
function marionettePort(profile: string, ending: () => string | null): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  const read = () => {
    const how = ending();
    if (how !== null) throw new InVain(`Firefox ${how}`);
    return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  };
  return poll('Firefox to start', read, 60_000);
}

/**
 * The errors printed so far. Text is printed in quotation marks and objects in brackets; Firefox's own reports begin with a
 * bare name.
 */
function printedErrors(child: ChildProcess): readonly string[] {
  const found: string[] = [];
  let held = '';
  child.stdout?.on('data', (piece: Buffer) => {
    const lines = (held + piece).split('\n');
    held = lines.pop() ?? '';
    found.push(...lines.filter((line) => /^console\.(error|assert): (?![\w .-]+:\s*$)/.test(line)));
  });
  return found;
}

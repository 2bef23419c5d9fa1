import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, programsBelow } from '../../../scripts/setup/find-browser.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('a browser that was downloaded', () => {
  it('is the newest, by version and not by letters', async () => {
    const folder = await temporaryFolder();
    const versions = ['linux-140.0.7339.82', 'linux-99.0.1', 'linux-140.0.7339.207'];
    for (const version of versions) {
      await mkdir(join(folder, version, 'chrome-linux64'), { recursive: true });
      await writeFile(join(folder, version, 'chrome-linux64/chrome'), '');
    }
    expect(programsBelow(folder, ['chrome'])).toEqual(
      ['linux-140.0.7339.207', 'linux-140.0.7339.82', 'linux-99.0.1'].map((version) =>
        join(folder, version, 'chrome-linux64/chrome'),
      ),
    );
  });

  it('is none where there is no such folder', () => {
    expect(programsBelow('no/such/folder', ['chrome'])).toEqual([]);
  });
});

describe('a browser that a variable names', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is refused with the name of the variable where it is no program', () => {
    vi.stubEnv('CROSSQUOTE_CHROMIUM', 'no/such/program');
    expect(() => findBrowser('chromium')).toThrow('CROSSQUOTE_CHROMIUM names no/such/program');
  });
});

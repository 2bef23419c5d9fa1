import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseFileArguments } from '../../../scripts/pages/file-arguments.ts';
import { readArguments } from '../../../scripts/start/arguments.ts';
import { usersNewPath } from '../../../scripts/users-path.ts';
import { runNode } from './run-script.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder that is not the project's, with a page in a folder of its own. */
async function elsewhere(): Promise<string> {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'my pages'));
  writeFileSync(join(folder, 'my pages/a page.htm'), '<p>Football: the moon over Austin.</p>');
  return folder;
}

describe('a path that is given where npm was run, in another folder than the project’s', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is looked for there by the commands on files and by npm start', async () => {
    const folder = await elsewhere();
    vi.stubEnv('INIT_CWD', folder);
    const page = join(folder, 'my pages/a page.htm');
    expect(parseFileArguments('', [], [], ['my pages/a page.htm']).file).toBe(page);
    expect(readArguments(['my pages/a page.htm']).page).toMatchObject({ kind: 'file', path: page });
  });

  it('is the project’s where only that has such a file, and stays as it was given', async () => {
    vi.stubEnv('INIT_CWD', await elsewhere());
    expect(parseFileArguments('', [], [], ['package.json']).file).toBe('package.json');
    expect(parseFileArguments('', [], [], ['nowhere.html']).file).toBe('nowhere.html');
    vi.stubEnv('INIT_CWD', process.cwd());
    expect(parseFileArguments('', [], [], ['README.md']).file).toBe('README.md');
  });

  it('may be the address that a browser shows for the file', async () => {
    const page = join(await elsewhere(), 'my pages/a page.htm');
    const address = pathToFileURL(page).href;
    expect(address).toContain('my%20pages');
    expect(parseFileArguments('', [], [], [address]).file).toBe(page);
    expect(readArguments([address]).page).toMatchObject({ kind: 'file', path: page });
  });

  it('is where a new file goes', async () => {
    const folder = await elsewhere();
    vi.stubEnv('INIT_CWD', folder);
    expect(usersNewPath('draft.json')).toBe(join(folder, 'draft.json'));
    expect(usersNewPath('/draft.json')).toBe('/draft.json');
  });

  it('is read by npm run inspect', { timeout: 60_000 }, async () => {
    const env = { ...process.env, INIT_CWD: await elsewhere() };
    const { code, output } = await runNode('scripts/inspect.ts', ['my pages/a page.htm', '--json'], env);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ verdict: 'none', matches: [] });
  });
});

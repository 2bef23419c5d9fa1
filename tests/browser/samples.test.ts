import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browser/types.ts';
import { pageSource, readPageFolder } from '../../scripts/serve/page-folder.ts';
import { lookAtPage } from '../../scripts/start/look-at-page.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';

const SAMPLES = readPageFolder(join(import.meta.dirname, '../pages/samples'));

describe.each(BROWSER_NAMES)('the sample articles in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, pageSource(SAMPLES));
  });

  afterAll(() => stage?.close());

  it.each(SAMPLES)('$id shows what its index expects', async ({ url, expect: expected }) => {
    const page = await stage.browser.openPage(url);
    const { verdict, statements, marks, badge } = await lookAtPage(stage.browser, page);
    const listed = statements.map(({ statement }) => statement).sort();
    const marked = [...new Set(marks.map(({ statement }) => statement))].sort();
    expect({ verdict, listed, marked }).toEqual({
      verdict: expected?.verdict,
      listed: expected?.statements,
      marked: expected?.statements,
    });
    expect(badge).toBe(marked.length === 0 ? '' : String(marked.length));
    await page.close();
  });

  it('leaves the network and the consoles quiet', async () => {
    const own = SAMPLES.map(({ url }) => new URL(url).host);
    const asked = stage.server.requests.map((request) => new URL(request).host);
    expect(asked.filter((host) => !own.includes(host))).toEqual([]);
    expect(await stage.browser.errors()).toEqual([]);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type TestPage } from '../../../scripts/browser/types.ts';
import { OTHER_PARAGRAPHS, PARAGRAPHS, QUOTATIONS } from './article.ts';
import { HOST } from './host-pages.ts';
import { type HostStage, setHostStage } from './host-stage.ts';
import { articleText, ask, markedText, rest, stateOf, waitForMarks } from './trial.ts';

const [BRIDGE, FERRYMEN, HURRY] = QUOTATIONS;
const ALL = QUOTATIONS.join('');
const [FIRST, SECOND, THIRD] = PARAGRAPHS;

/** What the application shows in a state, without regard to marks. */
function shown(count: number, { short = false } = {}): string {
  const second = `${short ? '' : SECOND}${count > 2 ? 'More.' : ''}`;
  return `${FIRST} Seen ${count} times.${second}${count % 2 === 0 ? THIRD : THIRD.toUpperCase()}`;
}

describe.each(BROWSER_NAMES)('applications in %s', (name) => {
  let stage: HostStage;
  let page: TestPage;

  beforeAll(async () => {
    stage = await setHostStage(name);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await page?.close();
    expect(await stage.newErrors()).toEqual([]);
  });

  const ready = () => page.waitFor(() => Reflect.get(window, 'ready') === true);
  /** Presses a button of the application and waits for its text and for the marks. */
  const press = async (button: string, text: string, marks: string): Promise<void> => {
    await page.click(`#${button}`);
    await expect.poll(() => articleText(page)).toBe(text);
    await waitForMarks(page, marks);
    expect(await articleText(page)).toBe(text);
  };

  test.each([
    '/react?delay=1200',
    '/vue?delay=1200',
    '/react-client',
    '/vue-client',
    '/preact-client',
    '/react-client?painter=document',
    '/vue-client?painter=document',
    '/preact-client?painter=document',
  ])('updates, removals and navigation work and marks follow the text: %s', async (path) => {
    page = await stage.browser.openPage(HOST + path);
    await waitForMarks(page, ALL);
    const forced = path.endsWith('painter=document');
    if (!path.includes('delay')) await ready();
    else expect(await page.evaluate(() => Reflect.has(window, 'ready'))).toBe(false);
    expect((await stateOf(page)).painter).toBe(forced ? 'document' : 'highlight');
    await ready();
    await rest();
    await waitForMarks(page, ALL);
    expect(await articleText(page)).toBe(shown(0));
    await press('count', shown(1), BRIDGE + FERRYMEN);
    expect((await stateOf(page)).painter).toBe('highlight');
    await press('count', shown(2), ALL);
    await press('count', shown(3), BRIDGE + FERRYMEN);
    await press('count', shown(4), ALL);
    await press('short', shown(4, { short: true }), BRIDGE + HURRY);
    await press('short', shown(4), ALL);
    await press('other', OTHER_PARAGRAPHS.join(''), '');
    await press('other', shown(4), ALL);
    await ask(page, 'off');
    expect(await markedText(page)).toBe('');
    await page.click('#count');
    await expect.poll(() => articleText(page)).toBe(shown(5));
  });

  test.each(['react-client', 'vue-client', 'preact-client'])(
    'a node that goes while its first word is wrapped goes with all its text: %s',
    async (app) => {
      page = await stage.browser.openPage(`${HOST}/${app}?painter=document`);
      await waitForMarks(page, ALL);
      await press('short', shown(0, { short: true }), BRIDGE + HURRY);
      await press('count', shown(1, { short: true }), BRIDGE);
      await press('short', shown(1), BRIDGE + FERRYMEN);
    },
  );

  test('a page that streams in is marked as it comes and hydrates without complaint', async () => {
    page = await stage.browser.openPage(`${HOST}/react-stream`);
    await waitForMarks(page, ALL + HURRY);
    expect((await stateOf(page)).painter).toBe('highlight');
  });
});

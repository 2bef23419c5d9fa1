import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestPage } from '../../scripts/browser/types.ts';
import type { PageAnswer } from '../../scripts/serve/page-server.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { tracesIn } from './helpers/marks.ts';
import { sample, sampleSource, statementsOf } from './helpers/samples.ts';
import { openPopup } from './helpers/visit.ts';

const ARTICLE = 'wire-opcon';
const SITE = sample(ARTICLE).url.replace(/[^/]*$/, '');
const inner = /<body[^>]*>(.*)<\/body>/s.exec(sample(ARTICLE).html)?.[1] ?? '';

/** A page with the head of the article and another body; of no name that the gate knows where it is untitled. */
function page(body: string, title = 'Blinken and Austin in Seoul'): string {
  return sample(ARTICLE)
    .html.replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`)
    .replace(/(<body[^>]*>).*(?=<\/body>)/s, (_, start: string) => start + body);
}

const shadow = (html: string): string =>
  `<x-story><template shadowrootmode="open">${html}</template></x-story>`;
/** A part of the page that changes all the time. */
const TICKING = '<p id="tick"></p><script>setInterval(() => { tick.textContent = Date.now() }, 500)</script>';

/** Responses that never come. */
async function* nothing(): AsyncGenerator<string> {
  await new Promise(() => undefined);
}

const PAGES = new Map<string, PageAnswer | string>([
  ['ticking', page(`${TICKING}<main></main>`)],
  ['empty', page('<h1>News</h1><main></main>', 'Story')],
  ['closed', page(`<details><summary>Story</summary>${inner}</details>`)],
  ['hidden', page(`<main hidden>${inner}</main>`)],
  ['without-display', page(`<main style="display: none">${inner}</main>`)],
  [
    'by-class',
    page(`<style>.waiting > main { display: none }</style><div class="waiting"><main>${inner}</main></div>`),
  ],
  ['off-stage', page(`<main id="stage" style="position: absolute; left: -200vw">${inner}</main>`)],
  ['behind-consent', page(`<main aria-hidden="true">${inner}</main>`)],
  ['shadow', page(shadow(inner), 'Story')],
  ['held-up', page(`<main>${inner}</main><script src="script.js"></script><p>Nobody comes here.</p>`)],
  ['script.js', { type: 'text/javascript', body: nothing() }],
  ['without-shadow', page('<x-story></x-story>')],
  ['empty-shadow', page(shadow('<main></main>'))],
]);

describe.each(BROWSER_NAMES)('a page that fills late in %s', (name) => {
  let stage: Stage;
  let open: TestPage;

  const visit = async (id: string): Promise<void> => {
    open = await stage.browser.openPage(SITE + id);
  };
  const marked = async (): Promise<readonly string[]> => (await tracesIn(open)).statements;
  const badge = (): Promise<string> => stage.browser.badgeText(open);
  const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const fill = (): Promise<void> =>
    open.evaluate((html: string) => {
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = html;
    }, inner);

  beforeAll(async () => {
    const samples = sampleSource();
    stage = await setStage(name, (url) => PAGES.get(url.href.slice(SITE.length)) ?? samples(url));
  });

  afterEach(() => open.close());

  afterAll(() => stage?.close());

  it('is read in the end though it ticks, and at once when the popup opens', async () => {
    await visit('ticking');
    await sleep(9000);
    await fill();
    const popup = await openPopup(stage.browser, open);
    const verdict = await popup.evaluate(
      () => document.querySelector<HTMLElement>('[data-verdict]')?.dataset.verdict,
    );
    expect(verdict).not.toBe('none');
    await popup.close();
    await expect.poll(marked).toEqual(statementsOf(ARTICLE));
    await open.goto(`${SITE}ticking`);
    await sleep(9000);
    await fill();
    await expect.poll(marked, { timeout: 20_000 }).toEqual(statementsOf(ARTICLE));
  });

  it('is read when the popup opens, though a script that never comes holds it up', async () => {
    await visit('empty');
    await open.evaluate(() => void setTimeout(() => location.assign('held-up')));
    await open.waitFor(() => document.readyState === 'loading' && document.querySelector('main p'));
    const popup = await stage.browser.pressToolbarButton(open);
    await popup.waitFor(() => document.querySelector('[data-verdict="coverage"]'));
    await popup.close();
    expect(await marked()).toEqual(statementsOf(ARTICLE));
    expect(await open.evaluate(() => document.querySelector('crossquote-mark'))).toBeNull();
  });

  it('is seen by the gate when its text comes after 8 seconds', async () => {
    await visit('empty');
    await sleep(8000);
    await fill();
    await expect.poll(marked).toEqual(statementsOf(ARTICLE));
  });

  it.each<[string, () => void]>([
    ['closed', () => document.querySelector('details')?.setAttribute('open', '')],
    ['hidden', () => document.querySelector('main')?.removeAttribute('hidden')],
    ['without-display', () => document.querySelector('main')?.removeAttribute('style')],
    ['by-class', () => document.querySelector('.waiting')?.removeAttribute('class')],
    ['off-stage', () => document.querySelector('main')?.removeAttribute('style')],
    ['behind-consent', () => document.querySelector('main')?.removeAttribute('aria-hidden')],
  ])('is read when what is %s is shown', async (id, show) => {
    await visit(id);
    await sleep(2500);
    expect(await marked()).toEqual([]);
    await open.evaluate(show);
    await expect.poll(marked).toEqual(statementsOf(ARTICLE));
  });

  it('is seen by the gate where all stands in a shadow root, and followed there', async () => {
    await visit('shadow');
    await expect.poll(marked).toEqual(statementsOf(ARTICLE));
    await expect.poll(badge).toBe(String(statementsOf(ARTICLE).length));
    await open.evaluate(() => {
      const root = document.querySelector('x-story')?.shadowRoot as ShadowRoot;
      root.innerHTML = '<p>Another story altogether, of which there is nothing to say.</p>';
    });
    await expect.poll(() => tracesIn(open)).toEqual({ statements: [], traces: 0 });
    await expect.poll(badge).toBe('');
  });

  it('is read when a shadow root fills that was empty', async () => {
    await visit('empty-shadow');
    await sleep(2500);
    await open.evaluate((html: string) => {
      const main = document.querySelector('x-story')?.shadowRoot?.querySelector('main') as HTMLElement;
      main.innerHTML = html;
    }, inner);
    await expect.poll(marked).toEqual(statementsOf(ARTICLE));
  });

  it.each<[string, number, () => Promise<void>]>([
    ['by itself while it is new', 1500, async () => undefined],
    ['for who opens the popup', 5000, async () => (await openPopup(stage.browser, open)).close()],
  ])('is read %s when an element that stood there gets a shadow root', async (_, wait, look) => {
    await visit('without-shadow');
    await sleep(wait);
    await open.evaluate((html: string) => {
      const host = document.querySelector('x-story') as Element;
      host.attachShadow({ mode: 'open' }).innerHTML = html;
    }, inner);
    await look();
    await expect.poll(marked).toEqual(statementsOf(ARTICLE));
  });
});

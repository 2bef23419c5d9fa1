// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { samplePassage } from '../../components/welcome/sample-passage.ts';
import type { WelcomeServices } from '../../components/welcome/services.ts';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { aStore } from './helpers/a-store.ts';
import { realBundle } from './helpers/real-bundle.ts';
import { accessibilityFaults } from './helpers/show.tsx';

afterEach(cleanup);

async function showWelcome(changes: Partial<WelcomeServices> = {}) {
  const services: WelcomeServices = {
    settings: aStore(),
    browserLanguage: 'en-US',
    loadBundle: realBundle,
    standing: ['*://*.gazette.example/*', '*://*.wire.example/*'],
    hasHosts: () => Promise.resolve(true),
    requestHosts: vi.fn(() => Promise.resolve(true)),
    popupShortcut: () => Promise.resolve('Alt+Shift+Q'),
    openCoverage: vi.fn(),
    openOptions: vi.fn(),
    ...changes,
  };
  const { container } = render(<WelcomeApp services={services} />);
  await screen.findByRole('heading', { level: 1 });
  const marks = [...container.querySelectorAll<HTMLElement>('.cq-mark')];
  const cardOn = (): string | undefined =>
    container.querySelector<HTMLElement>('.cq-card')?.dataset.statement;
  return { services, container, marks, cardOn };
}

describe('the sample passage', () => {
  test.each(['en', 'ko'])(
    'shows in %s one statement of each form, each of another speaker',
    async (language) => {
      const passage = samplePassage(await realBundle(), language, (text) => text.en);
      expect(passage.map(({ found }) => found.form)).toEqual(['direct', 'mixed', 'indirect']);
      expect(new Set(passage.map(({ statement }) => statement.speaker)).size).toBe(3);
    },
  );

  test('quotes words that an article prints', async () => {
    const bundle = await realBundle();
    const printed = new Set(
      bundle.articles.flatMap(({ renderings }) => renderings.map(({ words }) => words)),
    );
    const quoted = samplePassage(bundle, 'en', (text) => text.en).filter(
      ({ found }) => found.form !== 'indirect',
    );
    expect(quoted.map(({ found }) => printed.has(found.words))).toEqual([true, true]);
  });

  test('is shorter where there is less to show', async () => {
    expect(samplePassage({ ...(await realBundle()), articles: [] }, 'en', (text) => text.en)).toEqual([]);
  });
});

describe('the welcome page', () => {
  test('shows the card of the first mark, and of each mark that is pointed at or gone to', async () => {
    const { marks, cardOn } = await showWelcome();
    const seen = [cardOn()];
    for (const mark of marks.slice(1)) {
      fireEvent.focus(mark);
      seen.push(cardOn());
    }
    expect(new Set(seen).size).toBe(3);
    expect(marks.map((mark) => mark.getAttribute('aria-expanded'))).toEqual(['false', 'false', 'true']);
  });

  test('closes the card and opens it again', async () => {
    const { marks, cardOn } = await showWelcome();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(cardOn()).toBeUndefined();
    fireEvent.click(marks[1] ?? document.body);
    expect(marks.map((mark) => mark.getAttribute('aria-expanded'))).toEqual(['false', 'true', 'false']);
    expect(cardOn()).toBeDefined();
  });

  test('says what it does not do, where it runs and how it is opened', async () => {
    await showWelcome();
    expect(screen.getByText(/No network/)).toBeTruthy();
    expect(screen.getByText(/No tracking and no account/)).toBeTruthy();
    expect(screen.getByText(/On 2 sites/)).toBeTruthy();
    expect(await screen.findByText(/Alt\+Shift\+Q/)).toBeTruthy();
  });

  test('counts articles as the coverage does, a copy with its original', async () => {
    await showWelcome();
    const { articles } = await realBundle();
    const originals = articles.filter(({ copyOf }) => copyOf === undefined).length;
    expect(originals).toBeLessThan(articles.length);
    expect(screen.getByText(new RegExp(` in ${originals} articles are bundled`))).toBeTruthy();
  });

  test('asks for the bundled sites only where the browser withholds them', async () => {
    await showWelcome();
    expect(screen.queryByRole('button', { name: 'Allow on these sites' })).toBeNull();
    cleanup();
    const { services } = await showWelcome({ hasHosts: () => Promise.resolve(false) });
    (await screen.findByRole('button', { name: 'Allow on these sites' })).click();
    expect(services.requestHosts).toHaveBeenCalledExactlyOnceWith(services.standing);
  });

  test('leads to the coverage, to a statement’s coverage and to the options', async () => {
    const { services, cardOn } = await showWelcome();
    fireEvent.click(screen.getByRole('button', { name: 'All coverage' }));
    fireEvent.click(screen.getByRole('button', { name: 'Browse the full coverage' }));
    fireEvent.click(screen.getByRole('button', { name: 'Options' }));
    expect(services.openCoverage).toHaveBeenNthCalledWith(1, cardOn());
    expect(services.openCoverage).toHaveBeenNthCalledWith(2, null);
    expect(services.openOptions).toHaveBeenCalledOnce();
  });

  test.each(['en', 'ko'])('has no accessibility fault in %s', async (browserLanguage) => {
    const { container } = await showWelcome({ browserLanguage });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe('the sample card', () => {
  test.each([
    ['its button to close it', 'Close'],
    ['its pin', 'Keep open'],
  ])('gives the focus back to its words when it is closed by %s, and stays closed', async (_what, name) => {
    const { marks, cardOn } = await showWelcome();
    const [, mark] = marks;
    await act(() => mark?.focus());
    const button = screen.getByRole('button', { name });
    button.focus();
    await act(() => void fireEvent.click(button));
    expect(cardOn()).toBeUndefined();
    expect(document.activeElement).toBe(mark);
    await act(() => void fireEvent.click(mark ?? document.body));
    expect(cardOn()).toBeTruthy();
  });

  test('is closed by Escape from its words too', async () => {
    const { marks, cardOn } = await showWelcome();
    const [mark] = marks;
    await act(() => mark?.focus());
    await act(() => void fireEvent.keyDown(mark ?? document.body, { key: 'Escape' }));
    expect(cardOn()).toBeUndefined();
    expect(document.activeElement).toBe(mark);
  });
});

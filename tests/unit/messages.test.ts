import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handleMessages, sendToBackground, sendToPage } from '../../lib/messages.ts';
import { aBundle } from './helpers/a-bundle.ts';

type Listener = (message: unknown, from: Record<string, unknown>) => Promise<unknown> | undefined;

const { added } = vi.hoisted(() => ({ added: [] as Listener[] }));

/** Delivers a message to its listeners, as the browser does, and throws what it throws if there is none. */
const deliver = async (message: unknown): Promise<unknown> => {
  if (added.length === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
  return added[0]?.(message, OWN);
};

vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: { sendMessage: (_tab: number, message: unknown) => deliver(message) },
    runtime: {
      id: 'crossquote',
      sendMessage: (message: unknown) => deliver(message),
      onMessage: {
        addListener: (listener: Listener) => added.push(listener),
        removeListener: (listener: Listener) => added.splice(added.indexOf(listener), 1),
      },
    },
  },
}));

const OWN = { id: 'crossquote', tab: { id: 7 }, frameId: 2, url: 'https://news.example/a' };
const opened: unknown[] = [];
let stop = (): void => undefined;

/** What comes back for a message; undefined where nobody answers. */
const send = (message: unknown, from: Record<string, unknown> = OWN): Promise<unknown> | undefined =>
  added[0]?.(message, from);

beforeEach(() => {
  opened.length = 0;
  stop = handleMessages({
    'page:open-statement': async (input, sender) => {
      opened.push({ ...input, ...sender });
      return null;
    },
    'page:languages': async () => [],
    'panel:show': async () => false,
  });
});

afterEach(() => stop());

describe('a message', () => {
  test('of our own is answered, with the sender as the browser names it', async () => {
    await send({ kind: 'page:open-statement', input: { statement: 'one-thing-said' } });
    expect(opened).toEqual([
      { statement: 'one-thing-said', tab: 7, frame: 2, url: 'https://news.example/a' },
    ]);
  });

  test('of another extension gets no answer', () => {
    const message = { kind: 'page:open-statement', input: { statement: 'one-thing-said' } };
    expect(send(message, { ...OWN, id: 'somebody-else' })).toBeUndefined();
    expect(send(message, { tab: { id: 7 }, url: 'https://news.example/a' })).toBeUndefined();
    expect(opened).toEqual([]);
  });

  test.each([
    ['no object', 'page:open-statement'],
    ['nothing', null],
    ['of an unknown kind', { kind: 'page:all-your-tabs', input: null }],
    ['of a kind that every object has', { kind: 'constructor', input: null }],
    ['of a kind that nobody here handles', { kind: 'page:report', input: { found: 3 } }],
    ['without what it asks for', { kind: 'page:open-statement' }],
    [
      'with markup for a name',
      { kind: 'page:open-statement', input: { statement: '<img src=x onerror=alert(1)>' } },
    ],
    ['with an address for a name', { kind: 'page:open-statement', input: { statement: '../options.html' } }],
    ['with a name too long', { kind: 'page:open-statement', input: { statement: 'a'.repeat(81) } }],
  ])('that is %s gets no answer', (_, message) => {
    expect(send(message)).toBeUndefined();
    expect(opened).toEqual([]);
  });

  test('gets no answer once nobody listens', () => {
    stop();
    expect(added).toEqual([]);
  });
});

describe('who asks the background', () => {
  test('gets its answer, be it null', async () => {
    expect(await sendToBackground('page:open-statement', { statement: 'one-thing-said' })).toBeNull();
    expect(await sendToBackground('page:languages', { languages: ['ko'] })).toEqual([]);
  });

  test.each([
    ['does not answer such a message', () => sendToBackground('page:report', { found: 3 })],
    ['finds fault with it', () => sendToBackground('page:open-statement', { statement: '../options.html' })],
  ])('is told so where it %s', async (_, ask) => {
    await expect(ask()).rejects.toThrow('Nobody answers page:');
  });

  test('is told so where nobody listens', async () => {
    stop();
    await expect(sendToBackground('page:report', { found: 3 })).rejects.toThrow('does not exist');
  });

  test('may ask for the coverage of as many statements as it may report', async () => {
    stop();
    const bundle = aBundle();
    stop = handleMessages({ 'page:report': async () => null, 'page:coverage': async () => bundle });
    const statements = Array.from({ length: 9999 }, (_, i) => `statement-${i}`);
    expect(await sendToBackground('page:report', { found: statements.length })).toBeNull();
    expect(await sendToBackground('page:coverage', { statements })).toBe(bundle);
  });
});

test('asking a page gives null if there is no annotator, or one that does not answer', async () => {
  expect(await sendToPage(7, 0, 'panel:report', { wait: false })).toBeNull();
  stop();
  expect(await sendToPage(7, 0, 'panel:report', { wait: false })).toBeNull();
});

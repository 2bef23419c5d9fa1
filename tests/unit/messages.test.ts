import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handleMessages } from '../../lib/messages.ts';

type Listener = (message: unknown, from: Record<string, unknown>) => Promise<unknown> | undefined;

const { added } = vi.hoisted(() => ({ added: [] as Listener[] }));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'crossquote',
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

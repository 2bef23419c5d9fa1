// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FoundTeller } from '../../../lib/annotate/found-teller.ts';

const send = vi.fn<(found: number) => Promise<unknown>>();

beforeEach(() => {
  history.replaceState(null, '', '/');
  send.mockReset().mockResolvedValue(null);
});

describe('the number of statements on a page', () => {
  test('is told once, however often the page is read', () => {
    const teller = new FoundTeller(send);
    for (let reading = 0; reading < 50; reading += 1) teller.tell(3);
    expect(send).toHaveBeenCalledExactlyOnceWith(3);
  });

  test('is told again when it is another, or the address is', () => {
    const teller = new FoundTeller(send);
    teller.tell(3);
    teller.tell(4);
    history.pushState(null, '', '/next');
    teller.tell(4);
    expect(send.mock.calls).toEqual([[3], [4], [4]]);
  });

  test('is told again when it did not arrive', async () => {
    const teller = new FoundTeller(send);
    send.mockRejectedValueOnce(new Error('Could not establish connection'));
    teller.tell(3);
    await Promise.resolve();
    await Promise.resolve();
    teller.tell(3);
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('is told again to a browser that has forgotten it', () => {
    const teller = new FoundTeller(send);
    teller.tell(3);
    teller.tellAgain(3);
    expect(send).toHaveBeenCalledTimes(2);
  });
});

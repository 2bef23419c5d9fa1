import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeBase64 } from '../../../lib/text/base64.ts';

describe('bytes from base64', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['', []],
    ['AP+A', [0, 255, 128]],
    ['AP8=', [0, 255]],
  ])('are those that were written: %j', (text, bytes) => {
    expect([...decodeBase64(text)]).toEqual(bytes);
  });

  it('are read by the browser itself where it can', () => {
    const fromBase64 = vi.fn(() => Uint8Array.of(7));
    vi.stubGlobal('Uint8Array', Object.assign(class extends Uint8Array {}, { fromBase64 }));
    expect([...decodeBase64('Bw==')]).toEqual([7]);
    expect(fromBase64).toHaveBeenCalledExactlyOnceWith('Bw==');
  });

  it('are not made of what is no base64', () => {
    expect(() => decodeBase64('not base64!')).toThrow();
  });
});

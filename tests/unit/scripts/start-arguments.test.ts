import { afterEach, describe, expect, it, vi } from 'vitest';
import { readArguments } from '../../../scripts/start/arguments.ts';

describe('the arguments of npm start', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('mean the samples in Chromium when there are none', () => {
    expect(readArguments([])).toMatchObject({ browser: 'chromium', page: null });
  });

  it.each([
    ['firefox', 'firefox'],
    ['chromium', 'chromium'],
    ['chrome', 'chromium'],
    ['edge', 'chromium'],
  ])('take %s for %s', (given, browser) => {
    expect(readArguments(['--browser', given]).browser).toBe(browser);
  });

  it.each([
    ['a window where there is a display', { DISPLAY: ':0' }, false],
    ['a window under Wayland', { WAYLAND_DISPLAY: 'wayland-0' }, false],
    ['no window where there is no display', {}, true],
  ])('open %s', (_what, display: Record<string, string>, headless) => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
    vi.stubEnv('DISPLAY', display.DISPLAY ?? '');
    vi.stubEnv('WAYLAND_DISPLAY', display.WAYLAND_DISPLAY ?? '');
    expect(readArguments([]).headless).toBe(headless);
    expect(readArguments(['--headless']).headless).toBe(true);
  });

  it('take a web address or a file, and an address to show the file at', () => {
    expect(readArguments(['https://paper.example/a']).page).toEqual({
      kind: 'url',
      url: 'https://paper.example/a',
    });
    const url = 'https://paper.example/b';
    expect(readArguments(['package.json', '--url', url]).page).toEqual({
      kind: 'file',
      path: 'package.json',
      url,
    });
  });

  it.each([
    [['--browser', 'lynx'], 'There is no browser lynx here'],
    [['no-such-file.html'], 'neither a file nor a web address'],
    [['package.json', 'tsconfig.json'], 'one page at most'],
    [['--what'], '--what'],
    [['tests'], 'neither a file nor a web address'],
    [['package.json', '--url', 'paper'], '"paper" is no address'],
    [['--url', 'https://paper.example/a'], 'no saved page to show at --url'],
    [['https://paper.example/a', '--url', 'https://paper.example/b'], 'no saved page to show at --url'],
  ])('refuse %j with a sentence', (args, sentence) => {
    expect(() => readArguments(args)).toThrow(sentence);
  });
});

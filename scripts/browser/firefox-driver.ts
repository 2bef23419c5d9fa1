import { inTurn } from '../../lib/in-turn.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { poll } from './poll.ts';

/** Marionette has one current tab and one context; the driver runs tasks one at a time, each in its own tab. */
export interface FirefoxDriver {
  /** Runs `task` with the tab selected. With `front` the tab is also brought to the front. */
  inTab<T>(handle: string, task: (marionette: Marionette) => Promise<T>, front?: boolean): Promise<T>;
  /** Runs the body of an async function in the browser's own window, the tab in front. `arguments` holds `args`. */
  inChrome(handle: string, body: string, ...args: readonly unknown[]): Promise<unknown>;
  /** The same in whatever tab is in front. */
  inAnyChrome(body: string): Promise<unknown>;
  /** Opens an empty tab in front and returns its handle. */
  newTab(): Promise<string>;
  /** Installs the unpacked extension for this session. */
  install(folder: string): Promise<void>;
  quit(): Promise<void>;
}

/** Connects to a Firefox that has just started. */
export async function driveFirefox(port: number): Promise<FirefoxDriver> {
  const marionette = await poll('Marionette', () => connectMarionette(port));
  await marionette.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    unhandledPromptBehavior: 'ignore',
  });
  await marionette.send('WebDriver:SetTimeouts', { pageLoad: 30_000, script: 60_000 });
  const alone = inTurn();
  const inTab: FirefoxDriver['inTab'] = (handle, task, front = false) =>
    alone(async () => {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: front });
      return task(marionette);
    });
  return {
    inTab,
    inChrome: (handle, body, ...args) => inTab(handle, () => runInChrome(marionette, body, args), true),
    inAnyChrome: (body) =>
      alone(() => selectAnyTab(marionette).then(() => runInChrome(marionette, body, []))),
    newTab: () => alone(() => selectAnyTab(marionette).then(() => newTab(marionette))),
    install: async (path) => {
      await alone(() => marionette.send('Addon:Install', { path, temporary: true }));
    },
    quit: async () => {
      // Firefox may close the connection before it answers.
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
    },
  };
}

async function runInChrome(marionette: Marionette, body: string, args: readonly unknown[]): Promise<unknown> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    const script = `return (async function () { ${body} }).apply(null, arguments);`;
    return await marionette.send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' });
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** Selects the first tab, which is never closed: commands need an open tab, and the one used last may have been closed. */
async function selectAnyTab(marionette: Marionette): Promise<void> {
  const handles = await marionette.send('WebDriver:GetWindowHandles');
  if (!Array.isArray(handles)) throw new Error('Firefox has no tab.');
  await marionette.send('WebDriver:SwitchToWindow', { handle: handles[0], focus: false });
}

async function newTab(marionette: Marionette): Promise<string> {
  const tab = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
  if (typeof tab === 'object' && tab !== null && 'handle' in tab) return String(tab.handle);
  throw new Error('Firefox opened no tab.');
}

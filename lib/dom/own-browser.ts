/**
 * Import this before the polyfill, which takes `browser` for the extension API if it has a runtime with an id. In
 * Chromium, which has no global of that name, a form of the page named `browser` would be taken for it. An own property
 * set to undefined prevents that.
 */
const world = globalThis as { browser?: unknown };
if (!Object.hasOwn(world, 'browser')) world.browser = undefined;

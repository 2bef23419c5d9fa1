/**
 * Imported before the polyfill, which takes `browser` for the API wherever it has a runtime with an id. Where Chromium
 * has no such name of its own, a form of the page that is called so would do; ours says that there is none.
 */
const world = globalThis as { browser?: unknown };
if (!Object.hasOwn(world, 'browser')) world.browser = undefined;

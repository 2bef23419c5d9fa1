import terms from 'virtual:crossquote/gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchGate } from '../lib/annotate/watch-gate.ts';

/**
 * The API as both browsers have it. Where Chromium has no `browser` of its own, an element of the page may go by that
 * name.
 */
declare const chrome: {
  readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
};

/** The only script that runs uninvited: decides whether a page is worth a look. Speaks to the bare API to stay small. */
export default defineUnlistedScript(() => {
  watchGate(terms, () => {
    const { runtime } = chrome;
    // The extension may have been updated or removed since; then there is nobody to tell.
    if (runtime?.id) runtime.sendMessage({ kind: 'page:worth-a-look' }).catch(() => undefined);
  });
});

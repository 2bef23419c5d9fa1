import terms from 'virtual:crossquote/gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchGate } from '../lib/annotate/watch-gate.ts';

/** The API under the name that both browsers have. In Chromium, `browser` may be an element of the page. */
declare const chrome: {
  readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
};

/** The only script that runs on every page: decides whether the page is worth analysing. Uses the bare API to stay small. */
export default defineUnlistedScript(() => {
  watchGate(terms, () => {
    const { runtime } = chrome;
    // Without an id the extension has been updated or removed, and nobody listens.
    if (runtime?.id) runtime.sendMessage({ kind: 'page:worth-a-look' }).catch(() => undefined);
  });
});

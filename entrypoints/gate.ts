import terms from 'virtual:crossquote/gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchGate } from '../lib/annotate/watch-gate.ts';

interface BareRuntime {
  readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
}

/** The only script that runs uninvited: decides whether a page is worth a look. Speaks to the bare API to stay small. */
export default defineUnlistedScript(() => {
  const world = globalThis as { browser?: BareRuntime; chrome?: BareRuntime };
  const api = world.browser ?? world.chrome;
  watchGate(terms, () => {
    // The extension may have been updated or removed since; then there is nobody to tell.
    if (api?.runtime?.id) api.runtime.sendMessage({ kind: 'page:worth-a-look' }).catch(() => undefined);
  });
});

import browser from 'webextension-polyfill';
import { everySiteOf, hostAccess } from '../access/host-access.ts';
import { grantedHosts } from '../access/permissions.ts';
import { inTurn } from '../in-turn.ts';

const GATE = 'gate-on-further-hosts';

/** Where the build puts the gate. */
export const GATE_FILE = 'gate.js';

/** Match patterns that the reader allowed beyond those of the manifest. */
async function furtherHosts(standing: readonly string[]): Promise<string[]> {
  const granted = await grantedHosts();
  return [
    ...everySiteOf(granted),
    ...hostAccess(granted, standing).further.flatMap(({ origins }) => origins),
  ];
}

async function register(standing: readonly string[]): Promise<void> {
  const matches = await furtherHosts(standing);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: GATE,
      js: [GATE_FILE],
      matches,
      // There the manifest's own gate runs.
      excludeMatches: [...standing],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** The gate on the sites that the reader allowed beyond those of the manifest, whose patterns are `standing`. */
export class FurtherGate {
  readonly #standing: readonly string[];
  // Two updates at once would both unregister and register the same id, which are errors.
  readonly #inTurn = inTurn();

  constructor(standing: readonly string[]) {
    this.#standing = standing;
  }

  /** Makes the gate run there and nowhere else. Call when permissions change. */
  update(): Promise<void> {
    return this.#inTurn(() => register(this.#standing));
  }
}

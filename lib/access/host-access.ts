/** On which sites the extension may run. */
export interface HostAccess {
  /** All sites that the extension was installed for are still permitted. */
  readonly bundled: boolean;
  readonly everySite: boolean;
  /** Further sites that the reader has permitted by name, each with its match patterns. Sorted. */
  readonly further: readonly GrantedSite[];
}

/** A site that the reader has allowed. */
export interface GrantedSite {
  readonly host: string;
  readonly origins: readonly string[];
}

/** The match pattern for every site of the web. */
export const EVERY_SITE = '*://*/*';

/** The host of a match pattern without its wildcard; `null` for every site; `undefined` where it is no web page. */
function hostOf(pattern: string): string | null | undefined {
  if (pattern === '<all_urls>') return null;
  const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1];
  if (host === undefined) return undefined;
  return host === '*' ? null : host.replace(/^\*\./, '');
}

/** The granted match patterns that cover every site. */
export function everySiteOf(granted: readonly string[]): string[] {
  return granted.filter((pattern) => hostOf(pattern) === null);
}

/** Interprets the granted match patterns (of `permissions.getAll`). */
export function hostAccess(granted: readonly string[], standing: readonly string[]): HostAccess {
  const bundled = new Set(standing.map(hostOf));
  const further = new Map<string, string[]>();
  for (const pattern of granted) {
    const host = hostOf(pattern);
    if (!host || bundled.has(host)) continue;
    further.set(host, [...(further.get(host) ?? []), pattern]);
  }
  const everySite = everySiteOf(granted).length > 0;
  return {
    bundled: everySite || standing.every((pattern) => granted.some((one) => hostOf(one) === hostOf(pattern))),
    everySite,
    further: [...further]
      .map(([host, origins]) => ({ host, origins }))
      .sort((a, b) => a.host.localeCompare(b.host)),
  };
}

/** The names of the sites behind match patterns, sorted as names are read. */
export function siteNames(patterns: readonly string[]): string[] {
  const names = patterns.flatMap((pattern) => hostOf(pattern) ?? []);
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}

/**
 * The match pattern for a site as a person types it: a name, or any address on it. `null` where that is no site on
 * the web that an extension could be allowed on.
 */
export function originOf(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? `*://${hostname}/*` : null;
}

/** A site that keeps copies of other sites' pages, and how its addresses wrap the original. */
export interface Archive {
  readonly hosts: readonly string[];
  /** Regular expression whose group `url`, if it has one, is the original address. */
  readonly pattern: string;
}

/** Nested archive addresses that are unwrapped at most. */
const MOST_WRAPPINGS = 3;
const LONGEST_ADDRESS = 4000;

/** Query parameters for tracking and display, which do not identify a page. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src|cmpid|ncid|smid|sref|amp|outputtype|print|from|source|spm|guccounter|_ga)$/i;

const withScheme = (address: string): string =>
  /^https?:\/\//i.test(address)
    ? address
    : `https://${address.replace(/^https?:\/?/i, '').replace(/^\/+/, '')}`;

function decoded(address: string): string {
  try {
    return /%[0-9a-f]{2}/i.test(address) && !/^https?:\/\/[^/]+\//.test(address)
      ? decodeURIComponent(address)
      : address;
  } catch {
    return address;
  }
}

/** The original address inside an archive's address, or the address itself. */
export function unwrapArchive(url: string, archives: readonly Archive[]): string {
  let current = url.slice(0, LONGEST_ADDRESS);
  for (let i = 0; i < MOST_WRAPPINGS; i++) {
    const original = archives
      .map(({ pattern }) => new RegExp(pattern).exec(current)?.groups?.url)
      .find((found) => found !== undefined);
    if (original === undefined) break;
    current = withScheme(decoded(original));
  }
  return current;
}

/** An address without the parts that do not identify a page: scheme, www and mobile hosts, tracking, fragment, final slash. */
export interface PlainAddress {
  readonly page: string;
  /** With the query, which may identify the page. */
  readonly full: string;
}

/** Null if it is not an http(s) address. */
export function plainAddress(url: string): PlainAddress | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname, searchParams } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const host = hostname.toLowerCase().replace(/^(?:www\d*|m|mobile|amp)\./, '');
  const path = pathname.replace(/\/(?:amp|index\.(?:html?|php))?\/?$/i, '').replace(/\/+$/, '');
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const page = `${host}${path}`;
  return { page, full: query.length > 0 ? `${page}?${query.join('&')}` : page };
}

/** The host of an address, in lower case and ASCII; empty if there is none. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');

/** Do two addresses identify the same page? A query in `open` is ignored if `known` has none. */
export function samePage(open: PlainAddress, known: PlainAddress): boolean {
  return (
    open.full === known.full ||
    (known.full === known.page && open.page === known.page && known.page.includes('/'))
  );
}

/** Does a host belong to one of the sites, itself or as a subdomain? */
export const belongsTo = (host: string, sites: readonly string[]): boolean =>
  sites.some((site) => host === site || host.endsWith(`.${site}`));

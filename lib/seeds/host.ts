/** Whether a host is the given one or a subdomain of it. */
export function isHostOf(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** The host of an address, in lower case and ASCII; empty where there is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** An address without what does not tell pages apart: scheme, `www.`, a slash at the end, a fragment. */
export function bareAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

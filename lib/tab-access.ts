/** Hosts on which browsers let no extension run, whatever it is permitted. */
const CLOSED_HOSTS = [
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
];

/** What may be done with a page, by its address alone. */
export type TabAccess =
  | {
      readonly kind: 'open';
      /** As in an address, lower case; empty for local files. */
      readonly host: string;
      /** Match pattern of the site. */
      readonly origin: string;
    }
  /** Browser pages, stores, PDF files, local files. */
  | { readonly kind: 'closed' };

/** Whether the page at this address can be read at all. An address the browser does not tell counts as closed. */
export function accessTo(address: string): TabAccess {
  if (!URL.canParse(address)) return { kind: 'closed' };
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'file:')
    return pathname.endsWith('.pdf') ? { kind: 'closed' } : { kind: 'open', host: '', origin: 'file:///*' };
  const isWeb = protocol === 'http:' || protocol === 'https:';
  const isStore =
    CLOSED_HOSTS.includes(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
  if (!isWeb || isStore || /\.pdf$/i.test(pathname)) return { kind: 'closed' };
  return { kind: 'open', host: hostname, origin: `*://${hostname}/*` };
}

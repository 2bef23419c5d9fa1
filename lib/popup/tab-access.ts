/** A tab of the browser. `url` is empty if the browser does not reveal it. */
export interface OpenTab {
  readonly id: number;
  readonly url: string;
}

/** Hosts on which browsers let no extension run, whatever it is permitted. */
const CLOSED_HOSTS = [
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
];

/** Whether extensions can run on a page, by its address alone. */
export type TabAccess =
  | {
      readonly kind: 'open';
      /** As in an address, lower case; empty for local files. */
      readonly host: string;
      /** Match pattern of the site. */
      readonly origin: string;
    }
  /** Browser pages, stores, PDF files. */
  | { readonly kind: 'closed' };

const CLOSED: TabAccess = { kind: 'closed' };

const isStore = ({ hostname, pathname }: URL): boolean =>
  CLOSED_HOSTS.includes(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));

/** Whether a page at this address can be read. An unknown address counts as closed. */
export function accessTo(address: string): TabAccess {
  if (!URL.canParse(address)) return CLOSED;
  const url = new URL(address);
  if (isStore(url) || /\.pdf$/i.test(url.pathname)) return CLOSED;
  const { protocol, hostname: host } = url;
  if (protocol === 'file:') return { kind: 'open', host: '', origin: 'file:///*' };
  return /^https?:$/.test(protocol) ? { kind: 'open', host, origin: `*://${host}/*` } : CLOSED;
}

/**
 * The address of our document. A frame that its page has written itself (`srcdoc`, `about:blank`) has none: then that of
 * the site it belongs to, if it belongs to one.
 */
export function addressHere(): string {
  const { href, hostname } = location;
  return hostname === '' && URL.canParse(origin) ? new URL(origin).href : href;
}

/** The host of our document, as the reader's settings name it; empty for a file. */
export const hostHere = (): string => new URL(addressHere()).hostname;

/** Whether our document is of a site, or a file. A frame cut off from all sites is not: nothing says who speaks there. */
export const hasSite = (): boolean => /^(?:http|file)/.test(addressHere());

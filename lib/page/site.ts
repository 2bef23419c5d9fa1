/**
 * The address of the current document. A frame written by its page (`srcdoc`, `about:blank`) has none: then the address
 * of its origin, if it has one.
 */
export function addressHere(): string {
  const { href, hostname } = location;
  return hostname === '' && URL.canParse(origin) ? new URL(origin).href : href;
}

/** The host of the current document, as the settings name it; empty for a file. */
export const hostHere = (): string => new URL(addressHere()).hostname;

/**
 * Whether the current document belongs to a site or is a file. A sandboxed frame does not: nothing says who is speaking
 * there.
 */
export const hasSite = (): boolean => /^(?:http|file)/.test(addressHere());

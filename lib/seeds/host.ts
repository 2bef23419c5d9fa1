/** The host of an address, in lower case and ASCII; empty where there is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

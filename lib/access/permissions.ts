import browser from 'webextension-polyfill';

/** Match patterns on which the extension may run now. */
export async function grantedHosts(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Calls back whenever sites are allowed or taken back, from wherever; returns what stops it. */
export function watchHosts(changed: () => void): () => void {
  const listener = (): void => changed();
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}

import { CommandError } from '../command-error.ts';

/** An address that a page could be opened at; `null` if none is given. Throws a CommandError for anything else. */
export function checkedAddress(url: string | undefined): string | null {
  if (url === undefined) return null;
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw new CommandError(`"${url}" is no address of a web page`, 'Give the whole address, with https://');
}

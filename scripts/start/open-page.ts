import type { TestBrowser, TestPage } from '../browser/types.ts';
import { CommandError } from '../command-error.ts';

/** Opens a page that the user asked for. Throws a CommandError if there is no page at the address. */
export function openPage(browser: Pick<TestBrowser, 'openPage'>, url: string): Promise<TestPage> {
  return browser.openPage(url).catch(({ message }: Error) => {
    const [why] = message.split('\n');
    throw new CommandError(
      `${url} could not be opened: ${why}`,
      'Check the address and the network, or save the page and give its file.',
    );
  });
}

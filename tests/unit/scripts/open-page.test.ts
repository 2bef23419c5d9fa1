import { expect, test } from 'vitest';
import { CommandError } from '../../../scripts/command-error.ts';
import { openPage } from '../../../scripts/start/open-page.ts';

test('an address at which there is nothing is told without a stack', async () => {
  const browser = { openPage: () => Promise.reject(new Error('net::ERR_NAME_NOT_RESOLVED\n  at goto')) };
  const opened = openPage(browser, 'https://nowhere.example/');
  await expect(opened).rejects.toThrow(CommandError);
  await expect(opened).rejects.toThrow(
    /^https:\/\/nowhere\.example\/ could not be opened: net::ERR_NAME_NOT_RESOLVED$/,
  );
});

import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { CommandError } from '../../../scripts/command-error.ts';
import { loadSeeds } from '../../../scripts/seeds/load-seeds.ts';
import { temporaryFile } from './temporary-folder.ts';

test('broken seeds are told with file, line and reason, each on a line, and with what helps', async () => {
  const folder = dirname(await temporaryFile('event.json', '{\n'));
  const error = await loadSeeds(folder).catch((thrown: unknown) => thrown);
  if (!(error instanceof CommandError)) throw error;
  const [head, ...lines] = error.message.split('\n');
  expect(head).toMatch(/^The seeds are broken in \d+ places?:$/);
  expect(lines.join('\n')).toMatch(/^ {2}seeds\/event\.json:\d+: \S/m);
  expect(lines.filter((line) => !/^ {2}seeds\/\S+:\d+: \S/.test(line))).toEqual([]);
  expect(error.cure).toMatch(/^Mend .*\.$/);
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from './run-script.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SEOUL =
  '<p>SEOUL, March 18, 2021 – Secretary of State Antony Blinken and Defense Secretary Lloyd Austin met Foreign Minister ' +
  'Chung Eui-yong and Defense Minister Suh Wook in a two-plus-two in Seoul.</p>' +
  '<p>“China has a critical role to play in working to convince North Korea to \u001b[31mpursue denuclearization,” Blinken said.</p>';

/** Labels as somebody writes them who does not know the bundle. */
const label = (id: string, text: string) => ({
  id,
  url: `https://${id}.example/`,
  language: 'en',
  label: 'event',
  statements: [{ text, kind: 'direct', gist: 'China can help.' }],
});

test('npm run evaluate judges labels that name no statement, and goes on where a page cannot be read', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'good.html'), SEOUL);
  await writeFile(join(folder, 'elsewhere.html'), SEOUL);
  await writeFile(join(folder, 'empty.html'), '');
  const labels = [
    label('good', 'China has a critical role to play'),
    label('elsewhere', 'in a two-plus-two in Seoul'),
    label('empty', 'China has a critical role to play'),
  ];
  await writeFile(join(folder, 'index.json'), JSON.stringify(labels));
  const { code, output, errors } = await runScript('evaluate.ts', folder);
  expect(code).toBe(0);
  expect(output).toMatch(/event +2 +0 +1\n/);
  expect(output).toMatch(/direct +33\.3% 1\/3 +50\.0% 1\/2\n/);
  expect(output).toContain('3 of 3 labels name no statement');
  expect(output).toMatch(/WRONG .*to \[31mpursue/);
  expect(errors).toMatch(/^empty: .*counts as.*empty\.html is empty/);
}, 60_000);

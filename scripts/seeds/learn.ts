/**
 * `npm run seeds:learn -- DIR`: adds the labelled reports of a folder's split `dev` to the sample sentences in
 * `seeds/paraphrases`. Those of the split `held` stay unknown, as the figures are measured on them.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../command-error.ts';
import { readLabels } from '../evaluate/read-labels.ts';
import { onlyOne, readOptions } from '../read-options.ts';
import { labelledReports } from './labelled-reports.ts';
import { loadSeeds, SEEDS_FOLDER } from './load-seeds.ts';

const USAGE = 'npm run seeds:learn -- DIR';

await runCommand(async () => {
  const folder = onlyOne('folder', readOptions(USAGE, { takesNames: true }).named, USAGE);
  const pages = await readLabels(folder, { split: 'dev' });
  const { paraphrases } = await loadSeeds();
  for (const [language, reports] of labelledReports(pages)) {
    const samples = paraphrases[language];
    if (!samples) continue;
    const file = join(SEEDS_FOLDER, 'paraphrases', `${language}.json`);
    let added = 0;
    for (const [statement, texts] of reports) {
      const own = samples[statement];
      const unknown = [...new Set(texts)].filter((text) => own && !own.includes(text));
      own?.push(...unknown);
      added += unknown.length;
    }
    await writeFile(file, `${JSON.stringify(samples, null, 2)}\n`);
    console.log(`${file}: ${added} reports added`);
  }
});

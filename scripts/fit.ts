/**
 * `npm run fit -- DIR [--split NAME]`: fits the weights of `lib/match/topics/weigh-report.ts`, which decide what stretches
 * of sentences are taken for reports, to a folder of labelled pages. Prints first how such weights do on pages that they
 * were not fitted to, then the weights.
 */
import './pages/install-dom.ts';
import { FEATURE_NAMES } from '../lib/match/topics/weigh-report.ts';
import { runCommand } from './command-error.ts';
import { fitLogistic, logOddsOf } from './evaluate/logistic.ts';
import { type LabelledFile, readLabels } from './evaluate/read-labels.ts';
import { type ReportSample, samplesOf } from './evaluate/report-samples.ts';
import { createToolbox, readDocument, type Toolbox } from './pages/analyse-saved.ts';
import { openSavedPage } from './pages/saved-page.ts';
import { onlyOne, readOptions } from './read-options.ts';
import { loadSeeds } from './seeds/load-seeds.ts';

const USAGE = 'npm run fit -- DIR [--split NAME]';
/** Number of parts into which the pages are divided; each part is judged by weights fitted to the others. */
const PARTS = 5;
const THRESHOLDS = [-1, -0.5, 0, 0.5, 1];

async function samplesIn(page: LabelledFile, toolbox: Toolbox): Promise<ReportSample[]> {
  const { document } = await openSavedPage(page.file);
  const { sections, analyst } = readDocument(document, page.url, toolbox);
  return sections.flatMap(({ blocks }) => {
    const read = blocks.filter(({ kind }) => kind !== 'furniture');
    return samplesOf(page.id, read, page.statements, analyst.knowledge);
  });
}

const toExamples = (samples: readonly ReportSample[]) => ({
  rows: samples.map(({ features }) => features),
  holds: samples.map(({ isReport }) => isReport),
});

/** Log odds of each sample under weights fitted to the pages of the other parts. */
function crossValidated(samples: readonly ReportSample[]): number[] {
  const pages = [...new Set(samples.map(({ page }) => page))];
  const partOf = new Map(pages.map((page, i) => [page, i % PARTS]));
  const weights = Array.from({ length: PARTS }, (_, part) =>
    fitLogistic(toExamples(samples.filter(({ page }) => partOf.get(page) !== part))),
  );
  return samples.map(({ page, features }) => logOddsOf(features, weights[partOf.get(page) ?? 0] ?? []));
}

await runCommand(async () => {
  const { values, named } = readOptions(USAGE, { values: ['split'], takesNames: true });
  const folder = onlyOne('folder', named, USAGE);
  const pages = (await readLabels(folder, values)).filter(({ label }) => label === 'event');
  const toolbox = createToolbox(await loadSeeds());
  const samples: ReportSample[] = [];
  for (const page of pages) samples.push(...(await samplesIn(page, toolbox)));
  const odds = crossValidated(samples);
  console.log(
    `${samples.length} stretches, ${samples.filter(({ isReport }) => isReport).length} of them reports`,
  );
  for (const threshold of THRESHOLDS) {
    const taken = samples.filter((_, i) => (odds[i] ?? 0) >= threshold);
    const right = taken.filter(({ isReport }) => isReport).length;
    console.log(`from ${threshold}: ${right} reports, ${taken.length - right} others`);
  }
  fitLogistic(toExamples(samples)).forEach((weight, i) => {
    console.log(`  ${FEATURE_NAMES[i]}: ${weight.toFixed(2)},`);
  });
});

/** The scripts stay within their sizes: those of the files gzipped, in KB of 1024 bytes. */
import { BROWSER_NAMES, type BrowserName } from '../browser/types.ts';
import { type BuiltFile, builtFiles, filesOfPage, gzipped } from './helpers/built-files.ts';
import { reportBroken } from './helpers/report-broken.ts';

interface Budget {
  readonly what: string;
  readonly most: number;
  readonly files: (all: readonly BuiltFile[]) => readonly BuiltFile[];
}

const KB = 1024;
const named =
  (name: string) =>
  (all: readonly BuiltFile[]): BuiltFile[] =>
    all.filter(({ path }) => path === name);

const BUDGETS: readonly Budget[] = [
  { what: 'gate, which runs on every page of its hosts', most: 2, files: named('gate.js') },
  { what: 'annotator with its data', most: 160, files: named('annotator.js') },
  {
    what: 'popup without the bundle’s data',
    most: 60,
    files: (all) =>
      filesOfPage(all, 'popup.html').filter(({ path }) => !/(?:^|\/)bundle-[^/]+\.js$/.test(path)),
  },
  { what: 'gate, annotator, background and pages together', most: 1360, files: (all) => all },
];

function overspent(browser: BrowserName): string[] {
  const all = builtFiles(browser);
  return BUDGETS.flatMap(({ what, most, files }) => {
    const counted = files(all);
    if (counted.length === 0) return [`${browser}: ${what}: no such file was built`];
    const size = gzipped(counted) / KB;
    console.log(
      `  ${browser.padEnd(8)} ${size.toFixed(1).padStart(6)} of ${String(most).padStart(3)} KB  ${what}`,
    );
    return size > most ? [`${browser}: ${what}: ${size.toFixed(1)} KB, ${most} KB at most`] : [];
  });
}

reportBroken(
  'The extension stays within its budgets',
  'Compare .output with that of an older commit to see what came in; load it on demand, or do without it.',
  BROWSER_NAMES.flatMap(overspent),
);

/** No file is too long. Longer ones are listed with the reason why they are not split. */
import { reportBroken } from './helpers/report-broken.ts';
import { type SourceFile, sourceFiles } from './helpers/source-files.ts';

const MOST_LINES = 200;
/** Style sheets are lists of short rules, read by searching. */
const MOST_LINES_OF_STYLE = 330;

/** Why these are longer. */
const LONGER: Readonly<Record<string, string>> = {
  'lib/match/words/align.ts':
    'one dynamic programme; its rows are typed arrays that would have to be handed around',
  'lib/seeds/schema.ts': 'the shapes of all seed files, read as one table',
  'tests/browser/card.test.ts': 'one browser with one page serves all of its cases',
  'tests/browser/hosts/documents.test.ts': 'one browser with one set of hosts serves all of its cases',
  'tests/unit/paint/painters.property.test.ts': 'one model of a page that changes, and what must hold of it',
};

function tooLong({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length;
  const most = path.endsWith('.css') ? MOST_LINES_OF_STYLE : MOST_LINES;
  // A listed file stays listed until it is well below the limit.
  const leaves = lines < most * 0.9 && path in LONGER;
  if (lines > most && !(path in LONGER)) return [`${path}: ${lines} lines, ${most} at most`];
  return leaves ? [`${path}: ${lines} lines, no longer an exception`] : [];
}

const files = sourceFiles(
  ['components', 'entrypoints', 'lib', 'scripts', 'tests'],
  ['.ts', '.tsx', '.mjs', '.css'],
);
const gone = Object.keys(LONGER).filter((path) => !files.some((file) => file.path === path));
reportBroken(
  `No file is longer than ${MOST_LINES} lines`,
  'Part it by ideas, or list it with a reason in scripts/check/file-size.ts.',
  [...files.flatMap(tooLong), ...gone.map((path) => `${path}: listed as an exception, but gone`)],
);

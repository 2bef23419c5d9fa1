/** Nothing unfinished is kept: no skipped test, no promise in a comment, no path of one machine, no host of a registry. */
import { reportBroken } from './helpers/report-broken.ts';
import { lineAt, type SourceFile, sourceFiles } from './helpers/source-files.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly fault: string;
  readonly files: RegExp;
}

const CODE = /\.(?:ts|tsx|mjs|css)$/;
const ANY = /./;
const RULES: readonly Rule[] = [
  {
    pattern: /\b(?:test|it|describe|suite)\.(?:skip|only|todo|fails|skipIf|runIf)\b|\bx(?:it|describe)\(/g,
    fault: 'a test that does not always run',
    files: CODE,
  },
  {
    pattern: /\b(?:TO[D]O|FIX[M]E|XX[X]|HA[C]K)\b/g,
    fault: 'a promise; do it, or open an issue',
    files: CODE,
  },
  {
    pattern: /(?<![\w.~:/])\/(?:work|home|Users|root)\/[\w.-]+|\b[A-Z]:\\\\?Users\\/g,
    fault: 'a path that exists on one machine only',
    files: ANY,
  },
  {
    pattern: /https?:\/\/(?:registry\.|npm\.|[\w.-]*(?:artifactory|nexus|verdaccio)|localhost:4873)[\w./-]*/g,
    fault: 'the host of a package registry',
    files: ANY,
  },
  {
    pattern: /@ts-(?:ignore|nocheck)|biome-ignore(?!.*: \w)/g,
    fault: 'a check turned off without a reason',
    files: CODE,
  },
];

/** This file contains the patterns that it looks for. */
const SELF = 'scripts/check/left-overs.ts';
const TEXTS = ['.ts', '.tsx', '.mjs', '.css', '.json', '.md', '.html', '.tsv', '.js', '.svg'];

function leftOvers({ path, text }: SourceFile): string[] {
  return RULES.filter(({ files }) => files.test(path)).flatMap(({ pattern, fault }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: found, index }) => `${path}:${lineAt(text, index)}: ${found}, ${fault}`,
    ),
  );
}

reportBroken(
  'Nothing unfinished and nothing of one machine is kept',
  'Finish it or take it out.',
  sourceFiles(['.'], TEXTS)
    .filter(({ path }) => path !== SELF)
    .flatMap(leftOvers),
);

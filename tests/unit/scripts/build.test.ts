import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { SOURCES } from '../../../scripts/setup/build.ts';
import { ROOT } from '../../../scripts/setup/step.ts';

/** A file of the project with all that it imports of the project, by paths from its root. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  const path = relative(ROOT, file).split(sep).join('/');
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, source = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g))
    withImports(join(dirname(file), source), seen);
  return seen;
}

const isSource = (path: string): boolean =>
  SOURCES.some((source) => path === source || path.startsWith(`${source}/`));

test('a build is stale when anything that its configuration imports has changed', () => {
  expect([...withImports(join(ROOT, 'wxt.config.ts'))].filter((path) => !isSource(path))).toEqual([]);
});

test('a build is stale when packages, compiler settings or data have changed', () => {
  expect(
    ['package.json', 'package-lock.json', 'tsconfig.json', 'seeds/event.json'].filter(isSource),
  ).toHaveLength(4);
  expect(SOURCES.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
});

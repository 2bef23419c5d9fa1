import type { Bundle, Statement } from '../../../lib/coverage/model.ts';
import { compileBundle } from '../../../lib/seeds/compile.ts';
import type { SeedFile } from '../../../lib/seeds/problem.ts';
import { type Seeds, validateSeeds } from '../../../lib/seeds/validate.ts';
import { readSeeds } from '../../../scripts/seeds/read-seeds.ts';

/** The seed files without those of languages, whose faults are for their own test. */
export const withoutLanguages = (files: readonly SeedFile[]): SeedFile[] =>
  files.filter(({ path }) => !/^(?:cues|paraphrases|contrary|background|terms|languages)\//.test(path));

/** The seeds without the files of languages, which the coverage does not need. */
export async function realSeeds(): Promise<Seeds> {
  const { seeds } = validateSeeds(withoutLanguages(await readSeeds('seeds')));
  if (seeds === undefined) throw new Error('The seeds are broken: see tests/unit/seeds.');
  return seeds;
}

/** The bundle as readers get it. */
export async function realBundle(): Promise<Bundle> {
  return compileBundle(await realSeeds());
}

/** A statement of the bundle by id; fails if it is not there. */
export function statementOf(bundle: Bundle, id: string): Statement {
  const statement = bundle.statements.find((one) => one.id === id);
  if (statement === undefined) throw new Error(`No statement ${id}.`);
  return statement;
}

import * as v from 'valibot';
import type { SeedDraft, Sourced } from './draft.ts';
import { issueWithPlace, pathOf } from './issue-words.ts';
import { readJson } from './json-source.ts';
import type { SeedFile, SeedProblem } from './problem.ts';
import * as schema from './schema.ts';

/** What the files of `seeds/` hold, and which of their shapes are wrong. */
export interface ShapedSeeds {
  readonly draft: SeedDraft;
  readonly problems: readonly SeedProblem[];
}

/** Reads each file as JSON against the schema of its place. */
export function shapeSeeds(files: readonly SeedFile[]): ShapedSeeds {
  const problems: SeedProblem[] = [];
  const all = <T>(folder: string, shape: v.GenericSchema<unknown, T>) =>
    files.filter(({ path }) => isIn(folder, path)).flatMap((file) => shapeOne(file, shape, problems));
  const one = <T>(path: string, shape: v.GenericSchema<unknown, T>) => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) problems.push({ file: path, line: 1, reason: 'is missing' });
    return file && shapeOne(file, shape, problems)[0];
  };
  const stems = (folder: string) =>
    new Set(files.filter(({ path }) => isIn(folder, path)).map(({ path }) => stemOf(path)));
  const draft: SeedDraft = {
    event: one('event.json', schema.eventSchema),
    neighbours: one('neighbours.json', schema.neighboursSchema),
    outlets: one('outlets.json', schema.outletsSchema),
    archives: one('archives.json', schema.archivesSchema),
    speakers: one('speakers.json', schema.speakersSchema),
    statements: all('statements', schema.statementSchema),
    articles: all('articles', schema.articleSchema),
    terms: all('terms', schema.termsSchema),
    cues: all('cues', schema.cuesSchema),
    paraphrases: all('paraphrases', schema.paraphrasesSchema),
    contrary: all('contrary', schema.contrarySchema),
    background: all('background', schema.backgroundSchema),
    languages: all('languages', schema.languageSchema),
    statementIds: stems('statements'),
    articleIds: stems('articles'),
    termLanguages: stems('terms'),
    knownLanguages: stems('languages'),
  };
  for (const { path } of files) {
    if (!KNOWN_PLACE.test(path))
      problems.push({ file: path, line: 1, reason: 'is at no place for a seed file' });
  }
  return { draft, problems };
}

const KNOWN_PLACE =
  /^(?:(?:event|neighbours|outlets|archives|speakers)\.json|(?:statements|articles|terms|cues|paraphrases|contrary|background|languages)\/[^/]+\.json)$/;

function isIn(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`) && KNOWN_PLACE.test(path);
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

function shapeOne<T>(
  file: SeedFile,
  shape: v.GenericSchema<unknown, T>,
  problems: SeedProblem[],
): Sourced<T>[] {
  const source = readJson(file);
  if (Array.isArray(source)) {
    problems.push(...source);
    return [];
  }
  const result = v.safeParse(shape, source.value);
  if (result.success) return [{ source, value: result.output, stem: stemOf(file.path) }];
  for (const issue of result.issues) {
    const line = source.lineOf(pathOf(issue));
    problems.push({ file: file.path, line, reason: issueWithPlace(issue) });
  }
  return [];
}

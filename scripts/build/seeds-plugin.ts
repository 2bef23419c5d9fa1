import type { Plugin } from 'vite';
import type { AnalysisData } from '../../lib/analyse/analyse-page.ts';
import { compileAnalysisData, compileBundle } from '../../lib/seeds/compile.ts';
import { compileGateTerms } from '../../lib/seeds/compile-gate.ts';
import { compileLanguagePack, packedLanguages } from '../../lib/seeds/compile-languages.ts';
import { standingHosts } from '../../lib/seeds/standing-hosts.ts';
import type { Seeds } from '../../lib/seeds/validate.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';

const PREFIX = 'virtual:crossquote/';

/** JSON as a string literal parses twice as fast as an object literal (v8.dev/blog/cost-of-javascript-2019). */
const asModule = (value: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** Without the texts of the wordings: differences are computed where the coverage is shown. */
function forPages(seeds: Seeds): AnalysisData {
  const data = compileAnalysisData(seeds);
  const { wordings: _, ...match } = data.match;
  return { ...data, match };
}

const MODULES: Readonly<Record<string, (seeds: Seeds) => unknown>> = {
  bundle: compileBundle,
  analysis: forPages,
  gate: compileGateTerms,
  hosts: standingHosts,
  languages: (seeds) =>
    Object.fromEntries(
      packedLanguages(seeds).map((language) => [
        language,
        JSON.stringify(compileLanguagePack(seeds, language)),
      ]),
    ),
};

/** Provides the data compiled from `seeds/` as modules. A fault in a seed file fails the build with its file and line. */
export function seedsPlugin(): Plugin {
  let seeds: Promise<Seeds> | undefined;
  return {
    name: 'crossquote:seeds',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const make = MODULES[id.slice(PREFIX.length + 1)];
      if (!make) throw new Error(`No such module: ${id.slice(1)}`);
      seeds ??= loadSeeds();
      return asModule(make(await seeds));
    },
  };
}

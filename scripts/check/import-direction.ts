/**
 * Imports go one way: seeds → lib → components → entrypoints. Few files use the browser's API, modules that work on strings
 * use no DOM, and no imports form a cycle.
 */
import { posix } from 'node:path';
import { importCycles } from './helpers/import-cycles.ts';
import { reportBroken } from './helpers/report-broken.ts';
import { lineAt, type SourceFile, sourceFiles } from './helpers/source-files.ts';
import { nodesOf, parse, type SyntaxNode } from './helpers/syntax.ts';

/** Which folders the files of each folder may import. The catalogues are data that all may read. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: ['lib', 'public'],
  components: ['components', 'lib'],
  entrypoints: ['entrypoints', 'components', 'lib'],
  scripts: ['scripts', 'lib', 'seeds', 'public', 'tests'],
};

interface Parsed extends SourceFile {
  readonly program: SyntaxNode;
}

/** The extension API, by any of its names. */
const BROWSER_API = ['webextension-polyfill', 'wxt/browser', '#imports'];
const SPEAKS_TO_THE_BROWSER =
  /^(?:lib\/(?:browser|messages|access\/permissions|access\/shortcuts)\.ts|lib\/background\/.*|entrypoints\/background\.ts)$/;

/** Folders that work on strings and data: tested without a DOM, and usable in a worker. */
const WITHOUT_PAGE = /^lib\/(?:analyse|match|text|wording|coverage|recognise|export|seeds)\//;
const PAGE_GLOBALS = new Set([
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'getComputedStyle',
]);

interface Import {
  readonly source: string;
  readonly start: number;
  /** Is it needed when the file is loaded? Types are erased, and `import()` comes later. */
  readonly isNeeded: boolean;
}

/** All imports of a file, with their places. */
function importsOf(program: SyntaxNode): Import[] {
  return [...nodesOf(program)].flatMap((node) => {
    const { type, source, start } = node;
    const imports = /^(?:Import(?:Declaration|Expression)|Export(?:Named|All)Declaration)$/.test(type);
    if (!imports || typeof source !== 'object' || source === null || !('value' in source)) return [];
    if (typeof source.value !== 'string') return [];
    return [{ source: source.value, start, isNeeded: type !== 'ImportExpression' && !isOfTypes(node) }];
  });
}

/** Does an import or export name only types? */
function isOfTypes({ importKind, exportKind, specifiers }: SyntaxNode): boolean {
  if (importKind === 'type' || exportKind === 'type') return true;
  const named = Array.isArray(specifiers) ? (specifiers as SyntaxNode[]) : [];
  return named.length > 0 && named.every((each) => each.importKind === 'type');
}

const targetOf = (path: string, source: string): string => posix.join(posix.dirname(path), source);

/** The files of the project that must be loaded before a file. */
const needsOf = ({ path, program }: Parsed): string[] =>
  importsOf(program)
    .filter(({ source, isNeeded }) => isNeeded && source.startsWith('.'))
    .map(({ source }) => targetOf(path, source));

/** DOM globals that a file uses as values, not as types or names of properties. */
function pageGlobalsOf(program: SyntaxNode): SyntaxNode[] {
  const objects = [...nodesOf(program)].flatMap((node) =>
    node.type === 'MemberExpression' || node.type === 'CallExpression' ? [node.object ?? node.callee] : [],
  );
  const names = objects.filter((node) => typeof node === 'object' && node !== null) as SyntaxNode[];
  const declared = new Set(
    [...nodesOf(program)].flatMap(({ type, id }) => (type === 'VariableDeclarator' ? [nameOf(id)] : [])),
  );
  return names.filter((node) => {
    const name = nameOf(node);
    return name !== null && PAGE_GLOBALS.has(name) && !declared.has(name);
  });
}

function nameOf(node: unknown): string | null {
  if (typeof node !== 'object' || node === null || !('name' in node)) return null;
  return typeof node.name === 'string' ? node.name : null;
}

function faultsOf(file: Parsed): string[] {
  const { program } = file;
  const folder = file.path.split('/')[0] ?? '';
  const at = (start: number, fault: string): string => `${file.path}:${lineAt(file.text, start)}: ${fault}`;
  const faults = importsOf(program).flatMap(({ source, start }) => {
    if (BROWSER_API.includes(source) && !SPEAKS_TO_THE_BROWSER.test(file.path))
      return [at(start, `speaks to the browser (${source}); ask lib/browser.ts or lib/messages.ts instead`)];
    if (!source.startsWith('.')) return [];
    const target = targetOf(file.path, source);
    const allowed = MAY_IMPORT[folder]?.includes(target.split('/')[0] ?? '');
    return allowed ? [] : [at(start, `${folder} may not import ${target}`)];
  });
  if (!WITHOUT_PAGE.test(file.path)) return faults;
  const globals = pageGlobalsOf(program).map((node) =>
    at(node.start, `uses ${nameOf(node)}, but works on strings alone; let lib/page read the page`),
  );
  return [...faults, ...globals];
}

const files = sourceFiles(Object.keys(MAY_IMPORT), ['.ts', '.tsx'])
  .filter(({ path }) => !path.endsWith('.d.ts'))
  .map((file): Parsed => ({ ...file, program: parse(file).program }));
reportBroken(
  'Imports follow the house (seeds → lib → components → entrypoints)',
  'Move what is shared down, or hand it over as an argument.',
  [
    ...files.flatMap(faultsOf),
    ...importCycles(new Map(files.map((file) => [file.path, needsOf(file)]))).map(
      (cycle) => `${cycle.join(' → ')}: need each other; move what both need into a file of its own`,
    ),
  ],
);

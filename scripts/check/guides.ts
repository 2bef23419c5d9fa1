/**
 * What the guides say is true: commands, folders and links exist, and the oldest browsers, the counts of the bundle, the
 * permissions with their reasons, the newest version in changelog and lock file, and the lengths of the store texts are
 * right. `--fix` rewrites the table of permissions.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../setup/step.ts';
import { oldestBrowsers, wrongVersions } from './helpers/browser-versions.ts';
import { builtFiles, manifestOf } from './helpers/built-files.ts';
import { miscounted } from './helpers/counted.ts';
import { markedPart, withMarkedPart } from './helpers/marked-part.ts';
import { PERMISSION_USES, SITE_USES } from './helpers/permission-uses.ts';
import { reportBroken } from './helpers/report-broken.ts';
import { type SourceFile, sourceFiles } from './helpers/source-files.ts';

interface Project {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

interface StoreCatalogue {
  readonly extName: { readonly message: string };
  readonly extDescription: { readonly message: string };
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const project = JSON.parse(read('package.json')) as Project;
const locked = JSON.parse(read('package-lock.json')) as Pick<Project, 'version'>;
const readme = read('README.md');

const permissionTable = [
  '| permission | why |',
  '| --- | --- |',
  ...Object.entries(PERMISSION_USES).map(([name, { reason }]) => `| \`${name}\` | ${reason} |`),
  `| sites of outlets and archives | ${SITE_USES.standing} |`,
  `| any other site, optional | ${SITE_USES.optional} |`,
].join('\n');

/** Commands, libraries and folders that the README does not name. */
function unnamed(): string[] {
  const commands = Object.keys(project.scripts).map((name) =>
    name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`,
  );
  const folders = readdirSync(ROOT, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && !/^\.|^node_modules$|^screenshots$|^coverage-report$/.test(entry.name),
    )
    .map(({ name }) => `\`${name}/`);
  return [...commands, ...folders, ...Object.keys(project.dependencies)].flatMap((name) =>
    readme.includes(name) ? [] : [`README.md does not name ${name}`],
  );
}

/** Commands that a guide names and that do not exist. */
function unknownCommands({ path, text }: SourceFile): string[] {
  return [...text.matchAll(/npm run ([\w:-]+)/g)].flatMap(([, name = '']) =>
    name in project.scripts ? [] : [`${path}: there is no npm run ${name}`],
  );
}

const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-');

/** Links and code spans that name a file or heading of the project that does not exist. */
function deadLinks({ path, text }: SourceFile): string[] {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
  const dead = links.flatMap(([link, file = '', heading]) => {
    const target = file === '' ? path : join(dirname(path), file);
    if (!existsSync(join(ROOT, target))) return [`${path}: ${link.slice(1)} leads nowhere`];
    const headings = [...read(target).matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => slug(words));
    return heading === undefined || headings.includes(heading)
      ? []
      : [`${path}: no heading ${heading} in ${target}`];
  });
  const named = [
    ...text.matchAll(/`((?:assets|components|docs|entrypoints|lib|scripts|seeds|store|tests)\/[\w./-]*)`/g),
  ];
  const missing = named.flatMap(([, file = '']) =>
    /[A-Z]{2}/.test(file) || existsSync(join(ROOT, file)) ? [] : [`${path}: there is no ${file}`],
  );
  return [...dead, ...missing];
}

function storeTexts(locale: string): string[] {
  const { extName, extDescription } = JSON.parse(
    read(`public/_locales/${locale}/messages.json`),
  ) as StoreCatalogue;
  const text = (field: string): string => read(`store/${locale}/${field}.txt`).trim();
  const rules: readonly (readonly [boolean, string])[] = [
    [
      text('name') === extName.message && text('name').length <= 45,
      'name: as in the catalogue, 45 characters at most',
    ],
    [
      text('summary') === extDescription.message && text('summary').length <= 132,
      'summary: as in the catalogue, 132 characters at most',
    ],
    [
      text('description').length > 500 && text('description').length <= 16_000,
      'description: 500 to 16 000 characters',
    ],
  ];
  return rules.flatMap(([kept, rule]) => (kept ? [] : [`store/${locale}: ${rule}`]));
}

const oldest = oldestBrowsers(manifestOf(builtFiles('chromium')), manifestOf(builtFiles('firefox')));
const fix = process.argv.includes('--fix');
if (fix) writeFileSync(join(ROOT, 'README.md'), withMarkedPart(readme, 'permissions', permissionTable));
const guides = sourceFiles(['.'], ['.md']);
reportBroken(
  'The guides say what is so',
  'Mend the guide; the table of permissions is written by npm run fix.',
  [
    ...unnamed(),
    ...guides.flatMap(unknownCommands),
    ...guides.flatMap(deadLinks),
    ...miscounted(readme, read('seeds/README.md')).map((claim) => `README.md does not say ${claim}`),
    ...wrongVersions(readme, oldest).map((fault) => `README.md ${fault}`),
    ...['en', 'ko'].flatMap(storeTexts),
    ...(fix || markedPart(readme, 'permissions') === permissionTable
      ? []
      : ['README.md: permissions out of date']),
    ...(read('CHANGELOG.md').includes(`## [${project.version}]`)
      ? []
      : [`CHANGELOG.md lacks ${project.version}`]),
    ...(locked.version === project.version ? [] : [`package-lock.json is not of version ${project.version}`]),
  ],
);

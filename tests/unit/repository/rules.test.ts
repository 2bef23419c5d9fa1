import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const RULES = join(import.meta.dirname, '../../../scripts/check');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossquote-rules-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The output of a rule for a project with this one file; `null` if it is kept. */
function complaint(rule: string, path: string, text: string): string | null {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  try {
    const env = { ...process.env, CROSSQUOTE_CHECKED: folder };
    execFileSync(process.execPath, [join(RULES, `${rule}.ts`)], { env, stdio: 'pipe' });
    return null;
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  }
}

/** A lock file with these packages. */
const locked = (packages: object): string => JSON.stringify({ packages: { '': {}, ...packages } });
const PARENT = { version: '1.0.0', integrity: 'sha512-x' };
const BUILD = { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] };

/** Composed, so that the rule does not find it here. */
const PROMISE = `// ${'TO'}DO later`;
const SKIPPED = `test.${'skip'}('x', () => {});`;
const HOME = `/${'home'}/me/pages`;

describe('the rule', () => {
  test.each([
    [
      'import-direction',
      'lib/text/a.ts',
      "import '../../components/Fold.tsx';",
      'lib may not import components/Fold.tsx',
    ],
    [
      'import-direction',
      'lib/page/a.ts',
      "import '../../scripts/start.ts';",
      'lib may not import scripts/start.ts',
    ],
    ['import-direction', 'components/A.tsx', "import 'webextension-polyfill';", 'speaks to the browser'],
    ['import-direction', 'lib/match/a.ts', "document.querySelector('p');", 'works on strings alone'],
    ['import-direction', 'lib/analyse/a.ts', 'window.alert();', 'works on strings alone'],
    ['doc-comments', 'lib/a.ts', '// said otherwise\nexport const a = 1;', 'lib/a.ts:2: a'],
    ['visible-text', 'components/A.tsx', 'const a = <p>Hello</p>;', '“Hello”'],
    ['visible-text', 'components/A.tsx', 'const a = <p aria-label="Close" />;', '“Close”'],
    ['visible-text', 'components/A.tsx', "const a = <p>{'Hello'}</p>;", '“Hello”'],
    ['visible-text', 'components/A.tsx', "const a = <p title={'Close'} />;", '“Close”'],
    ['visible-text', 'components/A.tsx', `const a = <>{\`\${n} marks\`}</>;`, '“… marks”'],
    ['left-overs', 'lib/a.ts', PROMISE, 'a promise'],
    ['left-overs', 'tests/a.test.ts', SKIPPED, 'does not always run'],
    ['left-overs', 'README.md', `See ${HOME}.`, 'one machine only'],
    ['lib-knows-no-event', 'lib/a.ts', "const who = 'Blinken';", '“Blinken”'],
    [
      'lock-file',
      'package-lock.json',
      locked({ 'node_modules/a': { version: '1.0.0' } }),
      'node_modules/a has no checksum',
    ],
    [
      'lock-file',
      'package-lock.json',
      locked({ 'node_modules/a': { ...PARENT, resolved: 'https://packages.example/a.tgz' } }),
      "node_modules/a names a registry's host",
    ],
    [
      'lock-file',
      'package-lock.json',
      locked({ 'node_modules/a': { ...PARENT, optionalDependencies: { 'a-darwin-arm64': '1.0.0' } } }),
      'node_modules/a-darwin-arm64 is missing',
    ],
  ])('%s finds what breaks it in %s: %s', (rule, path, text, expected) => {
    expect(complaint(rule, path, text)).toContain(expected);
  });

  test.each([
    ['import-direction', 'components/A.tsx', "import '../lib/i18n.ts';"],
    [
      'import-direction',
      'lib/match/a.ts',
      'interface A { document: string }\nconst a = (page: A) => page.document.length;',
    ],
    ['doc-comments', 'lib/a.ts', '/** One and two. */\nexport const a = 1;\nexport const b = 2;'],
    ['visible-text', 'components/A.tsx', 'const a = <p title={t("close")}>{t("hello")} · </p>;'],
    ['visible-text', 'components/A.tsx', `const a = <p class={'wide row'}>{t('hello')} {\`\${n} %\`}</p>;`],
    ['left-overs', 'lib/a.ts', '// Later text comes first.'],
    [
      'lock-file',
      'package-lock.json',
      locked({
        'node_modules/a': { ...PARENT, optionalDependencies: { 'a-darwin-arm64': '1.0.0' } },
        'node_modules/a-darwin-arm64': BUILD,
      }),
    ],
    ['lib-knows-no-event', 'lib/a.ts', '// As when Blinken speaks.\nconst who = speaker;'],
  ])('%s lets %s be: %s', (rule, path, text) => {
    expect(complaint(rule, path, text)).toBeNull();
  });
});

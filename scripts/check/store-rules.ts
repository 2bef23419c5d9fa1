/**
 * The built packages contain nothing that the Chrome Web Store or Mozilla refuses or that a page could detect or misuse:
 * remote or generated code, unused permissions, exposed parts in the manifest.
 */
import { BROWSER_NAMES, type BrowserName } from '../browser/types.ts';
import { ICON_SIZES } from '../icons/icon-sizes.ts';
import { type BuiltFile, builtFiles, type Manifest, manifestOf } from './helpers/built-files.ts';
import { PERMISSION_USES } from './helpers/permission-uses.ts';
import { reportBroken } from './helpers/report-broken.ts';
import { sourceFiles } from './helpers/source-files.ts';

interface CodeRule {
  readonly pattern: RegExp;
  readonly fault: string;
  /** Bundled libraries in which it is harmless, with the reason. */
  readonly allowed?: readonly { readonly near: RegExp; readonly reason: string }[];
}

const CODE_RULES: readonly CodeRule[] = [
  { pattern: /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]/g, fault: 'makes code out of text' },
  { pattern: /\bimport(?:Scripts)?\s*\(\s*["'`](?:https?:)?\/\//g, fault: 'loads code from elsewhere' },
  {
    pattern:
      /(?<![.\w#$]|async )fetch\s*\((?![\w$,]*\)\s*\{)|\b(?:globalThis|window|self)\.fetch\b|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew WebSocket\b|\bEventSource\b/g,
    fault: 'can ask the network',
  },
  { pattern: /\bsetTimeout\s*\(\s*["'`]|\bdocument\.write\b/g, fault: 'runs or writes text' },
  {
    pattern: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc)\s*=(?!=)/g,
    fault: 'writes markup',
    allowed: [
      { near: /__html/, reason: 'Preact’s dangerouslySetInnerHTML, which no component of ours uses' },
    ],
  },
];

const PAGE_RULES: readonly CodeRule[] = [
  { pattern: /<script(?![^>]*\bsrc=)[^>]*>/g, fault: 'has a script in the page, which the policy forbids' },
  { pattern: /(?:src|href)="(?:https?:)?\/\//g, fault: 'loads from elsewhere' },
  { pattern: /\son[a-z]+="/g, fault: 'has a handler in the markup' },
];

function faultsOfCode({ path, bytes }: BuiltFile): string[] {
  const rules = path.endsWith('.js') ? CODE_RULES : path.endsWith('.html') ? PAGE_RULES : [];
  const text = rules.length === 0 ? '' : bytes.toString('utf8');
  return rules.flatMap(({ pattern, fault, allowed = [] }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const around = text.slice(Math.max(0, index - 160), index + 160);
      return allowed.some(({ near }) => near.test(around)) ? [] : [`${path}: ${fault}: …${found}…`];
    }),
  );
}

function faultsOfManifest(manifest: Manifest): string[] {
  const { extension_pages: policy } = manifest.content_security_policy;
  const wanted = Object.keys(PERMISSION_USES);
  const rules: readonly (readonly [boolean, string])[] = [
    [manifest.manifest_version === 3, 'is not Manifest V3'],
    [
      manifest.web_accessible_resources === undefined,
      'has web-accessible resources, by which pages detect us',
    ],
    [manifest.externally_connectable === undefined, 'lets others connect'],
    [manifest.optional_permissions === undefined, 'asks for optional permissions that nobody justified'],
    [
      /default-src 'none'/.test(policy) && /connect-src 'none'/.test(policy),
      'has a policy that allows requests',
    ],
    [!/unsafe|https?:|\*/.test(policy), 'has a policy with holes'],
    [
      manifest.permissions.toSorted().join() === wanted.toSorted().join(),
      `asks for other than ${wanted.join(', ')}`,
    ],
    [
      !manifest.host_permissions.some((host) => /^\*:\/\/\*\/|<all_urls>/.test(host)),
      'may run everywhere unasked',
    ],
    [ICON_SIZES.every((size) => String(size) in manifest.icons), 'lacks icons'],
    [/^\d+\.\d+\.\d+$/.test(manifest.version), 'has no version of three numbers'],
  ];
  return rules.flatMap(([kept, fault]) => (kept ? [] : [`manifest.json ${fault}`]));
}

/** Permissions of the manifest that no code uses. */
function unusedPermissions(): string[] {
  const code = sourceFiles(['lib', 'entrypoints'], ['.ts', '.tsx'])
    .map(({ text }) => text)
    .join('\n');
  return Object.entries(PERMISSION_USES).flatMap(([permission, { usedBy }]) =>
    usedBy.test(code) ? [] : [`nothing uses the permission ${permission}`],
  );
}

function faultsIn(browser: BrowserName): string[] {
  const files = builtFiles(browser);
  const faults = [...faultsOfManifest(manifestOf(files)), ...files.flatMap(faultsOfCode)];
  return faults.map((fault) => `${browser}: ${fault}`);
}

reportBroken(
  'The packages keep the rules of the stores',
  'Take it out; what a library brings and never runs may be allowed in scripts/check/store-rules.ts, with the reason.',
  [...BROWSER_NAMES.flatMap(faultsIn), ...unusedPermissions()],
);

import { sourceFiles } from './source-files.ts';
import { isNode, nodesOf, parse, type SyntaxNode } from './syntax.ts';

/** `@scope/name/file.js` → `@scope/name`; null for our own files and for modules made by the build. */
function packageOf(source: string): string | null {
  if (/^(?:[./#]|virtual:|node:|wxt\/)/.test(source)) return null;
  return source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Members of a namespace that a file uses: `v.object` and `v.string` of `v`. */
function membersOf(program: SyntaxNode, namespace: unknown): string[] {
  if (!isNode(namespace)) return [];
  const nodes = [...nodesOf(program)];
  return nodes.flatMap(({ type, object, property }) =>
    type === 'MemberExpression' && isNode(object) && object.name === namespace.name && isNode(property)
      ? [String(property.name)]
      : [],
  );
}

/** Names of the exports that one import takes. */
function takenBy({ specifiers }: SyntaxNode, program: SyntaxNode): string[] {
  const values = (Array.isArray(specifiers) ? specifiers : []).filter(
    (node) => isNode(node) && node.importKind !== 'type',
  );
  return values.flatMap((node: SyntaxNode) => {
    if (node.type === 'ImportNamespaceSpecifier') return membersOf(program, node.local);
    const { imported } = node;
    return node.type === 'ImportDefaultSpecifier' || !isNode(imported)
      ? ['default']
      : [String(imported.name)];
  });
}

/**
 * Packages whose code reaches the reader's browser, each with a module that imports exactly what our code imports, so that
 * its share can be built and weighed alone.
 */
export function shippedImports(): Map<string, string> {
  const taken = new Map<string, Map<string, Set<string>>>();
  const files = sourceFiles(['lib', 'components', 'entrypoints'], ['.ts', '.tsx']);
  const compiledOnly = /^lib\/seeds\//;
  for (const file of files.filter(({ path }) => !compiledOnly.test(path) && !path.endsWith('.d.ts'))) {
    const { program } = parse(file);
    for (const node of nodesOf(program)) {
      if (node.type !== 'ImportDeclaration' || node.importKind === 'type' || !isNode(node.source)) continue;
      const source = String(node.source.value);
      const name = packageOf(source);
      if (name === null) continue;
      const sources = taken.get(name) ?? new Map<string, Set<string>>();
      sources.set(source, new Set([...(sources.get(source) ?? []), ...takenBy(node, program)]));
      taken.set(name, sources);
    }
  }
  return new Map([...taken].sort().map(([name, sources]) => [name, moduleFor(sources)]));
}

function moduleFor(sources: ReadonlyMap<string, ReadonlySet<string>>): string {
  const lines = [...sources].flatMap(([source, names], at) =>
    [...names].map((name) => `export { ${name} as ${name}_${at} } from '${source}';`),
  );
  return lines.join('\n');
}

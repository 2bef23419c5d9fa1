/** Each export of `lib` has a doc comment, so that a reader of a call need not open its file. */
import { reportBroken } from './helpers/report-broken.ts';
import { lineAt, type SourceFile, sourceFiles } from './helpers/source-files.ts';
import { isNode, parse, type Syntax, type SyntaxNode } from './helpers/syntax.ts';

function nameOf(declaration: SyntaxNode): string {
  const { declarations, id } = declaration;
  const named = Array.isArray(declarations) && isNode(declarations[0]) ? declarations[0].id : id;
  return isNode(named) && typeof named.name === 'string' ? named.name : declaration.type;
}

/** Whether a doc comment stands before an export with only white space between them. */
function isExplained(start: number, { text }: SourceFile, { comments }: Syntax): boolean {
  return comments.some(
    ({ type, value, end }) =>
      type === 'Block' && value.startsWith('*') && end <= start && text.slice(end, start).trim() === '',
  );
}

/** Whether a line follows another one without a blank line between: both share the comment of the first. */
function sharesComment(previous: SyntaxNode, node: SyntaxNode, { text }: SourceFile): boolean {
  const isLine = !text.slice(previous.start, previous.end).includes('\n\n');
  return isLine && /^[ \t]*\n?[ \t]*$/.test(text.slice(previous.end, node.start));
}

function unexplained(file: SourceFile): string[] {
  const syntax = parse(file);
  const nodes = Array.isArray(syntax.program.body) ? syntax.program.body.filter(isNode) : [];
  const explained = new Set<SyntaxNode>();
  return nodes.flatMap((node, at) => {
    const previous = nodes[at - 1];
    const shares = previous !== undefined && explained.has(previous) && sharesComment(previous, node, file);
    if (shares || isExplained(node.start, file, syntax)) explained.add(node);
    if (node.type !== 'ExportNamedDeclaration' || !isNode(node.declaration) || explained.has(node)) return [];
    return [`${file.path}:${lineAt(file.text, node.start)}: ${nameOf(node.declaration)}`];
  });
}

reportBroken(
  'Every export of lib has a doc comment',
  'Write /** … */ above it: what it means, in which unit, what happens when it fails.',
  sourceFiles(['lib'], ['.ts']).flatMap(unexplained),
);

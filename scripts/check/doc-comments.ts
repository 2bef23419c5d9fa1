/** Each export of `lib` says what it means: units, failure, source. A reader of a call need not open its file. */
import { reportBroken } from './helpers/report-broken.ts';
import { lineAt, type SourceFile, sourceFiles } from './helpers/source-files.ts';
import { isNode, parse, type Syntax, type SyntaxNode } from './helpers/syntax.ts';

function nameOf(declaration: SyntaxNode): string {
  const { declarations, id } = declaration;
  const named = Array.isArray(declarations) && isNode(declarations[0]) ? declarations[0].id : id;
  return isNode(named) && typeof named.name === 'string' ? named.name : declaration.type;
}

/** A doc comment stands right before its export; nothing but space may be between them. */
function isExplained(start: number, { text }: SourceFile, { comments }: Syntax): boolean {
  return comments.some(
    ({ type, value, end }) =>
      type === 'Block' && value.startsWith('*') && end <= start && text.slice(end, start).trim() === '',
  );
}

function unexplained(file: SourceFile): string[] {
  const syntax = parse(file);
  const { body } = syntax.program;
  return (Array.isArray(body) ? body : []).flatMap((node: unknown) => {
    if (!isNode(node) || node.type !== 'ExportNamedDeclaration' || !isNode(node.declaration)) return [];
    if (isExplained(node.start, file, syntax)) return [];
    return [`${file.path}:${lineAt(file.text, node.start)}: ${nameOf(node.declaration)}`];
  });
}

reportBroken(
  'Every export of lib has a doc comment',
  'Write /** … */ above it: what it means, in which unit, what happens when it fails.',
  sourceFiles(['lib'], ['.ts']).flatMap(unexplained),
);

/** No text that a reader sees is in the code: all of it is in the catalogue, which has every language. */
import { reportBroken } from './helpers/report-broken.ts';
import { lineAt, type SourceFile, sourceFiles } from './helpers/source-files.ts';
import { isNode, nodesOf, parse, type SyntaxNode } from './helpers/syntax.ts';

/** Attributes whose text is shown or read aloud. */
const HEARD = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'label',
  'placeholder',
  'title',
]);
/** Our own name and the addresses reserved for examples, which are the same in every language. */
const SAME_EVERYWHERE = /^\s*(?:Crossquote|[a-z]+\.example)\s*$/;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && /\p{L}{2}/u.test(value) && !SAME_EVERYWHERE.test(value);

/** The text of a literal, also in braces, or of the fixed parts of a template; null for any other node. */
function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  const { type, value, expression, quasis } = node;
  if (type === 'JSXExpressionContainer') return textOf(expression);
  if (type === 'TemplateLiteral' && Array.isArray(quasis))
    return quasis.map((part: { value: { cooked: string } }) => part.value.cooked).join('…');
  const isLiteral = (type === 'Literal' || type === 'JSXText') && typeof value === 'string';
  return isLiteral ? value : null;
}

/** What a node shows or reads aloud: its children, or the value of such an attribute. */
function shownBy({ type, value, name, children }: SyntaxNode): readonly unknown[] {
  if (type === 'JSXElement' || type === 'JSXFragment') return Array.isArray(children) ? children : [];
  const isHeard = type === 'JSXAttribute' && isNode(name) && HEARD.has(String(name.name));
  return isHeard ? [value] : [];
}

function literals(file: SourceFile): string[] {
  return [...nodesOf(parse(file).program)].flatMap((node) =>
    shownBy(node).flatMap((part) => {
      const text = textOf(part);
      const start = isNode(part) ? part.start : node.start;
      return isText(text) ? [`${file.path}:${lineAt(file.text, start)}: “${text.trim()}”`] : [];
    }),
  );
}

reportBroken(
  'No text of the interface stands in the code',
  'Give it a key in public/_locales/*/messages.json and ask the translator: t("key").',
  sourceFiles(['components', 'entrypoints'], ['.tsx']).flatMap(literals),
);

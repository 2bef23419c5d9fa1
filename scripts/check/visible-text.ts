/** No text that a reader sees stands in the code: it would be in one language only. The catalogue has it in all. */
import { reportBroken } from './helpers/report-broken.ts';
import { lineAt, type SourceFile, sourceFiles } from './helpers/source-files.ts';
import { isNode, nodesOf, parse, type SyntaxNode } from './helpers/syntax.ts';

/** Attributes that a reader sees or hears. */
const HEARD = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'label',
  'placeholder',
  'title',
]);
/** Our own name and the addresses reserved for examples are the same in every language. */
const SAME_EVERYWHERE = /^\s*(?:Crossquote|[a-z]+\.example)\s*$/;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && /\p{L}{2}/u.test(value) && !SAME_EVERYWHERE.test(value);

/** The text that a node shows as it stands; null where it shows none. */
function shownBy({ type, value, name, expression }: SyntaxNode): string | null {
  if (type === 'JSXText') return isText(value) ? value.trim() : null;
  if (type === 'JSXExpressionContainer' && isNode(expression) && expression.type === 'Literal') return null;
  if (type !== 'JSXAttribute' || !isNode(name) || typeof name.name !== 'string' || !HEARD.has(name.name))
    return null;
  return isNode(value) && value.type === 'Literal' && isText(value.value) ? value.value : null;
}

function literals(file: SourceFile): string[] {
  return [...nodesOf(parse(file).program)].flatMap((node) => {
    const shown = shownBy(node);
    return shown === null ? [] : [`${file.path}:${lineAt(file.text, node.start)}: “${shown}”`];
  });
}

reportBroken(
  'No text of the interface stands in the code',
  'Give it a key in public/_locales/*/messages.json and ask the translator: t("key").',
  sourceFiles(['components', 'entrypoints'], ['.tsx']).flatMap(literals),
);

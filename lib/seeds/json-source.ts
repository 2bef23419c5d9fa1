import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { SeedFile, SeedPath, SeedProblem } from './problem.ts';

/** A seed file whose text is strict JSON, with the way back from a value to its line. */
export interface JsonSource {
  readonly file: string;
  readonly value: unknown;
  /** Line of the value at `path`, or of the closest value around it that is there. Counts from 1. */
  lineOf(path: SeedPath): number;
}

/** Parses strictly: no comments, no trailing commas, no duplicate keys. Returns all syntax errors; never throws. */
export function readJson({ path, text }: SeedFile): JsonSource | SeedProblem[] {
  const unread = unreadable(text);
  if (unread) return [{ file: path, ...unread }];
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const lineAt = lineFinder(text);
  const problems: SeedProblem[] = [];
  for (const { error, offset } of errors) {
    const line = lineAt(offset);
    // One mistake may cause several errors.
    if (problems.at(-1)?.line === line) continue;
    problems.push({ file: path, line, reason: `is not JSON: ${inWords(printParseErrorCode(error))}` });
  }
  if (root === undefined) return problems;
  for (const { node, key } of repeatedKeys(root)) {
    problems.push({ file: path, line: lineAt(node.offset), reason: `has the key "${key}" twice` });
  }
  if (problems.length > 0) return problems;
  return {
    file: path,
    value: getNodeValue(root),
    lineOf: (wanted) => lineAt(closestNode(root, wanted).offset),
  };
}

/** Problems of encoding, which an editor does not show. */
function unreadable(text: string): Omit<SeedProblem, 'file'> | undefined {
  if (text.trim() === '') return { line: 1, reason: 'is empty' };
  if (text.startsWith('\uFEFF'))
    return { line: 1, reason: 'begins with a byte order mark: save it as UTF-8 without one' };
  // What stands in place of bytes that are no UTF-8.
  const lost = text.indexOf('\uFFFD');
  return lost < 0 ? undefined : { line: lineFinder(text)(lost), reason: 'is not UTF-8: save it as such' };
}

function closestNode(root: Node, path: SeedPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

function* repeatedKeys(node: Node): Generator<{ node: Node; key: string }> {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    if (node.type === 'object') {
      const name = child.children?.[0];
      const key = String(name?.value);
      if (name && seen.has(key)) yield { node: name, key };
      seen.add(key);
    }
    yield* repeatedKeys(child);
  }
}

/** "CommaExpected" → "comma expected". */
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => starts.filter((start) => start <= offset).length;
}

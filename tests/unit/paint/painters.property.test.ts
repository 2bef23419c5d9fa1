// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DocumentPainter } from '../../../lib/paint/document-painter.ts';
import { HighlightPainter } from '../../../lib/paint/highlight-painter.ts';
import { isBlank } from '../../../lib/paint/resolve.ts';
import type { MarkRequest, Painter, PainterOptions } from '../../../lib/paint/types.ts';
import { fakeHighlights } from './fake-highlights.ts';
import { painterOptions, sameNodes, settle, snapshot, spansOf, textNodes } from './helpers.ts';

interface Branch {
  readonly tag: string;
  readonly children: readonly (Branch | string)[];
}

const word = fc.constantFrom(
  'one',
  'two ',
  ' three',
  '“',
  '”',
  ' ',
  '\n',
  '\u200b',
  '',
  'é',
  '말',
  '😀',
  'a b',
  '<b>',
);
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(''));
const { tree } = fc.letrec<{ tree: Branch; node: Branch | string }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom('p', 'div', 'em', 'a', 'li', 'ul', 'span', 'table', 'textarea', 'noscript', 'br'),
    children: fc.array(tie('node'), { maxLength: 5 }),
  }),
  node: fc.oneof({ maxDepth: 4 }, text, tie('tree')),
}));

function build({ tag, children }: Branch): HTMLElement {
  const element = document.createElement(tag);
  for (const child of children) element.append(typeof child === 'string' ? child : build(child));
  return element;
}

/** A random page and what is to be marked in it, as shares of its text. */
const scene = fc.record({
  tree,
  ranges: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 30 })), {
    maxLength: 8,
  }),
});
type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

function stage({ tree, ranges }: Scene): { root: HTMLElement; marks: MarkRequest[] } {
  const root = build(tree);
  document.body.replaceChildren(root);
  const length = (root.textContent ?? '').length;
  const forms = ['direct', 'mixed', 'indirect'] as const;
  const marks = ranges.map(([share, size], index): MarkRequest => {
    const start = Math.floor(share * length);
    const form = forms[index % 3] ?? 'direct';
    return { key: `k${index}`, statement: `s${index}`, form, spans: spansOf(root, start, start + size) };
  });
  return { root, marks };
}

/** A running painter, and a function that ends it. */
type Started = Painter & { readonly stop: () => void };

function start(create: (options: PainterOptions) => Painter): Started {
  const options = painterOptions();
  return Object.assign(create(options), { stop: options.abort });
}

const startDocument = (): Started => start((options) => new DocumentPainter(options));
const painters: readonly [string, () => Started][] = [
  ['document', startDocument],
  ['highlight', () => start((options) => new HighlightPainter(options, fakeHighlights()))],
];

/** Characters that are marked, as positions in the page's text. */
function markedPositions(root: Node): Set<number> {
  const positions = new Set<number>();
  let at = 0;
  for (const node of textNodes(root)) {
    const isMarked = node.parentElement?.localName === 'crossquote-mark';
    for (let index = 0; index < node.data.length; index += 1) if (isMarked) positions.add(at + index);
    at += node.data.length;
  }
  return positions;
}

/** Characters that should be marked: all in the spans except white space that makes no visible difference. */
function wantedPositions(root: Node, marks: readonly MarkRequest[]): Set<number> {
  const positions = new Set<number>();
  let at = 0;
  for (const node of textNodes(root)) {
    const isShown = node.parentElement?.closest('textarea,noscript') === null;
    for (const span of marks.flatMap(({ spans }) => spans)) {
      if (span.node !== node || !isShown) continue;
      for (let index = span.start; index < span.end; index += 1) positions.add(at + index);
    }
    at += node.data.length;
  }
  return positions;
}

const visible = (root: Node, positions: ReadonlySet<number>): number[] => {
  const characters = root.textContent ?? '';
  return [...positions].filter((at) => !isBlank(characters.charAt(at))).sort((a, b) => a - b);
};

describe.each(painters)('the %s painter, on any page', (_, create) => {
  test('leaves the text as it is and takes everything back node for node', () => {
    fc.assert(
      fc.property(scene, (random) => {
        const { root, marks } = stage(random);
        const before = snapshot(root);
        const words = root.textContent;
        const painter = create();
        painter.paint(marks);
        expect(root.textContent).toBe(words);
        painter.stop();
        expect(sameNodes(before, snapshot(root))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('painting twice, in parts or in another order comes to the same', () => {
    fc.assert(
      fc.property(scene, fc.nat(), (random, seed) => {
        const { root, marks } = stage(random);
        const before = snapshot(root);
        const once = create();
        once.paint(marks);
        const html = root.outerHTML;
        const painted = once.painted();
        once.stop();
        const again = create();
        const turned = [...marks].sort(
          (a, b) => ((a.key.charCodeAt(1) * seed) % 7) - ((b.key.charCodeAt(1) * seed) % 7),
        );
        again.paint(turned.slice(0, seed % 5));
        again.paint(turned);
        again.paint(turned);
        expect(root.outerHTML).toBe(html);
        expect([...again.painted()].sort()).toEqual([...painted].sort());
        again.stop();
        expect(sameNodes(before, snapshot(root))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the document painter, on any page', () => {
  test('marks exactly the characters that were asked for', () => {
    fc.assert(
      fc.property(scene, (random) => {
        const { root, marks } = stage(random);
        const wanted = visible(root, wantedPositions(root, marks));
        const painter = startDocument();
        painter.paint(marks);
        expect(visible(root, markedPositions(root))).toEqual(wanted);
        painter.stop();
      }),
      { numRuns: 300 },
    );
  });

  test('understands requests that were read from the marked page', () => {
    fc.assert(
      fc.property(scene, (random) => {
        const { root, marks } = stage(random);
        const painter = startDocument();
        painter.paint(marks);
        const html = root.outerHTML;
        const length = (root.textContent ?? '').length;
        painter.paint(
          marks.map((mark, index) => {
            const [share = 0, size = 0] = random.ranges[index] ?? [];
            const start = Math.floor(share * length);
            return { ...mark, spans: spansOf(root, start, start + size) };
          }),
        );
        expect(root.outerHTML).toBe(html);
        painter.stop();
      }),
      { numRuns: 200 },
    );
  });
});

/** What a host does through the nodes it made itself. */
type Edit = readonly [kind: 'write' | 'remove' | 'insert' | 'fill' | 'detach', where: number, words: string];
const edits = fc.array(
  fc.tuple(
    fc.constantFrom(
      'write' as const,
      'remove' as const,
      'insert' as const,
      'fill' as const,
      'detach' as const,
    ),
    fc.nat(),
    fc.constantFrom('new', '', 'one two', ' '),
  ),
  { minLength: 1, maxLength: 4 },
);

/** Makes the edits on a page through the host's own nodes; the result is the same as on a page without marks. */
function edit(nodes: readonly Text[], elements: readonly Element[], steps: readonly Edit[]): void {
  for (const [kind, where, words] of steps) {
    const node = nodes[where % Math.max(1, nodes.length)];
    const element = elements[where % Math.max(1, elements.length)];
    if (kind === 'write' && node) node.data = words;
    else if (kind === 'remove') node?.remove();
    else if (kind === 'insert') node?.before(words);
    else if (kind === 'fill' && element) element.textContent = words;
    else if (kind === 'detach' && element?.parentNode !== document.body) element?.remove();
  }
}

describe('what a host does to its own nodes while they are marked', () => {
  test.each([true, false])('comes to the same as without marks (noticed at once: %s)', async (noticed) => {
    await fc.assert(
      fc.asyncProperty(scene, edits, async (random, steps) => {
        const plain = stage(random);
        edit(textNodes(plain.root), [...plain.root.querySelectorAll('*')], steps);
        const expected = plain.root.outerHTML;

        const { root, marks } = stage(random);
        const painter = startDocument();
        const nodes = textNodes(root);
        const elements = [...root.querySelectorAll('*')];
        painter.paint(marks);
        edit(nodes, elements, steps);
        if (noticed) await settle();
        painter.stop();
        expect(root.outerHTML).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });
});

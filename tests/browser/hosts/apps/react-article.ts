import { createElement as h, type ReactNode, Suspense, use, useEffect, useState } from 'react';
import { OTHER_PARAGRAPHS, PARAGRAPHS } from '../article.ts';

interface Props {
  /** Called once the application runs in the page. */
  readonly onReady?: () => void;
  /** A part that the server sends later. */
  readonly late?: Promise<string>;
}

function Late({ late }: { readonly late: Promise<string> }): ReactNode {
  return h('p', { id: 'late' }, use(late));
}

/** An article whose text depends on state in ways that fail when text nodes are split. */
export function ReactArticle({ onReady, late }: Props): ReactNode {
  const [count, setCount] = useState(0);
  const [other, setOther] = useState(false);
  const [short, setShort] = useState(false);
  useEffect(() => {
    onReady?.();
  }, [onReady]);
  const [first, second, third] = PARAGRAPHS;
  const button = (id: string, act: () => void) => h('button', { type: 'button', id, onClick: act }, id);
  const article = other
    ? OTHER_PARAGRAPHS.map((text) => h('p', { key: text }, text))
    : [
        h('p', { key: 1, id: 'first' }, first, ' Seen ', count, ' times.'),
        h('p', { key: 2, id: 'second' }, short ? null : second, count > 2 ? 'More.' : null),
        h('p', { key: 3, id: 'third' }, count % 2 === 0 ? third : third.toUpperCase()),
      ];
  return h(
    'main',
    null,
    button('count', () => setCount(count + 1)),
    button('other', () => setOther(!other)),
    button('short', () => setShort(!short)),
    h('article', null, article),
    late && h(Suspense, { fallback: h('p', null, 'Wait') }, h(Late, { late })),
  );
}

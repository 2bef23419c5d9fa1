import { h, type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { OTHER_PARAGRAPHS, PARAGRAPHS } from '../article.ts';

/** The same article for Preact. */
function PreactArticle(): JSX.Element {
  const [count, setCount] = useState(0);
  const [other, setOther] = useState(false);
  const [short, setShort] = useState(false);
  useEffect(() => {
    Reflect.set(window, 'ready', true);
  }, []);
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
  );
}

const root = document.getElementById('story');
if (root) render(h(PreactArticle, null), root);

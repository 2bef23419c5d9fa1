import { createElement as h } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { ReactArticle } from './react-article.ts';

declare global {
  interface Window {
    /** Set when the application has taken over the page. */
    ready?: boolean;
  }
}

/** The page's application: hydrates what the server sent after a while, or renders on its own. */
function start(): void {
  const root = document.getElementById('story');
  if (!root) throw new Error('No root');
  const app = h(ReactArticle, { onReady: () => (window.ready = true) });
  const delay = Number(new URLSearchParams(location.search).get('delay') ?? 0);
  setTimeout(() => {
    if (root.hasChildNodes()) hydrateRoot(root, app);
    else createRoot(root).render(app);
  }, delay);
}

start();

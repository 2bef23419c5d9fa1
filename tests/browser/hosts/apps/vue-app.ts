import { createApp, createSSRApp } from 'vue';
import { VueArticle } from './vue-article.ts';

/** Hydrates what the server sent after a while, or renders on its own. */
function start(): void {
  const root = document.getElementById('story');
  const props = { onReady: () => Reflect.set(window, 'ready', true) };
  const delay = Number(new URLSearchParams(location.search).get('delay') ?? 0);
  setTimeout(
    () => (root?.hasChildNodes() ? createSSRApp : createApp)(VueArticle, props).mount('#story'),
    delay,
  );
}

start();

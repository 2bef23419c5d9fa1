import { queryAll, queryOne, readyStateOf } from '../dom/untrapped.ts';

/** What frameworks leave in a page whose nodes they own. */
const SIGNS = [
  // Next, Nuxt, Angular, Svelte
  '#__next,#__NEXT_DATA__,script[src*="/_next/"]',
  '#__nuxt,#__NUXT_DATA__,script[src*="/_nuxt/"],[data-n-head]',
  '[ng-version],[ng-app],[ng-server-context],app-root',
  '[data-sveltekit-preload-data],[data-sveltekit-hydrate],link[href*="/_app/immutable/"],[class*="svelte-"]',
  // Vue, React, Solid, Qwik, Astro, Ember, Turbo, Preact
  '[data-v-app],[data-server-rendered],[data-vue-meta]',
  '[data-reactroot],[data-reactid],[data-react-helmet],[data-rh],#___gatsby,#__docusaurus,style[data-styled]',
  '[data-hk]',
  '[q\\:container]',
  'astro-island',
  '.ember-application,.ember-view',
  'turbo-frame,[data-turbo-track],script[src*="turbo"]',
  '[data-hydrate],preact-island',
  // A bundle may hydrate late what its server has left without any other sign; highlights harm nobody if it does not.
  'script[type="module"][src],link[rel="modulepreload"],script[src*="hydrat"],script[src*="react"]',
  'script[src*="bundle"],script[src*="/client"],script[src*="/app."]',
  // Where applications are mounted by custom.
  '#root,#app,#react-root,#main-app,#app-root,[data-app-root]',
].join(',');

/** Names under which a script hands an application its state for hydration. */
const STATE = new RegExp(
  [
    '__next_f|__NUXT__|__remixContext|__reactRouterContext|__staticRouterHydrationData|__sveltekit|_\\$HY',
    '__INITIAL_STATE__|__PRELOADED_STATE__|__APOLLO_STATE__|hydrate|createSSRApp',
  ].join('|'),
);

/** Comments that server rendering leaves between pieces of text: React, Vue, Svelte, Lit, Solid, Angular. */
const MARKER =
  /^(?: |\/?\$[?!~]?|\/?&|\[!?|\]|v-if|\?lit\$.*|\/?lit-part.*|#|\/|ng-container.*|bindings=.*|qv .*)?$/;

/** Attributes by which compilers tie an element to its component: Vue, Angular. */
const COMPILED = /^(?:data-v-[0-9a-f]{6,8}|_ng(?:content|host)-.*)$/;

/** How much of the page is examined, so that the answer costs the same on a page of any size. */
const MAX_COMMENTS = 200;
const MAX_ELEMENTS = 300;
const MAX_SCRIPTS = 60;
const MAX_SCRIPT_TEXT = 2_000;

function hasMarker(document: Document): boolean {
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_COMMENT);
  for (let count = 0; count < MAX_COMMENTS && walker.nextNode(); count += 1) {
    if (walker.currentNode instanceof Comment && MARKER.test(walker.currentNode.data)) return true;
  }
  return false;
}

function hasCompiledElement(document: Document): boolean {
  const elements = Document.prototype.getElementsByTagName.call(document, '*');
  const step = Math.max(1, Math.floor(elements.length / MAX_ELEMENTS));
  for (let index = 0; index < elements.length; index += step) {
    const element = elements[index];
    if (element && Element.prototype.getAttributeNames.call(element).some((name) => COMPILED.test(name)))
      return true;
  }
  return false;
}

/** The beginning and the end of a script: one that contains the whole framework starts the application at its end. */
const endsOf = (text: string): string =>
  text.length > 2 * MAX_SCRIPT_TEXT ? text.slice(0, MAX_SCRIPT_TEXT) + text.slice(-MAX_SCRIPT_TEXT) : text;

/**
 * Whether a framework owns the page's nodes, by what its server or compiler has left in the page. The properties that
 * frameworks set on nodes (`__reactFiber$…`, `__vue_app__`) cannot be seen from a content script's world. A page without
 * scripts, such as a saved one, has no framework whatever it looks like; one of which more is to come may have any.
 */
export function hasFramework(document: Document): boolean {
  if (readyStateOf(document) === 'loading') return true;
  const scripts = queryAll(document, 'script:not([type*="json"])');
  if (scripts.length === 0) return false;
  if (queryOne(document, SIGNS)) return true;
  const texts = scripts.slice(0, MAX_SCRIPTS).map((script) => endsOf(script.textContent ?? ''));
  return texts.some((text) => STATE.test(text)) || hasMarker(document) || hasCompiledElement(document);
}

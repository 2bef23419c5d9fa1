import { queryAll, readyStateOf } from '../dom/untrapped.ts';

/** Marks that a framework leaves in a page whose nodes it owns, most telling first. */
const SIGNS: readonly (readonly [name: string, selector: string])[] = [
  ['next', '#__next,#__NEXT_DATA__,script[src*="/_next/"]'],
  ['nuxt', '#__nuxt,#__NUXT_DATA__,script[src*="/_nuxt/"],[data-n-head]'],
  ['angular', '[ng-version],[ng-app],[ng-server-context],app-root'],
  [
    'svelte',
    '[data-sveltekit-preload-data],[data-sveltekit-hydrate],link[href*="/_app/immutable/"],[class*="svelte-"]',
  ],
  ['vue', '[data-v-app],[data-server-rendered],[data-vue-meta]'],
  [
    'react',
    '[data-reactroot],[data-reactid],[data-react-helmet],[data-rh],#___gatsby,#__docusaurus,style[data-styled]',
  ],
  ['solid', '[data-hk]'],
  ['qwik', '[q\\:container]'],
  ['astro', 'astro-island'],
  ['ember', '.ember-application,.ember-view'],
  ['turbo', 'turbo-frame,[data-turbo-track],script[src*="turbo"]'],
  ['preact', '[data-hydrate],preact-island'],
  // A bundle may hydrate late what its server has left without any other sign; highlights harm nobody if it does not.
  [
    'bundle',
    'script[type="module"][src],link[rel="modulepreload"],script[src*="hydrat"],script[src*="react"],script[src*="bundle"],script[src*="/client"],script[src*="/app."]',
  ],
];

/** Where applications are mounted by custom. A page without any script cannot be one. */
const MOUNT_POINTS = '#root,#app,#react-root,#main-app,#app-root,[data-app-root]';

/** Names by which a script hands an application its state for hydration. */
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

/** How much of the page is looked at, so that the answer costs the same on a page of any size. */
const MAX_COMMENTS = 200;
const MAX_ELEMENTS = 300;
const MAX_SCRIPTS = 60;
const MAX_SCRIPT_TEXT = 2_000;

/** What a page shows of the framework that runs it. */
export interface PageSigns {
  /** A word for what was found; `null` if the page looks like a document. */
  readonly framework: string | null;
}

function namedFramework(document: Document): string | null {
  const all = [...SIGNS.map(([, selector]) => selector), MOUNT_POINTS].join(',');
  const found = Document.prototype.querySelector.call(document, all);
  if (!found) return null;
  return SIGNS.find(([, selector]) => Element.prototype.matches.call(found, selector))?.[0] ?? 'mount point';
}

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

/** How a script begins and ends: what a page does with the framework that it carries in itself stands at the end. */
const endsOf = (text: string): string =>
  text.length > 2 * MAX_SCRIPT_TEXT ? text.slice(0, MAX_SCRIPT_TEXT) + text.slice(-MAX_SCRIPT_TEXT) : text;

/**
 * Looks for a framework in what its server or compiler has left in the page. What frameworks hang on nodes as properties
 * (`__reactFiber$…`, `__vue_app__`) cannot be seen from a content script's world. A page without scripts, such as
 * a saved one, has no framework whatever it looks like; one of which more is to come may have any.
 */
export function readPageSigns(document: Document): PageSigns {
  if (readyStateOf(document) === 'loading') return { framework: 'loading' };
  const scripts = queryAll(document, 'script:not([type*="json"])');
  if (scripts.length === 0) return { framework: null };
  const named = namedFramework(document);
  if (named) return { framework: named };
  const texts = scripts.slice(0, MAX_SCRIPTS).map((script) => endsOf(script.textContent ?? ''));
  if (texts.some((text) => STATE.test(text))) return { framework: 'state' };
  if (hasMarker(document)) return { framework: 'comments' };
  return { framework: hasCompiledElement(document) ? 'components' : null };
}

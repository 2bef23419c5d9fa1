/** What a page that looks for extensions has noticed. */
export interface Noticed {
  /** Names of globals that were not there when the page began. */
  readonly globals: readonly string[];
  /** Nodes or attributes added, taken away or changed since the page was read in. */
  readonly changes: readonly string[];
  /** Messages and events that the page did not send itself. */
  readonly events: readonly string[];
  /** Calls of the page's own, trapped functions. */
  readonly calls: readonly string[];
  readonly styles: number;
  readonly highlights: number;
  /** Everything that the page has loaded besides itself. */
  readonly resources: readonly string[];
  readonly html: string;
}

/**
 * A script that runs before all others of a page and watches globals, nodes, events, style sheets and the page's own
 * functions, as sites do that detect extensions. Its findings are in `window.noticed()`.
 */
export const DETECTOR = `<script>{
  const globals = new Set(Object.getOwnPropertyNames(window));
  const changes = [], events = [], calls = [];
  const names = ['message', 'focusin', 'scroll', 'resize', 'storage', 'crossquote-take-over', 'crossquote', 'error',
    'unhandledrejection', 'securitypolicyviolation'];
  for (const name of names) addEventListener(name, (event) => events.push(event.type), true);
  addEventListener('load', () => new MutationObserver((records) => changes.push(...records.map(
    ({ type, target }) => type + ' in ' + target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
  const trap = (owner, name) => {
    const { value, get, ...rest } = Object.getOwnPropertyDescriptor(owner, name);
    const told = function (...args) { calls.push(name); return (value ?? get).apply(this, args); };
    Object.defineProperty(owner, name, value ? { ...rest, value: told } : { ...rest, get: told });
  };
  trap(Node.prototype, 'textContent');
  trap(Document.prototype, 'querySelector');
  trap(Document.prototype, 'querySelectorAll');
  trap(Document.prototype, 'createTreeWalker');
  trap(Element.prototype, 'attachShadow');
  trap(EventTarget.prototype, 'dispatchEvent');
  window.noticed = () => ({
    globals: Object.getOwnPropertyNames(window).filter((name) => !globals.has(name) && name !== 'noticed'),
    changes: [...changes], events: [...events], calls: [...calls],
    styles: document.adoptedStyleSheets.length + document.styleSheets.length,
    highlights: CSS.highlights?.size ?? 0,
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    html: document.documentElement.outerHTML,
  });
}</script>`;

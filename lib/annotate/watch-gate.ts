import { isAtWork } from './at-work.ts';
import { type GateTerms, worthALook } from './gate-check.ts';
import { onNavigation } from './on-navigation.ts';

/** Delays in milliseconds after which a page is examined in any case: a new shadow root causes no mutation. */
const AGAIN = [0, 1200, 4000];
/** Milliseconds from a change of the page to the next examination, which takes a few on a page of 10 000 elements. */
const PAUSE = 4000;
/** Elements that may have a shadow root. The commonest ones hardly ever do, and leaving them out saves most of the search. */
const HOSTS = ':not(a,p,div,span)';

/** The global object that all our gates on a page share. */
interface World {
  crossquoteGate?: () => void;
}

/** Set by Chromium on a page that it renders before the reader opens it. */
interface LoadedAhead {
  readonly prerendering?: unknown;
}

/** The open shadow roots in an element or shadow root, nested ones included. A form may have an input named `shadowRoot`. */
const rootsIn = (parent: ParentNode): ShadowRoot[] =>
  [...parent.querySelectorAll(HOSTS)].flatMap(({ shadowRoot }) =>
    shadowRoot instanceof ShadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );

/**
 * Examines the page now, when it has filled, on changes until it is worth a look, and after each navigation within it.
 * Calls back once per address; not while the page is prerendered, and not where the annotator is active, which follows
 * the page by itself. If a gate is running already, that one starts again, as its call may have had no effect.
 */
export function watchGate(terms: GateTerms, onWorth: () => void): void {
  const world = globalThis as World;
  // In Chromium an element of the page may have that name.
  if (typeof world.crossquoteGate === 'function') {
    world.crossquoteGate();
    return;
  }
  let told = '';
  let timer: ReturnType<typeof setTimeout>;

  // Observes one change only: a page that never rests costs no more than one that changes once per pause.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });

  function look(): void {
    const body = Document.prototype.querySelector.call(document, 'body');
    // The tab still shows another page, whose button would get the number.
    if ((document as LoadedAhead).prerendering === true) return;
    if (told === location.href || !body || isAtWork()) return;
    // The document (its own text is null) is observed for a new body.
    const roots = [document, body, ...rootsIn(body)];
    const texts = roots.map(({ textContent }) => textContent);
    if (worthALook(document.title + texts, terms)) {
      told = location.href;
      onWorth();
      return;
    }
    for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  const start = onNavigation(AGAIN, look);
  const anew = (): void => {
    told = '';
    start();
  };
  world.crossquoteGate = anew;
  anew();
  addEventListener('pageshow', ({ persisted }) => persisted && anew());
  addEventListener('prerenderingchange', anew, true);
}

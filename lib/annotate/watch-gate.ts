import { isAtWork } from './at-work.ts';
import { type GateTerms, worthALook } from './gate-check.ts';
import { onNavigation } from './on-navigation.ts';

/** Milliseconds after which a page is looked at again whatever happens: a shadow root comes without a sign. */
const AGAIN = [0, 1200, 4000];
/** Milliseconds from a change of the page to the look at it, which takes a few on a page of 10 000 elements. */
const PAUSE = 4000;
/**
 * Elements that may have a shadow root. The commonest hardly ever have one, and leaving them out saves most of the
 * search.
 */
const HOSTS = ':not(a,p,div,span)';

/** What the gates of ours see of each other on a page. */
interface World {
  crossquoteGate?: () => void;
}

/** Chromium tells so of a page that it has loaded ahead, before the reader asks for it. */
interface LoadedAhead {
  readonly prerendering?: unknown;
}

/** The open shadow roots in an element or shadow root, those within others too. Inputs may go by that name in their form. */
const rootsIn = (parent: ParentNode): ShadowRoot[] =>
  [...parent.querySelectorAll(HOSTS)].flatMap(({ shadowRoot }) =>
    shadowRoot instanceof ShadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );

/**
 * Looks at the page now, when it has filled, as it changes until it is worth a look, and after each navigation within
 * it. Calls back once per address, not before the reader is there, and not where the annotator is at work, which follows
 * the page by itself. Where one has begun before, that one begins anew: what it told may have been for nothing.
 */
export function watchGate(terms: GateTerms, onWorth: () => void): void {
  const world = globalThis as World;
  // In Chromium an element of the page may go by that name.
  if (typeof world.crossquoteGate === 'function') {
    world.crossquoteGate();
    return;
  }
  let told = '';
  let timer: ReturnType<typeof setTimeout>;

  // Hears of one change alone: a page that never rests costs no more than one that changes once a pause.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });

  function look(): void {
    const body = Document.prototype.querySelector.call(document, 'body');
    // The tab still shows another page: the number would stand on that page's button, and be gone when this one comes.
    if ((document as LoadedAhead).prerendering === true) return;
    if (told === location.href || !body || isAtWork()) return;
    // The document, whose own text is null, to hear of another body.
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

import { createElement, topOf } from '../dom/untrapped.ts';

/** A style sheet of ours in one document or shadow root. */
export interface AdoptedStyle {
  /** Sets the rules of the sheet, and restores it if the page has removed it. */
  set(css: string): void;
  remove(): void;
}

/** Adds a constructed sheet, which no content security policy of the page stops. */
function adopted(root: Document | ShadowRoot): AdoptedStyle {
  const sheet = new CSSStyleSheet();
  let current = '';
  return {
    set(css) {
      if (css !== current) sheet.replaceSync(css);
      current = css;
      if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
    remove() {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

/** For documents without constructed sheets: a style element, whose text must be set before it is inserted. */
function inserted(root: Document | ShadowRoot): AdoptedStyle {
  let style: HTMLElement | null = null;
  const parent: ParentNode = root instanceof Document ? topOf(root) : root;
  return {
    set(css) {
      if (style?.isConnected && style.textContent === css) return;
      style?.remove();
      style = createElement(document, 'style');
      style.textContent = css;
      parent.append(style);
    },
    remove: () => style?.remove(),
  };
}

/** A style sheet of ours for a root. Nothing is added to the page before `set`. */
export function adoptStyle(root: Document | ShadowRoot): AdoptedStyle {
  try {
    new CSSStyleSheet().replaceSync('');
    root.adoptedStyleSheets.includes(new CSSStyleSheet());
    return adopted(root);
  } catch {
    return inserted(root);
  }
}

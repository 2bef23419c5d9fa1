/** Property names of a form that an input in it can shadow. */
const IN_FORMS = [
  ...['replaceChild', 'closest', 'matches', 'textContent', 'getRootNode', 'parentNode', 'querySelectorAll'],
  ...['shadowRoot', 'localName', 'parentElement', 'firstChild', 'getBoundingClientRect', 'isContentEditable'],
];

/** Property names of a document that an image in it can shadow. */
const IN_DOCUMENTS = [
  ...['createElement', 'createTreeWalker', 'createNodeIterator', 'elementFromPoint', 'hidden'],
  ...['documentElement', 'body', 'addEventListener', 'activeElement', 'getSelection', 'title'],
];

/** Property names of a window that an element in it can shadow, our own ones among them. */
const IN_WINDOWS = [
  'crossquoteGate',
  'crossquoteAtWork',
  'chrome',
  'navigation',
  'ShadowRoot',
  'MutationObserver',
];
/** An element that looks like the extension's API: it has a runtime, which has an id. */
const API = '<form name="browser"><input name="runtime" id="own"></form>';
/** A form whose `shadowRoot` is, by its name, the element around the form; and one whose `shadowRoot` is a list. */
const ROOTS = `<fieldset form="loop" name="shadowRoot"><form id="loop"></form></fieldset>
<form><input name="shadowRoot"><input name="shadowRoot"></form>`;

/** Properties of the document that the tests themselves need on most pages. */
export const NEEDED = ['querySelector', 'querySelectorAll', 'getRootNode', 'parentNode', 'textContent'];

/**
 * HTML in a form, on a page whose form, document and window have lost these properties. `more`: further properties of the
 * document.
 */
export function clobbered(html: string, more: readonly string[] = []): string {
  const inputs = IN_FORMS.map((name) => `<input name="${name}">`).join('');
  const images = [...IN_DOCUMENTS, ...more].map((name) => `<img name="${name}" id="${name}">`).join('');
  const anchors = IN_WINDOWS.map((name) => `<a id="${name}"></a>`).join('');
  return `<form>${html}${inputs}</form>${images}${anchors}${API}${ROOTS}`;
}

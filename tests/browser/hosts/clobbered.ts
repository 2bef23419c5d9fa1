/** Names that an input takes from the form it stands in. */
const IN_FORMS = [
  ...['replaceChild', 'closest', 'matches', 'textContent', 'getRootNode', 'parentNode', 'querySelectorAll'],
  ...['shadowRoot', 'localName', 'parentElement', 'firstChild', 'getBoundingClientRect', 'isContentEditable'],
];

/** Names that an image takes from its document. */
const IN_DOCUMENTS = [
  ...['createElement', 'createTreeWalker', 'createNodeIterator', 'elementFromPoint', 'hidden'],
  ...['documentElement', 'body', 'addEventListener', 'activeElement', 'getSelection', 'title'],
];

/** Names that an element takes in its window, our own ones among them. */
const IN_WINDOWS = [
  'crossquoteGate',
  'crossquoteAtWork',
  'chrome',
  'navigation',
  'ShadowRoot',
  'MutationObserver',
];
/** An element that passes for the extension's API: it has a runtime, which has an id. */
const API = '<form name="browser"><input name="runtime" id="own"></form>';
/** A form whose shadow root, by its name, is what the form stands in; one whose shadow root is a list. */
const ROOTS = `<fieldset form="loop" name="shadowRoot"><form id="loop"></form></fieldset>
<form><input name="shadowRoot"><input name="shadowRoot"></form>`;

/** Names of the document that the tests themselves need on most pages. */
export const NEEDED = ['querySelector', 'querySelectorAll', 'getRootNode', 'parentNode', 'textContent'];

/**
 * HTML in a form, on a page whose form, document and window have lost their names. `more`: names of the document
 * besides.
 */
export function clobbered(html: string, more: readonly string[] = []): string {
  const inputs = IN_FORMS.map((name) => `<input name="${name}">`).join('');
  const images = [...IN_DOCUMENTS, ...more].map((name) => `<img name="${name}" id="${name}">`).join('');
  const anchors = IN_WINDOWS.map((name) => `<a id="${name}"></a>`).join('');
  return `<form>${html}${inputs}</form>${images}${anchors}${API}${ROOTS}`;
}

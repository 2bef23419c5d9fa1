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

/** Names of the document that the tests themselves need on most pages. */
export const NEEDED = ['querySelector', 'querySelectorAll', 'getRootNode', 'parentNode', 'textContent'];

/** HTML in a form, on a page whose form and document have lost their names. `more`: names of the document besides. */
export function clobbered(html: string, more: readonly string[] = []): string {
  const inputs = IN_FORMS.map((name) => `<input name="${name}">`).join('');
  const images = [...IN_DOCUMENTS, ...more].map((name) => `<img name="${name}" id="${name}">`).join('');
  return `<form>${html}${inputs}</form>${images}`;
}

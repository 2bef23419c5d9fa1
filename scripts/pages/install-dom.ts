/**
 * The DOM's interfaces for tools that read saved pages without a browser. `lib/page` reads through the
 * prototypes, so these must be there before it is imported: import this module first.
 */
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
Object.assign(globalThis, { Node: window.Node, Element: window.Element, Document: window.Document });

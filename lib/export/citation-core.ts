/**
 * Stands in the build for `@citation-js/core`, of which the writers of RIS and BibTeX need one class. The whole of it
 * would bring code that fetches addresses, which has no place in this extension.
 */
import { Translator } from '@citation-js/core/lib-mjs/util/translator.js';

/** The part of the core's `util` that the writers use. */
export const util = { Translator };

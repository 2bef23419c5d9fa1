/**
 * Replaces `@citation-js/core` in the build. The writers of RIS and BibTeX need one class of it; the rest contains code
 * that fetches addresses, which this extension must not have.
 */
import { Translator } from '@citation-js/core/lib-mjs/util/translator.js';

/** The part of the core's `util` that the writers use. */
export const util = { Translator };

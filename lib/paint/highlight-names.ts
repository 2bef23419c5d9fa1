import { FORMS, type Form } from '../coverage/model.ts';

/** Name in the highlight registry of the marks of one form. */
export const highlightName = (form: Form): string => `crossquote-${form}`;

/** Name of the match whose card is open. */
export const HIGHLIGHT_ACTIVE = 'crossquote-active';

/** Every name that we may have in the registry. */
export const HIGHLIGHT_NAMES: readonly string[] = [...FORMS.map(highlightName), HIGHLIGHT_ACTIVE];

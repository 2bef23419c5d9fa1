import { FORMS, type Form } from '../coverage/model.ts';

/** The name of the marks of one form in the highlight registry. */
export const highlightName = (form: Form): string => `crossquote-${form}`;

/** The name of the match whose card is open. */
export const HIGHLIGHT_ACTIVE = 'crossquote-active';

/** Every name that we may have in the registry. */
export const HIGHLIGHT_NAMES: readonly string[] = [...FORMS.map(highlightName), HIGHLIGHT_ACTIVE];

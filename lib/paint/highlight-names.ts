import type { Form } from '../coverage/model.ts';

/** Name in the highlight registry of the marks of one form. */
export const highlightName = (form: Form): string => `crossquote-${form}`;

/** Name of the match whose card is open. */
export const HIGHLIGHT_ACTIVE = 'crossquote-active';

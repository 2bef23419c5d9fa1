import statement from '../statement/statement.css?inline';
import tokens from '../tokens.css?inline';
import card from './card.css?inline';
import nav from './nav.css?inline';

/** All style that card and list of statements need, as one text for the shadow root's style sheet. */
export const CARD_CSS = `${tokens}\n${statement}\n${card}\n${nav}`;

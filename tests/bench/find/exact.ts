import Mark from 'mark.js';
import { processTextFragmentDirective } from 'text-fragments-polyfill/text-fragment-utils';
import { BodyText } from './body-text.ts';
import { type Contender, type Hit, patternByPattern } from './contender.ts';

/** A loop over `indexOf`. */
export const indexOfLoop: Contender = (statements, deadline) => {
  const body = new BodyText();
  return patternByPattern(statements, deadline, (text, statement): Hit[] => {
    const at = body.text.indexOf(text);
    return at < 0 ? [] : [{ statement, start: body.nodeAt(at), end: body.nodeAt(at + text.length - 1) }];
  });
};

/** mark.js searches for a phrase across elements. The filter declines every match, because only finding is measured. */
export const markJs: Contender = (statements, deadline) => {
  const mark = new Mark(document.body);
  return patternByPattern(statements, deadline, (text, statement) => {
    const hits: Hit[] = [];
    mark.mark(text, {
      acrossElements: true,
      separateWordSearch: false,
      diacritics: false,
      filter: (node) => {
        hits.push({ statement, start: node, end: node });
        return false;
      },
    });
    return hits;
  });
};

/** The polyfill for browsers without text fragments. */
export const textFragments: Contender = (statements, deadline) =>
  patternByPattern(statements, deadline, (text, statement) =>
    processTextFragmentDirective({ text, textStart: text, prefix: '', suffix: '', textEnd: '' }).map(
      (range) => ({
        statement,
        start: range.startContainer,
        end: range.endContainer,
      }),
    ),
  );

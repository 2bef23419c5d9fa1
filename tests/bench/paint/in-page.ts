import type { MarkRequest } from '../../../lib/paint/types.ts';
import { CONTENDERS, type ContenderName } from './contenders.ts';

/** Milliseconds of one turn. */
export interface Turn {
  /** Script that paints. */
  readonly script: number;
  /** Script and the layout that follows. */
  readonly withLayout: number;
  /** The undo, with layout. */
  readonly undo: number;
}

const LINE = 'The committee met again and the minutes were read aloud to an almost empty room. ';

/** Fills the page with paragraphs of about 420 characters, with a link in each. */
function fill(characters: number): void {
  const count = Math.round(characters / 420);
  const paragraphs = Array.from({ length: count }, (_, index) => {
    const paragraph = document.createElement('p');
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = `number ${index} of the day`;
    paragraph.append(LINE.repeat(3), link, ` ${LINE.repeat(2)}`);
    return paragraph;
  });
  document.body.replaceChildren(...paragraphs);
}

/** Requests spread over the page, each of 60 characters in one text node, as most quotations are. */
function requests(count: number): MarkRequest[] {
  const paragraphs = [...document.body.children];
  return Array.from({ length: count }, (_, index): MarkRequest => {
    const paragraph = paragraphs[Math.floor((index * paragraphs.length) / count)];
    const node = paragraph?.firstChild as Text;
    return {
      key: `m${index}`,
      statement: `s${index}`,
      form: 'direct',
      spans: [{ node, start: 20, end: 80 }],
    };
  });
}

const layout = (): number => document.body.getBoundingClientRect().height;

/** Paints and undoes once, on a fresh page of so many characters. */
function turn(name: ContenderName, characters: number, count: number): Turn {
  fill(characters);
  const marks = requests(count);
  layout();
  const start = performance.now();
  const undo = CONTENDERS[name](marks);
  const painted = performance.now();
  layout();
  const laidOut = performance.now();
  undo();
  layout();
  return { script: painted - start, withLayout: laidOut - start, undo: performance.now() - laidOut };
}

Reflect.set(globalThis, 'paintTurn', turn);

/** What a reader does to a button, by mouse, finger, key or screen reader, arrives as a click. */
const PRESS = 'click';

type Act<Args extends unknown[]> = (...args: Args) => void;

/**
 * Tells the reader's hand from the page's script. A page can reach into our root, press our buttons, and even move them
 * out of it. The function returned makes an act that does something only while a real press passes through the root.
 */
export function onlyByHand(root: EventTarget): <Args extends unknown[]>(act: Act<Args>) => Act<Args> {
  let press: Event | null = null;
  const hear = (event: Event): void => {
    if (event.isTrusted) press = event;
  };
  root.addEventListener(PRESS, hear, { capture: true });
  return (act) =>
    (...args) => {
      if (press !== null && press.eventPhase !== Event.NONE) act(...args);
    };
}

/** Any use of a button, by mouse, finger, key or screen reader, causes a click. */
const PRESS = 'click';

type Act<Args extends unknown[]> = (...args: Args) => void;

/**
 * Protects actions against scripts of the page, which can reach into our shadow root, click our buttons, and even move
 * them out of it. The returned function wraps an action so that it runs only while a trusted click passes through the
 * root.
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

import { expect, test, vi } from 'vitest';
import { onlyByHand } from '../../../components/page-ui/by-hand.ts';

/** A root on which trusted presses can be made; no event that a test creates is trusted. */
function aRoot() {
  let hear = (_event: Event): void => undefined;
  const root = {
    addEventListener: (_type: string, listener: typeof hear) => {
      hear = listener;
    },
  };
  const act = vi.fn<(statement: string) => void>();
  const button = onlyByHand(root as unknown as EventTarget)(act);
  const press = (isTrusted: boolean): void => {
    const event = { isTrusted, eventPhase: Event.CAPTURING_PHASE as number };
    hear(event as Event);
    event.eventPhase = Event.BUBBLING_PHASE;
    button('a');
    event.eventPhase = Event.NONE;
  };
  return { act, button, press };
}

test('a button that the reader presses does what it is for', () => {
  const { act, press } = aRoot();
  press(true);
  expect(act).toHaveBeenCalledExactlyOnceWith('a');
});

test('a button that the page presses does nothing', () => {
  const { act, press } = aRoot();
  press(false);
  expect(act).not.toHaveBeenCalled();
});

test('a button that the page has carried out of our root does nothing, also after the reader’s last press', () => {
  const { act, button, press } = aRoot();
  button('b');
  press(true);
  button('b');
  expect(act).toHaveBeenCalledExactlyOnceWith('a');
});

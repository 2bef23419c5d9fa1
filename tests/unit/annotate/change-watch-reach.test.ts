// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { startWatch } from './start-watch.ts';

describe('what a watch hears of, and when it is asked', () => {
  test('looks at once at what is waiting where it is asked to catch up, and at nothing where nothing is', async () => {
    const { change, onChange, watch } = startWatch();
    await watch.catchUp();
    expect(onChange).not.toHaveBeenCalled();
    await change();
    await watch.catchUp();
    expect(onChange).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('catches up with what has come while a call was at work', async () => {
    const { change, onChange, watch } = startWatch();
    let finish: (mattered: boolean) => void = () => undefined;
    onChange.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    await change();
    await vi.advanceTimersByTimeAsync(200);
    await change();
    const caughtUp = watch.catchUp();
    finish(false);
    await caughtUp;
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  test('watches what is covered later, in shadow roots too', async () => {
    const { body, onChange, watch } = startWatch();
    const root = body.appendChild(document.createElement('x-story')).attachShadow({ mode: 'open' });
    await vi.advanceTimersByTimeAsync(200);
    onChange.mockClear();
    watch.cover([root]);
    root.append('more');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('hears of the attributes it is told to watch, and of no others', async () => {
    const { body, onChange } = startWatch({ changes: { attributes: true, attributeFilter: ['class'] } });
    body.append('more');
    body.title = 'more';
    await vi.advanceTimersByTimeAsync(2_000);
    expect(onChange).not.toHaveBeenCalled();
    body.firstElementChild?.setAttribute('class', 'more');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('waits as long as it is told to by then', async () => {
    let longest = 1_000;
    const { change, onChange } = startWatch({ times: { quiet: 100, longest: () => longest } });
    const callsIn = async (milliseconds: number): Promise<number> => {
      onChange.mockClear();
      for (let time = 0; time < milliseconds; time += 50) {
        await change();
        await vi.advanceTimersByTimeAsync(50);
      }
      return onChange.mock.calls.length;
    };
    await callsIn(10_000);
    longest = 30_000;
    await callsIn(60_000);
    expect(await callsIn(120_000)).toBe(4);
  });
});

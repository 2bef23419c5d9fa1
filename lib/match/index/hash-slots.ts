import type { NumberArray } from './container.ts';

/** Made by {@link makeSlots}. */
export type Slots = Uint16Array | Uint32Array;

const slotOf = (key: number, size: number): number => (key ^ (key >>> 15)) & (size - 1);

/**
 * An open-addressed hash table over a list of keys, in which equal keys are neighbours: slot → first place of a key,
 * from 1; 0 is free.
 */
export function makeSlots(keys: NumberArray): Slots {
  let size = 64;
  while (size < 3 * keys.length) size *= 2;
  const slots = keys.length < 0xffff ? new Uint16Array(size) : new Uint32Array(size);
  for (let place = 0; place < keys.length; place++) {
    if (place > 0 && keys[place] === keys[place - 1]) continue;
    let slot = slotOf(keys[place] as number, size);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = place + 1;
  }
  return slots;
}

/** The first index of a key, or -1. */
export function placeOf(slots: Slots, keys: NumberArray, key: number): number {
  for (let slot = slotOf(key, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
    const place = (slots[slot] as number) - 1;
    if (place < 0 || keys[place] === key) return place;
  }
}

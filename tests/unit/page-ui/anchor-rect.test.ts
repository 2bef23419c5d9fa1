import { describe, expect, test } from 'vitest';
import { besideWords, spotOf } from '../../../components/page-ui/anchor-rect.ts';

/** A line of text: outside a browser there is no DOMRect. */
const line = (left: number, top: number, width: number): DOMRect => ({
  left,
  top,
  width,
  height: 20,
  right: left + width,
  bottom: top + 20,
  x: left,
  y: top,
  toJSON: () => null,
});

const VIEWPORT = 800;
const LEAST = 160;
const paragraph = [line(300, 300, 200), line(100, 330, 400), line(100, 360, 150)];

describe('the place of a card', () => {
  test('keeps clear of every line of the words, wherever the pointer is among them', () => {
    for (const y of [310, 340, 370]) {
      const beside = besideWords(paragraph, spotOf(paragraph, { x: 150, y }), VIEWPORT, LEAST);
      expect([beside?.top, beside?.bottom]).toEqual([300, 380]);
    }
  });

  test('begins a little before the pointer, on the line it points at', () => {
    const second = besideWords(paragraph, spotOf(paragraph, { x: 300, y: 340 }), VIEWPORT, LEAST);
    expect(second?.left).toBe(276);
    expect(besideWords(paragraph, spotOf(paragraph, { x: 105, y: 340 }), VIEWPORT, LEAST)?.left).toBe(100);
  });

  test('begins with the words where there is no pointer', () => {
    expect(besideWords(paragraph, spotOf(paragraph, null), VIEWPORT, LEAST)).toMatchObject({
      left: 300,
      top: 300,
    });
  });

  test('stays beside the half of a split quotation that was pointed at', () => {
    const split = [line(100, 100, 300), line(100, 600, 300)];
    const beside = besideWords(split, spotOf(split, { x: 120, y: 610 }), VIEWPORT, LEAST);
    expect([beside?.top, beside?.bottom]).toEqual([600, 620]);
  });

  test('moves along when the words do: a pointer’s place on the screen is soon old', () => {
    const spot = spotOf(paragraph, { x: 300, y: 340 });
    const scrolled = paragraph.map(({ left, top, width }) => line(left, top - 200, width));
    expect(besideWords(scrolled, spot, VIEWPORT, LEAST)).toMatchObject({ left: 276, top: 100, bottom: 180 });
  });

  test('falls back to one line where the words leave no room above or below them', () => {
    const long = Array.from({ length: 24 }, (_, row) => line(100, 20 + row * 30, 400));
    const beside = besideWords(long, spotOf(long, { x: 200, y: 330 }), VIEWPORT, LEAST);
    expect([beside?.top, beside?.bottom]).toEqual([320, 340]);
  });

  test('is nowhere when the words are gone', () => {
    expect(besideWords([], spotOf([], { x: 1, y: 1 }), VIEWPORT, LEAST)).toBeNull();
  });
});

import type { WordingPart } from './diff.ts';

/** A part of a comparison as it is set: in its place, or as context before or after the quoted words. */
export interface WordingPiece {
  /** Stays the same for the same place of the same comparison. */
  readonly key: string;
  readonly part: WordingPart;
  readonly role: 'same' | 'difference' | 'before' | 'after';
  /** A space must be set before it, as neither side brings one. */
  readonly gap: boolean;
}

const SPACED = /^[\p{Script=Latin}\p{Script=Hangul}\p{Script=Cyrillic}\p{N}[…]/u;
const OPEN_END = /[^\s“‘([「『-]$/u;

/** What the other wording says before our words begin or after they end, without an ellipsis saying so. */
const isEdge = (part: WordingPart | undefined): boolean =>
  part?.kind === 'left-out' && part.mark === undefined;

const roleOf = (part: WordingPart, index: number, last: number): WordingPiece['role'] => {
  if (part.kind === 'same') return 'same';
  if (last === 0 || !isEdge(part)) return 'difference';
  if (index === 0) return 'before';
  return index === last ? 'after' : 'difference';
};

/** How the parts of a comparison are set one after the other. Without context the edges are dropped. */
export function layWording(parts: readonly WordingPart[], hasContext: boolean): WordingPiece[] {
  let at = 0;
  let text = '';
  return parts.flatMap((part, index) => {
    const role = roleOf(part, index, parts.length - 1);
    const key = `${at}`;
    at += part.theirs.length + part.ours.length;
    if (!hasContext && (role === 'before' || role === 'after')) return [];
    const shown = part.theirs !== '' && part.kind !== 'same' ? part.theirs : part.ours;
    const gap = OPEN_END.test(text) && SPACED.test(shown) && role !== 'after';
    text = part.ours || part.theirs;
    return [{ key, part, role, gap }];
  });
}

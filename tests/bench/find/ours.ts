import { findStatements } from '../../../lib/match/find-statements.ts';
import type { MatchIndex } from '../../../lib/match/index/match-index.ts';
import type { Knowledge } from '../../../lib/match/knowledge.ts';
import { Reader } from '../../../lib/match/reading.ts';
import type { Match } from '../../../lib/match/types.ts';
import { Kin } from '../../../lib/match/words/kin.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import type { PageBlock } from '../../../lib/page/types.ts';
import { isHiddenInBrowser } from '../../../lib/page/visible.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import type { Contender, Hit } from './contender.ts';

/** The bundle's knowledge of names and cues with an index of another size, whose first statements are the bundle's. */
export function knowledgeOver(index: MatchIndex, speakers: readonly string[], bundle: Knowledge): Knowledge {
  return { ...bundle, index, kin: new Kin(index), speakerOf: speakers };
}

/** All that the extension does: read the blocks of the page and their words, and find statements. */
export function ours(knowledge: Knowledge): Contender {
  return () => {
    const started = performance.now();
    const sections = runToEnd(readPage(document, isHiddenInBrowser));
    const read = performance.now();
    const hits: Hit[] = [];
    let words = 0;
    for (const section of sections) {
      const blocks = section.blocks.filter(({ kind }) => kind !== 'furniture');
      const from = performance.now();
      const reader = new Reader(blocks.reduce((sum, { text }) => sum + text.length, 0));
      for (const { text } of blocks) runToEnd(reader.add(text));
      const reading = reader.finish();
      words += performance.now() - from;
      for (const match of runToEnd(findStatements(reading, knowledge)).matches)
        hits.push(...hitsOf(match, blocks, knowledge));
    }
    const all = performance.now() - started;
    return { hits, done: 1, parts: { page: read - started, words, find: all - (read - started) - words } };
  };
}

function hitsOf(match: Match, blocks: readonly PageBlock[], { index }: Knowledge): Hit[] {
  const statement = index.statements.indexOf(match.statement);
  // Cues cover the whole bundle, a smaller index does not.
  if (statement < 0) return [];
  return match.ranges.flatMap(({ block }) => {
    const node = blocks[block]?.nodes[0];
    return node ? [{ statement, start: node, end: node }] : [];
  });
}

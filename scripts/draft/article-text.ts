import { readText } from '../../lib/match/reading.ts';
import type { PageBlock } from '../../lib/page/types.ts';
import { encodeFingerprints, fingerprints } from '../../lib/recognise/fingerprint.ts';
import { prepareText } from '../../lib/text/prepare.ts';

/** A line of this length that ends like a sentence is running text; shorter ones are menus, headlines and credits. */
const RUNNING_LENGTH = 80;
const RUNNING_LENGTH_CJK = 36;
const IDEOGRAPHIC = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;
const SENTENCE_END = /[.!?…。！？]["'”’»」』)\]]*$/;

function isRunningText(line: string): boolean {
  const enough = IDEOGRAPHIC.test(line) ? RUNNING_LENGTH_CJK : RUNNING_LENGTH;
  return line.length >= enough && SENTENCE_END.test(line);
}

/**
 * The sentences of an article from the blocks that the extension reads, without the menus and headlines of other stories
 * that a saved page may contain, so that the fingerprints are those of the article alone.
 */
function articleText(blocks: readonly PageBlock[]): string[] {
  return blocks
    .filter(({ kind }) => kind !== 'furniture' && kind !== 'heading')
    .flatMap(({ text }) => prepareText(text).text.split('\n'))
    .map((line) => line.trim())
    .filter(isRunningText);
}

/** The fingerprints of an article as its seed file holds them; `null` if there is too little text for any. */
export function fingerprintsOf(blocks: readonly PageBlock[]): string | null {
  const values = fingerprints(readText(articleText(blocks)).tokens);
  return values.length === 0 ? null : encodeFingerprints(values);
}

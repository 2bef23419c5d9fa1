import { decodeBase64 } from '../../text/base64.ts';
import { align } from './container.ts';

/** Bytes before the head: its length. */
const LENGTH_BYTES = 4;

/**
 * What `pack` has written as text, for a script that carries it: the head as the JSON it is, then the arrays in base64. The
 * words of a head hardly compress once they are base64. Runs in Node alone.
 */
export function containerAsText(buffer: ArrayBuffer): string {
  const length = new DataView(buffer).getUint32(0, true);
  const head = new TextDecoder().decode(new Uint8Array(buffer, LENGTH_BYTES, length));
  return head + Buffer.from(buffer, align(LENGTH_BYTES + length)).toString('base64');
}

/** What {@link containerAsText} was given. Throws as `decodeBase64` does where the text is cut or none of its own. */
export function containerOfText(text: string): ArrayBuffer {
  // No letter of base64 is a brace.
  const end = text.lastIndexOf('}') + 1;
  const head = new TextEncoder().encode(text.slice(0, end));
  const arrays = decodeBase64(text.slice(end));
  const start = align(LENGTH_BYTES + head.length);
  const bytes = new Uint8Array(start + arrays.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, LENGTH_BYTES);
  bytes.set(arrays, start);
  return bytes.buffer;
}

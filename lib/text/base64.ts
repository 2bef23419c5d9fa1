/**
 * Decodes base64. The oldest browsers that we support lack the built-in method, which is twenty times as fast in code that
 * is not compiled yet: https://github.com/tc39/proposal-arraybuffer-base64.
 * @throws `SyntaxError`, or an `InvalidCharacterError` of the DOM, if the text is not base64.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  if (typeof Uint8Array.fromBase64 === 'function') return Uint8Array.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

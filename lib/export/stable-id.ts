/** Namespace of our identifiers (RFC 9562, version 5), drawn once. */
const NAMESPACE = '3b1f0c52-7f5e-4d0a-9a55-6d0b4a7f6c11';

const bytesOf = (uuid: string): number[] =>
  (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

/** An identifier (IRI) that is the same whenever the same name is exported: `urn:uuid:…`, version 5. */
export async function stableId(name: string): Promise<string> {
  const input = new Uint8Array([...bytesOf(NAMESPACE), ...new TextEncoder().encode(name)]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', input)).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

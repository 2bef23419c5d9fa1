/**
 * The match index as one block of bytes: a JSON head, then arrays of numbers. Reading it back makes views of
 * the same memory, so an index of 20 MB costs little more to load than one of 20 KB.
 *
 * Layout: u32 length of the head, head (UTF-8), padding to 8 bytes, then the arrays, each padded to 8 bytes.
 */
export const TYPES = { i32: Int32Array, u32: Uint32Array, u16: Uint16Array, u8: Uint8Array } as const;
/** The arrays of numbers that a container holds. */
export type NumberArray = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** The description of the arrays. */
export interface Head {
  readonly meta: unknown;
  readonly arrays: readonly (readonly [name: string, type: keyof typeof TYPES, length: number])[];
  /** Names of the arrays that are stored as differences; see {@link steps}. */
  readonly stepped: readonly string[];
}

/** Ascending numbers as the differences between them: small numbers compress well. */
function steps(sums: NumberArray): NumberArray {
  return compact(Array.from(sums, (value, i) => value - (i === 0 ? 0 : (sums[i - 1] as number))));
}

function sumsOf(stepped: NumberArray): Uint32Array {
  const sums = new Uint32Array(stepped.length);
  let sum = 0;
  for (let i = 0; i < stepped.length; i++) {
    sum += stepped[i] as number;
    sums[i] = sum;
  }
  return sums;
}

/** The next multiple of 8 bytes, at which an array may begin. */
const align = (offset: number): number => (offset + 7) & ~7;

function typeOf(array: NumberArray): keyof typeof TYPES {
  if (array instanceof Int32Array) return 'i32';
  if (array instanceof Uint32Array) return 'u32';
  return array instanceof Uint16Array ? 'u16' : 'u8';
}

/** Writes named arrays and a JSON value into one buffer. Arrays listed in `ascending` are stored as differences. */
export function pack(
  meta: unknown,
  arrays: Readonly<Record<string, NumberArray>>,
  ascending: readonly string[] = [],
): ArrayBuffer {
  const entries = Object.entries(arrays).map(
    ([name, array]) => [name, ascending.includes(name) ? steps(array) : array] as const,
  );
  const head: Head = {
    meta,
    arrays: entries.map(([name, array]) => [name, typeOf(array), array.length]),
    stepped: [...ascending],
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const bodyStart = align(4 + headBytes.length);
  const size = entries.reduce((at, [, array]) => align(at + array.byteLength), bodyStart);
  const buffer = new ArrayBuffer(size);
  new DataView(buffer).setUint32(0, headBytes.length, true);
  new Uint8Array(buffer, 4).set(headBytes);
  let at = bodyStart;
  for (const [, array] of entries) {
    new Uint8Array(buffer, at, array.byteLength).set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
    );
    at = align(at + array.byteLength);
  }
  return buffer;
}

/** What a container holds. */
export interface Contents {
  readonly meta: unknown;
  readonly arrays: Readonly<Record<string, NumberArray>>;
}

/** Reads the next array of a container, of a given type and length. */
type NextArray = (type: keyof typeof TYPES, length: number) => NumberArray;

/** Reads all arrays of a head; differences become sums again. */
export function contentsOf({ meta, arrays, stepped }: Head, next: NextArray): Contents {
  const read = arrays.map(([name, type, length]): [string, NumberArray] => {
    const array = next(type, length);
    return [name, stepped.includes(name) ? sumsOf(array) : array];
  });
  return { meta, arrays: Object.fromEntries(read) };
}

/**
 * The head of a buffer of {@link pack}, and a reader of its arrays in turn, as views of the buffer. Throws a RangeError
 * if the buffer is cut.
 */
export function openContainer(buffer: ArrayBuffer): { head: Head; next: NextArray } {
  const headLength = new DataView(buffer).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, headLength))) as Head;
  let at = align(4 + headLength);
  const next: NextArray = (type, length) => {
    const array = new TYPES[type](buffer, at, length);
    at = align(at + array.byteLength);
    return array;
  };
  return { head, next };
}

/** Reads a buffer of {@link pack}, as views of it. Throws a RangeError if the buffer is cut. */
export function unpack(buffer: ArrayBuffer): Contents {
  const { head, next } = openContainer(buffer);
  return contentsOf(head, next);
}

/** The numbers in the smallest unsigned array type that holds them. */
export function compact(values: ArrayLike<number>): NumberArray {
  let max = 0;
  for (let i = 0; i < values.length; i++) max = Math.max(max, values[i] ?? 0);
  if (max < 256) return Uint8Array.from(values);
  return max < 65536 ? Uint16Array.from(values) : Uint32Array.from(values);
}

/** The start of each list when all are concatenated, and the end of the last. */
export function startsOf(lists: readonly (readonly unknown[])[]): number[] {
  const starts = [0];
  for (const list of lists) starts.push((starts[starts.length - 1] ?? 0) + list.length);
  return starts;
}

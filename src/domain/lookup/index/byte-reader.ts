/**
 * Reads the bytes of an index file. It runs in the browser as well as in Node, so it uses nothing but the language
 * and TextDecoder. unit-table.ts, live-index.ts and other-index.ts read through it.
 */

/** The bytes are not an index that this code can read: truncated, damaged, of another version or of another kind. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError';
}

export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new IndexFormatError('The postcode index ends too early.');
    return value;
  }

  /** An unsigned number of at most 35 bits, seven bits a byte, lowest first. */
  number(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 35; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    throw new IndexFormatError('The postcode index holds a number that is too long.');
  }

  /** A view, not a copy. */
  bytes(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new IndexFormatError('The postcode index ends too early.');
    const view = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return view;
  }

  /** Bytes that were written with their length before them. */
  section(): ByteReader {
    return new ByteReader(this.bytes(this.number()));
  }

  rest(): Uint8Array {
    return this.bytes(this.#bytes.length - this.#at);
  }

  text(): string {
    return new TextDecoder().decode(this.rest());
  }
}

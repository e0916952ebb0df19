/** Writes the bytes of an index file; the counterpart of byte-reader.ts. Only the encoders use it, at import. */

export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** @param value a whole number from 0 to 2^35 - 1 */
  number(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** 35)
      throw new RangeError(`Cannot write ${value} in an index.`);
    let left = value;
    for (; left >= 128; left = Math.floor(left / 128)) this.byte((left % 128) | 128);
    this.byte(left);
  }

  bytes(values: Uint8Array): void {
    this.#reserve(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  text(value: string): void {
    this.bytes(new TextEncoder().encode(value));
  }

  /** Writes another writer's bytes with their length before them. */
  section(content: ByteWriter): void {
    this.number(content.#length);
    this.bytes(content.finish());
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Collects single bits into bytes, lowest bit first. */
export class BitWriter {
  readonly #bytes = new ByteWriter();
  #current = 0;
  #used = 0;

  bit(value: boolean): void {
    if (value) this.#current |= 1 << this.#used;
    if (++this.#used === 8) this.#flush();
  }

  finish(): ByteWriter {
    if (this.#used > 0) this.#flush();
    return this.#bytes;
  }

  #flush(): void {
    this.#bytes.byte(this.#current);
    this.#current = 0;
    this.#used = 0;
  }
}

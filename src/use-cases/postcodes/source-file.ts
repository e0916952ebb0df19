/** One file of a source of postcodes or places, on the disk or in a zip. */
import type { Readable } from 'node:stream';

export interface SourceFile {
  /** Path inside the zip or folder, with slashes. */
  readonly path: string;
  readonly byteCount: number;
  /** When its publisher made it, as a zip says; unknown for a file that was unpacked. */
  readonly madeOn: string | undefined;
  open(): Promise<Readable>;
}

/** One file of a source of postcodes or places, on disk or in a zip. */
import type { Readable } from 'node:stream';

export interface SourceFile {
  /** Path inside the zip or folder, with slashes. */
  readonly path: string;
  readonly byteCount: number;
  /** When its publisher made it, according to the zip; unknown for an unpacked file. */
  readonly madeOn: string | undefined;
  open(): Promise<Readable>;
}

/**
 * The files of a zip as streams. yauzl checks sizes but not checksums; this adds those, so that a damaged download
 * is noticed whatever the damage.
 */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { Refusal } from './refusal.ts';
import type { SourceFile } from './source-file.ts';

export interface ZipFiles {
  readonly files: readonly SourceFile[];
  readonly close: () => void;
}

/** @throws Refusal when the zip is cut short or damaged */
export async function openZipFiles(path: string): Promise<ZipFiles> {
  const name = basename(path);
  const zip = await yauzl.openPromise(path, { autoClose: false }).catch(async (error: unknown) => {
    throw (await hasDirectoryEnd(path)) ? damaged(name, error) : truncated(name);
  });
  const close = () => zip.close();
  try {
    const files: SourceFile[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      files.push({
        path: entry.fileName,
        byteCount: entry.uncompressedSize,
        madeOn: entry.getLastModDate({ timezone: 'UTC' }).toISOString().slice(0, 10),
        open: () => openEntry(zip, entry, name),
      });
    }
    return { files, close };
  } catch (error) {
    close();
    throw damaged(name, error);
  }
}

async function openEntry(zip: yauzl.ZipFile, entry: yauzl.Entry, name: string): Promise<Readable> {
  const raw = await zip.openReadStreamPromise(entry).catch((error: unknown) => {
    throw damaged(name, error);
  });
  let sum = 0;
  const checked = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush(done) {
      done(
        sum === entry.crc32 >>> 0
          ? null
          : damaged(name, new Error(`checksum of ${entry.fileName} does not match`)),
      );
    },
  });
  raw.on('error', (error) => checked.destroy(damaged(name, error)));
  checked.on('close', () => raw.destroy());
  return raw.pipe(checked);
}

/** Whether the record that ends every zip is where it should be: in the last 64 KiB or so. */
async function hasDirectoryEnd(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, 66_000);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.includes('PK\u0005\u0006', 0, 'latin1');
  } finally {
    await handle.close();
  }
}

function truncated(name: string): Refusal {
  return new Refusal(
    'truncated-zip',
    `${name} is cut short: its end is missing. The download probably broke off; download it again.`,
  );
}

function damaged(name: string, cause: unknown): Refusal {
  const what = cause instanceof Error ? cause.message : String(cause);
  return new Refusal(
    'damaged-zip',
    `${name} is damaged and cannot be unpacked (${what}). Download it again.`,
  );
}

/**
 * What both index files have in common: their header, and how damage to them is detected. live-index.ts and
 * other-index.ts add their tables after it.
 *
 * Layout: `PCIX`, one byte version, one byte kind, four bytes checksum of all that follows (FNV-1a, lowest byte first),
 * then a section of JSON facts, then the tables as sections. A section is a length and that many bytes. The files are
 * sent with brotli; similar data is kept together so that it compresses well.
 */
import { ByteReader, IndexFormatError } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

const magic = 'PCIX';
const version = 1;
const headerLength = 10;

export type IndexKind = 'live' | 'other';
const kindBytes = { live: 1, other: 2 } as const satisfies Record<IndexKind, number>;

export function writeIndexFile(kind: IndexKind, facts: unknown, tables: ByteWriter): Uint8Array {
  const body = new ByteWriter();
  const json = new ByteWriter();
  json.text(JSON.stringify(facts));
  body.section(json);
  body.bytes(tables.finish());
  const content = body.finish();
  const file = new ByteWriter();
  file.text(magic);
  file.byte(version);
  file.byte(kindBytes[kind]);
  const sum = checksum(content);
  for (let shift = 0; shift < 32; shift += 8) file.byte((sum >>> shift) & 255);
  file.bytes(content);
  return file.finish();
}

/** @throws IndexFormatError saying what is wrong with the bytes */
export function openIndexFile(kind: IndexKind, bytes: Uint8Array): { facts: unknown; tables: ByteReader } {
  const reader = new ByteReader(bytes);
  if (bytes.length < headerLength || String.fromCharCode(...reader.bytes(4)) !== magic) {
    throw new IndexFormatError('This is not a postcode index.');
  }
  const found = reader.byte();
  if (found !== version)
    throw new IndexFormatError(`The postcode index has version ${found}; this reads version ${version}.`);
  if (reader.byte() !== kindBytes[kind])
    throw new IndexFormatError(`This is not the index of ${kind} postcodes.`);
  let sum = 0;
  for (let shift = 0; shift < 32; shift += 8) sum |= reader.byte() << shift;
  if (sum >>> 0 !== checksum(bytes.subarray(headerLength)))
    throw new IndexFormatError('The postcode index is damaged or incomplete.');
  return { facts: JSON.parse(reader.section().text()), tables: reader };
}

function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

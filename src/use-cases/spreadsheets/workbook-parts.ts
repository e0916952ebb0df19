/**
 * The parts of a workbook (.xlsx) that hold cells, unpacked within limits. A workbook is a zip, and a small one can
 * unpack to gigabytes, so sizes and counts are checked before anything is unpacked, and again while it is. The parts
 * are then packed again without compression: the library that reads them sees nothing that was not checked, and none of
 * the pictures, charts and macros.
 */
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { notParsed, type Parsed, parsed } from '../../domain/text/typed-text.ts';
import { packStored, type ZipPart } from '../shared/stored-zip.ts';
import type { TableSubject } from './table-subject.ts';

/** A workbook of a list has some twenty parts. */
const mostEntries = 1000;
/** Unpacked, of all parts with cells together. 5,000 rows of contacts take about 6 MB. */
const unpackedMaxBytes = 24 * 1024 * 1024;
/** Cells of all sheets together: a larger workbook is not a list that people keep. */
const mostCells = 400_000;

const cellParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|[^/]+\/_rels\/workbook[^/]*\.xml\.rels|[^/]+\/(?:workbook|styles|sharedStrings)[^/]*\.xml|[^/]+\/worksheets\/[^/]+\.xml)$/i;

const tooLarge = (many: string) =>
  `Unpacked, its sheets hold more than ${unpackedMaxBytes / 1024 / 1024} MB. Copy the table of ${many} into a new workbook, and save that.`;
const damaged =
  'The workbook cannot be unpacked: it is damaged, or was not saved to its end. Open it in a spreadsheet, and save it again.';
const otherKind =
  'This is no Excel workbook (.xlsx). In the spreadsheet, choose “Save as” or “Download” and then “Excel workbook (.xlsx)” or “CSV UTF-8 (comma delimited)”.';

/** @returns a zip of the parts that hold cells, or what is wrong with the workbook */
export async function unpackWorkbook(
  file: Uint8Array,
  { many }: Pick<TableSubject, 'many'>,
): Promise<Parsed<Uint8Array>> {
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(file));
    if (zip.entryCount > mostEntries)
      return notParsed(`The workbook has more than ${mostEntries} parts. Copy its table into a new one.`);
    const entries: yauzl.Entry[] = [];
    for await (const entry of zip.eachEntry()) if (cellParts.test(entry.fileName)) entries.push(entry);
    if (!entries.some(({ fileName }) => /\/worksheets\/[^/]+\.xml$/i.test(fileName)))
      return notParsed(otherKind);
    // What the zip says of itself; a part that turns out longer ends the reading.
    const bytes = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (bytes > unpackedMaxBytes) return notParsed(tooLarge(many));
    const parts: ZipPart[] = [];
    for (const entry of entries) {
      const content = await buffer(await zip.openReadStreamPromise(entry));
      if (crc32(content) !== entry.crc32 >>> 0) return notParsed(damaged);
      parts.push({ name: entry.fileName, bytes: content });
    }
    const cells = parts.reduce((sum, part) => sum + countCells(part), 0);
    if (cells > mostCells)
      return notParsed(
        `The workbook has more than ${mostCells.toLocaleString('en-GB')} cells. Delete its empty rows and columns and the sheets that hold no ${many}, and save it again.`,
      );
    return parsed(packStored(parts));
  } catch {
    return notParsed(damaged);
  }
}

function countCells({ name, bytes }: ZipPart): number {
  if (!/\/worksheets\//i.test(name)) return 0;
  let count = 0;
  // Cells are `c` elements, in some files with a prefix.
  for (const mark of ['<c ', '<c>', '<c/', ':c ', ':c>', ':c/'])
    for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 3)) count += 1;
  return count;
}

/**
 * The sheets of an OpenDocument workbook (.ods) as rows of text, read within limits. Such a workbook is a zip, and a
 * small one can unpack to gigabytes: the size is checked before anything is unpacked, and again while it is. The tables
 * of a release together unpack to some tens of megabytes, so only the sheets that can matter are parsed, one by one.
 */
import { crc32 } from 'node:zlib';
import { type CellValue, readOds } from 'hucre/ods';
import yauzl from 'yauzl';
import type { SheetText } from '../../domain/board/referral-columns.ts';
import { FiguresRefusal } from '../../domain/board/referral-refusal.ts';
import { packStored } from '../shared/stored-zip.ts';

/** A workbook has some twenty parts, and pictures. */
const mostEntries = 1000;
const mebibyte = 1024 * 1024;
const contentMaxBytes = 256 * mebibyte;
const metaMaxBytes = mebibyte;
const manifestMaxBytes = mebibyte;
/** A table of 1,000 rows and 100 nationalities has 10 MB; parsed it takes about 40 times as much. */
const sheetMaxBytes = 24 * mebibyte;
const mostSheets = 300;
/** Covers, contents and notes are shorter. */
const shortSheetBytes = 256 * 1024;

export interface OdsWorkbook {
  /** What the workbook calls itself in its properties, or empty. */
  readonly title: string;
  readonly sheets: readonly SheetText[];
}

/**
 * @param name of the file, for messages
 * @throws FiguresRefusal
 */
export async function readOdsSheets(file: Buffer, name: string): Promise<OdsWorkbook> {
  const { content, meta } = await unpack(file, name);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(content.toString('latin1', 0, 4096))) throw damaged(name);
  const sheets: SheetText[] = [];
  for (const part of cutSheets(content, name)) {
    if (part.length > shortSheetBytes && !part.includes('Metropolitan')) continue;
    if (part.length > sheetMaxBytes)
      throw new FiguresRefusal(
        'too-large',
        `A sheet of ${name} unpacks to more than ${sheetMaxBytes / mebibyte} MB. Save the table by police force as CSV, with its title, and pass that.`,
      );
    sheets.push(...(await readSheet(part, name)));
  }
  return { title: /<dc:title>([^<]*)</.exec(meta)?.[1] ?? '', sheets };
}

function damaged(name: string): FiguresRefusal {
  return new FiguresRefusal(
    'damaged-file',
    `${name} cannot be read: it is damaged, or was not downloaded to its end. Download it from GOV.UK again.`,
  );
}

async function unpack(
  file: Buffer,
  name: string,
): Promise<{ readonly content: Buffer; readonly meta: string }> {
  let zip: yauzl.ZipFile;
  const entries = new Map<string, yauzl.Entry>();
  try {
    zip = await yauzl.fromBufferPromise(file);
    if (zip.entryCount > mostEntries) throw damaged(name);
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch (error) {
    throw error instanceof FiguresRefusal ? error : damaged(name);
  }
  const read = (path: string, mostBytes: number) => readEntry(zip, entries.get(path), mostBytes, name);
  refuseOthers([...entries.keys()], (await read('mimetype', 200)).toString('latin1'), name);
  const manifest = (await read('META-INF/manifest.xml', manifestMaxBytes)).toString('utf8');
  if (/encryption-data/.test(manifest) || entries.has('encrypted-package')) throw encrypted(name);
  const content = await read('content.xml', contentMaxBytes);
  if (content.length === 0) throw damaged(name);
  return { content, meta: (await read('meta.xml', metaMaxBytes)).toString('utf8') };
}

/** Other files that are zips too. */
function refuseOthers(paths: readonly string[], mimetype: string, name: string): void {
  if (paths.some((path) => /^xl\/|^\[Content_Types\]\.xml$/.test(path)))
    throw new FiguresRefusal(
      'excel-file',
      `${name} is an Excel workbook. The Home Office publishes its tables as ODS: pass that file, or save this one as “OpenDocument Spreadsheet (.ods)”.`,
    );
  if (!paths.includes('encrypted-package') && !/opendocument\.spreadsheet/.test(mimetype))
    throw new FiguresRefusal(
      'other-file',
      `${name} is a zip file, but no workbook. Pass the ODS file in it, or the CSV of the table by police force.`,
    );
}

function encrypted(name: string): FiguresRefusal {
  return new FiguresRefusal(
    'encrypted-file',
    `${name} has a password. Open it in a spreadsheet, save it as ODS without a password, and pass that.`,
  );
}

/** @returns nothing when there is no such entry */
async function readEntry(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry | undefined,
  mostBytes: number,
  name: string,
): Promise<Buffer> {
  if (!entry) return Buffer.alloc(0);
  // What the zip says of itself; a part that turns out longer ends the reading.
  if (entry.uncompressedSize > mostBytes)
    throw new FiguresRefusal(
      'too-large',
      `${name} unpacks to more than ${Math.ceil(mostBytes / mebibyte)} MB: it is no workbook of the Home Office. Get the file from GOV.UK again, or save the table by police force as CSV, with its title.`,
    );
  try {
    // Filled in place: collected in pieces, it would take three times as much.
    const content = Buffer.alloc(entry.uncompressedSize);
    let length = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry))
      length += (chunk as Buffer).copy(content, length);
    if (length !== content.length) throw damaged(name);
    if (crc32(content) !== entry.crc32 >>> 0) throw damaged(name);
    return content;
  } catch {
    throw damaged(name);
  }
}

/** The XML of each sheet. */
function* cutSheets(content: Buffer, name: string): Generator<Buffer> {
  const end = '</table:table>';
  let count = 0;
  for (let at = content.indexOf('<table:table '); at !== -1; ) {
    const close = content.indexOf(end, at);
    count += 1;
    if (close === -1 || count > mostSheets) throw damaged(name);
    yield content.subarray(at, close + end.length);
    at = content.indexOf('<table:table ', close);
  }
}

const namespaces = ['office', 'table', 'text']
  .map((part) => `xmlns:${part}="urn:oasis:names:tc:opendocument:xmlns:${part}:1.0"`)
  .join(' ');

/** More columns than a table of referrals has; the rest of a row that a spreadsheet has coloured is empty. */
const mostColumns = 1000;

/**
 * hucre looks for rows directly below the sheet, and fills in every cell that has a style, up to the last column of the
 * last row. Excel styles whole columns and marks rows of headings, so both are taken out first.
 */
async function readSheet(part: Buffer, name: string): Promise<readonly SheetText[]> {
  const xml = part
    .toString('utf8')
    .replaceAll(/\stable:(?:style-name|default-cell-style-name)="[^"]*"/g, '')
    .replaceAll(/<\/?table:table-(?:header-rows|row-group|rows)(?:\s[^>]*)?>/g, '')
    .replaceAll(
      /(table:number-columns-repeated=")(\d+)"/g,
      (_, before: string, count: string) => `${before}${Math.min(Number(count), mostColumns)}"`,
    );
  const document = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:body><office:spreadsheet>${xml}</office:spreadsheet></office:body></office:document-content>`;
  const workbook = await readOds(
    packStored([
      { name: 'mimetype', bytes: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') },
      { name: 'content.xml', bytes: Buffer.from(document) },
    ]),
  ).catch(() => undefined);
  if (!workbook) throw damaged(name);
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(cellText)),
  }));
}

function cellText(value: CellValue): string {
  if (value === null) return '';
  return value instanceof Date ? value.toISOString() : String(value);
}

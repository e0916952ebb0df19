/**
 * The text of a file as spreadsheets save it: UTF-8, UTF-16 with or without a byte order mark, or Windows-1252, which
 * Excel calls “CSV”. A file of another kind gets one sentence that says how to save it.
 */
import { notParsed, type Parsed, parsed } from '../../domain/text/typed-text.ts';

export interface FileText {
  readonly text: string;
  /** Set when it was not UTF-8, so that the person is told. */
  readonly encoding: 'UTF-16' | 'Windows-1252' | undefined;
}

const saveAsCsv =
  'In the spreadsheet, choose “Save as” or “Download” and then “CSV UTF-8 (comma delimited)”.';

/** File types by their first bytes. */
const otherFiles = [
  { begins: 'PK\x03\x04', problem: `This is neither CSV nor an Excel workbook (.xlsx). ${saveAsCsv}` },
  {
    begins: '\xd0\xcf\x11\xe0',
    problem:
      'This is an old Excel file (.xls), or one with a password. In the spreadsheet, choose “Save as”, then “Excel workbook (.xlsx)”, without a password.',
  },
  {
    begins: '%PDF',
    problem: 'This is a PDF. Copy its table into a spreadsheet, check it, and save that as “CSV UTF-8”.',
  },
  { begins: '{\\rtf', problem: `This is a text document, not CSV. ${saveAsCsv}` },
  { begins: '<', problem: `This is a page of HTML or XML, not CSV. ${saveAsCsv}` },
] as const;

export function decodeText(file: Uint8Array): Parsed<FileText> {
  const start = Buffer.from(file.subarray(0, 8)).toString('latin1');
  const other = otherFiles.find(({ begins }) => start.replace(/^\xef\xbb\xbf/, '').startsWith(begins));
  if (other) return notParsed(other.problem);
  const utf16 = findUtf16(file);
  if (utf16 !== undefined) {
    const text = decode(utf16, file);
    return text === undefined ? notParsed(unreadable) : parsed({ text, encoding: 'UTF-16' });
  }
  const text = decode('utf-8', file);
  if (text !== undefined)
    return text.includes('\0') ? notParsed(unreadable) : parsed({ text, encoding: undefined });
  return decodeWindows(file);
}

const unreadable = `The letters of this file cannot be read. ${saveAsCsv}`;

/** By its mark, or because every second byte of what is mostly English is 0. */
function findUtf16(file: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le';
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be';
  const sample = file.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 4;
  if (odd > most && even < most / 4) return 'utf-16le';
  return even > most && odd < most / 4 ? 'utf-16be' : undefined;
}

function decode(encoding: string, file: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
}

/** Bytes that are undefined in Windows-1252. */
const unusedInWindows = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * In a file from a Mac, the bytes of dashes and quotation marks look like Ð, Ñ and Õ here: the meaning cannot be known.
 */
const macSigns = /[ÐÒÓÕ](?=[\s\p{L}\d])/u;

function decodeWindows(file: Uint8Array): Parsed<FileText> {
  if (file.some((byte) => unusedInWindows.has(byte))) return notParsed(unreadable);
  const text = new TextDecoder('windows-1252').decode(file);
  return macSigns.test(text) ? notParsed(unreadable) : parsed({ text, encoding: 'Windows-1252' });
}

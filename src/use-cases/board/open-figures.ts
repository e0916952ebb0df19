/** Opens the files of figures that an operator gives: an ODS workbook, or CSV. Any other file is told by its first bytes. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { FiguresRefusal } from '../../domain/board/referral-refusal.ts';
import type { ReferralFile } from '../../domain/board/referral-table.ts';
import { readOdsSheets } from './ods-sheets.ts';

const mebibyte = 1024 * 1024;
/** The workbook of a release has less than 5 MB. */
const fileMaxBytes = 64 * mebibyte;
const csvMaxBytes = 16 * mebibyte;
const recordMaxBytes = 256 * 1024;

export interface OpenedFigures extends ReferralFile {
  readonly bytes: Buffer;
}

/** @throws FiguresRefusal */
export async function openFigures(path: string): Promise<OpenedFigures> {
  const name = basename(path);
  const facts = await stat(path).catch(() => undefined);
  if (!facts?.isFile()) throw new FiguresRefusal('no-such-file', `There is no file ${path}. Check the path.`);
  if (facts.size === 0)
    throw new FiguresRefusal('empty-file', `${name} is empty. Download it from GOV.UK again.`);
  if (facts.size > fileMaxBytes)
    throw new FiguresRefusal(
      'too-large',
      `${name} has more than ${fileMaxBytes / mebibyte} MB: it is no file of these tables. Get it from GOV.UK again.`,
    );
  const bytes = await readFile(path);
  const start = bytes.toString('latin1', 0, 8).replace(/^\xef\xbb\xbf/, '');
  if (start.startsWith('PK')) return { name, bytes, ...(await readOdsSheets(bytes, name)) };
  refuseOtherFiles(start, name);
  return { name, bytes, title: '', sheets: [{ name, rows: parseCsv(decode(bytes, name), name) }] };
}

function refuseOtherFiles(start: string, name: string): void {
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    throw new FiguresRefusal(
      'encrypted-file',
      `${name} is an Excel workbook with a password, or an old one (.xls). The Home Office publishes its tables as ODS: pass that file, or save this one as “OpenDocument Spreadsheet (.ods)” without a password.`,
    );
  const other = [
    { begins: '%PDF', what: 'a PDF' },
    { begins: '{\\rtf', what: 'a text document' },
    { begins: '<', what: 'a web page' },
  ].find(({ begins }) => start.trimStart().startsWith(begins));
  if (other)
    throw new FiguresRefusal(
      'other-file',
      `${name} is ${other.what}, not a table. On GOV.UK, download the data tables of the release (ODS or CSV), and pass that file.`,
    );
}

/** UTF-8, UTF-16 with its mark, or Windows-1252. */
function decode(bytes: Buffer, name: string): string {
  if (bytes.length > csvMaxBytes)
    throw new FiguresRefusal(
      'too-large',
      `${name} has more than ${csvMaxBytes / mebibyte} MB: save only the table by police force as CSV, with its title.`,
    );
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  let text: string;
  try {
    text = new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  if (!text.includes('\0')) return text;
  throw new FiguresRefusal(
    'other-file',
    `${name} is neither an ODS workbook nor CSV. Pass the data tables as GOV.UK has them.`,
  );
}

function parseCsv(text: string, name: string): readonly (readonly string[])[] {
  if (text.trim() === '')
    throw new FiguresRefusal('empty-file', `${name} is empty. Download it from GOV.UK again.`);
  try {
    return parse(text, {
      relax_column_count: true,
      max_record_size: recordMaxBytes,
      // Rows keep the numbers that a spreadsheet shows.
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FiguresRefusal(
      'damaged-file',
      `${name} cannot be read as CSV: a quotation mark is missing or too many, or a row is far too long. Download it from GOV.UK again, or save it as “CSV UTF-8”.`,
    );
  }
}

/** CSV as files hold it: bytes to rows by column name, and rows to text. Called by the import and the export. */
import { CsvError, parse } from 'csv-parse/sync';
import { type CsvColumn, csvColumns } from '../../domain/contacts/contact-csv.ts';
import { notParsed, type Parsed, parsed } from '../../domain/typed-text.ts';

export const csvMaxBytes = 2 * 1024 * 1024;
export const csvMaxRows = 5000;

export interface CsvLine {
  /** In the file, counted from 1; the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<CsvColumn, string>>>;
}

/** @returns the rows, or what is wrong with the file as a whole */
export function readCsv(file: Uint8Array): Parsed<readonly CsvLine[]> {
  if (file.byteLength === 0) return notParsed('The file is empty.');
  if (file.byteLength > csvMaxBytes)
    return notParsed(`The file has more than ${csvMaxBytes / 1024 / 1024} MB.`);
  const text = decode(file);
  if (text === undefined)
    return notParsed('The file is not in UTF-8. In the spreadsheet, save it as “CSV UTF-8”.');
  const records = parseRecords(text);
  if (typeof records === 'string') return notParsed(`The file cannot be read as CSV: ${records}.`);
  const header = (records.shift()?.record ?? []).map((name) =>
    name.trim().toLowerCase().replaceAll(' ', '_'),
  );
  const problem = checkHeader(header);
  if (problem !== undefined) return notParsed(problem);
  if (records.length === 0) return notParsed('The file has a header and no rows.');
  if (records.length > csvMaxRows) return notParsed(`The file has more than ${csvMaxRows} rows.`);
  const long = records.find(({ record }) => record.slice(header.length).some((cell) => cell.trim() !== ''));
  if (long)
    return notParsed(`Line ${long.info.lines} has more cells than the header: a quote is missing there.`);
  return parsed(
    records
      .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
      .map(({ record, info }) => ({
        line: info.lines,
        cells: Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])),
      })),
  );
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** @returns the records with where they end, or what is wrong */
function parseRecords(text: string): CsvRecord[] | string {
  try {
    // With `info` each record comes with its place, which the types of csv-parse leave out.
    return parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 64 * 1024,
      to: csvMaxRows + 2,
    }) as unknown as CsvRecord[];
  } catch (error) {
    if (error instanceof CsvError) return error.message;
    throw error;
  }
}

function decode(file: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  } catch {
    return undefined;
  }
}

function checkHeader(header: readonly string[]): string | undefined {
  const known: ReadonlySet<string> = new Set(csvColumns);
  const unknown = header.filter((name) => !known.has(name));
  if (unknown.length > 0)
    return `No such column: ${unknown.map((name) => name || '(empty)').join(', ')}. The columns are ${csvColumns.join(', ')}.`;
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  return twice === undefined ? undefined : `The column ${twice} is there twice.`;
}

/** With a byte order mark, without which spreadsheets take UTF-8 for something else. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = [csvColumns, ...rows].map((row) => row.map(quote).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

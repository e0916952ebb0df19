/**
 * Splits a stream of CSV into records, fast.
 *
 * csv-parse alone is too slow: with the 53 quoted columns of ONSPD it reads 165,000 rows a second on the machine this
 * was built on, which leaves too little for the rest of an import, and 47 of the columns are not needed. Lines without
 * a quote inside a field, which is every line of every edition seen, are split here at their commas; csv-parse reads
 * all others. A field may not hold a line end; none of these products has one.
 */
import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from './refusal.ts';

/** @param isWhole whether these are all fields of the record, not only those asked for */
export type OnRecord = (fields: readonly string[], lineNumber: number, isWhole: boolean) => void;

export interface CsvReading {
  readonly name: string;
  /** Fields after these are not read. Asked once per record, as the first record may decide it. */
  readonly fieldLimit: () => number | undefined;
  readonly onRecord: OnRecord;
  readonly onBytes: (count: number) => void;
}

/** @throws Refusal naming the line that cannot be read */
export async function readCsvRecords(stream: Readable, reading: CsvReading): Promise<void> {
  let rest = '';
  let lineNumber = 0;
  const readLine = (line: string, limit: number | undefined) => {
    lineNumber++;
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (text === '') return;
    const fields = splitRecord(text, limit, reading.name, lineNumber);
    reading.onRecord(fields, lineNumber, limit === undefined);
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    // Every needed field is ASCII, and this decoding is the cheapest; other bytes cannot look like a comma or quote.
    const text = rest + chunk.toString('latin1');
    let from = lineNumber === 0 && text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
    for (let to = text.indexOf('\n', from); to >= 0; to = text.indexOf('\n', from)) {
      readLine(text.slice(from, to), reading.fieldLimit());
      from = to + 1;
    }
    rest = text.slice(from);
    if (rest.length > longestLine) throw badLine(reading.name, lineNumber + 1, 'it is too long');
    reading.onBytes(chunk.length);
  }
  // A file that was cut short shows it in a last line without an end, so every field of that line is checked.
  readLine(rest, undefined);
}

/** The UTF-8 byte order mark, read as Latin-1. */
const byteOrderMark = '\u00ef\u00bb\u00bf';
const longestLine = 1_000_000;

function splitRecord(line: string, limit: number | undefined, name: string, lineNumber: number): string[] {
  const fields = line.split(',', limit);
  for (const [place, field] of fields.entries()) {
    const bare = takeOffQuotes(field);
    if (bare === undefined) return parseIrregular(line, name, lineNumber);
    fields[place] = bare;
  }
  return fields;
}

/** @returns undefined for a field whose quotes a plain split cannot be sure of */
function takeOffQuotes(field: string): string | undefined {
  const first = field.indexOf('"');
  if (first < 0) return field;
  const last = field.length - 1;
  return first === 0 && last > 0 && field.indexOf('"', 1) === last ? field.slice(1, last) : undefined;
}

function parseIrregular(line: string, name: string, lineNumber: number): string[] {
  try {
    return parse(line, { relax_column_count: true })[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError) throw badLine(name, lineNumber, 'its quotes do not match');
    throw error;
  }
}

export function badLine(name: string, lineNumber: number, what: string): Refusal {
  return new Refusal(
    'bad-row',
    `Line ${lineNumber} of ${name} cannot be read: ${what}. The file may have been cut short or edited; get it again.`,
  );
}

/**
 * Opens a file that was given to an import: a CSV file goes on as it is, of a workbook one sheet. If several sheets may
 * be the table, the person is asked which. Called by whatever runs an import, before anything else is done with a file.
 */
import { csvMaxBytes, lastFilled } from './csv-records.ts';
import { headerWithin, shorten } from './find-headings.ts';
import { readWorkbook, type SheetRead } from './read-workbook.ts';
import type { SheetChoice, SheetRows } from './sheet-rows.ts';
import type { TableSubject } from './table-subject.ts';

export type Opened =
  | { readonly kind: 'opened'; readonly file: Uint8Array | SheetRows }
  | {
      readonly kind: 'unreadable';
      readonly problem: string;
      /** Set when a workbook has several tables, and one must be chosen. */
      readonly sheets?: readonly SheetChoice[];
    };

/** A sheet is a table of the subject when one of its rows names at least this many columns. */
const fewestHeadings = 2;

/** @param sheet the one that the person chose, by name */
export async function openFile(file: Uint8Array, subject: TableSubject, sheet?: string): Promise<Opened> {
  if (!isZip(file)) return { kind: 'opened', file };
  if (file.byteLength > csvMaxBytes)
    return unreadable(
      `The workbook has more than ${csvMaxBytes / 1024 / 1024} MB. Copy the table of ${subject.many} into a new one.`,
    );
  const workbook = await readWorkbook(file, subject);
  if (!workbook.ok) return unreadable(workbook.problem);
  const { sheets, hidden } = workbook.value;
  if (sheets.length === 0) return unreadable('The workbook is empty, apart from sheets that it hides.');
  const tables = sheets.filter((each) => headingsOf(each, subject) >= fewestHeadings);
  const chosen =
    sheet === undefined
      ? onlyOne(tables.length > 0 ? tables : sheets)
      : sheets.find(({ name }) => name === sheet);
  if (!chosen)
    return {
      kind: 'unreadable',
      problem: `The workbook has several sheets with a table. Say which of them holds the ${subject.many}.`,
      sheets: (tables.length > 0 ? tables : sheets).map((each) => choiceOf(each, subject)),
    };
  const others = [...sheets.map(({ name }) => name).filter((name) => name !== chosen.name), ...hidden];
  return {
    kind: 'opened',
    file: {
      records: chosen.records,
      notes: [
        ...(others.length > 0
          ? [
              `Of the workbook, the sheet “${chosen.name}” is read. Left out: ${others.map((name) => `“${name}”`).join(', ')}.`,
            ]
          : []),
        ...chosen.notes,
      ],
      divider: undefined,
    },
  };
}

function unreadable(problem: string): Opened {
  return { kind: 'unreadable', problem };
}

function isZip(file: Uint8Array): boolean {
  return file[0] === 0x50 && file[1] === 0x4b && file[2] === 0x03 && file[3] === 0x04;
}

function onlyOne<T>([first, ...others]: readonly T[]): T | undefined {
  return others.length === 0 ? first : undefined;
}

/** How many columns its best row names. */
function headingsOf({ records }: SheetRead, { countKnown }: TableSubject): number {
  return Math.max(0, ...records.slice(0, headerWithin).map(({ cells }) => countKnown(cells)));
}

function choiceOf({ name, records }: SheetRead, { countKnown }: TableSubject): SheetChoice {
  const filled = records.filter(({ cells }) => lastFilled(cells) !== -1);
  const known = filled.slice(0, headerWithin).map(({ cells }) => countKnown(cells));
  const best = filled[Math.max(0, known.indexOf(Math.max(...known)))];
  return {
    name,
    rows: filled.length,
    begins: shorten((best?.cells ?? []).filter((cell) => cell.trim() !== '').join(', ')),
  };
}

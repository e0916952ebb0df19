/** Workbooks (.xlsx): what their cells say, which sheet is read, and that a hostile one costs nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contactsTable } from '../../../src/use-cases/contacts/csv/reading/contacts-table.ts';
import { openFile } from '../../../src/use-cases/spreadsheets/open-file.ts';
import { type MadeCell, makeWorkbook, worksheet } from '../../support/files/workbook.ts';
import { makeZip } from '../../support/files/zip-writer.ts';

async function open(file: Uint8Array, sheet?: string) {
  const opened = await openFile(file, contactsTable, sheet);
  if (opened.kind !== 'opened' || opened.file instanceof Uint8Array) return opened;
  const { records, notes } = opened.file;
  return { cells: records.map(({ cells }) => cells), rows: records.map(({ row }) => row), notes };
}

const header = ['Role', 'Organisation', 'Phone'];
const contacts = { name: 'Contacts', rows: [header, ['Lead', 'LB Barnet', '020 7946 0101']] };

describe('a workbook', () => {
  it('says what its cells show: dates, times, numbers, formulas, rich text, errors', async () => {
    const row: readonly (readonly [MadeCell, string])[] = [
      [{ date: 46347 }, '2026-11-21'],
      [{ date: 46347.5 }, '2026-11-21 12:00'],
      [{ time: 0.395833333333333 }, '09:30'],
      [2079460123, '2079460123'],
      [{ zeros: 2079460123 }, '02079460123'],
      [0.1, '0.1'],
      [{ formula: 'A1&"x"', value: 'LB Barnet' }, 'LB Barnet'],
      [{ rich: ['LB ', 'Barnet'] }, 'LB Barnet'],
      [{ error: '#REF!' }, '#REF!'],
      ['Line\nbreak & <sign>', 'Line\nbreak & <sign>'],
      [null, ''],
      ['end', 'end'],
    ];
    const file = makeWorkbook([{ name: 'Contacts', rows: [header, [], row.map(([cell]) => cell)] }]);
    expect(await open(file)).toMatchObject({
      rows: [1, 2, 3],
      cells: [expect.arrayContaining(header), expect.anything(), row.map(([, text]) => text)],
      notes: [],
    });
  });

  it('fills merged cells downwards, and says so, as of rows that a filter hides', async () => {
    const file = makeWorkbook([
      {
        name: 'Contacts',
        rows: [
          ['Title', null, null],
          header,
          ['Lead', 'LB Barnet', '1'],
          ['Deputy', null, '2'],
          ['Desk', 'X', '3'],
        ],
        merges: ['A1:C1', 'B3:B4'],
        hiddenRows: [5],
      },
    ]);
    expect(await open(file)).toMatchObject({
      cells: [
        ['Title', '', ''],
        header,
        ['Lead', 'LB Barnet', '1'],
        ['Deputy', 'LB Barnet', '2'],
        ['Desk', 'X', '3'],
      ],
      notes: [
        'A cell that is merged over several rows counts for each of them: 1 cell filled.',
        'Hidden rows are read too: 5.',
      ],
    });
  });

  it('is read at the one sheet with a table, and names those that are left out', async () => {
    const file = makeWorkbook([
      { name: 'Lists', rows: [['Police'], ['Council']] },
      contacts,
      { name: 'Old', rows: contacts.rows, isHidden: true },
    ]);
    expect(await open(file)).toMatchObject({
      cells: contacts.rows,
      notes: ['Of the workbook, the sheet “Contacts” is read. Left out: “Lists”, “Old”.'],
    });
  });

  it('asks which sheet, when several have a table', async () => {
    const file = makeWorkbook([contacts, { ...contacts, name: 'Last year' }, { name: 'Empty', rows: [] }]);
    expect(await open(file)).toMatchObject({
      kind: 'unreadable',
      sheets: [
        { name: 'Contacts', rows: 2, begins: 'Role, Organisation, Phone' },
        { name: 'Last year', rows: 2 },
      ],
    });
    expect(await open(file, 'Last year')).toMatchObject({ cells: contacts.rows });
    expect(await open(file, 'Nowhere')).toMatchObject({ kind: 'unreadable' });
  });

  it('as written by another program is read as well', async () => {
    const file = readFileSync(join(import.meta.dirname, 'lists/90-excel.xlsx'));
    expect(await open(file)).toMatchObject({
      cells: [
        ['kind', 'role'],
        ['council_lead', 'x'],
      ],
    });
  });
});

describe('a workbook that would take too much', () => {
  const sheetOf = (rows: string, others: Readonly<Record<string, string>> = {}) =>
    makeWorkbook([contacts], { 'xl/worksheets/sheet1.xml': worksheet(rows), ...others });
  const bomb = 'a'.repeat(50 * 1024 * 1024);
  const hostile: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['unpacks to 50 MB', () => sheetOf(bomb), /hold more than 24 MB/],
    [
      'unpacks to more than it says',
      () => makeZip([{ path: 'xl/worksheets/sheet1.xml', content: bomb, claimedBytes: 1000 }]),
      /damaged/,
    ],
    [
      'has millions of cells',
      () => sheetOf(`<row r="1">${'<c r="A1"/>'.repeat(500_000)}</row>`),
      /more than 400,000 cells/,
    ],
    [
      'has thousands of parts',
      () => makeZip(Array.from({ length: 1001 }, (_, at) => ({ path: `xl/${at}.xml`, content: 'x' }))),
      /more than 1000 parts/,
    ],
    ['is cut short', () => makeWorkbook([contacts]).subarray(0, 900), /damaged/],
    ['is no workbook', () => makeZip([{ path: 'word/document.xml', content: '<x/>' }]), /no Excel workbook/],
    ['is not XML', () => sheetOf('<row><c></row'), /cannot be read|empty/],
  ];
  it.each(hostile)('is refused: it %s', async (_, make, problem) => {
    const file = make();
    const before = process.memoryUsage().arrayBuffers;
    expect(await open(file)).toMatchObject({ kind: 'unreadable', problem: expect.stringMatching(problem) });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 1024 * 1024);
  });

  it('is read where its cells are, when one stands at the end of the largest sheet', async () => {
    const file = sheetOf(
      '<row r="1"><c r="A1" t="str"><v>Role</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>',
    );
    expect(await open(file)).toMatchObject({ cells: [['Role']] });
  });
});

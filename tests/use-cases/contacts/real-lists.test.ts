/** Lists as people have them, each imported as a person would expect or answered with what to do. Files in lists/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { type ImportFile, previewImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import { reportImport } from '../../../src/use-cases/contacts/csv/report-import.ts';
import { referenceDatabase } from '../../support/database.ts';
import { acting } from '../../support/people/acting.ts';

let database: Database;
beforeAll(() => {
  database = referenceDatabase();
});

const list = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'lists', name)));
const bytes = (text: string) => new TextEncoder().encode(text);

function preview(file: Uint8Array, choices?: ImportFile['choices']) {
  return previewImport(acting(database), { file, replaceSampleData: false, choices });
}

function report(file: Uint8Array, choices?: ImportFile['choices']) {
  const result = preview(file, choices);
  if (result.kind !== 'preview') throw new Error(JSON.stringify(result));
  return reportImport(acting(database), result);
}

const head = 'kind,role,organisation,boroughs,telephone,email,hours,notes';
const barnet =
  'council_lead,Modern slavery lead,London Borough of Barnet – community safety,Barnet,020 7946 0101,team@barnet.example.org,24 hours,Ask for the duty officer';
const plain = `${head}\r\n${barnet}\r\n`;

function utf16(text: string, isBig: boolean): Uint8Array {
  const buffer = Buffer.from(text, 'utf16le');
  return new Uint8Array(isBig ? buffer.swap16() : buffer);
}

describe('a list of one council', () => {
  it.each([
    ['as it is', bytes(plain)],
    ['with semicolons', list('10-semicolon.csv')],
    ['with tabs', bytes(plain.replaceAll(',', '\t'))],
    ['with vertical bars', bytes(plain.replaceAll(',', '|'))],
    ['with a line that names the comma', list('12-sep-line.csv')],
    ['with a line that names the semicolon', bytes(`sep=;\r\n${plain.replaceAll(',', ';')}`)],
    ['in Windows-1252', list('15-cp1252.csv')],
    ['in UTF-16 with a mark', utf16(`\ufeff${plain.replaceAll(',', '\t')}`, false)],
    ['in UTF-16 without a mark', utf16(plain.replaceAll(',', '\t'), false)],
    ['in big-endian UTF-16 without a mark', utf16(plain, true)],
    ['with empty columns at its end', list('16-trailing-empty-columns.csv')],
    ['with a title above', list('17-title-row-above.csv')],
    [
      'with a title, a date and an empty row above, cut at semicolons',
      bytes(`Contacts;;\r\n1 November 2026;;\r\n;;\r\n${plain.replaceAll(',', ';')}`),
    ],
    ['with headings of people', list('20-friendly-headers.csv')],
    ['with quotes round everything', bytes(plain.replace(/[^,\r\n]+/g, '"$&"'))],
    ['with line ends of an old Mac', bytes(plain.replaceAll('\r\n', '\r'))],
    ['with line ends of two kinds', bytes(`${head}\r\n${barnet}\n`)],
  ])('%s is read whole', (_, file) => {
    const { counts, rows } = report(file);
    expect(counts).toMatchObject({ create: 1, error: 0 });
    expect(rows).toMatchObject([
      {
        kind: 'create',
        name: 'Modern slavery lead, London Borough of Barnet – community safety',
        details: expect.arrayContaining([
          'Boroughs: Barnet',
          'Telephone: 020 7946 0101',
          'E-mail: team@barnet.example.org',
          'Notes (readers see this): Ask for the duty officer',
        ]),
      },
    ]);
  });

  it('says what was taken for what, and what was left out', () => {
    expect(report(list('20-friendly-headers.csv')).columns).toEqual([
      { name: 'Type', column: 'kind' },
      { name: 'Job title', column: 'role' },
      { name: 'Organisation', column: 'organisation' },
      { name: 'Borough', column: 'boroughs' },
      { name: 'Phone', column: 'telephone' },
      { name: 'E-mail', column: 'email' },
      { name: 'Opening hours', column: 'hours' },
      { name: 'Comments', column: 'notes' },
    ]);
    expect(report(list('17-title-row-above.csv')).notes).toEqual([
      'Row 1, above the headings, is left out: “Modern slavery contacts as at 1 Nov 2026”.',
    ]);
    expect(report(list('15-cp1252.csv')).notes.join()).toMatch(/Windows-1252/);
    expect(report(list('10-semicolon.csv')).notes.join()).toMatch(/semicolons/);
  });
});

describe('a file that is no CSV', () => {
  it.each([
    ['a zip', list('90-excel.xlsx'), /neither CSV nor an Excel workbook.*“CSV UTF-8/],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), /old Excel.*“Excel workbook/],
    ['a PDF', bytes('%PDF-1.7 …'), /PDF/],
    ['a page', bytes('<html><table>'), /HTML/],
    ['letters of a Mac', new Uint8Array([...bytes(`${head}\na,b `), 0xd0, 0x20]), /letters.*“CSV UTF-8/],
    ['no headings', bytes(`${barnet}\n${barnet}\n`), /no row of headings.*begins with “council_lead/],
    ['a quote that is not closed', bytes(`${head}\n"a,b\n`), /quotation mark.*on line \d/],
    ['a quote in a cell', bytes(`${head}\nThe "Hub",b\n`), /quotation mark.*in the middle of a cell/],
  ])('such as %s gets one answer with what to do', (_, file, problem) => {
    const result = preview(file);
    expect(result).toMatchObject({ kind: 'unreadable', problem: expect.stringMatching(problem) });
    expect(JSON.stringify(result)).not.toMatch(/field \d|Invalid Opening|Quote Not Closed/);
  });

  it.each([
    ['2 MB of commas', ','.repeat(2 * 1024 * 1024 - 1)],
    ['2 MB of commas below headings', `${head}\n${','.repeat(2 * 1024 * 1024 - 100)}`],
    ['2 MB of commas in lines', `${head}\n${`${','.repeat(40)}\n`.repeat(50_000)}`],
    ['2 MB of line breaks', `${head}\n${'\n'.repeat(2 * 1024 * 1024 - 100)}`],
  ])('such as %s gets a short one', (_, text) => {
    const result = preview(bytes(text));
    expect(result.kind).toBe('unreadable');
    expect(JSON.stringify(result).length).toBeLessThan(1500);
  });
});

describe('a column whose heading is not known', () => {
  const csv = bytes(
    'kind,role,organisation,boroughs,Name,Phone\nCouncil,Lead,LB Barnet,Barnet,Pat,020 7946 0101\n',
  );

  it('is asked about, with what it may be and what it holds', () => {
    expect(preview(csv)).toMatchObject({
      kind: 'unreadable',
      problem: expect.stringMatching(/^No such column: Name\./),
      unknown: [{ name: 'Name', mayBe: ['person_name', 'role', 'organisation'], examples: ['Pat'] }],
      headings: expect.arrayContaining([{ name: 'Phone', column: 'telephone' }]),
    });
  });

  it('is left out when somebody says so, and the report says that it was', () => {
    const { counts, columns } = report(csv, new Map([['Name', 'left out']]));
    expect(counts).toMatchObject({ create: 1, error: 0 });
    expect(columns).toContainEqual({ name: 'Name', column: null });
  });

  it('is what somebody says it is', () => {
    const { rows } = report(csv, new Map([['Name', 'notes']]));
    expect(rows[0]?.details).toContain('Notes (readers see this): Pat');
  });

  it('without a heading is asked about when it holds something', () => {
    expect(preview(bytes(`${head},\n${barnet},A remark\n`))).toMatchObject({
      unknown: [{ name: 'column I (no heading)', examples: ['A remark'] }],
    });
  });

  it('that is there twice is asked about', () => {
    const twice = bytes(
      'kind,role,organisation,boroughs,Phone,Tel\nCouncil,Lead,LB Barnet,Barnet,020 7946 0101,1\n',
    );
    expect(preview(twice)).toMatchObject({
      problem: expect.stringMatching(/telephone is there twice: “Phone” and “Tel”/),
      unknown: [{ name: 'Phone' }, { name: 'Tel' }],
    });
    expect(report(twice, new Map([['Tel', 'left out']])).counts).toMatchObject({ create: 1 });
  });
});

describe('the rows of a list', () => {
  it('are named by the row that a spreadsheet shows, the line of the file, and what they are called', () => {
    const csv =
      'kind,role,organisation,boroughs,telephone\n\ncouncil_lead,"Lead\nDeputy",A council,Barnet,101\ncouncil_lead,Lead,Another council,Nowhere,101\n';
    expect(report(bytes(csv)).rows).toMatchObject([
      { row: 3, line: 3, kind: 'create' },
      { row: 4, line: 5, kind: 'error', name: 'Lead, Another council' },
    ]);
  });

  it('have one fault said once', () => {
    const csv = `kind,role,organisation,boroughs,telephone,last_checked_on,last_checked_by\nCuoncil,Lead,A council,Barnet,020 7946 0101,2026-11-01,by pigeon\n`;
    expect(report(bytes(csv)).rows[0]?.errors).toEqual([
      { field: 'kind', message: expect.stringMatching(/^Write one of .*council_lead \(or Council lead\)/) },
      { field: 'last_checked_by', message: 'Write one of telephone, email, meeting, self.' },
    ]);
  });

  it('with the same fault are told together', () => {
    const rows = Array.from(
      { length: 6 },
      (_, at) => `council_lead,Lead ${at},A council,Nowhere${at % 2},101,${at % 2 ? '#REF!' : '#N/A'}\n`,
    );
    const { causes, questions } = report(
      bytes(`kind,role,organisation,boroughs,telephone,notes\n${rows.join('')}`),
    );
    expect(causes).toEqual([
      {
        field: 'notes',
        message: expect.stringMatching(/^“…” is an error of the spreadsheet/),
        count: 6,
        rows: '2–7',
        written: ['#N/A', '#REF!'],
      },
    ]);
    // What an answer settles is asked, once for each value.
    expect(questions).toMatchObject([
      { column: 'boroughs', written: 'Nowhere0', rows: '2, 4, 6' },
      { column: 'boroughs', written: 'Nowhere1', rows: '3, 5, 7' },
    ]);
  });

  it.each([
    ['27-excel-error-cells.csv', 'telephone', /#VALUE!.*leave the cell empty/],
    ['27-excel-error-cells.csv', 'email', /#N\/A.*leave the cell empty/],
    ['27-excel-error-cells.csv', 'notes', /#REF!.*leave the cell empty/],
    ['24-mojibake.csv', 'organisation', /“â€“” is “–” with its letters broken/],
  ])('of %s point at %s', (file, field, message) => {
    const errors = report(list(file)).rows.flatMap((row) => row.errors);
    expect(errors).toContainEqual({ field, message: expect.stringMatching(message) });
  });

  it.each(
    ['N/A', 'n/a', 'TBC', '-', '–', '?', 'None', 'to be confirmed'].flatMap((cell) =>
      (['telephone', 'email', 'hours', 'website', 'notes'] as const).map((column) => [cell, column] as const),
    ),
  )('with %s in %s are told to leave it empty', (cell, column) => {
    const csv = `kind,role,organisation,boroughs,telephone,email,hours,website,notes\ncouncil_lead,Lead,A council,Barnet,101,a@example.org,24 hours,www.example.org,Hello\n`;
    const [header = '', row = ''] = csv.split('\n');
    const at = header.split(',').indexOf(column);
    const cells = row.split(',').with(at, cell);
    expect(report(bytes(`${header}\n${cells.join(',')}\n`)).rows).toMatchObject([
      { errors: [{ field: column, message: expect.stringMatching(/Leave the cell empty/) }] },
    ]);
  });

  it.each([
    ['role', 'VACANT', 'Council Desk', /Write the role here.*vacant in a column headed status/],
    ['role', 'tbc', 'Council Desk', /cannot be without this/],
    ['organisation', 'n/a', 'Lead', /cannot be without this/],
  ])('with nothing said in %s, as %s, are not told to leave it empty', (column, cell, other, message) => {
    const [role, organisation] = column === 'role' ? [cell, other] : [other, cell];
    const csv = `kind,role,organisation,boroughs,telephone\ncouncil_lead,${role},${organisation},Barnet,101\n`;
    expect(report(bytes(csv)).rows).toMatchObject([
      { errors: [{ field: column, message: expect.stringMatching(message) }] },
    ]);
    expect(JSON.stringify(report(bytes(csv)).rows)).not.toContain('Leave the cell empty');
  });

  it.each([
    ['a lost letter', 'Caf\ufffd', /A letter was lost/],
    ['broken é', 'CafÃ©', /“Ã©” is “é”/],
    ['a broken apostrophe', 'Barnetâ€™s', /“â€™” is “’”/],
    ['a row of hashes', '########', /error of the spreadsheet/],
  ])('with %s are refused', (_, organisation, message) => {
    const csv = `kind,role,organisation,boroughs,telephone\ncouncil_lead,Lead,${organisation},Barnet,101\n`;
    expect(report(bytes(csv)).rows[0]?.errors).toEqual([
      { field: 'organisation', message: expect.stringMatching(message) },
    ]);
  });

  it('may have accents, dashes and quotation marks that are whole', () => {
    const csv = `kind,role,organisation,boroughs,telephone\ncouncil_lead,Lead – “day”,Café Zoë’s naïve £5 team,Barnet,101\n`;
    expect(report(bytes(csv)).counts).toMatchObject({ create: 1, error: 0 });
  });

  it.each([
    ['Council', 'council_lead'],
    ['council lead', 'council_lead'],
    ['Local authority', 'council_lead'],
    ['Charity', 'support_service'],
    ['National', 'national_line'],
    ['helpline', 'national_line'],
    ['Police single point of contact', 'police_spoc'],
    ['Police', 'police_spoc'],
    ['SPOC', 'police_spoc'],
  ])('of the kind %s are %s', (kind, expected) => {
    const csv = `kind,role,organisation,boroughs,telephone\n${kind},Role,An organisation,Barnet,020 7946 0101\n`;
    const result = preview(bytes(csv));
    expect(result.kind === 'preview' && result.rows[0]).toMatchObject({ contactKind: expected });
  });

  it('that call a council’s contact SPOC are asked whose it is', () => {
    const csv = `kind,role,organisation,boroughs,telephone\nSPOC,SPOC,City of Westminster,Westminster,020 7946 0101\n`;
    expect(report(bytes(csv)).rows[0]?.errors).toEqual([
      { field: 'kind', message: expect.stringMatching(/police_spoc or council_lead/) },
    ]);
  });

  it('with a number that a spreadsheet has shortened are told how to format the column', () => {
    const csv = `kind,role,organisation,boroughs,telephone\nCouncil,Lead,A council,Barnet,2.07946E+09\n`;
    expect(report(bytes(csv)).rows[0]?.errors).toEqual([
      { field: 'telephone', message: expect.stringMatching(/Format the column as text/) },
    ]);
  });

  it('show how hours and boroughs are read beside how they are written', () => {
    const csv = `kind,role,organisation,boroughs,telephone,hours\nCouncil,Lead,A council,LB Barnet & Camden,020 7946 0101,Mon-Fri 09:00-17:00\n`;
    expect(report(bytes(csv)).rows[0]?.details).toEqual(
      expect.arrayContaining([
        'Boroughs: Barnet, Camden (written “LB Barnet & Camden”)',
        expect.stringMatching(/^Hours: Monday to Friday, 9am to 5pm.*\(written “Mon-Fri 09:00-17:00”\)$/),
      ]),
    );
  });

  it('of a post that nobody holds need no number, and are vacant', () => {
    const csv = `kind,role,organisation,boroughs,status\nCouncil,Lead,A council,Barnet,vacant\n`;
    expect(report(bytes(csv)).rows).toMatchObject([
      { kind: 'create', details: expect.arrayContaining(['Status: Vacant']) },
    ]);
  });
});

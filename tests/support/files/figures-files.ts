/**
 * Files laid out like the Home Office's tables of referrals. Every count in them is made up: none is a figure of any
 * force.
 */
import { makeZip } from './zip-writer.ts';

export type MadeUpCell = string | number | null;

export interface OdsSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeUpCell[])[];
}

/** The title of a release, as on its cover sheet. */
export function coverSheet(period: string): OdsSheet {
  return {
    name: 'Cover_sheet',
    rows: [[`Modern slavery: NRM and DtN statistics UK, ${period}`], [], ['Published by the Home Office']],
  };
}

/** A table with a column for each year. */
export const byYear: OdsSheet = {
  name: 'Table_7',
  rows: [
    ['Table 7: NRM referrals by police first responder and year [note 1]'],
    ['This worksheet contains one table. Some cells refer to notes.'],
    [],
    ['Police first responder [note 2]', '2023', '2024', '2025 [note 3]'],
    ['Total', '4,111', 4222, 4333],
    ['Avon and Somerset Constabulary', 11, 12, 13],
    ['City of London Police', '[c]', 3, '-'],
    ['Metropolitan Police Service', '1,001', '1,002 [r]', 1003],
    [],
    ['Source: Home Office. All counts are made up.'],
  ],
};

export const reportsByYear: OdsSheet = {
  name: 'Table_44',
  rows: [
    ['Table 44: DtN reports by police force and year'],
    ['Police force', 2024, 2025],
    ['Total', 901, 902],
    ['Metropolitan Police', 201, 202],
  ],
};

/** A table of one period: the first row of a force is its total, and below it the cell of the force is empty. */
export function byNationality(period: string): OdsSheet {
  return {
    name: 'Table_13',
    rows: [
      [
        `Table 13: NRM referrals by police first responder, exploitation type, age at exploitation, gender and nationality, ${period}`,
      ],
      ['This worksheet contains one table.'],
      [
        'Police first responder',
        'Exploitation type',
        'Age at exploitation',
        'Gender',
        'Albanian',
        'UK',
        'Total',
      ],
      ['Total', null, null, null, 30, 70, 100],
      ['City of London Police', null, null, null, 1, 2, 3],
      [null, 'Labour', null, null, 1, 2, 3],
      [null, null, 'Adult (18 or over)', null, 1, 2, 3],
      [null, null, null, 'Male', 1, 2, 3],
      ['Metropolitan Police Service', null, null, null, 20, 40, 60],
      [null, 'Criminal', null, null, 20, 40, 60],
    ],
  };
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cellXml(cell: MadeUpCell): string {
  if (cell === null) return '<table:table-cell table:style-name="ce1"/>';
  return typeof cell === 'number'
    ? `<table:table-cell office:value-type="float" office:value="${cell}" table:style-name="ce2"><text:p>${cell.toLocaleString('en-GB')}</text:p></table:table-cell>`
    : `<table:table-cell office:value-type="string" table:style-name="ce1"><text:p>${escapeXml(cell)}</text:p></table:table-cell>`;
}

/** As Excel saves ODS: styles in every cell to the end of the sheet, and a marked row of headings. */
export function sheetXml({ name, rows }: OdsSheet): string {
  const heading = rows.findIndex((row) => row.length > 1);
  const written = rows.map((cells, at) => {
    const row = `<table:table-row table:style-name="ro1">${cells.map(cellXml).join('')}<table:table-cell table:number-columns-repeated="${16384 - cells.length}" table:style-name="ce1"/></table:table-row>`;
    return at === heading ? `<table:table-header-rows>${row}</table:table-header-rows>` : row;
  });
  return `<table:table table:name="${escapeXml(name)}" table:style-name="ta1"><table:table-column table:number-columns-repeated="16384" table:default-cell-style-name="ce1"/>${written.join('')}<table:table-row table:number-rows-repeated="1048000" table:style-name="ro1"><table:table-cell table:number-columns-repeated="16384" table:style-name="ce1"/></table:table-row></table:table>`;
}

export function contentXml(sheets: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`;
}

export interface OdsParts {
  readonly content?: string;
  readonly manifest?: string;
  readonly title?: string;
  /** The size that the zip claims for the content, where that is not true. */
  readonly claimedBytes?: number;
}

export function makeOds(sheets: readonly OdsSheet[], parts: OdsParts = {}): Buffer {
  const { content = contentXml(sheets.map(sheetXml).join('')), manifest = '<manifest/>', title = '' } = parts;
  return makeZip([
    { path: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    {
      path: 'content.xml',
      content,
      ...(parts.claimedBytes === undefined ? {} : { claimedBytes: parts.claimedBytes }),
    },
    {
      path: 'meta.xml',
      content: `<office:document-meta><dc:title>${title}</dc:title></office:document-meta>`,
    },
    { path: 'META-INF/manifest.xml', content: manifest },
  ]);
}

export function makeCsv({ rows }: OdsSheet): string {
  return rows
    .map((cells) => cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
}

export function sheetText({ name, rows }: OdsSheet) {
  return { name, rows: rows.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell)))) };
}

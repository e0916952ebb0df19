/** Workbooks (.xlsx) as Excel writes them: shared strings, styles, merged cells, several sheets; and whatever else a test puts into them. */
import { makeZip } from './zip-writer.ts';

/** A date, a time of day or a number with a format is given as what Excel stores of it. */
export type MadeCell =
  | string
  | number
  | null
  | { readonly date: number }
  | { readonly time: number }
  | { readonly zeros: number }
  | { readonly formula: string; readonly value: string }
  | { readonly error: string }
  | { readonly rich: readonly string[] };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
  readonly hiddenRows?: readonly number[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function makeWorkbook(
  sheets: readonly MadeSheet[],
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  const strings: string[] = [];
  const sheetXml = sheets.map((sheet) => writeSheet(sheet, strings));
  const related = [
    ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['theme', 'theme/theme1.xml'],
  ];
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets
      .map(
        ({ name, isHidden }, at) =>
          `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related
      .map(
        ([type, target], at) =>
          `<Relationship Id="rId${at + 1}" Type="${relations}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="00000000000"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${strings.map((string) => `<si>${string}</si>`).join('')}</sst>`,
    'xl/theme/theme1.xml': `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>`,
    ...Object.fromEntries(sheetXml.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    ...others,
  };
  return makeZip(Object.entries(files).map(([path, content]) => ({ path, content })));
}

function writeSheet({ rows, merges = [], hiddenRows = [] }: MadeSheet, strings: string[]): string {
  const written = rows.map((cells, row) => {
    const attributes = hiddenRows.includes(row + 1) ? ' hidden="1"' : '';
    const inside = cells.map((cell, place) => writeCell(cell, `${columnName(place)}${row + 1}`, strings));
    return `<row r="${row + 1}"${attributes}>${inside.join('')}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return worksheet(written.join(''), merged && `<mergeCells>${merged}</mergeCells>`);
}

/** A sheet with these rows as XML. */
export function worksheet(rows: string, after = ''): string {
  return `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${columnName(Math.floor(place / 26) - 1)}${letter}`;
}

function writeCell(cell: MadeCell, at: string, strings: string[]): string {
  const shared = (xml: string) => `<c r="${at}" t="s"><v>${strings.push(xml) - 1}</v></c>`;
  const text = (part: string) => `<t xml:space="preserve">${escapeXml(part)}</t>`;
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return shared(text(cell));
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if ('date' in cell) return `<c r="${at}" s="1"><v>${cell.date}</v></c>`;
  if ('time' in cell) return `<c r="${at}" s="2"><v>${cell.time}</v></c>`;
  if ('zeros' in cell) return `<c r="${at}" s="3"><v>${cell.zeros}</v></c>`;
  if ('formula' in cell)
    return `<c r="${at}" t="str"><f>${escapeXml(cell.formula)}</f><v>${escapeXml(cell.value)}</v></c>`;
  if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  return shared(cell.rich.map((part) => `<r><rPr><b/></rPr>${text(part)}</r>`).join(''));
}

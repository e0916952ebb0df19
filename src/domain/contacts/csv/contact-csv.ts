/**
 * Contacts as rows of a table: which columns there are, what each writes, and how it is read back.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it, and so does one that begins with
 * an apostrophe; reading takes one away. What is exported is therefore read back as it was.
 */
import { formatHoursText, parseHoursText } from '../../hours/reading/hours-text.ts';
import { isSameNumber, telephoneUri } from '../../telephone/telephone.ts';
import { notParsed, type Parsed, parsed, plainLine } from '../../text/typed-text.ts';
import { absencePartsOf, rawAbsenceOf } from '../absence.ts';
import type { ContactKind, ContactStatus, VerificationMethod } from '../contact.ts';
import type { FieldError } from '../contact-fields.ts';
import type { ContactRecord } from '../contact-record.ts';
import { rawSourceOf, sourcePartsOf } from '../source.ts';
import { rawSupportOf } from '../support.ts';
import { type KnownBoroughs, parseBoroughs } from './borough-cells.ts';
import { findCellProblem, findNothingSaid } from './cell-problems.ts';
import { type DateOrder, parseDateCell } from './date-cells.ts';
import { parseKind, parseMethod, parseStatus } from './word-cells.ts';

/** Areas by whatever name people use for them. */
export interface AreaNames extends KnownBoroughs {
  /** Codes by lower-case code, name or slug. */
  readonly policeAreaCodes: ReadonlyMap<string, string>;
}

/** What one row says, as far as its columns are there. Fields are raw: contact-fields.ts checks them. */
export interface CsvRow {
  readonly id: string | null;
  readonly revision: number | null;
  readonly kind: ContactKind | undefined;
  readonly status: ContactStatus | undefined;
  readonly successor: string | null | undefined;
  readonly checkedOn: string | null | undefined;
  readonly checkedBy: VerificationMethod | null | undefined;
  /** Part of no state of the contact; readers never see it. */
  readonly privateNotes: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

const allLondon = 'all London';

/** In the order of the file, with what each writes. */
const writers = {
  id: (contact) => contact.id,
  revision: (contact) => String(contact.revision),
  kind: (contact) => contact.kind,
  status: (contact) => contact.status,
  role: ({ fields }) => fields.role,
  organisation: ({ fields }) => fields.organisation,
  police_area: ({ fields }) => fields.policeArea ?? '',
  boroughs: ({ fields }, names) =>
    fields.allLondon ? allLondon : fields.boroughs.map((code) => names.boroughs.get(code) ?? code).join('; '),
  telephone: ({ fields }) => fields.telephone ?? '',
  telephone_e164: ({ fields }) => telephoneUri(fields.telephone),
  email: ({ fields }) => fields.email ?? '',
  website: ({ fields }) => fields.website ?? '',
  hours: ({ fields }) => formatHoursText(fields.hours),
  notes: ({ fields }) => fields.notes,
  private_notes: (contact) => contact.privateNotes,
  support_for: ({ fields }) => fields.support?.whom ?? '',
  support_stages: ({ fields }) => fields.support?.stages.join('; ') ?? '',
  person_name: ({ fields }) => fields.person?.name ?? '',
  person_consent_on: ({ fields }) => fields.person?.consentOn ?? '',
  away_from: ({ fields }) => absencePartsOf(fields.away).awayFromOn,
  away_until: ({ fields }) => absencePartsOf(fields.away).awayUntilOn,
  stand_in: ({ fields }) => absencePartsOf(fields.away).standInName,
  stand_in_telephone: ({ fields }) => absencePartsOf(fields.away).standInTelephone,
  stand_in_email: ({ fields }) => absencePartsOf(fields.away).standInEmail,
  source: ({ fields }) => sourcePartsOf(fields.source).sourceUrl,
  source_read_on: ({ fields }) => sourcePartsOf(fields.source).sourceReadOn,
  source_page_dated_on: ({ fields }) => sourcePartsOf(fields.source).sourcePageDatedOn,
  last_checked_on: ({ verification }) => verification?.on ?? '',
  last_checked_by: ({ verification }) => verification?.method ?? '',
  successor: (contact) => contact.successorId ?? '',
} as const satisfies Record<string, (contact: ContactRecord, names: Pick<AreaNames, 'boroughs'>) => string>;

export type CsvColumn = keyof typeof writers;
export const csvColumns = Object.keys(writers) as readonly CsvColumn[];

export const dateColumns: ReadonlySet<CsvColumn> = new Set([
  'person_consent_on',
  'away_from',
  'away_until',
  'source_read_on',
  'source_page_dated_on',
  'last_checked_on',
]);
export const telephoneColumns: ReadonlySet<CsvColumn> = new Set(['telephone', 'stand_in_telephone']);

/** The dates of a contact as an export writes them. */
export function writeDates(contact: ContactRecord): Readonly<Partial<Record<CsvColumn, string>>> {
  return Object.fromEntries(
    [...dateColumns].map((column) => [column, writers[column](contact, { boroughs: new Map() })]),
  );
}

/** Only in the file of those who may read it. */
export const privateColumns: ReadonlySet<CsvColumn> = new Set<CsvColumn>(['private_notes']);

export function writeRow(contact: ContactRecord, names: AreaNames): readonly string[] {
  return csvColumns.map((column) => guard(writers[column](contact, names)));
}

const guarded = /^['=+\-@\t\r]/;

/** @returns the cell with an apostrophe before what a spreadsheet would run */
export function guard(cell: string): string {
  return guarded.test(cell) ? `'${cell}` : cell;
}

function unguard(cell: string): string {
  return cell.startsWith("'") && guarded.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Which column shows a field, for messages. */
export const columnOfField: Readonly<Record<string, CsvColumn>> = {
  policeArea: 'police_area',
  allLondon: 'boroughs',
  support: 'support_for',
  'support.whom': 'support_for',
  'support.stages': 'support_stages',
  person: 'person_name',
  'person.name': 'person_name',
  'person.consentOn': 'person_consent_on',
  away: 'away_until',
  'away.fromOn': 'away_from',
  'away.untilOn': 'away_until',
  'away.standIn': 'stand_in_telephone',
  'away.standIn.name': 'stand_in',
  'away.standIn.telephone': 'stand_in_telephone',
  'away.standIn.email': 'stand_in_email',
  privateNotes: 'private_notes',
  source: 'source_read_on',
  'source.url': 'source',
  'source.readOn': 'source_read_on',
  'source.pageDatedOn': 'source_page_dated_on',
  on: 'last_checked_on',
};

/** In these columns a word such as "unknown" is a value of its own, or the column's own rules refuse it. */
const wordColumns: ReadonlySet<CsvColumn> = new Set(['id', 'revision', 'kind', 'status', 'successor']);

/** What is wrong with a cell whatever its column. */
function findProblem(column: CsvColumn, cell: string): string | undefined {
  const problem = findCellProblem(cell);
  if (problem !== undefined || wordColumns.has(column)) return problem;
  if (column === 'hours' && /^unknown$/i.test(cell.trim())) return undefined;
  return findNothingSaid(cell);
}

/**
 * @param cells by column, for the columns that the file has
 * @param dates the order in which the file writes dates
 */
export function readRow(
  cells: Readonly<Partial<Record<CsvColumn, string>>>,
  names: AreaNames,
  dates: DateOrder,
): { readonly row: CsvRow; readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  /** Reads one column; undefined when the file lacks it or the cell is wrong. */
  const read = <T>(column: CsvColumn, parse: (text: string) => Parsed<T>): T | undefined => {
    const input = cells[column];
    if (input === undefined) return undefined;
    const cell = unguard(input);
    const problem = findProblem(column, cell);
    const result = problem === undefined ? parse(cell) : notParsed(problem);
    if (result.ok) return result.value;
    errors.push({ field: column, message: result.problem });
    return undefined;
  };
  const parseDate = (cell: string) => parseDateCell(cell, dates);
  const text = (column: CsvColumn) => read(column, (cell) => parsed(cell));
  const optional = (column: CsvColumn) => read(column, (cell) => parsed(cell.trim() === '' ? null : cell));
  const coverage = read('boroughs', (cell) => parseBoroughs(cell, names));
  const person = readPerson(optional('person_name'), read('person_consent_on', parseDate), errors);
  const fields = {
    role: text('role'),
    organisation: text('organisation'),
    policeArea: read('police_area', (cell) => parsePoliceArea(cell, names)),
    allLondon: coverage?.allLondon,
    boroughs: coverage?.boroughs,
    telephone: readTelephone(read('telephone', parseNumberCell), read('telephone_e164', parsed), errors),
    email: optional('email'),
    website: optional('website'),
    hours: read('hours', parseHoursText),
    notes: text('notes'),
    support: supportColumns.some((column) => cells[column] !== undefined)
      ? rawSupportOf(text('support_for') ?? '', read('support_stages', parseStages) ?? [])
      : undefined,
    person,
    away: absenceColumns.some((column) => cells[column] !== undefined)
      ? rawAbsenceOf({
          awayFromOn: read('away_from', parseDate) ?? '',
          awayUntilOn: read('away_until', parseDate) ?? '',
          standInName: text('stand_in') ?? '',
          standInTelephone: read('stand_in_telephone', parseNumberCell) ?? '',
          standInEmail: text('stand_in_email') ?? '',
        })
      : undefined,
    source: sourceColumns.some((column) => cells[column] !== undefined)
      ? rawSourceOf({
          sourceUrl: text('source') ?? '',
          sourceReadOn: read('source_read_on', parseDate) ?? '',
          sourcePageDatedOn: read('source_page_dated_on', parseDate) ?? '',
        })
      : undefined,
  };
  const row: CsvRow = {
    id: optional('id')?.trim() ?? null,
    revision: read('revision', parseRevision) ?? null,
    kind: read('kind', (cell) => parseKind(cell, namesCouncil(cells.organisation ?? '', names))) ?? undefined,
    status: read('status', parseStatus) ?? undefined,
    successor: optional('successor'),
    checkedOn: read('last_checked_on', parseDate),
    checkedBy: read('last_checked_by', parseMethod),
    privateNotes: text('private_notes'),
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  };
  return { row, errors };
}

/** The number is read in one column. The other follows from it: who changes that alone would find nothing changed. */
function readTelephone(
  telephone: string | null | undefined,
  e164: string | undefined,
  errors: FieldError[],
): string | null | undefined {
  if (e164 !== undefined && e164.trim() !== '' && !isSameNumber(e164, telephone ?? null))
    errors.push({
      field: 'telephone_e164',
      message:
        'This column is not read: it follows from telephone. Write the number there, and leave this cell as it was exported, or empty.',
    });
  return telephone;
}

/** The name and the consent are one field in two columns. */
export const personColumns = ['person_name', 'person_consent_on'] as const satisfies readonly CsvColumn[];

/** The absence is one field in five columns: changing one replaces the whole. */
export const absenceColumns = [
  'away_from',
  'away_until',
  'stand_in',
  'stand_in_telephone',
  'stand_in_email',
] as const satisfies readonly CsvColumn[];

/** `support` also spans several columns: changing one replaces the whole. */
export const supportColumns = ['support_for', 'support_stages'] as const satisfies readonly CsvColumn[];

/** `source` spans several columns too. */
export const sourceColumns = [
  'source',
  'source_read_on',
  'source_page_dated_on',
] as const satisfies readonly CsvColumn[];

/** Its digits are looked at by the fields. What a spreadsheet has made of a long number is past reading. */
function parseNumberCell(cell: string): Parsed<string | null> {
  const text = plainLine(cell);
  if (/^\d+(?:\.\d+)?e\+?\d+$/i.test(text))
    return notParsed(
      `“${text}” is what a spreadsheet made of a long number. Format the column as text, and enter the number again with its 0, such as 020 7946 0123.`,
    );
  return parsed(text === '' ? null : cell);
}

/** The words of the stages with ; or , between them. Whether each is one, the schema of the fields says. */
function parseStages(cell: string): Parsed<readonly string[]> {
  return parsed(
    plainLine(cell)
      .toLowerCase()
      .split(/[;,]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );
}

/** Undefined when the file has neither column. */
function readPerson(
  name: string | null | undefined,
  consentOn: string | null | undefined,
  errors: FieldError[],
): { readonly name: string; readonly consentOn: string } | null | undefined {
  if (name === undefined && consentOn === undefined) return undefined;
  if (!name && !consentOn) return null;
  if (name && consentOn) return { name, consentOn };
  errors.push(
    name
      ? { field: 'person_consent_on', message: 'Give the day on which this person agreed to be named.' }
      : { field: 'person_name', message: 'Give the name that this consent is for, or leave both out.' },
  );
  return undefined;
}

function parseRevision(cell: string): Parsed<number | null> {
  const text = cell.trim();
  if (text === '') return parsed(null);
  return /^[1-9]\d{0,8}$/.test(text)
    ? parsed(Number(text))
    : notParsed('Leave the revision as it was exported.');
}

function namesCouncil(organisation: string, { boroughNames }: AreaNames): boolean {
  return /\bcouncil\b|\bborough\b/i.test(organisation) || boroughNames.listNamed(organisation).length > 0;
}

function parsePoliceArea(cell: string, names: AreaNames): Parsed<string | null> {
  const text = plainLine(cell);
  if (text === '') return parsed(null);
  const code = names.policeAreaCodes.get(text.toLowerCase());
  return code === undefined
    ? notParsed(`“${text}” is no police area. Write its code, such as CE, or its name.`)
    : parsed(code);
}

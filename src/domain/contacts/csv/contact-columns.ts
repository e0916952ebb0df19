/**
 * The columns of the file of contacts: those of every field, from fields/registry.ts, between those of the contact
 * itself. Each row says what the column accepts, what people call it and what spreadsheets do to it.
 */
import { contactKinds } from '../contact.ts';
import type { ContactRecord } from '../contact-record.ts';
import { describeField, type FieldName, fieldNames, type Registry } from '../fields/registry.ts';
import { kindWords } from '../kind-profiles.ts';
import type { AreaNames, ColumnTraits } from './field-columns.ts';

type WrittenNames = Pick<AreaNames, 'boroughs'>;

interface ContactColumn extends ColumnTraits {
  readonly write: (contact: ContactRecord, names: WrittenNames) => string;
}

const kindChoices = contactKinds.map((kind) => kindWords[kind]);

/** Before the fields. */
const first = {
  id: {
    guide: {
      isNeeded: 'no',
      isPublic: false,
      takes: 'As exported. Empty for a new contact.',
      example: '',
    },
    headings: ['contact id'],
    isNotAsked: true,
    write: (contact) => contact.id,
  },
  revision: {
    guide: {
      isNeeded: 'no',
      isPublic: false,
      takes: 'As exported: what the change is made from. Empty for a new contact.',
      example: '',
    },
    headings: [],
    isNotAsked: true,
    write: (contact) => String(contact.revision),
  },
  kind: {
    guide: {
      isNeeded: 'always',
      isPublic: true,
      takes: `${kindChoices.slice(0, -1).join(', ')}, or ${kindChoices.at(-1)}.`,
      example: 'Council lead',
    },
    headings: ['type', 'contact type', 'type of contact', 'kind of contact', 'contact kind', 'category'],
    write: (contact) => contact.kind,
  },
  status: {
    guide: {
      isNeeded: 'no',
      isPublic: true,
      takes: 'Active (also when empty), vacant for a post that nobody holds, or retired.',
      example: 'active',
    },
    headings: [],
    write: (contact) => contact.status,
  },
} as const satisfies Record<string, ContactColumn>;

/** Beside the notes that readers see. */
const besideNotes = {
  private_notes: {
    guide: {
      isNeeded: 'no',
      isPublic: false,
      takes: 'Only administrators and editors read these. An empty cell leaves them as they are.',
      example: 'Calls back within a day',
    },
    headings: [
      ...['private note', 'internal notes', 'internal note', 'confidential notes', 'staff notes'],
      ...['not for publication', 'notes internal', 'notes private'],
    ],
    write: (contact) => contact.privateNotes,
  },
} as const satisfies Record<string, ContactColumn>;

/** After the fields. */
const last = {
  last_checked_on: {
    guide: {
      isNeeded: 'with its neighbour',
      isPublic: true,
      takes: 'The day on which somebody last checked the entry: 2026-11-21 or 21/11/2026.',
      example: '',
    },
    headings: [
      ...['last checked', 'date last checked', 'last checked date', 'checked on', 'date checked'],
      ...['date of check', 'last verified', 'last verified on', 'date last verified', 'verified on'],
      ...['date verified', 'last confirmed', 'last confirmed on', 'confirmed on', 'last check'],
      'date of last check',
    ],
    holds: 'date',
    write: ({ verification }) => verification?.on ?? '',
  },
  last_checked_by: {
    guide: {
      isNeeded: 'with its neighbour',
      isPublic: true,
      takes: 'How: telephone, email, meeting, or self (they confirmed it themselves).',
      example: '',
    },
    headings: ['how checked', 'how it was checked', 'checked how', 'method', 'check method'],
    write: ({ verification }) => verification?.method ?? '',
  },
  successor: {
    guide: {
      isNeeded: 'no',
      isPublic: false,
      takes: 'Of a retired contact: the id of the one in its place.',
      example: '',
    },
    headings: ['successor id', 'replaced by'],
    isNotAsked: true,
    write: (contact) => contact.successorId ?? '',
  },
} as const satisfies Record<string, ContactColumn>;

type FieldColumnName = {
  [Field in FieldName]: keyof Registry[Field]['csv']['columns'];
}[FieldName];
export type CsvColumn = keyof typeof first | FieldColumnName | keyof typeof besideNotes | keyof typeof last;

function columnsOfField(field: FieldName): readonly (readonly [string, ContactColumn])[] {
  return Object.entries(describeField(field).csv.columns).map(([name, column]) => [
    name,
    {
      ...column,
      write: ({ fields }, { boroughs }) =>
        column.write(fields[field], { isForAllLondon: fields.allLondon, boroughs }),
    },
  ]);
}

/** In the order of the file. */
const columns = Object.fromEntries([
  ...Object.entries(first),
  ...fieldNames.flatMap((field) => [
    ...columnsOfField(field),
    ...(field === 'notes' ? Object.entries(besideNotes) : []),
  ]),
  ...Object.entries(last),
]) as Readonly<Record<CsvColumn, ContactColumn>>;

export const csvColumns = Object.keys(columns) as readonly CsvColumn[];

export function describeColumn(column: CsvColumn): ContactColumn {
  return columns[column];
}

function columnsThat(fits: (column: ContactColumn) => boolean): ReadonlySet<CsvColumn> {
  return new Set(csvColumns.filter((column) => fits(columns[column])));
}

export const dateColumns = columnsThat(({ holds }) => holds === 'date');
export const telephoneColumns = columnsThat(({ holds }) => holds === 'telephone number');
/** The preview shows how cells in free text were read. */
export const wordedColumns = columnsThat(({ isInWords }) => isInWords === true);

/** Only in files for those who may read it. */
export const privateColumns: ReadonlySet<CsvColumn> = new Set<CsvColumn>(['private_notes']);

/** Groups of columns that hold one value: changing one replaces the whole. */
export const wholeColumns: readonly (readonly CsvColumn[])[] = fieldNames
  .map((field) => describeField(field).csv)
  .filter(({ isWhole }) => isWhole)
  .map((csv) => Object.keys(csv.columns) as readonly CsvColumn[]);

/** Which column shows a field or a part of one, for messages. */
export const columnOfField: Readonly<Record<string, CsvColumn>> = Object.fromEntries([
  ...fieldNames.flatMap((field) =>
    Object.entries(describeField(field).csv.columnOf).map(([part, column]) => [
      part === '' ? field : `${field}.${part}`,
      column as CsvColumn,
    ]),
  ),
  ['privateNotes', 'private_notes'],
  ['on', 'last_checked_on'],
]);

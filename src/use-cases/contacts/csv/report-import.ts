/**
 * What an import would do, or has done, in words: the same for the page, the command and its JSON, so that all of them
 * report everything.
 */
import { readAreaReference } from '../../../../db/contacts/contacts.ts';
import { differenceWords, valueWords } from '../../../domain/contacts/changes/difference-words.ts';
import type { FieldError } from '../../../domain/contacts/contact-fields.ts';
import type {
  AreaReference,
  ContactFieldName,
  ContactFields,
  ContactRecord,
} from '../../../domain/contacts/contact-record.ts';
import { methodPhrases, statusWords } from '../../../domain/contacts/contact-words.ts';
import { type CsvColumn, columnOfField } from '../../../domain/contacts/csv/contact-columns.ts';
import type { AnswerReport, QuestionReport } from '../../../domain/contacts/csv/held-import.ts';
import { contactFields, fieldNames } from '../../../domain/contacts/fields/registry.ts';
import { kindWords } from '../../../domain/contacts/kind-profiles.ts';
import { leftOutWords } from '../../../domain/hours/hours.ts';
import { rangesOf } from '../../../domain/text/row-ranges.ts';
import { dateWords } from '../../../domain/time/calendar.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import type { ImportCounts, ImportPreview } from './import-contacts.ts';
import type { ImportedCheck } from './planning/imported-check.ts';
import type { ImportRow } from './reading/import-row.ts';
import type { CsvHeading } from './reading/table.ts';
import { reportAnswer, reportQuestion } from './report-questions.ts';

export interface RowReport {
  readonly line: number;
  readonly row: number;
  readonly kind: ImportRow['kind'];
  /** Role and organisation; empty when the row has neither. */
  readonly name: string;
  /** The contact that it changes. */
  readonly contact: string | null;
  /** The new or changed values. */
  readonly details: readonly string[];
  /** What a person should check again. */
  readonly lookAgain: readonly string[];
  readonly losesCheck: boolean;
  /** Which of its cells an answer left out, and what is wrong with them; null for none. */
  readonly leftOut: string | null;
  readonly errors: readonly FieldError[];
  /** Whether answers to questions would settle every error of the row. */
  readonly waits: boolean;
}

/** One error of many rows. */
export interface ErrorCause {
  /** The column; empty for the row as a whole. */
  readonly field: string;
  readonly message: string;
  readonly count: number;
  /** As a spreadsheet counts: 3–20, 25. */
  readonly rows: string;
  /** The distinct contents of those cells, where the message quotes them. */
  readonly written: readonly string[];
}

export interface ImportReport {
  readonly counts: ImportCounts;
  readonly canApply: boolean;
  readonly canApplyGood: boolean;
  /** What the person is asked about values, those of most rows first. */
  readonly questions: readonly QuestionReport[];
  readonly answered: readonly AnswerReport[];
  readonly digest: string;
  /** How each column was read: “Phone” is telephone. */
  readonly columns: readonly CsvHeading[];
  readonly notes: readonly string[];
  /** Rows with errors that answers to questions would settle. */
  readonly waitingRows: number;
  /** Rows without errors of which an answer left something out. */
  readonly partRows: number;
  readonly causes: readonly ErrorCause[];
  /** Rows that would do something, are duplicates or have errors. */
  readonly rows: readonly RowReport[];
}

export function reportImport(
  { database }: Pick<UseCaseContext, 'database'>,
  preview: ImportPreview,
): ImportReport {
  const areas = readAreaReference(database);
  const asked = new Set(
    preview.questions.flatMap(({ column, rows: places }) => places.map((place) => `${place} ${column}`)),
  );
  const rows = preview.rows
    .filter(({ kind, leftOut }) => kind !== 'unchanged' || leftOut !== undefined)
    .map((row) => withLeftOut(reportRow(row, areas), row))
    .map((report) => ({
      ...report,
      waits:
        report.kind === 'error' && report.errors.every(({ field }) => asked.has(`${report.row} ${field}`)),
    }));
  return {
    counts: preview.counts,
    canApply: preview.canApply,
    canApplyGood: preview.canApplyGood,
    questions: preview.questions.map(reportQuestion),
    answered: preview.answered.map(reportAnswer),
    digest: preview.digest,
    columns: preview.headings,
    notes: [...preview.notes, ...noteTwice(preview.counts)],
    waitingRows: rows.filter(({ waits }) => waits).length,
    partRows: rows.filter(({ kind, leftOut }) => kind !== 'error' && leftOut !== null).length,
    causes: listCauses(rows, asked),
    rows,
  };
}

/** A file that only repeats existing entries has most likely been imported before. */
function noteTwice({ duplicate, create, change }: ImportCounts): readonly string[] {
  return duplicate > 1 && create + change === 0
    ? ['Everything new in this file is here already: it was most likely imported before.']
    : [];
}

type RowWords = Omit<RowReport, 'waits' | 'leftOut'>;

/** Said first, as what somebody must look at again; of a row with errors beside these. */
function withLeftOut(report: RowWords, { leftOut }: ImportRow): Omit<RowReport, 'waits'> {
  if (leftOut === undefined) return { ...report, leftOut: null };
  const { kind, details, lookAgain } = report;
  return kind === 'error'
    ? { ...report, leftOut, details: [leftOut, ...details] }
    : { ...report, leftOut, lookAgain: [leftOut, ...lookAgain] };
}

function reportRow(row: ImportRow, areas: AreaReference): RowWords {
  const { line, row: place, kind } = row;
  const report = {
    line,
    row: place,
    kind,
    name: row.name,
    contact: null,
    details: [],
    lookAgain: [],
    losesCheck: false,
    errors: [],
  };
  switch (row.kind) {
    case 'error':
      return { ...report, errors: row.errors };
    case 'duplicate':
      return {
        ...report,
        details: [
          row.losesNotes ? 'Not added: readers would see it twice.' : 'Not added: it says nothing new.',
        ],
        lookAgain: row.losesNotes
          ? [
              `Duplicate of ${row.of}, but for its private notes. They are not taken over: the entry has others. Change them there.`,
            ]
          : [`Duplicate of ${row.of}, word for word.`],
      };
    case 'create':
      return {
        ...report,
        details: [
          `Kind: ${kindWords[row.contactKind]}`,
          ...(row.status === 'active' ? [] : [`Status: ${statusWords[row.status]}`]),
          ...listFields(row, areas),
          ...privateWords(row.privateNotes),
          ...checkWords(row.check),
        ],
        lookAgain: row.warnings.map(({ message }) => message),
      };
    case 'change':
      return {
        ...report,
        name: nameOf(row.contact),
        contact: row.contact.id,
        details: [
          ...row.differences.map((difference) => {
            const words = differenceWords(difference, areas);
            return `${words.label}: ${words.before} → ${words.after}${writtenAs(difference.field, words.after, row)}`;
          }),
          ...(row.successor ? [`Successor: ${nameOf(row.successor)} (id ${row.successor.id})`] : []),
          ...privateWords(row.privateNotes),
          ...checkWords(row.check),
        ],
        lookAgain: [
          ...(row.losesCheck ? ['No longer counts as checked'] : []),
          ...row.warnings.map(({ message }) => message),
        ],
        losesCheck: row.losesCheck,
      };
    case 'unchanged':
      return { ...report, name: nameOf(row.contact), contact: row.contact.id };
  }
}

function nameOf({ fields }: Pick<ContactRecord, 'fields'>): string {
  return `${fields.role}, ${fields.organisation}`;
}

function checkWords(check: ImportedCheck | null): readonly string[] {
  return check === null ? [] : [`Checked on ${dateWords(check.on)} ${methodPhrases[check.method]}`];
}

function privateWords(notes: string | undefined): readonly string[] {
  return notes === undefined ? [] : [`Private notes (readers never see them): ${notes}`];
}

const empty = new Set(['none', 'no']);

interface WrittenRow {
  readonly fields: ContactFields;
  readonly written: readonly FieldError[];
}

function listFields(row: WrittenRow, areas: AreaReference): readonly string[] {
  const { fields } = row;
  return fieldNames
    .filter((field) => field !== 'role' && field !== 'organisation')
    .map((field) => ({ field, words: valueWords(field, fields[field], areas) }))
    .filter(({ words }) => !empty.has(words))
    .map(({ field, words }) => {
      const label =
        field === 'notes' ? `${contactFields[field].label} (readers see this)` : contactFields[field].label;
      return `${label}: ${words}${writtenAs(field, words, row)}`;
    });
}

/**
 * The cell as written, where it was read differently; for hours, also the days they leave out, so that a lost day is
 * noticed.
 */
function writtenAs(
  field: ContactFieldName | 'status',
  words: string,
  { fields, written }: WrittenRow,
): string {
  const column = columnOfField[field] ?? (field as CsvColumn);
  const cell = written.find((entry) => entry.field === column)?.message;
  if (cell === undefined) return '';
  const leftOut = field === 'hours' ? leftOutWords(fields.hours) : '';
  return `${leftOut && `. ${leftOut}`}${cell === words ? '' : ` (written “${cell}”)`}`;
}

/** The text that a message quotes from the cell. */
const quoted = /“([^”]*)”/g;

/** @param asked what a question is about, as row and column: it is said there */
function listCauses(rows: readonly RowReport[], asked: ReadonlySet<string>): readonly ErrorCause[] {
  const errors = rows
    .flatMap(({ row, errors: found }) => found.map((error) => ({ row, ...error })))
    .filter(({ row, field }) => !asked.has(`${row} ${field}`));
  const groups = Map.groupBy(errors, ({ field, message }) => `${field}\n${message.replace(quoted, '“…”')}`);
  return [...groups.values()]
    .map((group): ErrorCause => {
      const [first] = group;
      const written = new Set(
        group.flatMap(({ message }) =>
          [...message.matchAll(quoted)].slice(0, 1).map(([, cell]) => cell ?? ''),
        ),
      );
      return {
        field: first?.field ?? '',
        message: written.size > 1 ? (first?.message.replace(quoted, '“…”') ?? '') : (first?.message ?? ''),
        count: group.length,
        rows: rangesOf(group.map(({ row }) => row)),
        written: written.size > 1 ? [...written].slice(0, 20) : [],
      };
    })
    .toSorted((one, other) => other.count - one.count);
}

/**
 * The questions of an import: one for each distinct value that cannot be read, with the number of its rows. The
 * answers go into the cells before anything is planned.
 */
import { askAbout, type KnownDates } from '../../../../domain/contacts/csv/asking/ask-about.ts';
import {
  type Answers,
  type CellQuestion,
  settleCells,
} from '../../../../domain/contacts/csv/asking/question.ts';
import {
  type CsvColumn,
  columnOfField,
  csvColumns,
} from '../../../../domain/contacts/csv/contact-columns.ts';
import { isCouncilName } from '../../../../domain/contacts/csv/contact-csv.ts';
import type { AreaNames } from '../../../../domain/contacts/csv/field-columns.ts';
import { parseKind } from '../../../../domain/contacts/csv/word-cells.ts';
import { kindProfiles } from '../../../../domain/contacts/kind-profiles.ts';
import type { ImportRow } from '../reading/import-row.ts';
import type { CsvLine } from '../reading/table.ts';

export interface ImportQuestion extends CellQuestion {
  /** Rows of the spreadsheet that have the value. */
  readonly rows: readonly number[];
}

export interface AnsweredQuestion {
  readonly id: string;
  readonly answer: string;
  readonly rows: readonly number[];
}

export function settleLines(
  lines: readonly CsvLine[],
  answers: Answers,
  names: AreaNames,
): { readonly lines: readonly CsvLine[]; readonly answered: readonly AnsweredQuestion[] } {
  if (answers.size === 0) return { lines, answered: [] };
  const rows = new Map<string, number[]>();
  const settled = lines.map((line): CsvLine => {
    const { cells, written, used, leftOut } = settleCells(line.cells, answers, names);
    for (const id of used) rows.set(id, [...(rows.get(id) ?? []), line.row]);
    return used.length === 0 ? line : { ...line, cells, written, leftOut };
  });
  return {
    lines: settled,
    answered: [...answers].flatMap(([id, answer]) => {
      const found = rows.get(id);
      return found ? [{ id, answer, rows: found }] : [];
    }),
  };
}

/**
 * Columns that the kind needs and the row leaves empty. They are only missed once everything else in the row is right;
 * asked with the rest, they do not come as a surprise.
 */
function listMissing(cells: CsvLine['cells'], names: AreaNames): readonly string[] {
  const kind = parseKind(cells.kind ?? '', isCouncilName(cells.organisation ?? '', names));
  if (!kind.ok || kind.value === null) return [];
  return Object.keys(kindProfiles[kind.value].mustHold).filter(
    (field) => (cells[columnOfField[field] ?? (field as CsvColumn)] ?? '').trim() === '',
  );
}

/**
 * @param rows what is planned for each of the lines
 * @param dates what is known of the dates of a column
 */
export function listQuestions(
  lines: readonly CsvLine[],
  rows: readonly ImportRow[],
  names: AreaNames,
  dates: KnownDates,
): readonly ImportQuestion[] {
  const found = new Map<string, { readonly question: CellQuestion; readonly rows: number[] }>();
  for (const [at, row] of rows.entries()) {
    const line = lines[at];
    if (row.kind !== 'error' || !line) continue;
    const missing = listMissing(line.cells, names);
    for (const field of new Set([...row.errors.map((error) => error.field), ...missing])) {
      const column = csvColumns.find((known) => known === field);
      const question = column && askAbout(column, line.cells, names, dates);
      if (!question) continue;
      const same = found.get(question.id);
      if (same) same.rows.push(row.row);
      else found.set(question.id, { question, rows: [row.row] });
    }
  }
  return [...found.values()]
    .map((each): ImportQuestion => ({ ...each.question, rows: each.rows }))
    .toSorted((one, other) => other.rows.length - one.rows.length);
}

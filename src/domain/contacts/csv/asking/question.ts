/**
 * Questions about what stands in the cells of a list: one for each distinct value, however many rows have it. The
 * answer is written into the cells as if the person had typed it there, so that it is read, checked and shown like
 * everything else.
 */

import { isOfThreeDigits } from '../../../telephone/telephone.ts';
import { plainLine } from '../../../text/typed-text.ts';
import { findNothingSaid } from '../cell-problems.ts';
import { type CsvColumn, telephoneColumns } from '../contact-columns.ts';
import { isCouncilName } from '../contact-csv.ts';
import type { AreaNames } from '../field-columns.ts';
import { parseStatus } from '../word-cells.ts';

export type Cells = Readonly<Partial<Record<CsvColumn, string>>>;

export interface Reading {
  /** What is written into the cells: something that the column takes, or one of the answers below. */
  readonly cell: string;
  /** What it means, for the person who is asked. */
  readonly words: string;
}

export interface CellQuestion {
  /** The same for every row that one answer settles. */
  readonly id: string;
  readonly column: CsvColumn;
  /** As it stands in the first of the cells; empty for nothing. */
  readonly written: string;
  /** What else these rows have in common, as a phrase behind the question; empty for nothing. */
  readonly about: string;
  /** The likeliest first. */
  readonly readings: readonly Reading[];
  /** Whether the first reading is likely enough to be taken when somebody says yes to all suggestions. */
  readonly hasSuggestion: boolean;
  /** Whether the person may write something else. */
  readonly mayWrite: boolean;
}

/** By the id of the question, what is written into the cells. */
export type Answers = ReadonlyMap<string, string>;

/** Answers that say what to do with a cell, and cannot be mistaken for something that stands in one. */
export const leaveEmpty = '(leave empty)';
export const putZeroBack = '(put the 0 back)';
export const vacantPost = '(the post is vacant)';

export const answerWords: Readonly<Record<string, string>> = {
  [leaveEmpty]: 'left empty',
  [putZeroBack]: 'with its 0 again',
  [vacantPost]: 'the post is vacant',
};

/** Columns that mean something only together: leaving one empty empties both. */
const pairs: readonly (readonly CsvColumn[])[] = [
  ['last_checked_on', 'last_checked_by'],
  ['person_name', 'person_consent_on'],
];

/** The columns that are left empty together with this one. */
export function groupOf(column: CsvColumn): readonly CsvColumn[] {
  return pairs.find((pair) => pair.includes(column)) ?? [column];
}

/** Longer cells are text, about which there is no choice of readings. */
const longestCell = 200;

/** @returns undefined for a cell about which nobody can be asked */
export function questionId(column: CsvColumn, cells: Cells, names: AreaNames): string | undefined {
  const cell = plainLine(cells[column] ?? '').toLowerCase();
  if (cell.length > longestCell) return undefined;
  if (telephoneColumns.has(column))
    return hasLostZero(cell) ? `${column}: without its 0` : `${column}: ${cell}`;
  const id = cell === '' ? `${column}: nothing` : `${column}: ${cell}`;
  const about = aboutOf(column, cell, cells, names);
  return about === '' ? id : `${id}, ${about}`;
}

/** What the meaning of a cell depends on besides: “SPOC” of a council, or whose entry names no borough. A phrase, or nothing. */
export function aboutOf(column: CsvColumn, cell: string, cells: Cells, names: AreaNames): string {
  const organisation = plainLine(cells.organisation ?? '').slice(0, longestCell);
  if (column === 'kind' && ['', 'spoc', 'single point of contact'].includes(cell))
    return isCouncilName(organisation, names) ? 'of a council' : '';
  if (column === 'serves' && cell === '') return servedByName(cells);
  // A day that is right for every other entry may be wrong for these: the answer must not go to all that say it.
  if (column === 'last_checked_on' && cell !== '') return uncheckable(cells);
  return column === 'boroughs' && cell === '' && organisation !== '' ? `of ${organisation}` : '';
}

/** Why nobody can have checked this entry, whatever the day; empty for most. */
export function uncheckable({ status = '', telephone = '' }: Cells): string {
  const read = parseStatus(status);
  if (read.ok && read.value === 'vacant') return 'of a vacant post';
  if (read.ok && read.value === 'retired') return 'of a retired contact';
  const number = plainLine(telephone);
  return isOfThreeDigits(number) ? `of ${number}` : '';
}

/** Duty lines are mostly named after those they are for. */
function servedByName({ role = '' }: Cells): string {
  const [adults, children] = [/\badults?\b/i.test(role), /\b(?:child|young|famil)/i.test(role)];
  if (adults === children) return '';
  return adults ? 'named after adults' : 'named after children';
}

/** A number as spreadsheets keep it: 2079460123. */
export function hasLostZero(cell: string): boolean {
  return /^[1-9]\d{8,9}$/.test(cell);
}

export interface Settled {
  readonly cells: Cells;
  /** What stood in the cells that an answer changed. */
  readonly written: Cells;
  /** Ids of the answers that were used. */
  readonly used: readonly string[];
  /** What an answer left out although it says something: a name, a day that is none, how a check was made. */
  readonly leftOut: Cells;
}

/** An answer may itself be asked about, when the person wrote it. */
const mostRounds = 4;

/** Writes the answers into the cells of a row. */
export function settleCells(cells: Cells, answers: Answers, names: AreaNames): Settled {
  if (answers.size === 0) return { cells, written: {}, used: [], leftOut: {} };
  const isKnown = (cells.id ?? '').trim() !== '';
  const askable = new Set([...(Object.keys(cells) as CsvColumn[]), ...mayBeMissing]);
  let now: Cells = cells;
  const used: string[] = [];
  const emptied = new Set<CsvColumn>();
  for (let round = 0; round < mostRounds; round += 1) {
    const found = [...askable].flatMap((column) => {
      const id = questionId(column, now, names);
      const answer = id === undefined || used.includes(id) ? undefined : answers.get(id);
      // What an entry that is here already does not say in the file stays as it is.
      const isMissing = (now[column] ?? '').trim() === '';
      if (id === undefined || answer === undefined || (isKnown && isMissing)) return [];
      return isAsked(column, now) ? [{ column, id, answer }] : [];
    });
    if (found.length === 0) break;
    for (const { column, id, answer } of found) {
      used.push(id);
      if (emptied.has(column)) continue;
      now = answerCell(now, column, answer, isKnown);
      if (answer === leaveEmpty) for (const each of groupOf(column)) emptied.add(each);
    }
  }
  const changed = (Object.keys(cells) as CsvColumn[]).filter((column) => now[column] !== cells[column]);
  const leftOut = Object.fromEntries(
    [...emptied].flatMap((column) => {
      const cell = cells[column] ?? '';
      return cell.trim() === '' || findNothingSaid(cell) !== undefined ? [] : [[column, cell]];
    }),
  );
  const written = Object.fromEntries(changed.map((column) => [column, cells[column]]));
  return { cells: now, written, used, leftOut };
}

/** Columns about which a person is asked even if the file does not have them. */
const mayBeMissing: readonly CsvColumn[] = [
  'kind',
  'serves',
  'last_checked_by',
  'person_consent_on',
  'boroughs',
];

/** Whether an empty cell is asked about in this row; one that is filled always is. */
function isAsked(column: CsvColumn, cells: Cells): boolean {
  const isFilled = (other: CsvColumn) => (cells[other] ?? '').trim() !== '';
  if (isFilled(column)) return true;
  const partner = pairs.find((pair) => pair.includes(column))?.find((other) => other !== column);
  return partner === undefined || isFilled(partner);
}

function answerCell(cells: Cells, column: CsvColumn, answer: string, isKnown: boolean): Cells {
  if (answer === putZeroBack) return { ...cells, [column]: `0${plainLine(cells[column] ?? '')}` };
  const together = groupOf(column);
  if (answer === leaveEmpty || answer === vacantPost) {
    const left = Object.fromEntries(
      (Object.entries(cells) as [CsvColumn, string][]).flatMap(([name, cell]) =>
        together.includes(name) ? (isKnown ? [] : [[name, '']]) : [[name, cell]],
      ),
    ) as Cells;
    return answer === vacantPost ? { ...left, status: 'vacant' } : left;
  }
  return { ...cells, [column]: answer };
}

/** What an import of the Board’s records would do, row by row: the words of plan-board-import.ts. */
import type { BoardKind, BoardValues } from '../board-fields.ts';
import type { BoardRecord, BoardState } from '../board-record.ts';

/** A row of the file, by column, before it is understood. */
export interface BoardLine {
  /** As a spreadsheet counts it. */
  readonly row: number;
  /** Without the columns that the file does not have. */
  readonly cells: Readonly<Partial<Record<string, string>>>;
}

export interface BoardChange {
  /** `visibility` or the name of a field. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface BoardRowError {
  /** Empty for the whole row. */
  readonly column: string;
  readonly message: string;
}

/** What readers would notice of a row. */
export type SeenChange = 'appears' | 'changes' | 'disappears' | 'unseen';

interface PlannedRow {
  readonly row: number;
  readonly id: string;
  readonly recordKind: BoardKind | undefined;
  /** What the record is called. */
  readonly title: string;
  /** From what is there now, or from nothing. */
  readonly changes: readonly BoardChange[];
}

export interface BoardGoodRow extends PlannedRow {
  readonly kind: 'add' | 'change' | 'unchanged';
  readonly recordKind: BoardKind;
  /** What is there now; undefined for a new record. */
  readonly current: BoardRecord | undefined;
  readonly state: BoardState;
  readonly values: BoardValues;
  readonly seen: SeenChange;
}

export interface BoardBadRow extends PlannedRow {
  readonly kind: 'error';
  readonly errors: readonly BoardRowError[];
  /** Somebody changed the record since the export: `changes` is what the row would take back. */
  readonly isStale: boolean;
}

export type BoardPlanRow = BoardGoodRow | BoardBadRow;

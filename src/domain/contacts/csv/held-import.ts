/**
 * What a person has given about an import so far, which each form of its page sends again; and the questions, as the
 * page and the command put them.
 */
import type { Answers, Reading } from './asking/question.ts';
import type { CsvColumn } from './contact-columns.ts';

export interface HeldImport {
  /** The file itself, in base64. */
  readonly file: string;
  /** The sheet of a workbook that the person chose. */
  readonly sheet: string | undefined;
  readonly replaceSampleData: boolean;
  /** What columns are whose heading is unknown, by heading. */
  readonly choices: ReadonlyMap<string, CsvColumn | 'left out'>;
  readonly answers: Answers;
}

export interface QuestionReport {
  readonly id: string;
  readonly column: CsvColumn;
  /** As it stands in the first of the cells; empty for nothing. */
  readonly written: string;
  /** Such as: 52 rows say “Mon-Fri 9-5” in hours. */
  readonly asks: string;
  readonly count: number;
  /** As a spreadsheet counts: 3–20, 25. */
  readonly rows: string;
  /** The suggested reading, if there is one. */
  readonly suggestion: Reading | null;
  /** Other readings. */
  readonly others: readonly Reading[];
  /** Whether something else may be written. */
  readonly mayWrite: boolean;
}

export interface AnswerReport {
  readonly id: string;
  readonly answer: string;
  readonly says: string;
  readonly count: number;
}

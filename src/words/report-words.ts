/** The choices on the page for reporting a problem, and its messages when something has to be corrected. */
import type { PublicContact } from '../domain/directory/directory.ts';
import { type LineProblem, type ReportProblem, reportLineMax } from '../domain/reports/report.ts';
import { reportChoicesOf } from '../domain/reports/report-words.ts';
import { hoursWords } from './contact-words.ts';
import { words } from './words.ts';

const { choices, hours: atTheseTimes } = words.report.problem;
const { mistakes } = words.report;

export interface ReportChoice {
  readonly value: ReportProblem;
  readonly label: string;
  readonly hint?: string;
}

/** A reader who found that nobody answers is told when somebody does. */
export function reportChoices(
  contact: Pick<PublicContact, 'status' | 'telephone' | 'hours'>,
): readonly ReportChoice[] {
  const isTold = contact.hours.kind === 'periods';
  return reportChoicesOf(contact).map((value) => ({
    value,
    label: choices[value],
    ...(value === 'no-answer' && isTold ? { hint: atTheseTimes(hoursWords(contact.hours)) } : {}),
  }));
}

export function lineProblemWords(problem: LineProblem): string {
  return problem.kind === 'not-text' ? mistakes.notText : mistakes.tooLong(problem.length, reportLineMax);
}

export function tooManyWords(retryAfterSeconds: number): string {
  const minutes = Math.ceil(retryAfterSeconds / 60);
  return minutes >= 120 ? mistakes.tooManyHours(Math.ceil(minutes / 60)) : mistakes.tooManyMinutes(minutes);
}

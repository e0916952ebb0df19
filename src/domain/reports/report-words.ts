/** The words of the page for reporting a problem, and of reports on the work list. */

import type { PublicContact } from '../directory/directory.ts';
import { hoursWords } from '../hours/hours.ts';
import type { ReportProblem } from './report.ts';

export interface ReportChoice {
  readonly value: ReportProblem;
  readonly label: string;
  readonly hint?: string;
}

/** The choices for this contact; where no number is shown, none is about the number. */
export function reportChoices({
  status,
  telephone,
  hours,
}: Pick<PublicContact, 'status' | 'telephone' | 'hours'>): readonly ReportChoice[] {
  const others: readonly ReportChoice[] = [
    { value: 'wrong-person', label: 'It reached the wrong person or place' },
    { value: 'other', label: 'Something else is wrong' },
  ];
  if (status !== 'active' || telephone === null) return others;
  const noAnswer = { value: 'no-answer', label: 'Nobody answered' } as const;
  const answered = hours.kind === 'unknown' || hours.kind === 'always' ? '' : hoursWords(hours);
  return [
    answered === '' ? noAnswer : { ...noAnswer, hint: `It is answered at these times: ${answered}.` },
    { value: 'wrong-number', label: 'The number is wrong or does not work' },
    ...others,
  ];
}

/** In words for the people who keep the directory. */
export const reportProblemWords = {
  'no-answer': 'No answer',
  'wrong-number': 'Wrong number',
  'wrong-person': 'Wrong person',
  other: 'Something else',
} as const satisfies Record<ReportProblem, string>;

/** The problems that a reader can choose for a contact, and their words for the people who keep the directory. */

import type { PublicContact } from '../directory/directory.ts';
import type { ReportProblem } from './report.ts';

/** Where no number is shown, no choice is about one. */
export function reportChoicesOf({
  status,
  telephone,
}: Pick<PublicContact, 'status' | 'telephone'>): readonly ReportProblem[] {
  const hasNumber = status === 'active' && telephone !== null;
  return hasNumber ? ['no-answer', 'wrong-number', 'wrong-person', 'other'] : ['wrong-person', 'other'];
}

/** In words for the people who keep the directory. */
export const reportProblemWords = {
  'no-answer': 'No answer',
  'wrong-number': 'Wrong number',
  'wrong-person': 'Wrong person',
  other: 'Something else',
} as const satisfies Record<ReportProblem, string>;

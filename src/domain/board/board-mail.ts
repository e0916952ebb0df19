/** The mail to administrators about what is late of the Board's records. Pure. */
import { counted } from '../text/counted.ts';
import { dateWords } from '../time/calendar.ts';
import type { BoardDue, BoardRule } from './board-due.ts';

const headings = {
  'terms-review': 'Terms of reference whose review is late',
  minutes: 'Meetings without minutes 30 days later',
  action: 'Actions past their day',
  recommendation: 'Recommendations without an answer in time',
  impact: 'No account of impact for a year',
} as const satisfies Readonly<Record<BoardRule, string>>;

/** What is late, in words for a list. */
export function lateHeading(rule: BoardRule): string {
  return headings[rule];
}

/** @param boardUrl of the page where the records are kept */
export function writeBoardMail(
  late: readonly (BoardDue & { readonly title: string })[],
  boardUrl: string,
): { readonly subject: string; readonly body: string } {
  const byRule = Map.groupBy(late, ({ rule }) => rule);
  return {
    subject: `The Partnership Board: ${counted(late.length, 'record')} late`,
    body: [
      'The pages about the Board say that these are late.',
      ...[...byRule].flatMap(([rule, items]) => [
        '',
        `${headings[rule]}:`,
        ...items.map(({ title, dueOn }) => `- ${title} (due by ${dateWords(dueOn)})`),
      ]),
      '',
      `Put them right here, if you know more: ${boardUrl}`,
    ].join('\n'),
  };
}

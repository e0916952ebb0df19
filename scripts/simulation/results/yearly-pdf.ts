/**
 * How a list that is printed once a year is kept: eight weeks before, everybody on it gets one mail; those who do not
 * answer are rung while there is time, and otherwise carried over unchanged.
 */

import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { addDays } from '../../../src/domain/time/calendar.ts';
import { createConfirmLink } from '../../../src/use-cases/confirm/create-confirm-link.ts';
import { publicUrl, type SimulatedDirectory } from '../directory.ts';
import type { Post } from '../posts.ts';

/**
 * @param day from 0, the day of the first list
 * @returns the London date of the last mail to everybody, in the weeks before a list is made; null otherwise
 */
export function findPdfCampaign(day: number, firstDay: string): string | null {
  const place = day % pdfEveryDays;
  const asked = pdfEveryDays - askedDaysBefore;
  return place < asked ? null : addDays(firstDay, day - place + asked);
}

/** The list is made on the first day of each year. */
export const pdfEveryDays = 365;
const askedDaysBefore = 56;

export function askForPdf(
  directory: SimulatedDirectory,
  posts: readonly Post[],
  now: Date,
  /** From 0, the day of the first list. */
  day: number,
): void {
  if (day % pdfEveryDays !== pdfEveryDays - askedDaysBefore) return;
  const at = now.toISOString();
  directory.database.transaction((transaction) => {
    for (const post of posts.filter(({ index }) => directory.isListed(index))) {
      const { id, revision, status, fields } = directory.contactOf(post.index);
      if (status !== 'active' || fields.email === null) continue;
      const { token } = createConfirmLink(transaction, { contactId: id, revision, at });
      const body = `Is your entry right? ${publicUrl}/confirm/${token}`;
      enqueueMessage(transaction, {
        to: fields.email,
        subject: 'The yearly list',
        body,
        about: `contact:${id}`,
        at,
      });
    }
  });
}

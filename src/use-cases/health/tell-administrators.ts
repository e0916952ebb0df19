/**
 * Mail to the administrators when the disk begins to fill up, at most once a day: nobody looks at the work list while
 * everything seems well. On a full disk the mail cannot even be queued, so it is written while there is room.
 */
import type { Database } from '../../../db/client.ts';
import { listAdministratorEmails } from '../../../db/freshness/freshness.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { findLastMessageAt } from '../../../db/mail/messages.ts';
import { urls } from '../../urls.ts';

const about = 'site:disk';
const quietMs = 24 * 60 * 60_000;

/** @throws Error when it cannot be recorded */
export function tellAdministrators(
  database: Database,
  { problem, publicUrl, now }: { readonly problem: string; readonly publicUrl: string; readonly now: Date },
): void {
  database.transaction(
    (transaction) => {
      for (const to of listAdministratorEmails(transaction)) {
        const lastAt = findLastMessageAt(transaction, about, to);
        if (lastAt !== undefined && now.getTime() - Date.parse(lastAt) < quietMs) continue;
        enqueueMessage(transaction, {
          to,
          subject: 'The server of the contact directory needs looking after',
          body: [
            problem,
            'Readers are still served, but changes may soon not be saved or published. Please tell whoever looks after the server.',
            `The work list says when it is well again: ${publicUrl}${urls.admin()}`,
            '',
          ].join('\n\n'),
          about,
          at: now.toISOString(),
        });
      }
    },
    { behavior: 'immediate' },
  );
}

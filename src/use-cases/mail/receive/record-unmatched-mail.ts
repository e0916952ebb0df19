/**
 * Records a failure report that names no message of ours, where all mail comes back to one address: somebody has to
 * read it, and nothing else follows.
 */
import { randomUUID } from 'node:crypto';
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import type { Database } from '../../../../db/client.ts';
import { countOpenAbout, hasReturnedMail, insertReturnedMail } from '../../../../db/mail/returned-mail.ts';
import { storedLine, storedText } from '../../../domain/mail/answers/stored-text.ts';
import { systemPrincipal } from '../../../domain/people/access.ts';
import type { RecordedMail } from './record-returned-mail.ts';

const about = 'mail:unmatched';
/** Anybody can write to that address. */
const openMax = 25;

export interface UnmatchedMail {
  readonly fingerprint: string;
  /** The recipient that it says it is about, in lower case; empty when it names none. */
  readonly address: string;
  readonly sender: string;
  readonly subject: string;
  readonly text: string;
}

export function recordUnmatchedMail(
  database: Database,
  now: Date,
  { fingerprint, address, sender, subject, text }: UnmatchedMail,
): Exclude<RecordedMail, { kind: 'unknown' }> {
  return database.transaction(
    (transaction) => {
      if (hasReturnedMail(transaction, fingerprint)) return { kind: 'duplicate' };
      if (countOpenAbout(transaction, about) >= openMax) return { kind: 'too-many', isEveryday: false };
      const id = randomUUID();
      insertReturnedMail(transaction, {
        id,
        fingerprint,
        messageId: null,
        about,
        contactId: null,
        address: storedLine(address, 254),
        kind: 'unclear',
        status: null,
        detail: null,
        sender: storedLine(sender, 254),
        subject: storedLine(subject, 200),
        body: storedText(text),
        receivedAt: now.toISOString(),
        needsPerson: true,
      });
      appendAuditEvent(transaction, {
        at: now.toISOString(),
        actor: systemPrincipal('mail').id,
        action: 'mail.receive',
        subject: about,
        after: { id, kind: 'unclear', needsPerson: true },
      });
      return { kind: 'recorded', id, isMarked: false, needsPerson: true, resendAt: null };
    },
    { behavior: 'immediate' },
  );
}

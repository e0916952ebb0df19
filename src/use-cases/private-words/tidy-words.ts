/**
 * Erases text stored beside contacts once its time has come, and names of people that a retired entry still holds. The
 * audit trail says how much was erased. It runs in the transaction of the daily check.
 */
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import { eraseCallNotesBefore } from '../../../db/calls/contact-calls.ts';
import type { Transaction } from '../../../db/client.ts';
import { eraseNotesDecidedBefore } from '../../../db/contacts/contact-proposals.ts';
import { removePeople } from '../../../db/contacts/contact-writes.ts';
import { listContactsStillNamed } from '../../../db/contacts/contacts.ts';
import { deleteNotesReplacedBefore } from '../../../db/contacts/private-notes.ts';
import { markReleasesNaming } from '../../../db/publishing/named-releases.ts';
import { wordsKeptDays } from '../../domain/contacts/changes/private-words.ts';
import { systemPrincipal } from '../../domain/people/access.ts';

/** @returns whether anything was erased: the caller then calls eraseRemoved after the commit */
export function tidyWords(transaction: Transaction, now: Date): boolean {
  const before = new Date(now.getTime() - wordsKeptDays * 86_400_000).toISOString();
  const named = listContactsStillNamed(transaction);
  // Releases on disk may still hold them. Which ones follows from when they were written.
  markReleasesNaming(transaction, named, now.toISOString());
  for (const id of named) removePeople(transaction, id);
  const erased = {
    remarks: eraseNotesDecidedBefore(transaction, before),
    earlierNotes: deleteNotesReplacedBefore(transaction, before),
    callNotes: eraseCallNotesBefore(transaction, before),
    names: named.length,
  };
  if (Object.values(erased).every((count) => count === 0)) return false;
  appendAuditEvent(transaction, {
    at: now.toISOString(),
    actor: systemPrincipal('freshness').id,
    action: 'words.tidy',
    subject: 'contacts',
    after: { before, ...erased },
  });
  return true;
}

/** Ties an edit to the call that it follows from, so that the log says which check came of the call. */
import { findCall, setCheckOfCall } from '../../../db/calls/contact-calls.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import type { UseCaseContext } from '../shared/context.ts';

/** The edit has checked the permission. Nothing happens where the call is another's, or about something else. */
export function finishCall(
  { database, principal, now }: UseCaseContext,
  { contactId, callId }: { readonly contactId: string; readonly callId: string },
): void {
  database.transaction(
    (transaction) => {
      const call = findCall(transaction, callId);
      const check = findContact(transaction, contactId)?.verification;
      if (call?.contactId !== contactId || call.calledBy !== principal.id || call.outcome !== 'changed')
        return;
      const isOfEdit =
        check?.by === principal.id &&
        check.on === londonDateOf(now) &&
        check.carriedFromRevision === null &&
        check.method === 'telephone';
      if (isOfEdit) setCheckOfCall(transaction, callId, check.id);
    },
    { behavior: 'immediate' },
  );
}

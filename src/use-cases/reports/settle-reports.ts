/**
 * Settles what readers reported about a contact without a check of it: a report made in error, or about something that
 * was corrected. A verification settles reports by itself.
 */
import { listOpenReports, setReportsSettled, settleReports } from '../../../db/contacts/contact-reports.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { type Invalid, policeAreasOf, type Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { audit, auditRefusal, publishChange, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

export interface SeenReports {
  readonly contactId: string;
  /** ISO 8601 instant of the newest report that the person saw; later ones stay open. */
  readonly seenUntil: string;
}

export type SettlingResult =
  | { readonly kind: 'settled'; readonly count: number }
  | { readonly kind: 'not-found' }
  /** A report came in after the page was opened. */
  | { readonly kind: 'outdated' }
  | Refusal
  | Invalid;

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
export const formTooOld = 'This form does not say which reports it showed. Open the page again.';

/** Instants are compared as text, so anything else could match all of time. */
export function isInstant(text: string): boolean {
  return instantForm.test(text);
}

export function settleContactReports(
  context: UseCaseContext,
  { contactId, seenUntil }: SeenReports,
): SettlingResult {
  return context.database.transaction(
    (transaction): SettlingResult => {
      const contact = findContact(transaction, contactId);
      if (!contact) return { kind: 'not-found' };
      const { principal, areas, today } = requestContextOf(transaction, context);
      const access = decideAccess(principal, 'reports.settle', policeAreasOf(areas), [contact.fields]);
      if (!access.allowed) {
        const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
        auditRefusal(transaction, context, 'contact.settle-reports', `contact:${contactId}`, refusal);
        return refusal;
      }
      if (!isInstant(seenUntil)) return { kind: 'invalid', errors: [{ field: '', message: formTooOld }] };
      const open = listOpenReports(transaction, contactId);
      if (open.some(({ reportedAt }) => reportedAt > seenUntil)) return { kind: 'outdated' };
      const { reportedDeadOn } = contact;
      if (open.length === 0 && reportedDeadOn === null) return { kind: 'settled', count: 0 };
      const count = settleReports(transaction, contactId, {
        reportedByOn: today,
        at: context.now.toISOString(),
        by: principal.id,
      });
      setReportsSettled(transaction, contactId, today);
      audit(transaction, context, {
        action: 'contact.settle-reports',
        subject: `contact:${contactId}`,
        before: { openReports: count, reportedDeadOn },
        after: { openReports: 0, reportedDeadOn: null },
      });
      if (reportedDeadOn !== null)
        publishChange(
          transaction,
          context,
          `${contact.fields.role}, ${contact.fields.organisation}: reports dealt with`,
        );
      return { kind: 'settled', count };
    },
    { behavior: 'immediate' },
  );
}

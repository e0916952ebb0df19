/**
 * Undoes settling the reports of many contacts at once: they are on the work list again, and so is the doubt that they
 * had caused. A contact that was checked since stays as it is.
 */
import { listTogether, reopenReports, setReportsSettled } from '../../../db/contacts/contact-reports.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { policeAreasOf, type Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { isSameNumber } from '../../domain/telephone/telephone.ts';
import { audit, auditRefusal, publishChange, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

/** How long it can be undone: long enough to notice, short enough that nothing else has followed from it. */
export const reopenHours = 24;

export type ReopeningResult =
  | {
      readonly kind: 'reopened';
      /** Contacts whose reports are open again. */
      readonly count: number;
    }
  | Refusal;

/** @param together identifies the action that settled them */
export function reopenManyReports(context: UseCaseContext, together: string): ReopeningResult {
  return context.database.transaction(
    (transaction): ReopeningResult => {
      const { principal, areas } = requestContextOf(transaction, context);
      const since = new Date(context.now.getTime() - reopenHours * 3_600_000).toISOString();
      const settled = Map.groupBy(listTogether(transaction, since, together), ({ contactId }) => contactId);
      const contacts = [...settled.keys()].map((id) => findContact(transaction, id)).filter((one) => !!one);
      for (const contact of contacts) {
        const access = decideAccess(principal, 'reports.settle', policeAreasOf(areas), [contact.fields]);
        if (access.allowed) continue;
        const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
        auditRefusal(transaction, context, 'contact.reopen-reports', `contact:${contact.id}`, refusal);
        return refusal;
      }
      let count = 0;
      let isSeen = false;
      for (const { id, status, fields, reportedDeadOn, verification } of contacts) {
        const reports = settled.get(id) ?? [];
        // A check outweighs all reports before it.
        const lastOn = reports.at(-1)?.reportedOn ?? '';
        if (status === 'retired' || (verification !== null && verification.on >= lastOn)) continue;
        const doubting = reports.find(
          ({ effect, telephone }) => effect === 'doubted' && isSameNumber(telephone, fields.telephone),
        );
        const doubtedOn = reportedDeadOn ?? doubting?.reportedOn ?? null;
        reopenReports(transaction, id, { together, reportedDeadOn: doubtedOn });
        setReportsSettled(transaction, id, null);
        count += 1;
        isSeen ||= doubtedOn !== reportedDeadOn;
        audit(transaction, context, {
          action: 'contact.reopen-reports',
          subject: `contact:${id}`,
          before: { openReports: 0, reportedDeadOn, together },
          after: { openReports: reports.length, reportedDeadOn: doubtedOn },
        });
      }
      if (isSeen) publishChange(transaction, context, `Reports of ${count} entries open again`);
      return { kind: 'reopened', count };
    },
    { behavior: 'immediate' },
  );
}

/** What readers reported, grouped by contact, for the work list and the page of a contact. */
import type { Database, Transaction } from '../../../db/client.ts';
import { listOpenReports, type StoredReport } from '../../../db/contacts/contact-reports.ts';
import type { ContactView } from '../../domain/contacts/contact-view.ts';
import { type ReportProblem, reportProblems } from '../../domain/reports/report.ts';

export interface ReportedContact {
  readonly contact: ContactView;
  /** The oldest first. */
  readonly reports: readonly StoredReport[];
  /** How many reports there are of each problem; problems without reports are left out. */
  readonly counts: readonly { readonly problem: ReportProblem; readonly count: number }[];
}

/**
 * Contacts that are due because of reports first, then those with the most reports.
 * @param views the contacts that the person looks after
 */
export function readReported(
  { transaction }: { readonly transaction: Transaction | Database },
  views: readonly ContactView[],
): readonly ReportedContact[] {
  const byContact = Map.groupBy(listOpenReports(transaction), ({ contactId }) => contactId);
  return views
    .flatMap((contact) => {
      const reports = byContact.get(contact.id) ?? [];
      return reports.length > 0 || contact.reportedDeadOn !== null ? [groupReports(contact, reports)] : [];
    })
    .toSorted(
      (one, other) =>
        Number(other.contact.reportedDeadOn !== null) - Number(one.contact.reportedDeadOn !== null) ||
        other.reports.length - one.reports.length,
    );
}

function groupReports(contact: ContactView, reports: readonly StoredReport[]): ReportedContact {
  const counts = reportProblems
    .map((problem) => ({ problem, count: reports.filter((report) => report.problem === problem).length }))
    .filter(({ count }) => count > 0);
  return { contact, reports, counts };
}

/**
 * Settles the reports of many contacts at once: those selected on the work list, or all of a flood. reopen-reports.ts
 * undoes it.
 */
import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '../../../db/client.ts';
import {
  isStillDoubted,
  listHeldBackInstants,
  listOpenReports,
  setReportsSettled,
  settleTogether,
} from '../../../db/contacts/contact-reports.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { type Invalid, policeAreasOf, type Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { floodBeganAt, floodCountsSince } from '../../domain/reports/doubt.ts';
import { audit, auditRefusal, publishChange, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { formTooOld, isInstant } from './settle-reports.ts';

export interface ManyReports {
  /** The selected ones, or all contacts of the present flood that the person looks after. */
  readonly contacts: readonly string[] | 'flood';
  /** ISO 8601 instant of the newest report that the person saw; later ones stay open. */
  readonly seenUntil: string;
}

export type SettlingManyResult =
  | {
      readonly kind: 'settled';
      /** Contacts whose reports were settled. */
      readonly count: number;
    }
  | Refusal
  | Invalid;

export function settleManyReports(context: UseCaseContext, wanted: ManyReports): SettlingManyResult {
  if (!isInstant(wanted.seenUntil)) return { kind: 'invalid', errors: [{ field: '', message: formTooOld }] };
  return context.database.transaction(
    (transaction): SettlingManyResult => {
      const range = { from: '', until: wanted.seenUntil };
      if (wanted.contacts !== 'flood') {
        const chosen = listChosen(transaction, wanted.contacts);
        const refusal = findRefusal(transaction, context, chosen);
        return refusal ?? settle(transaction, context, chosen, range);
      }
      const from = findFloodStart(transaction, context.now);
      if (from === undefined) return { kind: 'settled', count: 0 };
      const reported = listOpenReports(transaction).filter(({ reportedAt }) => reportedAt >= from);
      const mayAct = createAccessCheck(transaction, context);
      const own = listChosen(
        transaction,
        reported.map(({ contactId }) => contactId),
      ).filter((contact) => mayAct(contact).allowed);
      return settle(transaction, context, own, { ...range, from });
    },
    { behavior: 'immediate' },
  );
}

function listChosen(transaction: Transaction, ids: readonly string[]): readonly ContactRecord[] {
  return [...new Set(ids)].map((id) => findContact(transaction, id)).filter((contact) => !!contact);
}

function createAccessCheck(transaction: Transaction, context: UseCaseContext) {
  const { principal, areas } = requestContextOf(transaction, context);
  const policeAreaOf = policeAreasOf(areas);
  return ({ fields }: ContactRecord) => decideAccess(principal, 'reports.settle', policeAreaOf, [fields]);
}

/** If one is not theirs, nothing is settled: a forged form gets nothing done. */
function findRefusal(
  transaction: Transaction,
  context: UseCaseContext,
  contacts: readonly ContactRecord[],
): Refusal | undefined {
  const mayAct = createAccessCheck(transaction, context);
  for (const contact of contacts) {
    const access = mayAct(contact);
    if (access.allowed) continue;
    const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
    auditRefusal(transaction, context, 'contact.settle-reports', `contact:${contact.id}`, refusal);
    return refusal;
  }
  return undefined;
}

function settle(
  transaction: Transaction,
  context: UseCaseContext,
  contacts: readonly ContactRecord[],
  range: { readonly from: string; readonly until: string },
): SettlingManyResult {
  const { principal, today } = requestContextOf(transaction, context);
  const act = { ...range, at: context.now.toISOString(), by: principal.id, together: randomUUID() };
  let count = 0;
  let isSeen = false;
  for (const { id, reportedDeadOn } of contacts) {
    const settled = settleTogether(transaction, id, act);
    if (settled === 0) continue;
    count += 1;
    setReportsSettled(transaction, id, today);
    const isDoubted = isStillDoubted(transaction, id);
    isSeen ||= reportedDeadOn !== null && !isDoubted;
    audit(transaction, context, {
      action: 'contact.settle-reports',
      subject: `contact:${id}`,
      before: { openReports: settled, reportedDeadOn },
      after: { openReports: 0, reportedDeadOn: isDoubted ? reportedDeadOn : null, together: act.together },
    });
  }
  if (isSeen) publishChange(transaction, context, `Reports of ${count} entries dealt with`);
  return { kind: 'settled', count };
}

/** @returns the instant at which the present flood began; undefined when there is none */
export function findFloodStart(database: Database | Transaction, now: Date): string | undefined {
  const [first] = listHeldBackInstants(database, floodCountsSince(now), 'open');
  return first === undefined ? undefined : floodBeganAt(first);
}

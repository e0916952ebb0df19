/** The events that a filter of the audit shows, as a table for a spreadsheet. */
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import type { Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { actionWords } from '../../domain/people/audit-words.ts';
import { guard } from '../../domain/text/spreadsheet-cell.ts';
import { readActorNames, readSubjectNames } from '../people/accounts/actor-names.ts';
import { audit, auditRefusal } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { writeCsv } from '../spreadsheets/write-csv.ts';
import { type AuditQuestion, askAudit } from './ask-audit.ts';

/** More than a directory produces in years; beyond it the file says that it is incomplete. */
export const exportedMost = 100_000;

const header = [
  ...['number', 'at', 'by_id', 'by', 'act', 'act_in_words', 'about_id', 'about'],
  ...['before', 'after', 'request'],
];

export type AuditExport =
  | { readonly kind: 'exported'; readonly csv: string; readonly count: number; readonly isWhole: boolean }
  /** The filter names nobody, or several. */
  | { readonly kind: 'not-asked' }
  | Refusal;

export function exportAudit(context: UseCaseContext, question: AuditQuestion): AuditExport {
  const { database } = context;
  const access = decideAccess(context.principal, 'audit.read', new Map());
  const action = 'audit.export';
  if (!access.allowed) {
    const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
    database.transaction((transaction) => auditRefusal(transaction, context, action, 'audit', refusal), {
      behavior: 'immediate',
    });
    return refusal;
  }
  const { query } = askAudit(database, question);
  if (!query) return { kind: 'not-asked' };
  const { events, hasMore } = listAuditEvents(database, { ...query, limit: exportedMost });
  const nameOf = readActorNames(database);
  const aboutWords = readSubjectNames(database);
  const json = (value: unknown) => (value === null ? '' : JSON.stringify(value));
  const rows = events.map((event) =>
    [
      String(event.id),
      event.at,
      event.actor,
      nameOf(event.actor),
      event.action,
      actionWords(event.action),
      event.subject,
      aboutWords(event.subject),
      json(event.before),
      json(event.after),
      event.requestId ?? '',
    ].map(guard),
  );
  database.transaction(
    (transaction) =>
      audit(transaction, context, { action, subject: 'audit', after: { count: events.length } }),
    { behavior: 'immediate' },
  );
  return { kind: 'exported', csv: writeCsv(rows, header), count: events.length, isWhole: !hasMore };
}

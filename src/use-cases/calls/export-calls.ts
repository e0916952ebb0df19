/** The log of calls as a table for a spreadsheet: for administrators alone, since the notes are private. */
import { listCalls } from '../../../db/calls/contact-calls.ts';
import { outcomeWords } from '../../domain/calls/call.ts';
import type { Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { guard } from '../../domain/text/spreadsheet-cell.ts';
import { readActorNames, readSubjectNames } from '../people/accounts/actor-names.ts';
import { audit, auditRefusal } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { writeCsv } from '../spreadsheets/write-csv.ts';

const header = [
  ...['called_at', 'contact', 'contact_name', 'revision', 'by', 'outcome', 'outcome_in_words'],
  ...['next_try_on', 'next_try_at', 'note', 'taken_back_at'],
];

export type CallExport = { readonly kind: 'exported'; readonly csv: string } | Refusal;

export function exportCalls(context: UseCaseContext): CallExport {
  const { database, principal } = context;
  const action = 'calls.export';
  const access = decideAccess(principal, action, new Map());
  return database.transaction(
    (transaction): CallExport => {
      if (!access.allowed) {
        const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
        auditRefusal(transaction, context, action, 'calls', refusal);
        return refusal;
      }
      const nameOf = readActorNames(database);
      const entryOf = readSubjectNames(database);
      const calls = listCalls(transaction);
      audit(transaction, context, { action, subject: 'calls', after: { count: calls.length } });
      const rows = calls.map((call) =>
        [
          call.calledAt,
          call.contactId,
          entryOf(`contact:${call.contactId}`),
          String(call.revision),
          nameOf(call.calledBy),
          call.outcome,
          outcomeWords[call.outcome],
          call.nextTryOn ?? '',
          call.nextTryAt ?? '',
          call.note,
          call.withdrawnAt ?? '',
        ].map(guard),
      );
      return { kind: 'exported', csv: writeCsv(rows, header) };
    },
    { behavior: 'immediate' },
  );
}

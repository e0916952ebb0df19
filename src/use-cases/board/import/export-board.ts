/** All records of the Board as CSV, drafts and withdrawn ones too, which imports back unchanged. */
import { listBoardRecords } from '../../../../db/board/board.ts';
import { boardColumns, writeBoardRow } from '../../../domain/board/import/board-columns.ts';
import type { Refusal } from '../../../domain/contacts/changes/contact-changes.ts';
import { decideAccess } from '../../../domain/people/access.ts';
import { audit, auditRefusal } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { writeCsv } from '../../spreadsheets/write-csv.ts';

export type BoardExport =
  | { readonly kind: 'exported'; readonly csv: string; readonly count: number }
  | Refusal;

const action = 'board.export';

export function exportBoard(context: UseCaseContext): BoardExport {
  return context.database.transaction(
    (transaction): BoardExport => {
      const access = decideAccess(context.principal, 'board.keep', new Map());
      if (!access.allowed) {
        const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
        auditRefusal(transaction, context, action, 'board', refusal);
        return refusal;
      }
      const records = listBoardRecords(transaction);
      audit(transaction, context, { action, subject: 'board', after: { count: records.length } });
      return {
        kind: 'exported',
        csv: writeCsv(records.map(writeBoardRow), boardColumns),
        count: records.length,
      };
    },
    { behavior: 'immediate' },
  );
}

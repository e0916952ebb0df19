/** All contacts as CSV, or those of a filter, which imports back unchanged. */
import { listContacts } from '../../../../db/contacts/contacts.ts';
import type { Refusal } from '../../../domain/contacts/changes/contact-changes.ts';
import { type CsvColumn, csvColumns, privateColumns } from '../../../domain/contacts/csv/contact-columns.ts';
import { writeRow } from '../../../domain/contacts/csv/contact-csv.ts';
import { decideAccess, mayEver } from '../../../domain/people/access.ts';
import { audit, auditRefusal } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { writeCsv } from '../../spreadsheets/write-csv.ts';
import { readAreaNames } from './area-names.ts';

export type ExportResult =
  | { readonly kind: 'exported'; readonly csv: string; readonly count: number }
  | Refusal;

export interface ExportChoice {
  /** Retired contacts are left out unless requested. */
  readonly includeRetired?: boolean;
  /** Ids: only these, retired or not. */
  readonly only?: ReadonlySet<string> | undefined;
}

export function exportContacts(
  context: UseCaseContext,
  { includeRetired = false, only }: ExportChoice = {},
): ExportResult {
  return context.database.transaction(
    (transaction): ExportResult => {
      const access = decideAccess(context.principal, 'contacts.export', new Map());
      if (!access.allowed) {
        const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
        auditRefusal(transaction, context, 'contacts.export', 'contacts', refusal);
        return refusal;
      }
      const mayReadPrivate = mayEver(context.principal, 'contacts.read-private');
      const names = readAreaNames(transaction);
      const contacts = listContacts(transaction).filter(
        (contact) => only?.has(contact.id) ?? (includeRetired || contact.status !== 'retired'),
      );
      audit(transaction, context, {
        action: 'contacts.export',
        subject: 'contacts',
        after: { count: contacts.length, ...(only && { isPart: true }) },
      });
      return {
        kind: 'exported',
        csv: writeCsvWithout(
          contacts.map((contact) => writeRow(contact, names)),
          mayReadPrivate ? new Set() : privateColumns,
        ),
        count: contacts.length,
      };
    },
    { behavior: 'immediate' },
  );
}

/** Rows of contacts without some of their columns. */
function writeCsvWithout(rows: readonly (readonly string[])[], hidden: ReadonlySet<CsvColumn>): string {
  const shown = (row: readonly string[]) =>
    row.filter((_, index) => !hidden.has(csvColumns[index] as CsvColumn));
  return writeCsv(rows.map(shown), shown(csvColumns));
}

/** What a table of contacts is, for the code that opens files (src/use-cases/spreadsheets). */
import { findColumn } from '../../../../domain/contacts/csv/headings.ts';
import type { TableSubject } from '../../../spreadsheets/table-subject.ts';

export const contactsTable: TableSubject = {
  countKnown(cells) {
    const known = cells.map(findColumn).filter((column) => column !== undefined);
    return new Set(known).size;
  },
  many: 'contacts',
  rowMaxBytes: 64 * 1024,
};

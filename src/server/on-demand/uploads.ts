/** The pages that take a list from a spreadsheet, and so more than other forms hold: by their path. */
import { boardImportPage } from '../../admin/board/board-import-page.ts';
import type { AdminPage } from '../../admin/define-admin-page.ts';
import { importPage } from '../../admin/import/import-page.ts';
import { urls } from '../../urls.ts';

interface Upload {
  readonly page: AdminPage;
  readonly name: string;
  /** What the rows of the list hold. */
  readonly many: string;
}

export const uploads: ReadonlyMap<string, Upload> = new Map([
  [urls.adminImport(), { page: importPage, name: 'Import contacts', many: 'contacts' }],
  [urls.adminBoardImport(), { page: boardImportPage, name: 'Import records of the Board', many: 'records' }],
]);

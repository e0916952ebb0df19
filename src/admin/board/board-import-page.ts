/** Importing many records of the Board at once, and the file of all of them. */
import { defineAdminPage } from '../define-admin-page.ts';
import { readersSee, staffSee } from '../notices.ts';

export const boardImportPage = defineAdminPage({
  route: '/admin/board/import',
  access: 'board.keep',
  actions: {
    preview: { permission: 'board.keep', fields: ['file'], done: 'on the page' },
    apply: {
      permission: 'board.keep',
      fields: ['file', 'digest'],
      done: [
        readersSee('board-imported', 'Imported. Readers see it with the next release.'),
        staffSee('board-imported-unseen', 'Imported. Readers see no change.'),
      ],
    },
  },
});

export const boardFile = defineAdminPage({
  route: '/admin/board/export.csv',
  access: 'board.keep',
  actions: {},
});

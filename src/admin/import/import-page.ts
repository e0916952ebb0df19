/** Importing many contacts at once, and the template file. */
import { importUndoneWords } from '../../domain/group-acts/past-import-words.ts';
import { urls } from '../../urls.ts';
import { defineAdminPage } from '../define-admin-page.ts';
import { readersSee, staffSee } from '../notices.ts';

const imported = readersSee('imported', 'Imported.');
const withFile = { permission: 'contacts.import', fields: ['file'], done: 'on the page' } as const;

export const importPage = defineAdminPage({
  route: '/admin/import',
  access: 'contacts.import',
  nav: { label: 'Import', href: urls.adminImport(), position: 3 },
  actions: {
    preview: withFile,
    /** The same with every suggestion taken. */
    suggested: withFile,
    /** The rows that cannot be imported, as a file. */
    faults: withFile,
    /** The rows of which an answer left something out, as a file. */
    parts: withFile,
    apply: { permission: 'contacts.import', fields: ['file', 'digest'], done: [imported] },
    applyGood: { permission: 'contacts.import', fields: ['file', 'digest'], done: [imported] },
    undo: {
      permission: 'contacts.import',
      fields: ['import'],
      done: [readersSee('import-undone', importUndoneWords)],
    },
    forget: {
      permission: 'contacts.import',
      fields: ['heading'],
      done: [
        staffSee('heading-forgotten', 'Forgotten: the next list with that heading is asked about again.'),
      ],
    },
  },
});

export const importTemplate = defineAdminPage({
  route: '/admin/import-template.csv',
  access: 'contacts.import',
  actions: {},
});

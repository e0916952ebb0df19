/** Importing many contacts at once, and the template file. */
import { urls } from '../../urls.ts';
import { defineAdminPage } from '../define-admin-page.ts';
import { readersSee } from '../notices.ts';

export const importPage = defineAdminPage({
  route: '/admin/import',
  access: 'contacts.import',
  nav: { label: 'Import', href: urls.adminImport(), position: 3 },
  actions: {
    preview: { permission: 'contacts.import', fields: ['file'], done: 'on the page' },
    apply: {
      permission: 'contacts.import',
      fields: ['file', 'digest'],
      done: [readersSee('imported', 'Imported.')],
    },
  },
});

export const importTemplate = defineAdminPage({
  route: '/admin/import-template.csv',
  access: 'contacts.import',
  actions: {},
});

/** All contacts, as a table and as a file. */
import { urls } from '../../urls.ts';
import { defineAdminPage } from '../define-admin-page.ts';
import { staffSee } from '../notices.ts';

export const contactsPage = defineAdminPage({
  route: '/admin/contacts',
  access: 'contacts.read',
  nav: { label: 'Contacts', href: urls.adminContacts(), position: 2 },
  actions: {
    'save-filter': {
      permission: 'contacts.read',
      fields: ['name', 'query'],
      done: [staffSee('filter-kept', 'Kept. The filter is at the top of this page from now on.')],
    },
    'delete-filter': {
      permission: 'contacts.read',
      fields: ['name'],
      done: [staffSee('filter-deleted', 'The filter is deleted. No entry was changed.')],
    },
  },
});

export const contactsFile = defineAdminPage({
  route: '/admin/export.csv',
  access: 'contacts.export',
  actions: {},
});

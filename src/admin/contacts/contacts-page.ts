/** All contacts, as a table and as a file. */
import { urls } from '../../urls.ts';
import { defineAdminPage } from '../define-admin-page.ts';

export const contactsPage = defineAdminPage({
  route: '/admin/contacts',
  access: 'contacts.read',
  nav: { label: 'Contacts', href: urls.adminContacts(), position: 2 },
  actions: {},
});

export const contactsFile = defineAdminPage({
  route: '/admin/export.csv',
  access: 'contacts.export',
  actions: {},
});

/** Adding a contact. */
import { defineAdminPage } from '../define-admin-page.ts';
import { readersSee } from '../notices.ts';
import { newContactFields } from './contact-form-fields.ts';

export const newContactPage = defineAdminPage({
  route: '/admin/contacts/new',
  access: 'contacts.create',
  actions: {
    'more-periods': { permission: 'contacts.create', fields: newContactFields, done: 'on the page' },
    preview: { permission: 'contacts.create', fields: newContactFields, done: 'on the page' },
    save: {
      permission: 'contacts.create',
      fields: newContactFields,
      done: [readersSee('created', 'Added.')],
    },
  },
});

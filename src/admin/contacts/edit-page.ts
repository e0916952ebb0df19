/** Editing a contact. */
import { defineAdminPage } from '../define-admin-page.ts';
import { afterChange, readersSee } from '../notices.ts';
import { contactFields } from './contact-form-fields.ts';

export const editPage = defineAdminPage({
  route: '/admin/contacts/[id]/edit',
  access: 'contacts.edit',
  actions: {
    'more-periods': { permission: 'contacts.edit', fields: contactFields, done: 'on the page' },
    preview: { permission: 'contacts.edit', fields: contactFields, done: 'on the page' },
    save: {
      permission: 'contacts.edit',
      fields: contactFields,
      done: [readersSee('edited', 'The entry is changed.'), ...afterChange],
    },
  },
});

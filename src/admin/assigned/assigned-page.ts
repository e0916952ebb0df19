/** Who looks after the entries of each borough. */
import { defineAdminPage } from '../define-admin-page.ts';
import { staffSee, unchanged } from '../notices.ts';

export const assignedPage = defineAdminPage({
  route: '/admin/contacts/assigned',
  access: 'contacts.read',
  actions: {
    assign: {
      permission: 'contacts.assign',
      fields: ['boroughs'],
      done: [staffSee('boroughs-assigned', 'Saved who looks after the boroughs.'), unchanged],
    },
  },
});

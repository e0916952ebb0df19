/** Two entries about the same post. */
import { defineAdminPage } from '../define-admin-page.ts';
import { readersSee } from '../notices.ts';

export const mergePage = defineAdminPage({
  route: '/admin/contacts/merge',
  access: 'contacts.retire',
  actions: {
    merge: {
      permission: 'contacts.retire',
      fields: ['one', 'other', 'one-seen', 'other-seen'],
      done: [
        readersSee('merged', 'Merged. The other entry is retired and leads here; restoring it undoes that.'),
      ],
    },
  },
});

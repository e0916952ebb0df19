/** What was found in public sources and nobody has checked. */
import { defineAdminPage } from '../define-admin-page.ts';
import { readersSee, staffSee } from '../notices.ts';

export const leadsPage = defineAdminPage({
  route: '/admin/leads',
  access: 'contacts.create',
  actions: {
    publish: {
      permission: 'contacts.create',
      fields: ['lead', 'version', 'telephone', 'email', 'hours', 'notes'],
      done: [readersSee('lead-published', 'Published as checked today.')],
    },
    dismiss: {
      permission: 'contacts.create',
      fields: ['lead', 'version', 'reason'],
      done: [staffSee('lead-dismissed', 'Dismissed. The reason stays on record.')],
    },
    reopen: {
      permission: 'contacts.create',
      fields: ['lead', 'version'],
      done: [
        staffSee('lead-reopened', 'It waits again.'),
        readersSee('lead-taken-back', 'Taken off the site. It waits again.'),
      ],
    },
  },
});

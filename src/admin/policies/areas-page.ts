/** Who reminders are escalated to when a contact does not answer. */
import { urls } from '../../urls.ts';
import { defineAdminPage } from '../define-admin-page.ts';
import { staffSee, unchanged } from '../notices.ts';

export const areasPage = defineAdminPage({
  route: '/admin/areas',
  access: 'policies.edit',
  nav: { label: 'Escalation', href: urls.adminAreas(), position: 7 },
  actions: {
    /** Fills the form from a pasted list; nothing is saved. */
    paste: { permission: 'policies.edit', fields: ['list'], done: 'on the page' },
    save: {
      permission: 'policies.edit',
      fields: ['addresses-shown'],
      done: [
        staffSee('escalation-addresses-changed', 'Saved. The next daily check uses these addresses.'),
        unchanged,
      ],
    },
  },
});

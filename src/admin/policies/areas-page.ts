/** Who reminders are escalated to when a contact does not answer. */
import { defineAdminPage } from '../define-admin-page.ts';
import { reminderAddressChanged, unchanged } from '../notices.ts';

export const areasPage = defineAdminPage({
  route: '/admin/areas',
  access: 'policies.edit',
  actions: {
    save: {
      permission: 'policies.edit',
      fields: ['kind', 'code', 'email'],
      done: [reminderAddressChanged, unchanged],
    },
  },
});

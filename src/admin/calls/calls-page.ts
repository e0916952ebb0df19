/** The queue of calls. */
import { urls } from '../../urls.ts';
import { defineAdminPage } from '../define-admin-page.ts';

export const callsPage = defineAdminPage({
  route: '/admin/calls',
  access: 'contacts.verify',
  nav: { label: 'Calls', href: urls.adminCalls(), position: 1.5 },
  actions: {},
});

/** The same queue on paper. */
export const callSheetPage = defineAdminPage({
  route: '/admin/calls/sheet',
  access: 'contacts.verify',
  actions: {},
});

/** How long a check lasts, for each kind of contact. */
import { urls } from '../../urls.ts';
import { defineAdminPage } from '../define-admin-page.ts';
import { readersSee, unchanged } from '../notices.ts';

export const policiesPage = defineAdminPage({
  route: '/admin/policies',
  access: 'contacts.read',
  nav: { label: 'Policies', href: urls.adminPolicies(), position: 6 },
  actions: {
    preview: { permission: 'policies.edit', fields: ['kind'], done: 'on the page' },
    save: {
      permission: 'policies.edit',
      fields: ['kind'],
      done: [readersSee('policy-changed', 'The policy is changed.'), unchanged],
    },
  },
});

/** One search over everything. What is typed stands in the address; see the decision in README.md. */
import { urls } from '../../urls.ts';
import { defineAdminPage } from '../define-admin-page.ts';

export const searchPage = defineAdminPage({
  route: '/admin/search',
  access: 'contacts.read',
  nav: { label: 'Search', href: urls.adminSearch(), position: 8 },
  actions: {},
});

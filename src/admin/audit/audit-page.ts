/** Who did what, on the page and as a file. */
import { urls } from '../../urls.ts';
import { defineAdminPage } from '../define-admin-page.ts';

export const auditPage = defineAdminPage({
  route: '/admin/audit',
  access: 'audit.read',
  nav: { label: 'Audit', href: urls.adminAudit(), position: 7 },
  actions: {},
});

export const auditFile = defineAdminPage({ route: '/admin/audit.csv', access: 'audit.read', actions: {} });

/** What readers are served, and how far a change is on its way to them. */
import { urls } from '../../urls.ts';
import { defineAdminPage } from '../define-admin-page.ts';
import { readersSee, staffSee } from '../notices.ts';

export const publishingPage = defineAdminPage({
  route: '/admin/publishing',
  access: 'contacts.read',
  nav: { label: 'Publishing', href: urls.adminPublishing(), position: 5 },
  actions: {
    publish: {
      permission: 'publishing.manage',
      fields: [],
      done: [readersSee('publish-requested', 'A new release was asked for.')],
    },
    'roll-back': {
      permission: 'publishing.manage',
      fields: ['to', 'live'],
      done: [
        // Readers have it at once, without a new release.
        staffSee(
          'rolled-back',
          'The earlier release is back. The next change or “Publish now” makes a new one.',
        ),
      ],
    },
  },
});

export const publishingStatus = defineAdminPage({
  route: '/admin/publishing/status',
  access: 'contacts.read',
  actions: {},
});

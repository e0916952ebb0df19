/** Who may sign in, and inviting somebody. */
import { urls } from '../../urls.ts';
import { defineAdminPage } from '../define-admin-page.ts';
import { staffSee } from '../notices.ts';

export const peoplePage = defineAdminPage({
  route: '/admin/people',
  access: 'people.manage',
  nav: { label: 'People', href: urls.adminPeople(), position: 4 },
  actions: {
    invite: {
      permission: 'people.manage',
      fields: ['name', 'email', 'areas-shown'],
      done: [
        staffSee('invited', 'Invited. The link is on its way by mail.'),
        staffSee(
          'invited-without-area',
          'Invited. The link is on its way by mail. An editor without an area can change nothing: when they are here, assign theirs on their page.',
        ),
      ],
    },
    revoke: {
      permission: 'people.manage',
      fields: ['id'],
      done: [staffSee('invitation-revoked', 'The invitation can no longer be used.')],
    },
  },
});

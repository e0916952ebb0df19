/** One person's role, areas and sessions, and removing their account. */
import { defineAdminPage } from '../define-admin-page.ts';
import { staffSee, unchanged } from '../notices.ts';

export const personPage = defineAdminPage({
  route: '/admin/people/[id]',
  access: 'people.manage',
  actions: {
    // This and the next check `seen` themselves, to show the choice again.
    role: {
      permission: 'people.manage',
      fields: [],
      done: [
        staffSee('role-changed', 'The role is changed, and they were signed out.'),
        staffSee(
          'role-changed-without-area',
          'The role is changed, and they were signed out. An editor without an area can change nothing: assign theirs below.',
        ),
        unchanged,
      ],
    },
    areas: {
      permission: 'people.manage',
      fields: [],
      done: [
        staffSee('areas-changed', 'The areas are changed.'),
        staffSee('areas-emptied', 'The areas are changed. Without one they can change nothing.'),
        unchanged,
      ],
    },
    'sign-out': {
      permission: 'people.manage',
      fields: [],
      done: [staffSee('sessions-revoked', 'Signed out everywhere.')],
    },
    'reset-second-factor': {
      permission: 'people.manage',
      fields: [],
      done: [
        staffSee('second-factor-reset', 'At their next sign-in they set up a new second factor.'),
        unchanged,
      ],
    },
    remove: {
      permission: 'people.manage',
      fields: [],
      done: [staffSee('person-removed', 'Removed. They can no longer sign in.'), unchanged],
    },
  },
});

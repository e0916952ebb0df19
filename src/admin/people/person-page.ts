/** One person's role, areas and sessions, and removing their account. */
import { defineAdminPage } from '../define-admin-page.ts';
import { staffSee, unchanged } from '../notices.ts';

export const personPage = defineAdminPage({
  route: '/admin/people/[id]',
  access: 'people.manage',
  actions: {
    // It checks what the form showed itself, to show the choices again.
    save: {
      permission: 'people.manage',
      fields: [],
      done: [
        staffSee('role-changed', 'Saved. They were signed out, so that the new role counts at once.'),
        staffSee(
          'role-changed-without-area',
          'Saved, and they were signed out. An editor without an area can change nothing: tick theirs below.',
        ),
        staffSee('areas-changed', 'The areas are changed.'),
        staffSee(
          'areas-changed-unassigned',
          'The areas are changed. Nobody looks after what they looked after elsewhere.',
        ),
        staffSee(
          'role-changed-unassigned',
          'Saved. They were signed out. Nobody looks after what they looked after and may no longer check.',
        ),
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

/** Many entries at once: the preview of what would happen to each, and the act itself. */
import { defineAdminPage } from '../define-admin-page.ts';
import { readersSee, staffSee } from '../notices.ts';

export const togetherPage = defineAdminPage({
  route: '/admin/contacts/together',
  access: 'contacts.read',
  actions: {
    verify: {
      permission: 'contacts.verify',
      fields: ['entries'],
      done: [readersSee('together-verified', 'Recorded: these entries were checked today, in person.')],
    },
    ask: {
      permission: 'contacts.ask',
      fields: ['entries'],
      done: [staffSee('together-asked', 'The mails are on their way. Answers come as checks or changes.')],
    },
    assign: {
      permission: 'contacts.assign',
      fields: ['entries', 'to'],
      done: [staffSee('together-assigned', 'Saved who looks after these entries.')],
    },
    retire: {
      permission: 'contacts.retire',
      fields: ['entries'],
      done: [readersSee('together-retired', 'Retired: readers no longer see these entries.')],
    },
  },
});

/** What was done to many at once, to look at and to take back. */
export const togetherDonePage = defineAdminPage({
  route: '/admin/contacts/together/[id]',
  access: 'contacts.read',
  actions: {
    undo: {
      // The use case asks for the permission of the act that is taken back.
      permission: 'contacts.verify',
      fields: [],
      done: [
        readersSee('together-undone', 'Taken back: each entry is as it was before.'),
        readersSee(
          'together-unretired',
          'Taken back: readers see these entries again, with the checks that they had. Names of people do not come back.',
        ),
        staffSee('together-unassigned', 'Taken back: each is looked after as before.'),
      ],
    },
  },
});

/** One entry of the queue: whom to ring, what to say, and what came of it. */
import { defineAdminPage } from '../define-admin-page.ts';
import { readersSee, staffSee } from '../notices.ts';

/** The name of the entry stands before each of these. */
export const callPage = defineAdminPage({
  route: '/admin/calls/[id]',
  access: 'contacts.verify',
  actions: {
    right: {
      permission: 'contacts.verify',
      fields: ['seen', 'note'],
      done: [readersSee('call-right', 'All right: checked today by telephone.')],
    },
    changed: { permission: 'contacts.verify', fields: ['seen', 'note'], done: 'on the page' },
    'no-answer': {
      permission: 'contacts.verify',
      fields: ['seen', 'note', 'tryOn', 'tryAt'],
      done: [staffSee('call-no-answer', 'Nobody answered. It is off the queue until you try again.')],
    },
    'wrong-number': {
      permission: 'contacts.record-unreachable',
      fields: ['seen', 'note'],
      done: [
        readersSee('call-wrong-number', 'Wrong number: readers are told that the entry is out of date.'),
      ],
    },
    vacant: {
      permission: 'contacts.vacate',
      fields: ['seen', 'note'],
      done: [readersSee('call-vacant', 'Nobody holds the post: marked vacant.')],
    },
    'asked-for-mail': {
      permission: 'contacts.verify',
      fields: ['seen', 'note'],
      done: [
        staffSee(
          'call-asked-for-mail',
          'They asked for mail: the link to confirm the entry is on its way. It is off the queue for a week.',
        ),
      ],
    },
    undo: {
      permission: 'contacts.verify',
      fields: ['call'],
      done: [
        readersSee('call-undone', 'Taken back: the entry is as it was before that call.'),
        readersSee(
          'call-undone-nameless',
          'Taken back: the entry is shown as before that call, with the check that it had. The name of the person is erased for good. If they still agree to be named, enter it again.',
        ),
        staffSee('call-undone-log', 'Taken back: that call counts for nothing. Readers saw nothing of it.'),
        staffSee(
          'call-undone-proposal',
          'Taken back, with the change that waited for an administrator. Readers saw nothing of either.',
        ),
        staffSee('call-undone-mail', 'Taken back: the mail is not sent, and its link does not work.'),
        staffSee('call-undone-already', 'Nothing was done: that call was taken back already.'),
        staffSee(
          'call-undone-mail-gone',
          'Taken back, but the mail had gone out already: its link goes on working.',
        ),
      ],
    },
  },
});

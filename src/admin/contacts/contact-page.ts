/** One contact, and what can be done about it. */
import { defineAdminPage } from '../define-admin-page.ts';
import {
  afterChange,
  readersSee,
  reminderAddressChanged,
  staffSee,
  unchanged,
  wordsKept,
} from '../notices.ts';

const erased = staffSee('words-erased', 'Erased.');

export const contactPage = defineAdminPage({
  route: '/admin/contacts/[id]',
  access: 'contacts.read',
  actions: {
    verify: {
      permission: 'contacts.verify',
      fields: ['seen'],
      done: [readersSee('verified', 'Recorded: this entry was checked today.')],
    },
    vacate: {
      permission: 'contacts.vacate',
      fields: ['seen'],
      done: [
        readersSee('vacated', 'Marked vacant. The page now leads with the routes that always work.'),
        ...afterChange,
      ],
    },
    fill: {
      permission: 'contacts.vacate',
      fields: ['seen'],
      done: [
        readersSee('filled', 'Somebody holds this post again. Now check that the entry is right for them.'),
        ...afterChange,
      ],
    },
    unreachable: {
      permission: 'contacts.record-unreachable',
      fields: ['seen'],
      done: [
        readersSee(
          'unreachable',
          'Recorded that nobody answers: the entry counts as out of date until it is checked.',
        ),
      ],
    },
    reachable: {
      permission: 'contacts.record-unreachable',
      fields: ['seen'],
      done: [
        readersSee('reachable', 'Recorded that somebody does answer: the last check counts again.'),
        unchanged,
      ],
    },
    'withdraw-check': {
      permission: 'contacts.verify',
      fields: ['check'],
      done: [
        readersSee('check-withdrawn', 'Taken back: that check counts no more. It stays in the history.'),
      ],
    },
    'settle-reports': {
      permission: 'reports.settle',
      fields: ['seen-until'],
      done: [readersSee('reports-settled', 'The reports are dealt with.')],
    },
    retire: {
      permission: 'contacts.retire',
      fields: ['seen', 'successor'],
      done: [readersSee('retired', 'Retired. It is no longer shown.'), ...afterChange],
    },
    restore: {
      permission: 'contacts.edit',
      fields: ['seen', 'revision'],
      done: [
        readersSee('restored', 'Restored. Now check that it is right.'),
        readersSee('restored-checked', 'Restored. The check that it had counts again, of its own day.'),
        ...afterChange,
      ],
    },
    approve: {
      permission: 'proposals.decide',
      fields: ['seen', 'proposal'],
      done: [
        readersSee('approved', 'Approved.'),
        staffSee('approved-already', 'Approved: it was so already.'),
        ...afterChange,
      ],
    },
    refuse: {
      permission: 'proposals.decide',
      fields: ['proposal', 'reason'],
      done: [staffSee('refused', 'Refused. The entry stays as it was.')],
    },
    withdraw: {
      permission: 'contacts.edit',
      fields: ['proposal'],
      done: [staffSee('withdrawn', 'Taken back. The entry stays as it was.')],
    },
    'keep-remark': { permission: 'contacts.edit', fields: ['proposal'], done: [wordsKept] },
    'erase-remark': { permission: 'contacts.edit', fields: ['proposal'], done: [erased] },
    'erase-call-notes': { permission: 'contacts.edit', fields: [], done: [erased] },
    'erase-earlier-notes': { permission: 'contacts.edit', fields: [], done: [erased] },
    away: {
      permission: 'contacts.edit',
      fields: ['seen', 'awayUntilOn', 'awayFromOn', 'standInName', 'standInTelephone', 'standInEmail'],
      done: [
        readersSee(
          'away-set',
          'Saved. Readers see it from a week before the first day away until the last day has passed.',
        ),
        ...afterChange,
      ],
    },
    back: {
      permission: 'contacts.edit',
      fields: ['seen'],
      done: [readersSee('away-ended', 'Saved: this contact is not away.'), ...afterChange],
    },
    ask: {
      permission: 'contacts.ask',
      fields: ['seen'],
      done: [staffSee('asked-now', 'The mail is on its way. The answer comes as a check or as a change.')],
    },
    assign: {
      permission: 'contacts.assign',
      fields: ['to'],
      done: [staffSee('contact-assigned', 'Saved who looks after this entry.'), unchanged],
    },
    deputy: {
      permission: 'contacts.edit',
      fields: ['deputy'],
      done: [reminderAddressChanged, unchanged],
    },
  },
});

/** The start page of the people who keep the directory. */
import { urls } from '../../urls.ts';
import { defineAdminPage } from '../define-admin-page.ts';
import { readersSee, staffSee, unchanged, wordsKept } from '../notices.ts';

const dealtWith = staffSee('mail-dealt-with', 'Dealt with: it is off the work list.');
const settledTogether = readersSee(
  'reports-settled-together',
  'Those reports are dealt with. Until tomorrow you can take it back below “Reported wrong”.',
);

export const workListPage = defineAdminPage({
  route: '/admin',
  access: 'contacts.read',
  nav: { label: 'Work list', href: urls.admin(), position: 1 },
  actions: {
    'page-reviewed': {
      permission: 'pages.review',
      fields: ['page'],
      done: [readersSee('page-reviewed', 'Recorded: this page was reviewed today.')],
    },
    'page-review-withdrawn': {
      permission: 'pages.review',
      fields: ['page', 'reviewed-on'],
      done: [readersSee('page-review-withdrawn', 'Taken back: that review counts no more.')],
    },
    'keep-mail': { permission: 'mail.deal-with', fields: ['mail'], done: [wordsKept] },
    'retire-sample-data': {
      permission: 'contacts.import',
      fields: [],
      done: [readersSee('sample-data-retired', 'The made-up contacts are retired.')],
    },
    'mail-dealt-with': { permission: 'mail.deal-with', fields: ['mail'], done: [dealtWith] },
    'failed-mail-dealt-with': { permission: 'mail.deal-with', fields: ['message'], done: [dealtWith] },
    'mail-trouble-over': { permission: 'mail.deal-with', fields: ['trouble'], done: [dealtWith] },
    'address-works': {
      permission: 'mail.deal-with',
      fields: ['address'],
      done: [
        readersSee(
          'address-works',
          'Mail is written to this address again. If it comes back, it is on the work list again.',
        ),
      ],
    },
    'settle-ticked': {
      permission: 'reports.settle',
      fields: ['seen-until', 'contacts-shown'],
      done: [
        settledTogether,
        unchanged,
        staffSee('reports-none-ticked', 'Nothing was done: no entry was ticked.'),
      ],
    },
    'settle-flood': {
      permission: 'reports.settle',
      fields: ['seen-until'],
      done: [settledTogether, unchanged],
    },
    'reopen-reports': {
      permission: 'reports.settle',
      fields: ['together'],
      done: [readersSee('reports-reopened', 'Taken back: those reports are on the work list again.')],
    },
  },
});

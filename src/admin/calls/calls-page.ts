/** The queue of calls. */
import { urls } from '../../urls.ts';
import { defineAdminPage } from '../define-admin-page.ts';
import { staffSee } from '../notices.ts';

export const callsFile = defineAdminPage({
  route: '/admin/calls.csv',
  access: 'calls.export',
  actions: {},
});

export const callsPage = defineAdminPage({
  route: '/admin/calls',
  access: 'contacts.verify',
  nav: { label: 'Calls', href: urls.adminCalls(), position: 1.5 },
  actions: {
    'begin-round': {
      permission: 'rounds.manage',
      fields: ['name', 'begunOn'],
      done: [staffSee('round-begun', 'The round of checking has begun: what it checks is in the queue.')],
    },
    'end-round': {
      permission: 'rounds.manage',
      fields: ['round'],
      done: [staffSee('round-ended', 'The round of checking is ended. The checks stay.')],
    },
    'reopen-round': {
      permission: 'rounds.manage',
      fields: ['round'],
      done: [staffSee('round-reopened', 'Taken back: the round of checking goes on.')],
    },
  },
});

/** The same queue on paper. */
export const callSheetPage = defineAdminPage({
  route: '/admin/calls/sheet',
  access: 'contacts.verify',
  actions: {},
});

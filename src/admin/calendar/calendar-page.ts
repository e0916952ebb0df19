/** One's calendar of what falls due: its secret address, and what a calendar program reads there. */
import { defineAdminPage } from '../define-admin-page.ts';
import { staffSee, unchanged } from '../notices.ts';

export const calendarPage = defineAdminPage({
  route: '/admin/calendar',
  access: 'contacts.read',
  actions: {
    // The page shows the address, only this once.
    make: { permission: 'contacts.read', fields: [], done: 'on the page' },
    end: {
      permission: 'contacts.read',
      fields: [],
      done: [staffSee('calendar-ended', 'That address no longer works.'), unchanged],
    },
  },
});

/** Whoever has the secret address reads it without signing in. */
export const calendarFeed = defineAdminPage({
  route: '/admin/calendar/[token].ics',
  access: 'anyone',
  actions: {},
});

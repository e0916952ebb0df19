/** Making and ending the address of one's calendar. */
import { endCalendarFeed, makeCalendarFeed } from '../../use-cases/calendar/calendar-feed.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { Actions } from '../run-action.ts';
import type { calendarPage } from './calendar-page.ts';

type Outcome = { readonly done: DoneOf<typeof calendarPage> } | { readonly address: string };

export const calendarActions: Actions<typeof calendarPage, Outcome> = {
  make: (_, context) => makeCalendarFeed(context),
  end: (_, context) => ({
    done: endCalendarFeed(context).kind === 'ended' ? 'calendar-ended' : 'unchanged',
  }),
};

/** What falls due on which day, for a calendar program that knows the secret address. */
import type { APIRoute } from 'astro';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { urls } from '../../../urls.ts';
import { readCalendar } from '../../../use-cases/calendar/calendar-feed.ts';

export const prerender = false;

/** Calendar programs ask by themselves; entries fall due by the day. */
const askEverySeconds = 4 * 3600;

export const GET: APIRoute = ({ params, locals }) => {
  const { database, publicUrl } = locals;
  const now = locals.now();
  const days = readCalendar({ database, now }, params['token'] ?? '');
  if (!days) return new Response('There is no such calendar.\n', { status: 404 });
  const calendar = ical({
    name: 'Contacts to check',
    prodId: { company: 'London modern slavery contacts', product: 'directory', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: askEverySeconds,
  });
  for (const { on, title, contacts } of days) {
    const lines = contacts.map(
      ({ id, organisation, role }) => `${organisation}, ${role}: ${publicUrl}${urls.adminContact(id)}`,
    );
    calendar.createEvent({
      id: `due-${on}@${new URL(publicUrl).hostname}`,
      start: on,
      allDay: true,
      stamp: now,
      summary: title,
      description: lines.join('\n'),
    });
  }
  return new Response(calendar.toString(), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};

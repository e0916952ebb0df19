/** The Board's meetings, and the days on which something falls due, for calendar programs. */
import type { APIRoute } from 'astro';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { loadDirectory } from '../../db/publishing/read-model.ts';
import { type BoardRule, listBoardDue } from '../domain/board/board-due.ts';
import { recordsOf, titleOf } from '../domain/board/board-record.ts';
import { readSettings } from '../settings.ts';
import { urls } from '../urls.ts';
import { pathsOfRecords } from './board/_paths.ts';

/** A release is made once a day. */
const askEverySeconds = 24 * 3600;
const dueWords = {
  'terms-review': 'Review of the terms of reference due',
  minutes: 'Minutes due',
  action: 'Action due',
  recommendation: 'Answer due',
  impact: 'Account of impact due',
} as const satisfies Readonly<Record<BoardRule, string>>;

export const GET: APIRoute = () => {
  const { publicUrl } = readSettings();
  const { board } = loadDirectory();
  const pathOf = pathsOfRecords(board);
  const { hostname } = new URL(publicUrl);
  const calendar = ical({
    name: 'London Modern Slavery Partnership Board',
    prodId: { company: 'London modern slavery contacts', product: 'directory', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: askEverySeconds,
  });
  for (const { id, values, changedOn } of recordsOf(board, 'meeting'))
    calendar.createEvent({
      id: `${id}@${hostname}`,
      start: values.heldOn,
      allDay: true,
      stamp: `${changedOn}T00:00:00.000Z`,
      summary: values.title === '' ? 'Meeting of the Board' : values.title,
      status: values.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      url: publicUrl + urls.boardMeeting(id),
    });
  for (const { rule, recordId, dueOn } of listBoardDue(board)) {
    const record = board.find(({ id }) => id === recordId);
    if (!record) continue;
    calendar.createEvent({
      id: `${rule}-${recordId}@${hostname}`,
      start: dueOn,
      allDay: true,
      stamp: `${record.changedOn}T00:00:00.000Z`,
      summary: `${dueWords[rule]}: ${titleOf(record.kind, record.values)}`,
      url: publicUrl + pathOf(record),
    });
  }
  return new Response(calendar.toString(), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};

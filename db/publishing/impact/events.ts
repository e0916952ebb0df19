/**
 * Events of the audit trail that say that an entry may be wrong, or that it is not: what they are about is deleted from
 * its own tables after some months, and the trail is kept.
 */
import { sql } from 'drizzle-orm';
import type { SignAnswer } from '../../../src/domain/impact/signs.ts';
import type { ReportProblem } from '../../../src/domain/reports/report.ts';
import { londonDayStart } from '../../../src/domain/time/calendar.ts';
import type { Transaction } from '../../client.ts';
import { auditEvents } from '../../schema/audit.ts';

export interface SignEvent {
  readonly at: string;
  readonly action:
    | 'contact.report'
    | 'contact.settle-reports'
    | 'contact.reopen-reports'
    | 'contact.record-reachable'
    | 'address.fail'
    | 'address.clear';
  readonly subject: string;
  /** Of a report. */
  readonly problem: ReportProblem | null;
  /** Of a failure. */
  readonly cause: string | null;
  /** Of a settling, and of one that was taken back. */
  readonly count: number | null;
  readonly together: string | null;
  /** Of a mark that was taken back: its London date. */
  readonly markedOn: string | null;
}

/**
 * Oldest first.
 * @param sinceOn London date
 */
export function readSignEvents(transaction: Transaction, sinceOn: string): readonly SignEvent[] {
  const since = londonDayStart(sinceOn);
  return transaction.all<SignEvent>(sql`
    select at, action, subject,
      json_extract(after, '$.problem') as problem,
      json_extract(after, '$.cause') as cause,
      json_extract(before, '$.openReports') as count,
      coalesce(json_extract(after, '$.together'), json_extract(before, '$.together')) as together,
      json_extract(before, '$.unreachableSinceOn') as markedOn
    from ${auditEvents}
    where id >= ${findFirstId(transaction, since)} and at >= ${since}
      and action in ('contact.report', 'contact.settle-reports', 'contact.reopen-reports', 'contact.record-reachable',
        'address.fail', 'address.clear')
    order by id`);
}

/**
 * Where in the trail an instant is, by halves: events are appended as they happen, and reading the years before takes
 * longer than all the rest.
 */
function findFirstId(transaction: Transaction, since: string): number {
  const last = transaction.get<{ readonly id: number | null }>(sql`select max(id) as id from ${auditEvents}`);
  let [low, high] = [1, (last?.id ?? 0) + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const event = transaction.get<{ readonly at: string }>(
      sql`select at from ${auditEvents} where id >= ${middle} order by id limit 1`,
    );
    if (event !== undefined && event.at < since) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The id of the contact that an event is about. */
export function contactOf({ subject }: SignEvent): string {
  return subject.slice('contact:'.length);
}

/** The address that an event is about, in lower case. */
export function addressOf({ subject }: SignEvent): string {
  return subject.slice('address:'.length);
}

/**
 * By contact. A settling that was taken back answers nothing.
 * @param users by address, the contacts that have it or had it
 */
export function answersIn(
  events: readonly SignEvent[],
  users: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly SignAnswer[]> {
  const reopened = new Set(
    events.flatMap((event) =>
      event.action === 'contact.reopen-reports' ? `${event.subject} ${event.together}` : [],
    ),
  );
  const answers = events.flatMap((event): { readonly id: string; readonly answer: SignAnswer }[] => {
    const { at, action, subject, together } = event;
    switch (action) {
      case 'contact.settle-reports':
        return reopened.has(`${subject} ${together}`)
          ? []
          : [{ id: contactOf(event), answer: { source: 'report', at, count: event.count } }];
      case 'contact.record-reachable':
        return [{ id: contactOf(event), answer: { source: 'call', at, count: null } }];
      case 'address.clear':
        return (users.get(addressOf(event)) ?? []).map((id) => ({
          id,
          answer: { source: 'returned-mail', at, count: null },
        }));
      default:
        return [];
    }
  });
  return new Map(
    [...Map.groupBy(answers, ({ id }) => id)].map(([id, own]) => [id, own.map(({ answer }) => answer)]),
  );
}

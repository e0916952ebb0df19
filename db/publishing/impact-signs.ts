/**
 * Signs that entries were wrong, and what was done to those entries since, for the account of impact. Calls are kept for
 * good; readers' reports and returned mail are deleted after some months, so both are read from the audit trail, which
 * keeps that they came.
 *
 * No text, number, address or name leaves this module: a value is replaced by a number that stands for it.
 */
import { asc, eq, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { CallOutcome } from '../../src/domain/calls/call.ts';
import type { UnreachableTime } from '../../src/domain/impact/list-days.ts';
import { type ImpactPeriod, londonDayEnd } from '../../src/domain/impact/period.ts';
import type { Sign, SignAnswer, SignHistory, SignRevision } from '../../src/domain/impact/signs.ts';
import type { ReportProblem } from '../../src/domain/reports/report.ts';
import { nationalDigits } from '../../src/domain/telephone/telephone.ts';
import { londonDateOf, londonDayStart } from '../../src/domain/time/calendar.ts';
import type { Transaction } from '../client.ts';
import { auditEvents } from '../schema/audit.ts';
import { contactCalls } from '../schema/calls.ts';
import { contactPeople, contactRevisions, contacts, verifications } from '../schema/contacts.ts';
import { failedAddresses } from '../schema/mail.ts';
import { comparedOf } from './compared-revisions.ts';

export interface ReadSigns {
  readonly signs: readonly Sign[];
  /** By contact. */
  readonly histories: ReadonlyMap<string, SignHistory>;
  /** Ended because somebody said that the entry can be reached after all. */
  readonly unreachable: readonly UnreachableTime[];
}

export function readSigns(transaction: Transaction, period: ImpactPeriod): ReadSigns {
  const events = readEvents(transaction, period);
  const failures = [...failuresOf(events), ...readFailing(transaction)];
  const users = readUsersOf(transaction, failures);
  const calls = readCalls(transaction, period);
  const reports = events.filter(({ action }) => action === 'contact.report');
  const ids = new Set([
    ...calls.map(({ contactId }) => contactId),
    ...reports.map(contactOf),
    ...[...users.values()].flat(),
  ]);
  const states = readStates(transaction, ids);
  const signs = [
    ...calls.flatMap((call) => (states.has(call.contactId) ? signOfCall(call) : [])),
    ...reports.flatMap((event) => signOfReport(event, states.get(contactOf(event)) ?? [])),
    ...failures.flatMap((failure) =>
      (users.get(failure.address) ?? []).flatMap((id) => signOfFailure(failure, id, states.get(id) ?? [])),
    ),
  ].filter(({ on }) => on <= period.untilOn);
  const answers = answersIn(events, users);
  const checks = readChecks(transaction, ids);
  return {
    signs,
    histories: new Map(
      [...states].map(([id, own]) => [
        id,
        { revisions: numbered(own), checks: checks.get(id) ?? [], answers: answers.get(id) ?? [] },
      ]),
    ),
    unreachable: events.flatMap((event) =>
      event.action === 'contact.record-reachable' && event.markedOn !== null
        ? { contactId: contactOf(event), fromOn: event.markedOn, endsAt: event.at }
        : [],
    ),
  };
}

interface EventRow {
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

function readEvents(transaction: Transaction, { sinceOn, days }: ImpactPeriod): readonly EventRow[] {
  const [firstDay = sinceOn] = days;
  const since = londonDayStart(firstDay < sinceOn ? firstDay : sinceOn);
  return transaction.all<EventRow>(sql`
    select at, action, subject,
      json_extract(after, '$.problem') as problem,
      json_extract(after, '$.cause') as cause,
      json_extract(before, '$.openReports') as count,
      coalesce(json_extract(after, '$.together'), json_extract(before, '$.together')) as together,
      json_extract(before, '$.unreachableSinceOn') as markedOn
    from ${auditEvents}
    where action in ('contact.report', 'contact.settle-reports', 'contact.reopen-reports', 'contact.record-reachable',
      'address.fail', 'address.clear') and at >= ${since}
    order by id`);
}

function contactOf({ subject }: EventRow): string {
  return subject.slice('contact:'.length);
}

interface CallRow {
  readonly contactId: string;
  readonly revision: number;
  readonly at: string;
  readonly on: string;
  readonly outcome: CallOutcome;
}

/** Those that found an entry wrong and were not taken back: of the twelve months, and the last before them. */
function readCalls(transaction: Transaction, { sinceOn }: ImpactPeriod): readonly CallRow[] {
  return transaction.all<CallRow>(sql`
    select k.contact_id as contactId, k.revision, k.called_at as at, k.called_on as "on", k.outcome
    from ${contactCalls} k join ${contacts} c on c.id = k.contact_id
    where k.outcome in ('wrong-number', 'changed', 'vacant') and k.withdrawn_at is null and not c.is_demonstration
      and (k.called_on >= ${sinceOn} or k.revision = c.current_revision and c.status <> 'retired'
        and (k.outcome <> 'wrong-number' or c.unreachable_since_on is not null))`);
}

function signOfCall({ outcome, ...call }: CallRow): Sign {
  return { source: 'call', ...call, about: outcome === 'wrong-number' ? 'telephone' : 'entry' };
}

interface State {
  readonly contactId: string;
  readonly number: number;
  readonly at: string;
  readonly status: SignRevision['status'];
  readonly isRestored: boolean;
  readonly telephone: string;
  /** In lower case. */
  readonly email: string;
  /** All that readers see, and the name of the person. */
  readonly entry: string;
}

/** Of entries that are not made up, in order. */
function readStates(
  transaction: Transaction,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, readonly State[]> {
  const { contactId, number, createdAt: at, status, cause } = contactRevisions;
  const rows = transaction
    .select({
      ...{ contactId, number, at, status, cause },
      compared: comparedOf(contactRevisions),
      name: sql<string>`coalesce((
        select p.name from ${contactPeople} p where p.contact_id = ${contactId} and p.revision = ${number}
      ), '')`,
    })
    .from(contactRevisions)
    .innerJoin(contacts, eq(contacts.id, contactId))
    .where(sql`${isOneOf(contactId, ids)} and not ${contacts.isDemonstration}`)
    .orderBy(asc(contactId), asc(number))
    .all();
  const states = rows.map(({ cause: why, compared, name, ...row }): State => {
    const { telephone, email } = JSON.parse(compared ?? '{}') as Partial<Record<string, string | null>>;
    return {
      ...row,
      isRestored: why === 'restored',
      telephone: telephone ? nationalDigits(telephone) : '',
      email: (email ?? '').toLowerCase(),
      entry: `${compared} ${name}`,
    };
  });
  return Map.groupBy(states, (state) => state.contactId);
}

function isOneOf(column: SQLiteColumn, ids: ReadonlySet<string>) {
  return sql`${column} in (select value from json_each(${JSON.stringify([...ids])}))`;
}

function numbered(states: readonly State[]): readonly SignRevision[] {
  const numberOf = { telephone: createNumbering(), email: createNumbering(), entry: createNumbering() };
  return states.map(({ number, at, status, isRestored, telephone, email, entry }) => ({
    ...{ number, at, status, isRestored },
    telephone: numberOf.telephone(telephone),
    email: numberOf.email(email),
    entry: numberOf.entry(entry),
  }));
}

function createNumbering(): (value: string) => number {
  const numbers = new Map<string, number>();
  return (value) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  };
}

function stateAt(states: readonly State[], at: string): State | undefined {
  return states.findLast((state) => state.at <= at);
}

const aboutNumber: Readonly<Record<ReportProblem, boolean>> = {
  'no-answer': true,
  'wrong-number': true,
  'wrong-person': false,
  other: false,
};

function signOfReport({ at, problem, subject }: EventRow, states: readonly State[]): readonly Sign[] {
  const seen = stateAt(states, at);
  if (!seen || problem === null) return [];
  return [
    {
      source: 'report',
      contactId: subject.slice('contact:'.length),
      revision: seen.number,
      ...{ at, on: londonDateOf(new Date(at)) },
      about: aboutNumber[problem] ? 'telephone' : 'entry',
    },
  ];
}

interface Failure {
  /** In lower case. */
  readonly address: string;
  readonly at: string;
  /** Whether mail still comes back from it. */
  readonly lasts: boolean;
}

/** Only a mailbox that does not exist says something of the entry. */
function failuresOf(events: readonly EventRow[]): readonly Failure[] {
  return events.flatMap(({ action, subject, cause, at }) =>
    action === 'address.fail' && cause === 'dead'
      ? { address: subject.slice('address:'.length), at, lasts: false }
      : [],
  );
}

/** At the end of the day of the first, since the moment is not kept beside the address. */
function readFailing(transaction: Transaction): readonly Failure[] {
  return transaction
    .select({ address: failedAddresses.address, on: failedAddresses.failedOn })
    .from(failedAddresses)
    .where(eq(failedAddresses.cause, 'dead'))
    .all()
    .map(({ address, on }) => ({ address, at: londonDayEnd(on), lasts: true }));
}

/** By address: the contacts that have, or had, this one. */
function readUsersOf(
  transaction: Transaction,
  failures: readonly Failure[],
): ReadonlyMap<string, readonly string[]> {
  if (failures.length === 0) return new Map();
  const addresses = JSON.stringify([...new Set(failures.map(({ address }) => address))]);
  const rows = transaction.all<{ readonly address: string; readonly id: string }>(sql`
    select distinct lower(email) as address, contact_id as id
    from ${contactRevisions}
    where email is not null and lower(email) in (select value from json_each(${addresses}))`);
  return new Map(
    [...Map.groupBy(rows, ({ address }) => address)].map(([address, own]) => [
      address,
      own.map(({ id }) => id),
    ]),
  );
}

/**
 * An entry that had the address when mail came back. Where it still comes back, the entry that has it now: it may have
 * been given it since.
 */
function signOfFailure(
  { address, at, lasts }: Failure,
  contactId: string,
  states: readonly State[],
): readonly Sign[] {
  const seen = lasts ? states.at(-1) : stateAt(states, at);
  if (seen?.status !== 'active' || seen.email !== address) return [];
  const others = states.findLastIndex(({ email, number }) => number < seen.number && email !== address);
  const since = lasts ? (states[others + 1]?.at ?? seen.at) : at;
  const from = since > at ? since : at;
  return [
    {
      source: 'returned-mail',
      contactId,
      revision: seen.number,
      at: from,
      // The end of a day belongs to the next one.
      on: londonDateOf(new Date(Date.parse(from) - (lasts && from === at ? 1 : 0))),
      about: 'email',
    },
  ];
}

/** By contact. A settling that was taken back answers nothing. */
function answersIn(
  events: readonly EventRow[],
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
        return (users.get(subject.slice('address:'.length)) ?? []).map((id) => ({
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

interface CheckRow {
  readonly contactId: string;
  readonly revision: number;
  readonly at: string;
  readonly on: string;
}

/** Made, not carried on, and not withdrawn; in order of time. */
function readChecks(
  transaction: Transaction,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, readonly CheckRow[]> {
  const { contactId, revision, recordedAt: at, verifiedOn: on } = verifications;
  const rows = transaction
    .select({ contactId, revision, at, on })
    .from(verifications)
    .where(
      sql`${isOneOf(contactId, ids)}
        and ${verifications.carriedFromRevision} is null and ${verifications.withdrawnAt} is null`,
    )
    .orderBy(asc(at))
    .all();
  return Map.groupBy(rows, (row) => row.contactId);
}

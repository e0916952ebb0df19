/**
 * Signs that entries were wrong, and what was done to those entries since, for the account of impact. Calls are kept for
 * good; readers' reports and returned mail are deleted after some months, so both are read from the audit trail, which
 * keeps that they came.
 *
 * No text, number, address or name leaves this module: a value is replaced by a number that stands for it.
 */
import { sql } from 'drizzle-orm';
import type { CallOutcome } from '../../../src/domain/calls/call.ts';
import type { UnreachableTime } from '../../../src/domain/impact/list-days.ts';
import type { ImpactPeriod } from '../../../src/domain/impact/period.ts';
import type { Sign, SignAnswer, SignHistory } from '../../../src/domain/impact/signs.ts';
import type { ReportProblem } from '../../../src/domain/reports/report.ts';
import { londonDateOf } from '../../../src/domain/time/calendar.ts';
import type { Transaction } from '../../client.ts';
import { contactCalls } from '../../schema/calls.ts';
import { contacts } from '../../schema/contacts.ts';
import { failuresOf, readFailing, readUsersOf, signOfFailure } from './addresses.ts';
import { type ImpactChecks, readLastChecksBefore } from './checks.ts';
import { answersIn, contactOf, readSignEvents, type SignEvent } from './events.ts';
import { numbered, readSeen, readStates, type State, stateAt } from './states.ts';

export interface ReadSigns {
  readonly signs: readonly Sign[];
  /** By contact. */
  readonly histories: ReadonlyMap<string, SignHistory>;
  /** Ended because somebody said that the entry can be reached after all. */
  readonly unreachable: readonly UnreachableTime[];
}

export function readSigns(transaction: Transaction, period: ImpactPeriod, checks: ImpactChecks): ReadSigns {
  const events = readSignEvents(transaction, firstDayOf(period));
  const failures = [...failuresOf(events), ...readFailing(transaction)];
  const users = readUsersOf(transaction, failures);
  const calls = readCalls(transaction, period);
  const reports = events.filter(({ action }) => action === 'contact.report');
  const states = readStates(transaction, [
    ...calls.map(({ contactId }) => contactId),
    ...reports.map(contactOf),
    ...[...users.values()].flat(),
  ]);
  const signs = [
    ...calls.map(signOfCall),
    ...reports.flatMap((event) => signOfReport(event, states.get(contactOf(event)) ?? [])),
    ...failures.flatMap((failure) =>
      (users.get(failure.address) ?? []).flatMap((id) => signOfFailure(failure, id, states.get(id) ?? [])),
    ),
  ].filter(({ on }) => on <= period.untilOn);
  const ids = [...new Set(signs.map(({ contactId }) => contactId))];
  return {
    signs,
    histories: readHistories(transaction, { ids, signs, states, checks, answers: answersIn(events, users) }),
    unreachable: events.flatMap((event) =>
      event.action === 'contact.record-reachable' && event.markedOn !== null
        ? { contactId: contactOf(event), fromOn: event.markedOn, endsAt: event.at }
        : [],
    ),
  };
}

function firstDayOf({ sinceOn, days: [firstDay = sinceOn] }: ImpactPeriod): string {
  return firstDay < sinceOn ? firstDay : sinceOn;
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

interface HistoryParts {
  /** Of the contacts with signs. */
  readonly ids: readonly string[];
  readonly signs: readonly Sign[];
  readonly states: ReadonlyMap<string, readonly State[]>;
  readonly checks: ImpactChecks;
  readonly answers: ReadonlyMap<string, readonly SignAnswer[]>;
}

function readHistories(
  transaction: Transaction,
  { ids, signs, states, checks, answers }: HistoryParts,
): ReadonlyMap<string, SignHistory> {
  const ofEntry = signs.filter(({ about }) => about === 'entry').map(({ contactId }) => contactId);
  const seen = readSeen(transaction, [...new Set(ofEntry)]);
  const isAfterCheck = ({ contactId, at, on }: Sign) =>
    checks.byContact.get(contactId)?.some((check) => !check.isCarried && check.at < at && check.on <= on) ===
    true;
  const longAgo = new Set(signs.filter((sign) => !isAfterCheck(sign)).map(({ contactId }) => contactId));
  const older = readLastChecksBefore(transaction, checks.fromOn, [...longAgo]);
  return new Map(
    ids.map((id) => [
      id,
      {
        revisions: numbered(states.get(id) ?? [], seen.get(id) ?? new Map()),
        checks: [...(older.get(id) ?? []), ...(checks.byContact.get(id) ?? [])]
          .filter(({ isCarried }) => !isCarried)
          .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
        answers: answers.get(id) ?? [],
      },
    ]),
  );
}
const aboutNumber: Readonly<Record<ReportProblem, boolean>> = {
  'no-answer': true,
  'wrong-number': true,
  'wrong-person': false,
  other: false,
};

function signOfReport(event: SignEvent, states: readonly State[]): readonly Sign[] {
  const { at, problem } = event;
  const seen = stateAt(states, at);
  if (!seen || problem === null) return [];
  return [
    {
      source: 'report',
      contactId: contactOf(event),
      revision: seen.number,
      ...{ at, on: londonDateOf(new Date(at)) },
      about: aboutNumber[problem] ? 'telephone' : 'entry',
    },
  ];
}

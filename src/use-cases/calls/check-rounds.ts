/** Begins and ends a round of checking, and reads how far it is. At most one is under way. */
import {
  type CheckRound,
  findLastRound,
  findRoundUnderWay,
  insertRound,
  listRoundChecks,
  listRoundContacts,
  markRoundEnded,
  reopenRound,
} from '../../../db/calls/check-rounds.ts';
import type { Transaction } from '../../../db/client.ts';
import { listContacts } from '../../../db/contacts/contacts.ts';
import { minutesPerCall } from '../../domain/calls/call-queue.ts';
import {
  checkRound,
  progressOf,
  type RoundProblems,
  type RoundProgress,
} from '../../domain/calls/round-progress.ts';
import { confirmLinkActor } from '../../domain/confirm/confirmation.ts';
import type { Conflict, Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { decideRefusal } from '../../domain/contacts/changes/contact-decisions.ts';
import { isOfThreeDigits } from '../../domain/telephone/telephone.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { audit, auditRefusal, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

export interface RoundUnderWay extends RoundProgress {
  readonly round: CheckRound;
  /** About so long it takes to ring the rest, as far as it has numbers. */
  readonly minutesLeft: number;
}

export type RoundResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'invalid'; readonly problems: RoundProblems }
  | Conflict
  | Refusal;

/** Everything that is shown and that somebody can check. */
export function beginRound(
  context: UseCaseContext,
  wanted: { readonly name: string; readonly begunOn: string },
): RoundResult {
  return managing(context, 'round.begin', (transaction) => {
    const problems = checkRound(wanted, londonDateOf(context.now));
    if (Object.keys(problems).length > 0) return { kind: 'invalid', problems };
    if (findRoundUnderWay(transaction))
      return { kind: 'conflict', detail: 'A round of checking is under way. End it first' };
    const contactIds = listContacts(transaction)
      .filter(({ status, fields }) => status === 'active' && !isOfThreeDigits(fields.telephone))
      .map(({ id }) => id);
    const { begunOn } = wanted;
    const name = wanted.name.trim();
    const by = context.principal.id;
    const id = insertRound(transaction, { name, begunOn, at: context.now.toISOString(), by, contactIds });
    audit(transaction, context, {
      action: 'round.begin',
      subject: `round:${id}`,
      after: { name, begunOn, entries: contactIds.length },
    });
    return { kind: 'done' };
  });
}

export function endRound(context: UseCaseContext, id: string): RoundResult {
  return managing(context, 'round.end', (transaction) => {
    if (findRoundUnderWay(transaction)?.id !== id)
      return { kind: 'conflict', detail: 'This round is not under way any more' };
    markRoundEnded(transaction, id, { at: context.now.toISOString(), by: context.principal.id });
    audit(transaction, context, { action: 'round.end', subject: `round:${id}` });
    return { kind: 'done' };
  });
}

/** It was ended by mistake. */
export function reopenLastRound(context: UseCaseContext, id: string): RoundResult {
  return managing(context, 'round.reopen', (transaction) => {
    if (findRoundUnderWay(transaction) || findLastRound(transaction)?.id !== id)
      return { kind: 'conflict', detail: 'Another round has begun since' };
    reopenRound(transaction, id);
    audit(transaction, context, { action: 'round.reopen', subject: `round:${id}` });
    return { kind: 'done' };
  });
}

function managing(
  context: UseCaseContext,
  action: string,
  run: (transaction: Transaction) => RoundResult,
): RoundResult {
  return context.database.transaction(
    (transaction) => {
      const refusal = decideRefusal('rounds.manage', [], requestContextOf(transaction, context));
      if (!refusal) return run(transaction);
      auditRefusal(transaction, context, action, 'rounds', refusal);
      return refusal;
    },
    { behavior: 'immediate' },
  );
}

/** Whoever answers mail by its link is one actor here. */
export const byTheirLink = 'confirm-links';

export function readRoundUnderWay({
  database,
  now,
}: Pick<UseCaseContext, 'database' | 'now'>): RoundUnderWay | undefined {
  return database.transaction((transaction) => {
    const round = findRoundUnderWay(transaction);
    if (!round) return undefined;
    const shown = listContacts(transaction).filter(({ status }) => status === 'active');
    const open = new Set(shown.map(({ id }) => id));
    const withNumber = new Set(shown.filter(({ fields }) => fields.telephone !== null).map(({ id }) => id));
    const checks = listRoundChecks(transaction, round).map((check) => ({
      ...check,
      by: check.by.startsWith(confirmLinkActor) ? byTheirLink : check.by,
    }));
    const ids = listRoundContacts(transaction, round.id);
    const progress = progressOf(round.begunOn, ids, checks, open, londonDateOf(now));
    const done = new Set(checks.map(({ contactId }) => contactId));
    const toRing = ids.filter((id) => withNumber.has(id) && !done.has(id)).length;
    return { ...progress, round, minutesLeft: toRing * minutesPerCall };
  });
}

/** The round that was ended last, if none is under way. */
export function findEndedRound({ database }: Pick<UseCaseContext, 'database'>): CheckRound | undefined {
  const last = findLastRound(database);
  return last?.endedAt === null ? undefined : last;
}

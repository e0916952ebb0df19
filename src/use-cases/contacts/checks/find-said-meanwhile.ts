/**
 * Whether a press would contradict in silence what somebody said while the page was open. Everything that records a
 * check, or that an entry is not right, asks it in its own transaction, with what its form showed.
 */
import { listCallsOf } from '../../../../db/calls/contact-calls.ts';
import type { Transaction } from '../../../../db/client.ts';
import { listAnswering } from '../../../../db/contacts/answering.ts';
import type { Conflict } from '../../../domain/contacts/changes/contact-changes.ts';
import {
  decideSaidMeanwhile,
  type Said,
  type Says,
  type SeenMarks,
  saidMeanwhileWords,
} from '../../../domain/contacts/checks/said-meanwhile.ts';
import type { ContactRecord } from '../../../domain/contacts/contact-record.ts';
import { londonDateOf } from '../../../domain/time/calendar.ts';
import { readActorNames } from '../../people/accounts/actor-names.ts';
import type { UseCaseContext } from '../../shared/context.ts';

/** @returns what was said, in words that also say what to do */
export function findSaidMeanwhile(
  transaction: Transaction,
  { database, principal }: UseCaseContext,
  current: ContactRecord,
  seen: SeenMarks & { readonly seenRevision: number | undefined },
  says: Says,
): Conflict | undefined {
  // Whoever saw another revision is told so already.
  if (seen.seenRevision !== undefined && seen.seenRevision !== current.revision) return undefined;
  const what = decideSaidMeanwhile(current, seen, says);
  const found =
    what === 'unreachable'
      ? findMark(transaction, current)
      : what === 'checked'
        ? findCheck(current)
        : undefined;
  if (!found) return undefined;
  const who =
    found.by === principal.id ? 'you' : found.by === null ? 'somebody' : readActorNames(database)(found.by);
  return { kind: 'conflict', detail: saidMeanwhileWords(found.said, who) };
}

type Found = { readonly said: Said; readonly by: string | null };

function findMark(transaction: Transaction, current: ContactRecord): Found | undefined {
  const on = current.unreachableSinceOn;
  if (on === null) return undefined;
  const [latest] = listAnswering(transaction, current.id);
  const isLatest = latest?.answers === false && londonDateOf(new Date(latest.at)) === on;
  const isWrongNumber = findWrongNumber(transaction, current) !== undefined;
  return { said: { what: 'unreachable', on, isWrongNumber }, by: isLatest ? latest.by : null };
}

function findCheck({ verification }: ContactRecord): Found | undefined {
  return verification
    ? { said: { what: 'checked', on: verification.on, method: verification.method }, by: verification.by }
    : undefined;
}

/** The call that found that the number is wrong, where that is why nobody answers at the entry. */
export function findWrongNumber(
  source: Parameters<typeof listCallsOf>[0],
  { id, unreachableSinceOn }: Pick<ContactRecord, 'id' | 'unreachableSinceOn'>,
): { readonly calledBy: string } | undefined {
  if (unreachableSinceOn === null) return undefined;
  return listCallsOf(source, id).find(
    ({ outcome, calledOn, withdrawnAt }) =>
      outcome === 'wrong-number' && calledOn === unreachableSinceOn && withdrawnAt === null,
  );
}

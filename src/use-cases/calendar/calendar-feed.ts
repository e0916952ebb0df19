/**
 * A person's calendar of what falls due: an address that a calendar program reads without signing in. Whoever has the
 * address can read it, so it holds only what the public site shows and when it falls due, and can be changed.
 */
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import { readAreaReference } from '../../../db/contacts/contacts.ts';
import { findPerson } from '../../../db/people/people.ts';
import {
  deleteCalendarFeed,
  findCalendarFeedOf,
  findCalendarOwner,
  setCalendarFeed,
} from '../../../db/rounds/calendar-feeds.ts';
import { policeAreasOf } from '../../domain/contacts/changes/contact-changes.ts';
import { isInAreas, type Principal } from '../../domain/people/access.ts';
import { type DueDay, listDueDays } from '../../domain/reminders/due-calendar.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { urls } from '../../urls.ts';
import { viewAll } from '../contacts/read/list-contacts.ts';
import { hashToken, newToken } from '../security/one-time-token.ts';
import { writeTogether } from '../security/write.ts';
import type { UseCaseContext } from '../shared/context.ts';

/**
 * Makes an address, in place of an earlier one, which stops working.
 * @returns the address, which is shown this once
 */
export function makeCalendarFeed(context: UseCaseContext): { readonly address: string } {
  const { token, hash } = newToken();
  const at = context.now.toISOString();
  writeTogether(context.database, (transaction) => {
    setCalendarFeed(transaction, { userId: context.principal.id, tokenHash: hash, createdAt: at });
    appendAuditEvent(transaction, {
      at,
      actor: context.principal.id,
      action: 'calendar.make',
      ...about(context),
    });
  });
  return { address: `${context.publicUrl}${urls.adminCalendarFeed(token)}` };
}

export function endCalendarFeed(context: UseCaseContext): { readonly kind: 'ended' | 'unchanged' } {
  const at = context.now.toISOString();
  return writeTogether(context.database, (transaction) => {
    if (!deleteCalendarFeed(transaction, context.principal.id)) return { kind: 'unchanged' };
    appendAuditEvent(transaction, {
      at,
      actor: context.principal.id,
      action: 'calendar.end',
      ...about(context),
    });
    return { kind: 'ended' };
  });
}

function about({ principal, requestId }: UseCaseContext) {
  return { subject: `user:${principal.id}`, requestId };
}

/** When this person's address was made; undefined when there is none. */
export function findCalendarFeed({ database, principal }: UseCaseContext): string | undefined {
  return findCalendarFeedOf(database, principal.id);
}

/** For an editor, the entries of their areas. */
export function readDueDays({
  database,
  now,
  principal,
}: Pick<UseCaseContext, 'database' | 'now'> & {
  readonly principal: Pick<Principal, 'role' | 'areaCodes'>;
}): readonly DueDay[] {
  return database.transaction((transaction) => {
    const policeAreaOf = policeAreasOf(readAreaReference(transaction));
    return listDueDays(
      viewAll(
        transaction,
        londonDateOf(now),
        ({ fields }) => principal.role !== 'editor' || isInAreas(fields, principal.areaCodes, policeAreaOf),
      ),
    );
  });
}

/** @returns undefined for an address that does not work, or no longer */
export function readCalendar(
  { database, now }: Pick<UseCaseContext, 'database' | 'now'>,
  token: string,
): readonly DueDay[] | undefined {
  const owner = findCalendarOwner(database, hashToken(token));
  const person = owner === undefined ? undefined : findPerson(database, owner);
  return person && readDueDays({ database, now, principal: person });
}

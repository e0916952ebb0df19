/**
 * What an administrator can do about people who have an account: role, areas, a lost second factor, removal. The last
 * administrator can be neither removed nor demoted; this is checked inside the transaction that would do it.
 */
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../../db/client.ts';
import { enqueueMessage } from '../../../../db/mail/enqueue-message.ts';
import { deletePasskeysOf } from '../../../../db/people/passkeys.ts';
import { deletePassword, deleteResetLinks } from '../../../../db/people/passwords.ts';
import {
  changePersonRole,
  findPerson,
  listAdministratorIds,
  listPeopleRows,
  listUnknownAreas,
  markPersonRemoved,
  type PersonRow,
  replaceAreas,
} from '../../../../db/people/people.ts';
import { deleteSecondFactor } from '../../../../db/people/second-factors.ts';
import { deleteSessions } from '../../../../db/people/sessions.ts';
import { deleteAssignmentsOf } from '../../../../db/rounds/assignments.ts';
import { deleteFiltersOf } from '../../../../db/rounds/saved-filters.ts';
import { lesserRole, type Role } from '../../../domain/people/access.ts';
import { leavesNoAdministrator } from '../../../domain/people/people.ts';
import { endAssignmentsOutside } from '../../assignments/end-assignments.ts';
import { type Forbidden, refuseUnless } from '../../security/refuse-unless.ts';
import { recordEvent, writeTogether } from '../../security/write.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { lowerKeysOf, revokeKeysOf } from '../keys/keys-of-person.ts';
import { secondFactorGoneMail } from '../sign-in/links.ts';
import { withdrawInvitationsOf } from './invite-person.ts';

export type ManageResult =
  /** With how many entries and boroughs nobody looks after any more, where areas decide it. */
  | { readonly kind: 'done'; readonly unassigned?: number }
  /** It was so already; nothing was written. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'last-administrator'; readonly detail: string }
  | { readonly kind: 'unknown-areas'; readonly areaCodes: readonly string[] }
  /** Somebody else assigned other areas meanwhile: these. */
  | { readonly kind: 'stale-areas'; readonly areaCodes: readonly string[] }
  /** Somebody else changed it meanwhile: to this. */
  | { readonly kind: 'stale-role'; readonly role: Role }
  | Forbidden;

interface Change {
  readonly action: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly unassigned?: number;
}

/** Those who may sign in, by name. */
export function listPeople(database: Database): readonly PersonRow[] {
  return listPeopleRows(database);
}

export interface RoleChange {
  /** The role that the form showed. */
  readonly seen: Role;
  readonly role: Role;
  /** Whether the person's keys are revoked when they may do less; otherwise the keys are lowered with them. */
  readonly revokesKeys?: boolean;
  /** For somebody who becomes an editor: the areas that they are given next. Without them, those that they have. */
  readonly areaCodes?: readonly string[];
}

/** Sessions end with the old role, and so do the invitations of somebody who is no longer an administrator. */
export function changeRole(
  context: UseCaseContext,
  personId: string,
  { seen, role, revokesKeys = false, areaCodes }: RoleChange,
): ManageResult {
  return manage(context, personId, (transaction, person, at) => {
    if (person.role === role) return { kind: 'unchanged' };
    if (person.role !== seen) return { kind: 'stale-role', role: person.role };
    if (leavesNoAdministrator(listAdministratorIds(transaction), personId, role))
      return lastAdministrator(context, personId, 'user.change-role');
    changePersonRole(transaction, personId, role, at);
    deleteSessions(transaction, personId);
    if (role !== 'admin') withdrawInvitationsOf(transaction, context, personId);
    const unassigned = endAssignments(transaction, context, personId, {
      role,
      areaCodes: areaCodes ?? person.areaCodes,
    });
    const isLess = lesserRole(person.role, role) === role;
    if (isLess && revokesKeys) revokeKeysOf(transaction, context, personId);
    else lowerKeysOf(transaction, context, personId, role);
    return { action: 'user.change-role', before: { role: person.role }, after: { role }, unassigned };
  });
}

export interface AreaAssignment {
  /** The areas that the form showed, in any order. */
  readonly seen: readonly string[];
  /** GSS codes of boroughs and codes of police areas; they replace all earlier ones. */
  readonly areaCodes: readonly string[];
}

export function assignAreas(
  context: UseCaseContext,
  personId: string,
  { seen, areaCodes }: AreaAssignment,
): ManageResult {
  return manage(context, personId, (transaction, person) => {
    const unknown = listUnknownAreas(transaction, areaCodes);
    if (unknown.length > 0) return { kind: 'unknown-areas', areaCodes: unknown };
    const wanted = [...new Set(areaCodes)].sort();
    const before = [...person.areaCodes].sort();
    if (!isSame(before, [...new Set(seen)].sort())) return { kind: 'stale-areas', areaCodes: before };
    if (isSame(wanted, before)) return { kind: 'unchanged' };
    replaceAreas(transaction, personId, wanted);
    const { role } = person;
    const unassigned = endAssignments(transaction, context, personId, { role, areaCodes: wanted });
    return {
      action: 'user.assign-areas',
      before: { areaCodes: before },
      after: { areaCodes: wanted },
      unassigned,
    };
  });
}

/** @returns how many entries and boroughs nobody looks after any more */
function endAssignments(
  transaction: Transaction,
  context: UseCaseContext,
  userId: string,
  { role, areaCodes }: { readonly role: Role; readonly areaCodes: readonly string[] },
): number {
  if (role === 'admin') return 0;
  // A viewer checks nothing, and so looks after nothing.
  return role === 'viewer'
    ? deleteAssignmentsOf(transaction, userId)
    : endAssignmentsOutside(transaction, context, { userId, areaCodes });
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Ends sessions, password, second factor, passkeys, and the person's unused invitations. The name stays for the audit
 * trail.
 * @param revokesKeys whether the person's admin API keys stop working too
 */
export function removePerson(
  context: UseCaseContext,
  personId: string,
  { revokesKeys }: { readonly revokesKeys: boolean } = { revokesKeys: false },
): ManageResult {
  return manage(context, personId, (transaction, person, at) => {
    if (leavesNoAdministrator(listAdministratorIds(transaction), personId, null))
      return lastAdministrator(context, personId, 'user.remove');
    deleteSessions(transaction, personId);
    deleteSecondFactor(transaction, personId, at);
    deleteResetLinks(transaction, personId);
    deletePassword(transaction, personId);
    deletePasskeysOf(transaction, personId);
    replaceAreas(transaction, personId, []);
    deleteAssignmentsOf(transaction, personId);
    deleteFiltersOf(transaction, personId);
    withdrawInvitationsOf(transaction, context, personId);
    if (revokesKeys) revokeKeysOf(transaction, context, personId);
    markPersonRemoved(transaction, personId, { removedAt: at, at });
    return {
      action: 'user.remove',
      before: { role: person.role, areaCodes: person.areaCodes },
      after: { removedAt: at },
    };
  });
}

/** For somebody who lost their authenticator and their backup codes: they set up a new one at their next sign-in. */
export function resetSecondFactor(context: UseCaseContext, personId: string): ManageResult {
  return manage(context, personId, (transaction, person, at) => {
    if (!person.hasSecondFactor) return { kind: 'unchanged' };
    deleteSecondFactor(transaction, personId, at);
    deleteSessions(transaction, personId);
    enqueueMessage(transaction, {
      to: person.email,
      ...secondFactorGoneMail(context.publicUrl, 'an administrator'),
      about: `user:${personId}`,
      at,
    });
    return { action: 'second-factor.reset' };
  });
}

function manage(
  context: UseCaseContext,
  personId: string,
  decide: (
    transaction: Transaction,
    person: PersonRow,
    at: string,
  ) => Change | (() => ManageResult) | ManageResult,
): ManageResult {
  const subject = `user:${personId}`;
  const forbidden = refuseUnless(context, 'people.manage', subject);
  if (forbidden) return forbidden;
  const at = context.now.toISOString();
  const outcome = writeTogether(context.database, (transaction) => {
    const person = findPerson(transaction, personId);
    if (!person || person.removedAt !== null) return { kind: 'not-found' } as const;
    const decision = decide(transaction, person, at);
    if (typeof decision === 'function' || 'kind' in decision) return decision;
    const { unassigned, ...event } = decision;
    appendAuditEvent(transaction, {
      at,
      actor: context.principal.id,
      ...event,
      subject,
      requestId: context.requestId,
    });
    return { kind: 'done', ...(unassigned ? { unassigned } : {}) } as const;
  });
  return typeof outcome === 'function' ? outcome() : outcome;
}

/** The refusal is recorded after the transaction that found it has ended. */
function lastAdministrator(context: UseCaseContext, personId: string, action: string): () => ManageResult {
  return () => {
    recordEvent(context.database, {
      at: context.now.toISOString(),
      actor: context.principal.id,
      action: 'access.refuse',
      subject: `user:${personId}`,
      after: { action, reason: 'last administrator' },
      requestId: context.requestId,
    });
    return {
      kind: 'last-administrator',
      detail: 'This is the only administrator. Make somebody else an administrator first.',
    };
  };
}

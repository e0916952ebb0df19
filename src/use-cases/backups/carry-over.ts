/**
 * Finds what a restore would bring back although it was removed for good: keys that were revoked, people who were
 * removed, passwords that were changed because somebody else knew them, names that their bearers took off. It compares
 * the backup with the database that it replaces, and these things stay removed unless the operator says otherwise.
 * Contacts are not compared: bringing them back is what a restore is for.
 *
 * Rows with an instant or a history are compared even if the two databases have nothing in common. A missing row was
 * removed if the backup is an earlier state of the same database; otherwise it may be new in the backup.
 */
import { findAuditHash, findLastAuditLink } from '../../../db/audit/audit.ts';
import { listPersonNames } from '../../../db/audit/audit-names.ts';
import type { Database, Transaction } from '../../../db/client.ts';
import { listConfirmLinks, markConfirmLinkRevoked } from '../../../db/contacts/confirm-links.ts';
import { listRevisionMarks, readNamesInHistory } from '../../../db/contacts/contact-history.ts';
import { removePeople } from '../../../db/contacts/contact-writes.ts';
import { listKeys, markKeyRevoked } from '../../../db/people/api-keys.ts';
import { listInvitations, markInvitationRevoked } from '../../../db/people/invitations.ts';
import { deletePasskey, deletePasskeysOf, listAllPasskeys } from '../../../db/people/passkeys.ts';
import { deletePassword, listPasswords, overwritePassword } from '../../../db/people/passwords.ts';
import {
  changePersonRole,
  findPerson,
  listPeopleRows,
  markPersonRemoved,
  replaceAreas,
} from '../../../db/people/people.ts';
import {
  deleteSecondFactor,
  insertSecondFactor,
  listSecondFactors,
} from '../../../db/people/second-factors.ts';
import { markReleasesRedacted } from '../../../db/publishing/releases.ts';
import { deleteAssignmentsOf } from '../../../db/rounds/assignments.ts';
import { roles } from '../../domain/people/access.ts';
import { counted } from '../../domain/text/counted.ts';

/** One thing that was removed and is in the backup. */
export interface TakenAway {
  /** `key:ID`, `user:ID`, `invitation:ID`, `contact:ID`, as audit events name them. */
  readonly subject: string;
  /** What it is, for the operator: `the key “Website”, revoked on 2026-11-28`. */
  readonly words: string;
  /** Removes it from the restored database too. */
  readonly keepAway: (transaction: Transaction, at: string) => void;
}

export interface Comparison {
  readonly takenAway: readonly TakenAway[];
  /** What could not be compared, and why; empty when everything could. */
  readonly problems: readonly string[];
}

interface Compared {
  readonly present: Database;
  readonly backup: Database;
  /** Whether the replaced database is a later state of the backup. */
  readonly isLater: boolean;
  /** Whether both read second factors with the same key. */
  readonly hasSameKey: boolean;
}

const kinds: Readonly<Record<string, (compared: Compared) => readonly TakenAway[]>> = {
  'keys of the admin API': findRevokedKeys,
  people: findRemovedPeople,
  roles: findLesserRoles,
  passwords: findChangedPasswords,
  'second factors': findChangedSecondFactors,
  passkeys: findRemovedPasskeys,
  invitations: findEndedInvitations,
  'confirm links': findRevokedConfirmLinks,
  names: findWithdrawnNames,
};

/** @param hasSameKey whether both databases are used with the same secret key */
export function compareWithBackup(present: Database, backup: Database, hasSameKey: boolean): Comparison {
  const takenAway: TakenAway[] = [];
  const problems: string[] = [];
  for (const [name, find] of Object.entries(kinds)) {
    try {
      takenAway.push(...find({ present, backup, isLater: isLaterThan(present, backup), hasSameKey }));
    } catch (error) {
      problems.push(`${name} (${error instanceof Error ? error.message : error})`);
    }
  }
  return { takenAway, problems };
}

/** Whether the audit trail of one contains the end of the other's. */
function isLaterThan(present: Database, backup: Database): boolean {
  const last = findLastAuditLink(backup);
  return last !== undefined && findAuditHash(present, last.id) === last.hash;
}

function findRevokedKeys({ present, backup }: Compared): readonly TakenAway[] {
  const revoked = new Map(listKeys(present).map((key) => [key.id, key.revokedAt]));
  return listKeys(backup).flatMap((key) => {
    const revokedAt = revoked.get(key.id) ?? null;
    if (key.revokedAt !== null || revokedAt === null) return [];
    return {
      subject: `key:${key.id}`,
      words: `the key “${key.name}” (${key.start}…), revoked on ${dayOf(revokedAt)}`,
      keepAway: (transaction: Transaction) => markKeyRevoked(transaction, key.id, revokedAt),
    };
  });
}

function findRemovedPeople({ present, backup }: Compared): readonly TakenAway[] {
  const now = new Map(listPersonNames(present).map((person) => [person.id, person.removedAt]));
  return listPeopleRows(backup).flatMap(({ id, name, email }) => {
    const removedAt = now.get(id) ?? null;
    if (removedAt === null) return [];
    return {
      subject: `user:${id}`,
      words: `the account of ${name} (${email}), removed on ${dayOf(removedAt)}`,
      keepAway: (transaction: Transaction, at: string) => {
        deleteSecondFactor(transaction, id, at);
        deletePassword(transaction, id);
        deletePasskeysOf(transaction, id);
        replaceAreas(transaction, id, []);
        deleteAssignmentsOf(transaction, id);
        markPersonRemoved(transaction, id, { removedAt, at });
      },
    };
  });
}

/** Roles and areas that somebody no longer has; a restore does undo those that they were given since. */
function findLesserRoles({ present, backup, isLater }: Compared): readonly TakenAway[] {
  if (!isLater) return [];
  return listPeopleRows(backup).flatMap((before) => {
    const now = findPerson(present, before.id);
    if (!now || now.removedAt !== null) return [];
    const isDemoted = roles.indexOf(now.role) > roles.indexOf(before.role);
    const areaCodes = before.areaCodes.filter((code) => now.areaCodes.includes(code));
    if (!isDemoted && areaCodes.length === before.areaCodes.length) return [];
    return {
      subject: `user:${before.id}`,
      words: `rights of ${before.name} (${before.email}), taken away since`,
      keepAway: (transaction: Transaction, at: string) => {
        if (isDemoted) changePersonRole(transaction, before.id, now.role, at);
        replaceAreas(transaction, before.id, areaCodes);
      },
    };
  });
}

function findChangedPasswords({ present, backup }: Compared): readonly TakenAway[] {
  const now = new Map(listPasswords(present).map((stored) => [stored.userId, stored]));
  return listPasswords(backup).flatMap((before) => {
    const later = now.get(before.userId);
    if (!later || later.password === before.password || later.updatedAt <= before.updatedAt) return [];
    return {
      subject: `user:${before.userId}`,
      words: `the old password of ${nameOf(backup, before.userId)}, changed on ${dayOf(later.updatedAt)}`,
      keepAway: (transaction: Transaction) => overwritePassword(transaction, before.id, later),
    };
  });
}

/** A second factor that was replaced may have been lost; if the present one cannot be read, it must be set up again. */
function findChangedSecondFactors({ present, backup, isLater, hasSameKey }: Compared): readonly TakenAway[] {
  if (!isLater) return [];
  const now = new Map(listSecondFactors(present).map((factor) => [factor.userId, factor]));
  return listSecondFactors(backup).flatMap((before) => {
    const later = now.get(before.userId);
    if (later?.secret === before.secret || isRemoved(present, before.userId)) return [];
    return {
      subject: `user:${before.userId}`,
      words: `the old second factor of ${nameOf(backup, before.userId)}, replaced or reset since`,
      keepAway: (transaction: Transaction, at: string) => {
        deleteSecondFactor(transaction, before.userId, at);
        if (later && hasSameKey) insertSecondFactor(transaction, later);
      },
    };
  });
}

function findRemovedPasskeys({ present, backup, isLater }: Compared): readonly TakenAway[] {
  if (!isLater) return [];
  const now = new Set(listAllPasskeys(present).map(({ id }) => id));
  return listAllPasskeys(backup)
    .filter(({ id, userId }) => !now.has(id) && !isRemoved(present, userId))
    .map(({ id, userId, name }) => ({
      subject: `user:${userId}`,
      words: `the passkey “${name ?? 'without a name'}” of ${nameOf(backup, userId)}, removed since`,
      keepAway: (transaction: Transaction) => deletePasskey(transaction, id, userId),
    }));
}

function findEndedInvitations({ present, backup }: Compared): readonly TakenAway[] {
  const now = new Map(listInvitations(present).map((row) => [row.id, row]));
  return listInvitations(backup).flatMap((before) => {
    const later = now.get(before.id);
    const isOpen = before.acceptedAt === null && before.revokedAt === null;
    const endedAt = later?.revokedAt ?? later?.acceptedAt ?? null;
    if (!isOpen || endedAt === null) return [];
    return {
      subject: `invitation:${before.id}`,
      words: `the invitation of ${before.email}, ${later?.revokedAt ? 'withdrawn' : 'used'} on ${dayOf(endedAt)}`,
      keepAway: (transaction: Transaction) => markInvitationRevoked(transaction, before.id, endedAt),
    };
  });
}

/** They end when the contact changes hands: somebody else now has the mail. */
function findRevokedConfirmLinks({ present, backup }: Compared): readonly TakenAway[] {
  const revoked = new Map(
    listConfirmLinks(present).flatMap(({ id, revokedAt }) =>
      revokedAt === null ? [] : [[id, revokedAt] as const],
    ),
  );
  const ended = listConfirmLinks(backup).filter(({ id, revokedAt }) => revokedAt === null && revoked.has(id));
  return [...Map.groupBy(ended, ({ contactId }) => contactId)].map(([contactId, links]) => ({
    subject: `contact:${contactId}`,
    words: `${counted(links.length, 'confirm link')} of the entry ${contactId}, ended since`,
    keepAway: (transaction: Transaction, at: string) => {
      for (const { id } of links) markConfirmLinkRevoked(transaction, id, revoked.get(id) ?? at);
    },
  }));
}

/**
 * A name is removed from every revision of its contact at once. That has happened when the present contact continues
 * from a revision in the backup and has none of the names any more.
 */
function findWithdrawnNames({ present, backup }: Compared): readonly TakenAway[] {
  const now = readNamesInHistory(present);
  return [...readNamesInHistory(backup)].flatMap(([contactId, names]) => {
    const left = new Set(now.get(contactId));
    const isGone = names.some((name) => !left.has(name));
    if (!isGone || !goesOnFrom(present, backup, contactId)) return [];
    return {
      subject: `contact:${contactId}`,
      words: `the name of a person in the entry ${contactId}, taken off since`,
      keepAway: (transaction: Transaction, at: string) => {
        removePeople(transaction, contactId);
        markReleasesRedacted(transaction, at);
      },
    };
  });
}

function goesOnFrom(present: Database, backup: Database, contactId: string): boolean {
  const last = listRevisionMarks(backup, contactId).at(-1);
  return listRevisionMarks(present, contactId).some(
    ({ number, createdAt }) => number === last?.number && createdAt === last.createdAt,
  );
}

/** Every way to sign in was removed with their account. */
function isRemoved(present: Database, userId: string): boolean {
  return (findPerson(present, userId)?.removedAt ?? null) !== null;
}

function nameOf(database: Database, userId: string): string {
  return findPerson(database, userId)?.name ?? userId;
}

function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** Using a set-up link: the invited person chooses a password, and their account is created. */
import { randomUUID } from 'node:crypto';
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../../db/client.ts';
import { findUsableInvitation, markInvitationAccepted } from '../../../../db/people/invitations.ts';
import { replacePassword } from '../../../../db/people/passwords.ts';
import {
  findPerson,
  findPersonByEmail,
  insertPerson,
  readmitPerson,
  replaceAreas,
} from '../../../../db/people/people.ts';
import { deleteSecondFactor } from '../../../../db/people/second-factors.ts';
import { deleteSessions } from '../../../../db/people/sessions.ts';
import type { Role } from '../../../domain/people/access.ts';
import { findPasswordProblem } from '../../../domain/people/people.ts';
import { takeAttempt } from '../../security/attempts.ts';
import { hashToken } from '../../security/one-time-token.ts';
import type { Visit } from '../../security/visit.ts';
import { writeTogether } from '../../security/write.ts';
import type { Auth } from '../sign-in/auth.ts';

export interface UsableInvitation {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** @returns undefined when the link is wrong, used, withdrawn or too old: the page says the same for all */
export function findInvitation(
  database: Database | Transaction,
  token: string,
  now: Date,
): UsableInvitation | undefined {
  return selectInvitation(database, token, now);
}

export type AcceptResult =
  | { readonly kind: 'accepted'; readonly email: string }
  | { readonly kind: 'invalid'; readonly problem: string }
  | { readonly kind: 'not-usable' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

export async function acceptInvitation(
  auth: Auth,
  visit: Visit,
  token: string,
  password: string,
  now: Date,
): Promise<AcceptResult> {
  const attempt = takeAttempt(
    auth.database,
    auth.secret,
    [{ name: 'link by address', of: visit.address }],
    now,
    { requestId: visit.requestId },
  );
  if (!attempt.allowed) return { kind: 'too-many', retryAfterSeconds: attempt.retryAfterSeconds };
  const invitation = findInvitation(auth.database, token, now);
  if (!invitation) return { kind: 'not-usable' };
  const problem = findPasswordProblem(password, invitation);
  if (problem !== undefined) return { kind: 'invalid', problem };
  const passwordHash = await auth.hashPassword(password);
  return writeTogether(auth.database, (transaction) => {
    // Looked up again: another request may have used the link while the password was hashed.
    const usable = selectInvitation(transaction, token, now);
    if (!usable) return { kind: 'not-usable' };
    const at = now.toISOString();
    markInvitationAccepted(transaction, usable.id, at);
    const userId = writePerson(transaction, usable, at);
    if (userId === undefined) return { kind: 'not-usable' };
    replacePassword(transaction, userId, passwordHash, at);
    replaceAreas(transaction, userId, usable.areaCodes);
    appendAuditEvent(transaction, {
      at,
      actor: userId,
      action: 'invitation.accept',
      subject: `user:${userId}`,
      after: { invitation: usable.id, role: usable.role, areaCodes: usable.areaCodes },
      requestId: visit.requestId,
    });
    return { kind: 'accepted', email: usable.email };
  });
}

/** @returns the id of a new account, or of a removed person who comes back; undefined when the address is in use */
function writePerson(transaction: Transaction, invitation: UsableInvitation, at: string): string | undefined {
  const { name, email, role } = invitation;
  const former = findPersonByEmail(transaction, email);
  if (former && former.removedAt === null) return undefined;
  if (former) {
    deleteSessions(transaction, former.id);
    deleteSecondFactor(transaction, former.id, at);
    readmitPerson(transaction, former.id, { name, role, at });
    return former.id;
  }
  const id = randomUUID();
  insertPerson(transaction, { id, name, email, role, at });
  return id;
}

/**
 * Invitations by somebody who may no longer invite do not work. An inviter who is not a person is the command line.
 */
function selectInvitation(database: Database | Transaction, token: string, now: Date) {
  const invitation = findUsableInvitation(database, hashToken(token), now.toISOString());
  const inviter = invitation && findPerson(database, invitation.invitedBy);
  const mayInvite = !inviter || (inviter.removedAt === null && inviter.role === 'admin');
  return mayInvite ? invitation : undefined;
}

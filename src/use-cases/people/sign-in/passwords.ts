/** Changing one's password, and choosing a new one by a link sent by mail. */
import { randomUUID } from 'node:crypto';
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../../db/client.ts';
import { whenFree } from '../../../../db/contention.ts';
import { enqueueMessage } from '../../../../db/mail/enqueue-message.ts';
import { deletePasskeysOf } from '../../../../db/people/passkeys.ts';
import { findUserOfResetLink, insertResetLink, replacePassword } from '../../../../db/people/passwords.ts';
import { findPerson, findPersonByEmail } from '../../../../db/people/people.ts';
import { deleteOtherSessions, deleteSessions } from '../../../../db/people/sessions.ts';
import { findPasswordProblem } from '../../../domain/people/people.ts';
import { takeAttempt } from '../../security/attempts.ts';
import { hashToken, newToken } from '../../security/one-time-token.ts';
import { recordRefusedAttempt, unknownAccount } from '../../security/refused-attempts.ts';
import type { Visit } from '../../security/visit.ts';
import { writeTogether } from '../../security/write.ts';
import type { Auth } from './auth.ts';
import { passwordChangedMail, passwordResetMail, resetMail, resetMinutes } from './links.ts';
import { notBefore } from './not-before.ts';
import { refuseWrongPassword } from './second-factor.ts';
import type { SignedIn } from './signed-in.ts';

export type ChangePasswordResult =
  | { readonly kind: 'changed' | 'wrong-password' }
  | { readonly kind: 'invalid'; readonly problem: string }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

/** Other sessions end, and the person is told by mail. */
export async function changePassword(
  auth: Auth,
  visit: Visit,
  signedIn: SignedIn,
  typed: { readonly current: string; readonly wanted: string },
  now: Date,
): Promise<ChangePasswordResult> {
  const refusal = await refuseWrongPassword(auth, visit, signedIn, 'password.change', typed.current, now);
  if (refusal) return refusal;
  const { person, sessionId } = signedIn;
  const problem = findPasswordProblem(typed.wanted, person);
  if (problem !== undefined) return { kind: 'invalid', problem };
  const passwordHash = await auth.hashPassword(typed.wanted);
  const at = now.toISOString();
  // Waits by itself: were the whole request run again, the attempt would be counted again.
  return whenFree(() =>
    writeTogether<ChangePasswordResult>(auth.database, (transaction) => {
      replacePassword(transaction, person.id, passwordHash, at);
      deleteOtherSessions(transaction, person.id, sessionId);
      tellOfChange(auth, transaction, person, at);
      appendAuditEvent(transaction, {
        at,
        actor: person.id,
        action: 'password.change',
        subject: `user:${person.id}`,
        requestId: visit.requestId,
      });
      return { kind: 'changed' };
    }),
  );
}

/**
 * Requests a link. The answer is the same, and takes as long, whether or not there is such an account, and also when
 * the account has reached its limit of links.
 */
export async function requestPasswordReset(
  auth: Auth,
  visit: Visit,
  typedEmail: string,
  now: Date,
): Promise<{ readonly kind: 'asked' } | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }> {
  const email = typedEmail.trim().toLowerCase().slice(0, 254);
  const { database, secret } = auth;
  const { requestId } = visit;
  const take = (name: 'reset by address' | 'reset by account', of: string) =>
    takeAttempt(database, secret, [{ name, of }], now, { requestId });
  const byAddress = take('reset by address', visit.address);
  if (!byAddress.allowed) return { kind: 'too-many', retryAfterSeconds: byAddress.retryAfterSeconds };
  return notBefore(auth.evenAnswerMs, async () => {
    const byAccount = take('reset by account', email);
    if (byAccount.allowed) await whenFree(() => writeReset(auth, visit, email, now));
    return { kind: 'asked' };
  });
}

function writeReset(auth: Auth, visit: Visit, email: string, now: Date): void {
  const at = now.toISOString();
  const isWritten = writeTogether(auth.database, (transaction) => {
    const person = findPersonByEmail(transaction, email);
    if (person === undefined || person.removedAt !== null) return false;
    // There are no more of these than links that one account may have.
    appendAuditEvent(transaction, {
      at,
      actor: 'anonymous',
      action: 'password.ask-reset',
      subject: `user:${person.id}`,
      requestId: visit.requestId,
    });
    const { token, hash } = newToken();
    insertResetLink(transaction, {
      id: randomUUID(),
      tokenHash: hash,
      userId: person.id,
      createdAt: at,
      expiresAt: new Date(now.getTime() + resetMinutes * 60_000).toISOString(),
    });
    enqueueMessage(transaction, {
      to: person.email,
      ...resetMail(auth.publicUrl, token),
      about: `password-reset:${person.id}`,
      at,
    });
    return true;
  });
  if (isWritten) return;
  recordRefusedAttempt(
    auth.database,
    {
      action: 'password.ask-reset',
      subject: unknownAccount,
      reason: 'no such account',
      requestId: visit.requestId,
    },
    now,
  );
}

export function isResetUsable(database: Database, token: string, now: Date): boolean {
  return findUserOfReset(database, token, now) !== undefined;
}

export type ResetPasswordResult =
  | { readonly kind: 'reset' | 'not-usable' }
  | { readonly kind: 'invalid'; readonly problem: string }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

/**
 * Ends every session of the person and removes their passkeys: an attacker may have added one. The second factor stays:
 * the link proves access to the mailbox and nothing else.
 */
export async function resetPassword(
  auth: Auth,
  visit: Visit,
  token: string,
  wanted: string,
  now: Date,
): Promise<ResetPasswordResult> {
  const { database, secret } = auth;
  const attempt = takeAttempt(database, secret, [{ name: 'link by address', of: visit.address }], now, {
    requestId: visit.requestId,
  });
  if (!attempt.allowed) return { kind: 'too-many', retryAfterSeconds: attempt.retryAfterSeconds };
  const userId = findUserOfReset(database, token, now);
  const person = userId === undefined ? undefined : findPerson(database, userId);
  if (!person || person.removedAt !== null) return { kind: 'not-usable' };
  const problem = findPasswordProblem(wanted, person);
  if (problem !== undefined) return { kind: 'invalid', problem };
  const passwordHash = await auth.hashPassword(wanted);
  const at = now.toISOString();
  return whenFree(() =>
    writeTogether<ResetPasswordResult>(database, (transaction) => {
      // Looked up again: another request may have used the link while the password was hashed.
      const isUsable = findUserOfReset(transaction, token, now) !== undefined;
      const isStillThere = findPerson(transaction, person.id)?.removedAt === null;
      if (!isUsable || !isStillThere) return { kind: 'not-usable' };
      replacePassword(transaction, person.id, passwordHash, at);
      deleteSessions(transaction, person.id);
      const removedPasskeys = deletePasskeysOf(transaction, person.id);
      enqueueMessage(transaction, {
        to: person.email,
        ...passwordResetMail(auth.publicUrl, removedPasskeys),
        about: `user:${person.id}`,
        at,
      });
      appendAuditEvent(transaction, {
        at,
        actor: person.id,
        action: 'password.reset',
        subject: `user:${person.id}`,
        after: { removedPasskeys },
        requestId: visit.requestId,
      });
      return { kind: 'reset' };
    }),
  );
}

function tellOfChange(
  auth: Auth,
  transaction: Transaction,
  person: { readonly id: string; readonly email: string },
  at: string,
): void {
  enqueueMessage(transaction, {
    to: person.email,
    ...passwordChangedMail(auth.publicUrl),
    about: `user:${person.id}`,
    at,
  });
}

/** @returns whose link it is; undefined when it cannot be used */
function findUserOfReset(database: Database | Transaction, token: string, now: Date): string | undefined {
  return findUserOfResetLink(database, hashToken(token), now.toISOString());
}

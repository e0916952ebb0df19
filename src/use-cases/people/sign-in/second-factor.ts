/**
 * Setting up one's second factor and its backup codes. Until the first code is confirmed the factor is not in force,
 * and setting up may start again.
 */
import { randomUUID } from 'node:crypto';
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import { enqueueMessage } from '../../../../db/mail/enqueue-message.ts';
import { findPasswordHash } from '../../../../db/people/passwords.ts';
import {
  confirmPendingSecondFactor,
  deleteSecondFactor,
  findSecondFactor,
  insertPendingSecondFactor,
  replaceBackupCodes,
} from '../../../../db/people/second-factors.ts';
import { deleteOtherSessions } from '../../../../db/people/sessions.ts';
import { takeAttempt } from '../../security/attempts.ts';
import type { Visit } from '../../security/visit.ts';
import { recordEvent, writeTogether } from '../../security/write.ts';
import type { Auth } from './auth.ts';
import { secondFactorGoneMail } from './links.ts';
import type { SignedIn } from './signed-in.ts';

export interface PendingSecondFactor {
  /** For authenticator apps, as a QR code. */
  readonly uri: string;
  /** For typing. */
  readonly key: string;
}

/** The factor being set up, made when there is none; undefined when one is in force. */
export async function getPendingSecondFactor(
  auth: Auth,
  { person }: SignedIn,
): Promise<PendingSecondFactor | undefined> {
  if (person.hasSecondFactor) return undefined;
  const fresh = await auth.newSecondFactor();
  // A pending one is reused, so that a page loaded twice shows the same code.
  const stored = writeTogether(auth.database, (transaction) => {
    insertPendingSecondFactor(transaction, { id: randomUUID(), userId: person.id, ...fresh });
    return findSecondFactor(transaction, person.id);
  });
  return stored && auth.readSecondFactor(stored.secret, person.email);
}

export type ConfirmResult =
  | { readonly kind: 'confirmed'; readonly backupCodes: readonly string[] }
  | { readonly kind: 'wrong' | 'nothing-pending' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

/** Puts the pending factor in force. The person's other sessions, which began without it, end. */
export async function confirmSecondFactor(
  auth: Auth,
  visit: Visit,
  { person, sessionId }: SignedIn,
  typed: string,
  now: Date,
): Promise<ConfirmResult> {
  const attempt = takeAttempt(
    auth.database,
    auth.secret,
    [{ name: 'password by account', of: person.id }],
    now,
    { requestId: visit.requestId, actor: person.id, subject: `user:${person.id}` },
  );
  if (!attempt.allowed) return { kind: 'too-many', retryAfterSeconds: attempt.retryAfterSeconds };
  const pending = findSecondFactor(auth.database, person.id);
  if (!pending || pending.verified) return { kind: 'nothing-pending' };
  if (!(await auth.verifyCode(pending.secret, typed.replace(/\s/g, '')))) {
    recordOwnRefusal(auth, visit, person.id, 'second-factor.enable', 'wrong code', now);
    return { kind: 'wrong' };
  }
  const backupCodes = await auth.readBackupCodes(pending.backupCodes);
  const at = now.toISOString();
  return writeTogether(auth.database, (transaction) => {
    if (!confirmPendingSecondFactor(transaction, pending, at)) return { kind: 'nothing-pending' };
    deleteOtherSessions(transaction, person.id, sessionId);
    appendAuditEvent(transaction, {
      at,
      actor: person.id,
      action: 'second-factor.enable',
      subject: `user:${person.id}`,
      requestId: visit.requestId,
    });
    return { kind: 'confirmed', backupCodes };
  });
}

export type WithPasswordResult<T> =
  | T
  | { readonly kind: 'wrong-password' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

/** Makes new backup codes; the old ones stop working. They are shown once. */
export async function renewBackupCodes(
  auth: Auth,
  visit: Visit,
  signedIn: SignedIn,
  password: string,
  now: Date,
): Promise<WithPasswordResult<{ readonly kind: 'renewed'; readonly backupCodes: readonly string[] }>> {
  const refusal = await refuseWrongPassword(
    auth,
    visit,
    signedIn,
    'second-factor.renew-codes',
    password,
    now,
  );
  if (refusal) return refusal;
  const { person } = signedIn;
  const { codes, stored } = await auth.newBackupCodes();
  return writeTogether(auth.database, (transaction) => {
    replaceBackupCodes(transaction, person.id, stored);
    appendAuditEvent(transaction, {
      at: now.toISOString(),
      actor: person.id,
      action: 'second-factor.renew-codes',
      subject: `user:${person.id}`,
      requestId: visit.requestId,
    });
    return { kind: 'renewed', backupCodes: codes };
  });
}

/** Removes the factor, to set up another one: on a new telephone, say. */
export async function dropSecondFactor(
  auth: Auth,
  visit: Visit,
  signedIn: SignedIn,
  password: string,
  now: Date,
): Promise<WithPasswordResult<{ readonly kind: 'dropped' }>> {
  const refusal = await refuseWrongPassword(auth, visit, signedIn, 'second-factor.drop', password, now);
  if (refusal) return refusal;
  const { person } = signedIn;
  const at = now.toISOString();
  return writeTogether(auth.database, (transaction) => {
    deleteSecondFactor(transaction, person.id, at);
    enqueueMessage(transaction, {
      to: person.email,
      ...secondFactorGoneMail(auth.publicUrl, 'yourself'),
      about: `user:${person.id}`,
      at,
    });
    appendAuditEvent(transaction, {
      at,
      actor: person.id,
      action: 'second-factor.drop',
      subject: `user:${person.id}`,
      requestId: visit.requestId,
    });
    return { kind: 'dropped' };
  });
}

/**
 * For actions that must not be possible on a computer that somebody left signed in. Every refusal is recorded; there
 * are no more of them than attempts.
 * @param act what the password was asked for
 */
export async function refuseWrongPassword(
  auth: Auth,
  visit: Visit,
  { person }: SignedIn,
  act: OwnAction,
  password: string,
  now: Date,
): Promise<{ kind: 'wrong-password' } | { kind: 'too-many'; retryAfterSeconds: number } | undefined> {
  const attempt = takeAttempt(
    auth.database,
    auth.secret,
    [{ name: 'password by account', of: person.id }],
    now,
    { requestId: visit.requestId, actor: person.id, subject: `user:${person.id}` },
  );
  if (!attempt.allowed) return { kind: 'too-many', retryAfterSeconds: attempt.retryAfterSeconds };
  const hash = findPasswordHash(auth.database, person.id);
  const isRight = hash !== undefined && (await auth.verifyPassword(hash, password.slice(0, 128)));
  if (isRight) return undefined;
  recordOwnRefusal(auth, visit, person.id, act, 'wrong password', now);
  return { kind: 'wrong-password' };
}

/** Changes that a person makes to their own ways to sign in. */
type OwnAction =
  | 'second-factor.enable'
  | 'second-factor.renew-codes'
  | 'second-factor.drop'
  | 'password.change'
  | 'passkey.add';

function recordOwnRefusal(
  auth: Auth,
  visit: Visit,
  personId: string,
  act: OwnAction,
  reason: 'wrong password' | 'wrong code',
  now: Date,
): void {
  recordEvent(auth.database, {
    at: now.toISOString(),
    actor: personId,
    action: `${act}-refused`,
    subject: `user:${personId}`,
    after: { reason },
    requestId: visit.requestId,
  });
}

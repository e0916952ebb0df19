/**
 * The two steps of signing in by password. Neither the answer nor its timing shows whether an account exists: a
 * password is always hashed, every refusal is written to the audit trail, and none comes back early.
 */

import { whenFree } from '../../../../db/contention.ts';
import { findPersonByEmail } from '../../../../db/people/people.ts';
import { forgiveAttempts, takeAttempt } from '../../security/attempts.ts';
import { attemptsToSignIn, rememberSender } from '../../security/known-sender.ts';
import { recordRefusedAttempt, unknownAccount } from '../../security/refused-attempts.ts';
import type { Visit } from '../../security/visit.ts';
import type { Auth } from './auth.ts';
import { notBefore } from './not-before.ts';
import { noteWrongCode } from './wrong-codes.ts';

export type SignInResult =
  | { readonly kind: 'signed-in' | 'second-factor'; readonly cookies: readonly string[] }
  | { readonly kind: 'refused' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

/**
 * First step.
 * @param now for the counting of attempts
 */
export async function signIn(
  auth: Auth,
  visit: Visit,
  typed: { readonly email: string; readonly password: string },
  now: Date,
): Promise<SignInResult> {
  const email = typed.email.trim().toLowerCase().slice(0, 254);
  const attempts = attemptsToSignIn(auth, visit, email, now);
  const attempt = takeAttempt(auth.database, auth.secret, attempts, now, 'by-caller');
  if (!attempt.allowed) {
    if (attempt.isFirstRefusal) recordRefusal(auth, visit, email, 'too many attempts', now);
    return { kind: 'too-many', retryAfterSeconds: attempt.retryAfterSeconds };
  }
  return notBefore(auth.evenAnswerMs, async () => {
    const result = await auth.checkPassword(visit, email, typed.password.slice(0, 128));
    if (result.kind === 'refused') {
      recordRefusal(auth, visit, email, 'wrong e-mail address or password', now);
      return result;
    }
    for (const { name, of } of attempts)
      if (name !== 'sign-in by address')
        await whenFree(() => forgiveAttempts(auth.database, auth.secret, { name, of }));
    return { ...result, cookies: [...result.cookies, rememberSender(auth, visit, email, now)] };
  });
}

export type SecondStepResult =
  | { readonly kind: 'signed-in'; readonly cookies: readonly string[] }
  | { readonly kind: 'wrong' | 'locked'; readonly userId: string | undefined }
  | { readonly kind: 'expired' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

/** Second step: the code of an authenticator app, or a backup code. */
export async function confirmSignIn(
  auth: Auth,
  visit: Visit,
  typed: string,
  now: Date,
): Promise<SecondStepResult> {
  const attempt = takeAttempt(
    auth.database,
    auth.secret,
    [{ name: 'second factor by address', of: visit.address }],
    now,
    { requestId: visit.requestId },
  );
  if (!attempt.allowed) return { kind: 'too-many', retryAfterSeconds: attempt.retryAfterSeconds };
  const code = typed.replace(/\s/g, '').toLowerCase();
  const result = /^\d{6}$/.test(code)
    ? await auth.checkSecondFactor(visit, 'code', code)
    : await auth.checkSecondFactor(visit, 'backup-code', withHyphen(code));
  if (result.kind === 'wrong' || result.kind === 'locked') {
    recordRefusedAttempt(
      auth.database,
      {
        action: 'session.refuse',
        subject: result.userId === undefined ? unknownAccount : `user:${result.userId}`,
        reason: result.kind === 'wrong' ? 'wrong code' : 'too many wrong codes',
        requestId: visit.requestId,
      },
      now,
    );
    if (result.userId !== undefined) noteWrongCode(auth, visit, result.userId, now);
  }
  return result;
}

/** People type backup codes with and without the hyphen. */
function withHyphen(code: string): string {
  const plain = code.replaceAll('-', '');
  return `${plain.slice(0, 5)}-${plain.slice(5, 20)}`;
}

/** What was typed is not stored: people type passwords into the wrong field. */
function recordRefusal(auth: Auth, visit: Visit, email: string, reason: string, now: Date): void {
  const person = findPersonByEmail(auth.database, email);
  recordRefusedAttempt(
    auth.database,
    {
      action: 'session.refuse',
      subject: person ? `user:${person.id}` : unknownAccount,
      reason,
      requestId: visit.requestId,
    },
    now,
  );
}

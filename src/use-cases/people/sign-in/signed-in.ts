/**
 * Who is signed in, for pages and middleware: the session of a request, the person it belongs to, and whether they
 * still have to set up their second factor.
 */
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import { unlessBusy } from '../../../../db/contention.ts';
import { findPerson, type PersonRow } from '../../../../db/people/people.ts';
import { deleteSession } from '../../../../db/people/sessions.ts';
import type { Principal } from '../../../domain/people/access.ts';
import { needsSecondFactor } from '../../../domain/people/people.ts';
import { forgetDevice } from '../../security/known-sender.ts';
import type { Visit } from '../../security/visit.ts';
import { writeTogether } from '../../security/write.ts';
import type { Auth } from './auth.ts';

/** A session ends after a working day, however much it is used. */
export const sessionLifeHours = 12;

export interface SignedIn {
  readonly sessionId: string;
  readonly person: PersonRow;
  readonly principal: Principal;
  /** An administrator or editor without a second factor may only set one up. */
  readonly mustSetUpSecondFactor: boolean;
  /** To send with the answer. */
  readonly cookies: readonly string[];
}

export async function findSignedIn(auth: Auth, visit: Visit, now: Date): Promise<SignedIn | undefined> {
  const session = await auth.findSession(visit);
  if (!session) return undefined;
  const isTooOld = now.getTime() - session.beganAt.getTime() >= sessionLifeHours * 3_600_000;
  const person = findPerson(auth.database, session.userId);
  if (isTooOld || !person || person.removedAt !== null) {
    unlessBusy(() => void deleteSession(auth.database, session.id));
    return undefined;
  }
  return {
    sessionId: session.id,
    person,
    principal: principalOf(person),
    mustSetUpSecondFactor: needsSecondFactor(person.role) && !person.hasSecondFactor,
    cookies: session.cookies,
  };
}

/** The principal of a browser's request, or undefined. */
export async function findPrincipal(auth: Auth, visit: Visit, now: Date): Promise<Principal | undefined> {
  const signedIn = await findSignedIn(auth, visit, now);
  return signedIn?.mustSetUpSecondFactor ? undefined : signedIn?.principal;
}

export function principalOf({ id, name, role, areaCodes }: PersonRow): Principal {
  return { kind: 'user', id, name, role, areaCodes };
}

/** Ends the session of a request. @returns cookies that make the browser forget it */
export async function signOut(
  auth: Auth,
  visit: Visit,
  { sessionId, person }: SignedIn,
  now: Date,
): Promise<readonly string[]> {
  writeTogether(auth.database, (transaction) => {
    if (!deleteSession(transaction, sessionId)) return;
    appendAuditEvent(transaction, {
      at: now.toISOString(),
      actor: person.id,
      action: 'session.end',
      subject: `user:${person.id}`,
      requestId: visit.requestId,
    });
  });
  return [...(await auth.forgetSession(visit)), forgetDevice(auth)];
}

/** People with accounts, and the way they sign in, over a real database and the real better-auth. */

import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import type { Database } from '../../../db/client.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { type Principal, type Role, systemPrincipal } from '../../../src/domain/people/access.ts';
import { acceptInvitation } from '../../../src/use-cases/people/accounts/accept-invitation.ts';
import { invitePerson } from '../../../src/use-cases/people/accounts/invite-person.ts';
import { type Auth, createAuth } from '../../../src/use-cases/people/sign-in/auth.ts';
import {
  confirmSecondFactor,
  getPendingSecondFactor,
} from '../../../src/use-cases/people/sign-in/second-factor.ts';
import { confirmSignIn, signIn } from '../../../src/use-cases/people/sign-in/sign-in.ts';
import { findSignedIn, type SignedIn } from '../../../src/use-cases/people/sign-in/signed-in.ts';
import type { Visit } from '../../../src/use-cases/security/visit.ts';
import type { UseCaseContext } from '../../../src/use-cases/shared/context.ts';
import { referenceDatabase } from '../database.ts';

export const testSecret = 'a secret that only these tests know, long enough';
export const goodPassword = 'four wet yellow boats';
export const publicUrl = 'https://directory.example.org';

export interface People {
  readonly database: Database;
  readonly auth: Auth;
  /** A visit with these cookies, from this address. */
  visit(cookies?: readonly string[], address?: string): Visit;
  /** What use cases are given; the system itself unless told. */
  context(principal?: Principal, now?: Date): UseCaseContext;
  /** Invites and sets up, without a second factor. */
  addPerson(role: Role, email?: string, areaCodes?: readonly string[]): Promise<string>;
  signInAs(email: string, address?: string): Promise<{ cookies: readonly string[]; signedIn: SignedIn }>;
  addSecondFactor(signedIn: SignedIn): Promise<SecondFactor>;
  /** Actions of the audit trail so far, oldest first. */
  audited(): readonly string[];
}

export interface SecondFactor {
  readonly backupCodes: readonly string[];
  /** The code of a step of half a minute from now: each is accepted once. */
  code(step?: number): Promise<string>;
}

export function createPeople(database: Database = referenceDatabase()): People {
  const logged: string[] = [];
  const auth = createAuth({
    database,
    secret: testSecret,
    publicUrl,
    evenAnswerMs: 0,
    hashCost: { memory: 8, passes: 1, parallelism: 1 },
    log: (line) => logged.push(line),
  });
  const visit = (cookies: readonly string[] = [], address = '192.0.2.1'): Visit => ({
    headers: new Headers(cookies.length > 0 ? { cookie: cookieHeader(cookies) } : {}),
    address,
    requestId: 'request-1',
  });
  const context = (principal = systemPrincipal('test'), now = new Date()): UseCaseContext => ({
    database,
    principal,
    now,
    requestId: 'request-1',
    publicUrl,
  });
  return {
    database,
    auth,
    visit,
    context,
    async addPerson(role, email = `${role}@example.org`, areaCodes = []) {
      const invited = invitePerson(context(), {
        name: `The ${role}`,
        email,
        role,
        areaCodes: [...areaCodes],
      });
      if (invited.kind !== 'invited') throw new Error(JSON.stringify(invited));
      const accepted = await acceptInvitation(auth, visit(), tokenOf(invited.link), goodPassword, new Date());
      if (accepted.kind !== 'accepted') throw new Error(JSON.stringify(accepted));
      return accepted.email;
    },
    async signInAs(email, address) {
      const result = await signIn(auth, visit([], address), { email, password: goodPassword }, new Date());
      if (result.kind !== 'signed-in') throw new Error(JSON.stringify(result));
      const signedIn = await findSignedIn(auth, visit(result.cookies), new Date());
      if (!signedIn) throw new Error('The session is not found.');
      return { cookies: result.cookies, signedIn };
    },
    async addSecondFactor(signedIn) {
      const pending = await getPendingSecondFactor(auth, signedIn);
      const code = (step = 0) => codeOf(pending?.key ?? '', step);
      const result = await confirmSecondFactor(auth, visit(), signedIn, await code(), new Date());
      if (result.kind !== 'confirmed') throw new Error(JSON.stringify(result));
      return { backupCodes: result.backupCodes, code };
    },
    audited: () =>
      database
        .select()
        .from(auditEvents)
        .all()
        .map(({ action }) => action)
        .filter((action) => action !== 'seed.load'),
  };
}

/** The code that an authenticator app shows. @param step half minutes from now: one before and one after are accepted */
export function codeOf(key: string, step = 0): Promise<string> {
  return createOTP(base32.decode(key)).hotp(Math.floor(Date.now() / 30_000) + step);
}

/** Signs in by password and code. */
export async function signInByCode(people: People, email: string, code: string) {
  const { auth, visit } = people;
  const first = await signIn(auth, visit(), { email, password: goodPassword }, new Date());
  if (first.kind !== 'second-factor') throw new Error(JSON.stringify(first));
  return confirmSignIn(auth, visit(first.cookies), code, new Date());
}

export function tokenOf(link: string): string {
  return link.split('/').at(-1) ?? '';
}

export function cookieHeader(cookies: readonly string[]): string {
  return cookies
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='))
    .join('; ');
}

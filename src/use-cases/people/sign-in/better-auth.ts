/**
 * better-auth as this site uses it: sessions, passwords, second factors and passkeys over our tables. Only auth.ts uses
 * it. Nobody signs up; links, keys, invitations and resets are our own use cases, which write their audit events in the
 * same transaction.
 */
import { createHmac } from 'node:crypto';
import { isIP } from 'node:net';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import type { AuditEntry } from '../../../../db/audit/audit.ts';
import type { Database } from '../../../../db/client.ts';
import { unlessBusy, whenFree } from '../../../../db/contention.ts';
import { enqueueMessage } from '../../../../db/mail/enqueue-message.ts';
import { createAuthAdapter } from '../../../../db/people/auth-adapter.ts';
import { findPerson } from '../../../../db/people/people.ts';
import { countAttempt } from '../../../../db/people/rate-limits.ts';
import { deleteExpiredSessions } from '../../../../db/people/sessions.ts';
import { adminCeremonies, adminRoot } from '../../../urls.ts';
import { passkeyAddedMail } from './links.ts';
import { verifyPassword } from './password-hash.ts';

export interface BetterAuthOptions {
  readonly database: Database;
  readonly secret: string;
  /** Origin of the site, without a trailing slash. */
  readonly publicUrl: string;
  readonly log: (line: string) => void;
  readonly hashPassword: (password: string) => Promise<string>;
}

export const siteName = 'London modern slavery contacts';
/** An unused session ends. */
export const sessionIdleSeconds = 60 * 60;
/** Longer than a code is accepted. */
const codeSeconds = 120;
/** Headers by which auth.ts passes on what a request itself does not say. */
export const internalHeaders = { address: 'x-client-address', requestId: 'x-request-id' } as const;

/** How a person signed in, derived from the endpoint that began the session. */
const methods: Readonly<Record<string, string>> = {
  '/sign-in/email': 'password',
  '/two-factor/verify-totp': 'password and code',
  '/two-factor/verify-backup-code': 'password and backup code',
  '/passkey/verify-authentication': 'passkey',
};

export type BetterAuth = ReturnType<typeof createBetterAuth>;

export function createBetterAuth({ database, secret, publicUrl, log, hashPassword }: BetterAuthOptions) {
  const { hostname } = new URL(publicUrl);
  /** Events of sessions about to be inserted, by their token. */
  const sessionEvents = new Map<string, AuditEntry>();
  const requestIds = new Map<string, string>();
  const adapter = createAuthAdapter(database, {
    ofSession({ token }) {
      const event = sessionEvents.get(token);
      sessionEvents.delete(token);
      if (!event) throw new Error('A session is begun in a way that is not known.');
      return event;
    },
    ofPasskey({ userId, name, credentialID }) {
      const requestId = requestIds.get(credentialID);
      requestIds.delete(credentialID);
      return {
        at: new Date().toISOString(),
        actor: userId,
        action: 'passkey.add',
        subject: `user:${userId}`,
        after: { name: name ?? null },
        ...(requestId === undefined ? {} : { requestId }),
      };
    },
    tellOfPasskey(transaction, { userId, name }) {
      const person = findPerson(transaction, userId);
      if (!person) return;
      enqueueMessage(transaction, {
        to: person.email,
        ...passkeyAddedMail(publicUrl, name ?? null),
        about: `user:${userId}`,
        at: new Date().toISOString(),
      });
    },
  });

  /** A code works only once, though it is valid for a while: somebody looking over a shoulder gains nothing. */
  const takeCode = async (userId: string, code: string): Promise<boolean> => {
    const key = createHmac('sha256', secret).update(`code\n${userId}\n${code}`).digest('base64url');
    const count = await whenFree(() =>
      database.transaction((transaction) => countAttempt(transaction, key, codeSeconds, new Date()).count, {
        behavior: 'immediate',
      }),
    );
    return count === 1;
  };

  return betterAuth({
    appName: siteName,
    baseURL: publicUrl,
    basePath: adminCeremonies,
    secret,
    database: adapter,
    // better-auth never writes it but must know the column, because it checks that it could fill a row.
    user: { additionalFields: { role: { type: 'string', required: true, input: false } } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: { expiresIn: sessionIdleSeconds, updateAge: 5 * 60, cookieCache: { enabled: false } },
    verification: { storeIdentifier: 'hashed' },
    databaseHooks: {
      session: {
        create: {
          async before(session, context) {
            const person = findPerson(database, session.userId);
            if (!person || person.removedAt !== null) return false;
            const path = context?.path ?? '';
            const method = methods[path];
            if (method === undefined) return false;
            const code: unknown = context?.body?.code;
            if (path === '/two-factor/verify-totp' && !(await takeCode(person.id, String(code))))
              throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Used before' });
            const isChallenge = path === '/sign-in/email' && person.hasSecondFactor;
            const requestId = context?.headers?.get(internalHeaders.requestId);
            unlessBusy(() => deleteExpiredSessions(database, new Date().toISOString()));
            sessionEvents.set(session.token, {
              at: new Date().toISOString(),
              actor: person.id,
              // A right password is not a sign-in yet for somebody with a second factor.
              action: isChallenge ? 'session.ask-second-factor' : 'session.start',
              subject: `user:${person.id}`,
              after: { method },
              ...(requestId ? { requestId } : {}),
            });
            return undefined;
          },
        },
      },
    },
    plugins: [
      twoFactor({
        issuer: siteName,
        twoFactorCookieMaxAge: 10 * 60,
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 15 * 60 },
      }),
      passkey({
        rpID: hostname,
        rpName: siteName,
        origin: publicUrl,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          async afterVerification({ ctx, verification }) {
            // The passkey replaces two factors, so the device must have checked who holds it.
            const info = verification.registrationInfo;
            if (!info?.userVerified) throw unverified();
            const requestId = ctx.headers?.get(internalHeaders.requestId);
            if (requestId) requestIds.set(info.credential.id, requestId);
          },
        },
        authentication: {
          async afterVerification({ verification }) {
            if (!verification.authenticationInfo.userVerified) throw unverified();
          },
        },
      }),
    ],
    advanced: {
      cookiePrefix: 'contacts',
      useSecureCookies: publicUrl.startsWith('https://'),
      // The cookies' path is /admin: the public pages neither set nor receive one.
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: adminRoot },
      // Set explicitly because better-auth leaves both out where it takes the environment for a test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [internalHeaders.address] },
    },
    // attempts.ts counts attempts, including those that do not come through better-auth's own router.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (level, message) => {
        if (level === 'error') log(`sign-in: ${message}`);
      },
    },
  });
}

function unverified(): APIError {
  return new APIError('UNAUTHORIZED', {
    message: 'This passkey does not check who uses it. Set up a PIN, fingerprint or face for it first.',
  });
}

/** Passkeys are bound to a name; browsers refuse them for a bare network address. */
export function canUsePasskeys(publicUrl: string): boolean {
  return isIP(new URL(publicUrl).hostname.replace(/^\[|\]$/g, '')) === 0;
}

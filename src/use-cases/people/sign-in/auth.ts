/**
 * Everything that signing in needs, behind one small interface: the server makes it once and hands it to the pages as
 * `locals.auth`, so that no page (and no build of the site) contains better-auth itself. Use cases in this folder
 * decide, limit and audit; this module only checks credentials and handles cookies.
 */
import { createOTP } from '@better-auth/utils/otp';
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { Database } from '../../../../db/client.ts';
import { adminCeremonies, type PasskeyCeremony } from '../../../urls.ts';
import type { Visit } from '../../security/visit.ts';
import { canUsePasskeys, createBetterAuth, internalHeaders, siteName } from './better-auth.ts';
import { type HashCost, hashPassword, verifyPassword } from './password-hash.ts';

export type PasswordResult =
  | { readonly kind: 'signed-in' | 'second-factor'; readonly cookies: readonly string[] }
  | { readonly kind: 'refused' };

export type SecondFactorResult =
  | { readonly kind: 'signed-in'; readonly cookies: readonly string[] }
  /** @property userId whose second factor it was, for the audit trail */
  | { readonly kind: 'wrong' | 'locked'; readonly userId: string | undefined }
  /** The first step is too long ago, or was never taken. */
  | { readonly kind: 'expired' };

export interface FoundSession {
  readonly id: string;
  readonly userId: string;
  readonly beganAt: Date;
  /** To send with the answer: a session in use is extended. */
  readonly cookies: readonly string[];
}

/** A second factor and its backup codes, encrypted as they are stored. */
export interface StoredSecondFactor {
  readonly secret: string;
  readonly backupCodes: string;
}

export interface Auth {
  readonly database: Database;
  /** For hashes that outsiders must not be able to compute. */
  readonly secret: string;
  readonly publicUrl: string;
  readonly canUsePasskeys: boolean;
  /** The minimum time of answers whose timing would reveal what they do not say; milliseconds. */
  readonly evenAnswerMs: number;
  /** Where log lines for the operator go. */
  readonly log: (line: string) => void;
  checkPassword(visit: Visit, email: string, password: string): Promise<PasswordResult>;
  checkSecondFactor(visit: Visit, kind: 'code' | 'backup-code', code: string): Promise<SecondFactorResult>;
  findSession(visit: Visit): Promise<FoundSession | undefined>;
  /** @returns cookies that make the browser forget its session; the caller has ended it in the database */
  forgetSession(visit: Visit): Promise<readonly string[]>;
  answerCeremony(visit: Visit, request: Request, ceremony: PasskeyCeremony): Promise<Response>;
  hashPassword(password: string): Promise<string>;
  verifyPassword(hash: string, password: string): Promise<boolean>;
  newSecondFactor(): Promise<StoredSecondFactor>;
  newBackupCodes(): Promise<{ readonly codes: readonly string[]; readonly stored: string }>;
  readBackupCodes(stored: string): Promise<readonly string[]>;
  /** The otpauth: address that authenticator apps read, and the secret in it for typing. */
  readSecondFactor(stored: string, email: string): Promise<{ readonly uri: string; readonly key: string }>;
  /** Whether the code is the current one, or one of half a minute before or after. */
  verifyCode(stored: string, code: string): Promise<boolean>;
}

export interface AuthOptions {
  readonly database: Database;
  /** At least 43 characters; see secret-key.ts. */
  readonly secret: string;
  /** Origin of the site, without a trailing slash. */
  readonly publicUrl: string;
  readonly log: (line: string) => void;
  /** Longer than a refusal takes by itself, even on a machine under load. Tests that make hundreds set it to 0. */
  readonly evenAnswerMs?: number;
  /** Of new passwords, and of refusing an address that nobody has. Tests that make hundreds give a small one. */
  readonly hashCost?: HashCost;
}

const backupCodeCount = 10;

export function createAuth(options: AuthOptions): Auth {
  const { database, secret, publicUrl, log, evenAnswerMs = 400, hashCost } = options;
  const hash = (password: string) => hashPassword(password, hashCost);
  const engine = createBetterAuth({ database, secret, publicUrl, log, hashPassword: hash });
  const key = async () => (await engine.$context).secretConfig;
  const encrypt = async (data: string) => symmetricEncrypt({ key: await key(), data });
  const decrypt = async (data: string) => symmetricDecrypt({ key: await key(), data });
  /** Whose second factor the cookie of the first step is for. Its random name in the database is proof enough. */
  const findChallenged = async ({ headers }: Visit) => {
    const { createAuthCookie, internalAdapter } = await engine.$context;
    const { name } = createAuthCookie('two_factor');
    const pairs = (headers.get('cookie') ?? '').split(/;\s*/);
    const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
    const [identifier] = value?.split('.') ?? [];
    return identifier ? (await internalAdapter.findVerificationValue(identifier))?.value : undefined;
  };
  const newBackupCodes = async () => {
    const codes = Array.from({ length: backupCodeCount }, newBackupCode);
    return { codes, stored: await encrypt(JSON.stringify(codes)) };
  };

  return {
    database,
    secret,
    publicUrl,
    log,
    evenAnswerMs,
    canUsePasskeys: canUsePasskeys(publicUrl),
    hashPassword: hash,
    verifyPassword: (hash, password) => verifyPassword({ hash, password }),
    newBackupCodes,

    async checkPassword(visit, email, password) {
      try {
        const { headers, response } = await engine.api.signInEmail({
          body: { email, password },
          headers: headersOf(visit),
          returnHeaders: true,
        });
        const isAsked = 'twoFactorRedirect' in response && response.twoFactorRedirect === true;
        return { kind: isAsked ? 'second-factor' : 'signed-in', cookies: headers.getSetCookie() };
      } catch (error) {
        refusalCode(error);
        return { kind: 'refused' };
      }
    },

    async checkSecondFactor(visit, kind, code) {
      const input = { body: { code }, headers: headersOf(visit), returnHeaders: true } as const;
      try {
        const { headers } =
          kind === 'code' ? await engine.api.verifyTOTP(input) : await engine.api.verifyBackupCode(input);
        return { kind: 'signed-in', cookies: headers.getSetCookie() };
      } catch (error) {
        const refusal = secondFactorRefusals[refusalCode(error)] ?? 'wrong';
        return refusal === 'expired'
          ? { kind: refusal }
          : { kind: refusal, userId: await findChallenged(visit) };
      }
    },

    async findSession(visit) {
      // Most requests under /admin before signing in carry no cookie at all.
      if (!visit.headers.has('cookie')) return undefined;
      const { headers, response } = await engine.api.getSession({
        headers: headersOf(visit),
        returnHeaders: true,
      });
      if (!response) return undefined;
      return {
        id: response.session.id,
        userId: response.user.id,
        beganAt: response.session.createdAt,
        cookies: headers.getSetCookie(),
      };
    },

    async forgetSession(visit) {
      const { headers } = await engine.api.signOut({ headers: headersOf(visit), returnHeaders: true });
      return headers.getSetCookie();
    },

    async answerCeremony(visit, request, ceremony) {
      const headers = headersOf(visit);
      headers.set('content-type', request.headers.get('content-type') ?? '');
      const { search } = new URL(request.url);
      return engine.handler(
        new Request(`${publicUrl}${adminCeremonies}/passkey/${ceremony}${search}`, {
          method: request.method,
          headers,
          body: request.method === 'POST' ? await request.text() : null,
        }),
      );
    },

    async newSecondFactor() {
      const codes = await newBackupCodes();
      return { secret: await encrypt(generateRandomString(32)), backupCodes: codes.stored };
    },

    async readBackupCodes(stored) {
      const codes: unknown = JSON.parse(await decrypt(stored));
      return Array.isArray(codes) ? codes.map(String) : [];
    },

    async readSecondFactor(stored, email) {
      const uri = createOTP(await decrypt(stored)).url(siteName, email);
      return { uri, key: new URL(uri).searchParams.get('secret') ?? '' };
    },

    async verifyCode(stored, code) {
      return createOTP(await decrypt(stored)).verify(code);
    },
  };
}

/** Twice five characters, chosen so that none is mistaken for another when written down. */
function newBackupCode(): string {
  const characters = generateRandomString(40, 'a-z', '0-9').replace(/[01ilos5]/g, '');
  return characters.length < 10 ? newBackupCode() : `${characters.slice(0, 5)}-${characters.slice(5, 10)}`;
}

/** The parts of a request that better-auth may see, and what the server knows about it. */
function headersOf({ headers: given, address, requestId }: Visit): Headers {
  const headers = new Headers({
    [internalHeaders.address]: address,
    [internalHeaders.requestId]: requestId,
  });
  for (const name of ['cookie', 'user-agent', 'origin']) {
    const value = given.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

const secondFactorRefusals: Readonly<Record<string, 'expired' | 'locked'>> = {
  INVALID_TWO_FACTOR_COOKIE: 'expired',
  TOTP_NOT_ENABLED: 'expired',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'expired',
  ACCOUNT_TEMPORARILY_LOCKED: 'locked',
};

/**
 * The code of a refusal by better-auth.
 * @throws anything else: that is a fault, not a refusal
 */
function refusalCode(error: unknown): string {
  const isRefusal =
    error instanceof Error &&
    error.name === 'APIError' &&
    'statusCode' in error &&
    Number(error.statusCode) < 500;
  if (!isRefusal) throw error;
  const body: unknown = 'body' in error ? error.body : undefined;
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
}

/** Keys of programs that use the admin API: making, listing, revoking and recognising them. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import type { Database } from '../../../../db/client.ts';
import { readAreaReference } from '../../../../db/contacts/contacts.ts';
import { unlessBusy } from '../../../../db/contention.ts';
import {
  findKeyByHash,
  insertKey,
  listKeyAreas,
  listKeys,
  markKeyRevoked,
  markKeyUsed,
  type StoredKey,
} from '../../../../db/people/api-keys.ts';
import { findPerson, listUnknownAreas } from '../../../../db/people/people.ts';
import { policeAreasOf } from '../../../domain/contacts/changes/contact-changes.ts';
import { lesserRole, narrowAreas, type Principal, type Role, roles } from '../../../domain/people/access.ts';
import { personNameSchema } from '../../../domain/people/people.ts';
import { londonDateOf } from '../../../domain/time/calendar.ts';
import { hashToken, newToken } from '../../security/one-time-token.ts';
import { type Forbidden, refuseUnless } from '../../security/refuse-unless.ts';
import { recordEvent, writeTogether } from '../../security/write.ts';
import type { UseCaseContext } from '../../shared/context.ts';

/** A prefix by which a key is recognised wherever it turns up. */
const keyPrefix = 'lmsc_';
const startLength = keyPrefix.length + 6;

export const apiKeySchema = z.strictObject({
  name: personNameSchema,
  role: z.enum(roles, `The role is one of ${roles.join(', ')}`),
  areaCodes: z.array(z.string()).max(50),
  /** The last London day on which it works. */
  expiresOn: z.iso.date('Write the date as YYYY-MM-DD').nullable(),
});
export type ApiKeyInput = z.input<typeof apiKeySchema>;

export type CreateKeyResult =
  /** The key itself is not stored: it can be seen only this once. */
  | { readonly kind: 'created'; readonly id: string; readonly key: string }
  | { readonly kind: 'invalid'; readonly problems: Readonly<Partial<Record<keyof ApiKeyInput, string>>> }
  | Forbidden;

export function createApiKey(context: UseCaseContext, input: ApiKeyInput): CreateKeyResult {
  const forbidden = refuseUnless(context, 'people.manage', 'key:new');
  if (forbidden) return forbidden;
  const parsed = apiKeySchema.safeParse(input);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message] as const);
    return { kind: 'invalid', problems: Object.fromEntries(issues.reverse()) };
  }
  const { name, role, areaCodes, expiresOn } = parsed.data;
  if (expiresOn !== null && expiresOn < londonDateOf(context.now))
    return { kind: 'invalid', problems: { expiresOn: 'This date has passed' } };
  const unknown = listUnknownAreas(context.database, areaCodes);
  if (unknown.length > 0)
    return { kind: 'invalid', problems: { areaCodes: `No such area: ${unknown.join(', ')}` } };

  const key = `${keyPrefix}${newToken().token}`;
  const id = randomUUID();
  const at = context.now.toISOString();
  return writeTogether(context.database, (transaction) => {
    const stored = {
      id,
      name,
      role,
      keyHash: hashToken(key),
      start: key.slice(0, startLength),
      createdAt: at,
      createdBy: context.principal.id,
      expiresOn,
    };
    insertKey(transaction, stored, areaCodes);
    appendAuditEvent(transaction, {
      at,
      actor: context.principal.id,
      action: 'key.create',
      subject: `key:${id}`,
      after: { name, role, areaCodes, expiresOn },
      requestId: context.requestId,
    });
    return { kind: 'created', id, key };
  });
}

export type RevokeKeyResult = { readonly kind: 'revoked' | 'not-found' } | Forbidden;

export function revokeApiKey(context: UseCaseContext, keyId: string): RevokeKeyResult {
  const subject = `key:${keyId}`;
  const forbidden = refuseUnless(context, 'people.manage', subject);
  if (forbidden) return forbidden;
  const at = context.now.toISOString();
  return writeTogether(context.database, (transaction) => {
    if (!markKeyRevoked(transaction, keyId, at)) return { kind: 'not-found' };
    appendAuditEvent(transaction, {
      at,
      actor: context.principal.id,
      action: 'key.revoke',
      subject,
      requestId: context.requestId,
    });
    return { kind: 'revoked' };
  });
}

export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly areaCodes: readonly string[];
  /** The first characters, by which people tell keys apart. */
  readonly start: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresOn: string | null;
  readonly lastUsedAt: string | null;
  readonly state: 'working' | 'expired' | 'revoked';
}

/** All keys, revoked ones included, the newest first. */
export function listApiKeys(database: Database, now: Date): readonly ApiKeyRow[] {
  const today = londonDateOf(now);
  return listKeys(database).map(({ keyHash: _, revokedAt, ...row }) => ({
    ...row,
    areaCodes: listKeyAreas(database, row.id),
    state: revokedAt !== null ? 'revoked' : isExpired(row.expiresOn, today) ? 'expired' : 'working',
  }));
}

const callsPerMinute = 300;
const minuteMs = 60_000;

/**
 * @param bearer what follows `Bearer ` in the Authorization header
 * @returns undefined for anything that is not a working key
 */
export type AuthenticateKey = (bearer: string, requestId?: string) => Principal | 'rate-limited' | undefined;

/**
 * Makes the function by which a server recognises keys. Calls are counted in memory: a limit that a restart resets
 * costs nothing here, and a write for each call would. One function per process.
 */
export function createKeyAuthenticator(database: Database, clock: () => Date): AuthenticateKey {
  let minute = 0;
  let calls = new Map<string, number>();
  return (bearer, requestId) => {
    if (!bearer.startsWith(keyPrefix) || bearer.length > 100) return undefined;
    const now = clock();
    const row = findKeyByHash(database, hashToken(bearer));
    if (!row || row.revokedAt !== null || isExpired(row.expiresOn, londonDateOf(now))) return undefined;
    const thisMinute = Math.floor(now.getTime() / minuteMs);
    if (thisMinute !== minute) {
      minute = thisMinute;
      calls = new Map();
    }
    const count = (calls.get(row.id) ?? 0) + 1;
    calls.set(row.id, count);
    if (count > callsPerMinute) {
      // The first refusal of a minute represents all of them.
      if (count === callsPerMinute + 1)
        unlessBusy(() =>
          recordEvent(database, {
            at: now.toISOString(),
            actor: `key:${row.id}`,
            action: 'attempts.refuse',
            subject: `key:${row.id}`,
            after: { reason: 'too many calls' },
            ...(requestId === undefined ? {} : { requestId }),
          }),
        );
      return 'rate-limited';
    }
    noteUse(database, row, now);
    return {
      kind: 'key',
      id: `key:${row.id}`,
      name: row.name,
      ...reachOf(database, row),
    };
  };
}

/**
 * A key can never do more than its maker can do now. If the maker was removed, it was decided then that the key keeps
 * working.
 */
function reachOf(
  database: Database,
  { id, role, createdBy }: StoredKey,
): Pick<Principal, 'role' | 'areaCodes'> {
  const areaCodes = listKeyAreas(database, id);
  const maker = findPerson(database, createdBy);
  if (!maker || maker.removedAt !== null) return { role, areaCodes };
  if (maker.role !== 'editor') return { role: lesserRole(role, maker.role), areaCodes };
  const policeAreaOf = policeAreasOf(readAreaReference(database));
  return {
    role: lesserRole(role, maker.role),
    areaCodes: narrowAreas(areaCodes, maker.areaCodes, policeAreaOf),
  };
}

/** To the minute: a busy program would otherwise write at every call. */
function noteUse(database: Database, row: { id: string; lastUsedAt: string | null }, now: Date): void {
  const aMinuteAgo = new Date(now.getTime() - minuteMs).toISOString();
  if (row.lastUsedAt !== null && row.lastUsedAt >= aMinuteAgo) return;
  unlessBusy(() => markKeyUsed(database, row.id, now.toISOString()));
}

function isExpired(expiresOn: string | null, today: string): boolean {
  return expiresOn !== null && expiresOn < today;
}

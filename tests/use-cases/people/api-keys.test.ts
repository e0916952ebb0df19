import { beforeEach, describe, expect, it } from 'vitest';
import { auditEvents } from '../../../db/schema/audit.ts';
import { apiKeys } from '../../../db/schema/people.ts';
import type { Role } from '../../../src/domain/people/access.ts';
import {
  createApiKey,
  createKeyAuthenticator,
  listApiKeys,
  revokeApiKey,
} from '../../../src/use-cases/people/keys/api-keys.ts';
import { createPeople, type People } from '../../support/people/people.ts';

let people: People;
let clock: Date;
const authenticate = (key: string) => authenticator(key);
let authenticator: ReturnType<typeof createKeyAuthenticator>;
beforeEach(() => {
  people = createPeople();
  clock = new Date('2026-11-21T12:00:00Z');
  authenticator = createKeyAuthenticator(people.database, () => clock);
});

function create(changes: { role?: Role; areaCodes?: string[]; expiresOn?: string | null } = {}) {
  const result = createApiKey(people.context(undefined, clock), {
    name: 'Nightly import',
    role: 'editor',
    areaCodes: ['E09000012', 'CE'],
    expiresOn: null,
    ...changes,
  });
  if (result.kind !== 'created') throw new Error(JSON.stringify(result));
  return result;
}

describe('a key', () => {
  it('is its role and areas', () => {
    const { id, key } = create();
    expect(authenticate(key)).toEqual({
      kind: 'key',
      id: `key:${id}`,
      name: 'Nightly import',
      role: 'editor',
      areaCodes: ['E09000012', 'CE'],
    });
  });

  it('is kept as a hash, and is in no audit event', () => {
    const { key } = create();
    expect(key).toMatch(/^lmsc_[\w-]{43}$/);
    expect(JSON.stringify(people.database.select().from(apiKeys).all())).not.toContain(key);
    expect(JSON.stringify(people.database.select().from(auditEvents).all())).not.toContain(key);
    expect(key.startsWith(listApiKeys(people.database, clock)[0]?.start ?? '?')).toBe(true);
  });

  it.each(['', 'lmsc_', `lmsc_${'A'.repeat(43)}`, 'x'.repeat(10_000), "lmsc_' OR 1=1 --"])(
    'that was never made is nobody: %s',
    (key) => expect(authenticate(key)).toBeUndefined(),
  );

  it('works through the last day in London and not after', () => {
    clock = new Date('2026-06-30T12:00:00Z');
    const { key } = create({ expiresOn: '2026-06-30' });
    clock = new Date('2026-06-30T22:59:59Z');
    expect(authenticate(key)).toBeTypeOf('object');
    clock = new Date('2026-06-30T23:00:00Z');
    expect(authenticate(key)).toBeUndefined();
    expect(listApiKeys(people.database, clock)[0]?.state).toBe('expired');
  });

  it('works until it is revoked', () => {
    const { id, key } = create();
    expect(revokeApiKey(people.context(), id)).toEqual({ kind: 'revoked' });
    expect(authenticate(key)).toBeUndefined();
    expect(revokeApiKey(people.context(), id)).toEqual({ kind: 'not-found' });
    expect(listApiKeys(people.database, clock)[0]?.state).toBe('revoked');
    expect(people.audited()).toEqual(['key.create', 'key.revoke']);
  });

  it('tells when it was last used, to the minute', () => {
    const { key } = create();
    const lastUsed = () => listApiKeys(people.database, clock)[0]?.lastUsedAt;
    expect(lastUsed()).toBeNull();
    authenticate(key);
    expect(lastUsed()).toBe('2026-11-21T12:00:00.000Z');
    clock = new Date('2026-11-21T12:00:59Z');
    authenticate(key);
    expect(lastUsed()).toBe('2026-11-21T12:00:00.000Z');
    clock = new Date('2026-11-21T12:02:00Z');
    authenticate(key);
    expect(lastUsed()).toBe('2026-11-21T12:02:00.000Z');
  });

  it('makes 300 calls a minute, and each key has its own count', () => {
    const { key } = create();
    const other = create();
    for (let call = 0; call < 300; call++) expect(authenticate(key)).toBeTypeOf('object');
    expect(authenticate(key)).toBe('rate-limited');
    expect(authenticate(other.key)).toBeTypeOf('object');
    clock = new Date('2026-11-21T12:01:00Z');
    expect(authenticate(key)).toBeTypeOf('object');
  });

  it.each([
    [{ areaCodes: ['XX'] }, 'areaCodes'],
    [{ expiresOn: '2026-11-20' }, 'expiresOn'],
    [{ expiresOn: '2026-02-30' }, 'expiresOn'],
    [{ name: '' }, 'name'],
  ])('with %j is refused, and says which field is wrong', (change, field) => {
    const wanted = { name: 'K', role: 'viewer' as const, areaCodes: [], expiresOn: null, ...change };
    const result = createApiKey(people.context(undefined, clock), wanted);
    expect(result).toMatchObject({ kind: 'invalid', problems: { [field]: expect.any(String) } });
  });

  it('cannot make or revoke keys unless it is an administrator', () => {
    const { id, key } = create();
    const principal = authenticate(key);
    if (typeof principal !== 'object') throw new Error('no principal');
    const context = people.context(principal, clock);
    const wanted = { name: 'K', role: 'admin' as const, areaCodes: [], expiresOn: null };
    expect(createApiKey(context, wanted).kind).toBe('forbidden');
    expect(revokeApiKey(context, id).kind).toBe('forbidden');
    expect(people.audited().slice(-2)).toEqual(['access.refuse', 'access.refuse']);
  });
});

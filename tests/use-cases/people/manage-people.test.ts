import { desc } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { findPersonByEmail } from '../../../db/people/people.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { messages } from '../../../db/schema/mail.ts';
import { accounts, passkeys, sessions, twoFactors } from '../../../db/schema/people.ts';
import {
  assignAreas,
  changeRole,
  listPeople,
  removePerson,
  resetSecondFactor,
} from '../../../src/use-cases/people/accounts/manage-people.ts';
import { createApiKey, listApiKeys } from '../../../src/use-cases/people/keys/api-keys.ts';
import { listKeysOf } from '../../../src/use-cases/people/keys/keys-of-person.ts';
import {
  listSessions,
  revokeSession,
  revokeSessions,
} from '../../../src/use-cases/people/sign-in/sessions.ts';
import { findSignedIn } from '../../../src/use-cases/people/sign-in/signed-in.ts';
import { createPeople, type People } from '../../support/people/people.ts';

let people: People;
let admin: string;
let editor: string;
beforeEach(async () => {
  people = createPeople();
  admin = await idOf(people.addPerson('admin'));
  editor = await idOf(people.addPerson('editor', 'editor@example.org', ['E09000012']));
});

async function idOf(email: Promise<string>): Promise<string> {
  return findPersonByEmail(people.database, await email)?.id ?? '';
}

const lastEvent = () => people.database.select().from(auditEvents).orderBy(desc(auditEvents.id)).get();

describe('the last administrator', () => {
  it.each([
    ['removed', (id: string) => removePerson(people.context(), id)],
    ['made an editor', (id: string) => changeRole(people.context(), id, { seen: 'admin', role: 'editor' })],
    ['made a viewer', (id: string) => changeRole(people.context(), id, { seen: 'admin', role: 'viewer' })],
  ])('cannot be %s, and the refusal is on record', (_, act) => {
    expect(act(admin).kind).toBe('last-administrator');
    expect(findPersonByEmail(people.database, 'admin@example.org')).toMatchObject({
      role: 'admin',
      removedAt: null,
    });
    expect(lastEvent()).toMatchObject({ action: 'access.refuse', subject: `user:${admin}` });
  });

  it('can go once there is another', async () => {
    expect(changeRole(people.context(), editor, { seen: 'editor', role: 'admin' })).toEqual({ kind: 'done' });
    expect(removePerson(people.context(), admin)).toEqual({ kind: 'done' });
    expect(changeRole(people.context(), editor, { seen: 'admin', role: 'viewer' }).kind).toBe(
      'last-administrator',
    );
  });

  it('does not count one who was removed', async () => {
    const second = await idOf(people.addPerson('admin', 'second@example.org'));
    removePerson(people.context(), second);
    expect(removePerson(people.context(), admin).kind).toBe('last-administrator');
  });
});

describe('an administrator', () => {
  it('changes a role, and what began under the old one ends', async () => {
    const { cookies } = await people.signInAs('editor@example.org');
    expect(changeRole(people.context(), editor, { seen: 'editor', role: 'viewer' })).toEqual({
      kind: 'done',
    });
    expect(await findSignedIn(people.auth, people.visit(cookies), new Date())).toBeUndefined();
    expect(lastEvent()).toMatchObject({
      action: 'user.change-role',
      before: { role: 'editor' },
      after: { role: 'viewer' },
      subject: `user:${editor}`,
      actor: 'system:test',
      requestId: 'request-1',
    });
    expect(changeRole(people.context(), editor, { seen: 'editor', role: 'viewer' })).toEqual({
      kind: 'unchanged',
    });
  });

  it('does not undo the role that another administrator gave meanwhile', () => {
    // Both opened the form when they were an editor.
    expect(changeRole(people.context(), editor, { seen: 'editor', role: 'viewer' })).toEqual({
      kind: 'done',
    });
    const second = changeRole(people.context(), editor, { seen: 'editor', role: 'admin' });
    expect(second).toEqual({ kind: 'stale-role', role: 'viewer' });
    expect(findPersonByEmail(people.database, 'editor@example.org')?.role).toBe('viewer');
  });

  it('assigns areas that exist, in place of the earlier ones', () => {
    const assign = (seen: readonly string[], areaCodes: readonly string[]) =>
      assignAreas(people.context(), editor, { seen, areaCodes });
    expect(assign(['E09000012'], ['CE', 'E09000001', 'CE'])).toEqual({ kind: 'done' });
    expect(findPersonByEmail(people.database, 'editor@example.org')?.areaCodes).toEqual(['CE', 'E09000001']);
    expect(assign(['E09000001', 'CE'], ['E09000001', 'CE'])).toEqual({ kind: 'unchanged' });
    expect(assign(['CE', 'E09000001'], ['XX'])).toEqual({
      kind: 'unknown-areas',
      areaCodes: ['XX'],
    });
    expect(lastEvent()).toMatchObject({
      before: { areaCodes: ['E09000012'] },
      after: { areaCodes: ['CE', 'E09000001'] },
    });
  });

  it('does not undo what another administrator assigned meanwhile', () => {
    const assign = (seen: readonly string[], areaCodes: readonly string[]) =>
      assignAreas(people.context(), editor, { seen, areaCodes });
    // Both opened the form when there was only Hackney.
    expect(assign(['E09000012'], ['E09000012', 'E09000007'])).toEqual({ kind: 'done' });
    expect(assign(['E09000012'], ['E09000012', 'E09000003'])).toEqual({
      kind: 'stale-areas',
      areaCodes: ['E09000007', 'E09000012'],
    });
    expect(findPersonByEmail(people.database, 'editor@example.org')?.areaCodes).toEqual([
      'E09000007',
      'E09000012',
    ]);
  });

  it('revokes the keys of somebody who goes, when that is chosen, and leaves those of others', () => {
    const principal = { kind: 'user', id: editor, name: 'x', role: 'admin', areaCodes: [] } as const;
    const makeKey = (name: string, context = people.context()) =>
      createApiKey(context, { name, role: 'viewer', areaCodes: [], expiresOn: null });
    makeKey('Theirs', people.context(principal));
    makeKey('Another');
    expect(listKeysOf(people.database, editor).map(({ name }) => name)).toEqual(['Theirs']);
    removePerson(people.context(), editor, { revokesKeys: true });
    const states = listApiKeys(people.database, new Date()).map(({ name, state }) => `${name} ${state}`);
    expect(states.toSorted()).toEqual(['Another working', 'Theirs revoked']);
    expect(people.audited().filter((action) => action === 'key.revoke')).toHaveLength(1);
  });

  it('removes a person with everything by which they could come in', async () => {
    const { signedIn } = await people.signInAs('editor@example.org');
    await people.addSecondFactor(signedIn);
    removePerson(people.context(), editor);
    for (const table of [sessions, twoFactors, passkeys])
      expect(people.database.select().from(table).all(), String(table)).toEqual([]);
    expect(people.database.select().from(accounts).all()).toHaveLength(1);
    expect(listPeople(people.database).map(({ id }) => id)).toEqual([admin]);
    expect(removePerson(people.context(), editor)).toEqual({ kind: 'not-found' });
  });

  it('takes away a lost second factor, and the person sets up another', async () => {
    const { signedIn } = await people.signInAs('editor@example.org');
    await people.addSecondFactor(signedIn);
    expect(resetSecondFactor(people.context(), editor)).toEqual({ kind: 'done' });
    expect(people.database.select().from(messages).all().at(-1)).toMatchObject({
      recipient: 'editor@example.org',
      subject: 'Your second factor was taken away',
    });
    expect((await people.signInAs('editor@example.org')).signedIn.mustSetUpSecondFactor).toBe(true);
    expect(resetSecondFactor(people.context(), editor)).toEqual({ kind: 'unchanged' });
  });

  it('ends a session of somebody else', async () => {
    const { cookies, signedIn } = await people.signInAs('editor@example.org');
    expect(revokeSession(people.context(), signedIn.sessionId)).toEqual({ kind: 'revoked' });
    expect(await findSignedIn(people.auth, people.visit(cookies), new Date())).toBeUndefined();
    expect(revokeSession(people.context(), signedIn.sessionId)).toEqual({ kind: 'not-found' });
  });
});

describe('an editor', () => {
  it('may do none of it to anybody, and each refusal is on record', async () => {
    const { signedIn } = await people.signInAs('editor@example.org');
    const adminSession = (await people.signInAs('admin@example.org')).signedIn.sessionId;
    const context = people.context(signedIn.principal);
    const before = people.audited().length;
    const kinds = [
      removePerson(context, admin),
      changeRole(context, editor, { seen: 'editor', role: 'admin' }),
      assignAreas(context, editor, { seen: ['E09000012'], areaCodes: ['CE'] }),
      resetSecondFactor(context, admin),
      revokeSession(context, adminSession),
      revokeSessions(context, admin, null),
    ].map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['forbidden']));
    expect(people.audited().slice(before)).toEqual(Array(6).fill('access.refuse'));
    expect(listSessions(people.database, admin, new Date())).toHaveLength(1);
  });

  it('ends their own sessions', async () => {
    const first = await people.signInAs('editor@example.org');
    await people.signInAs('editor@example.org');
    const context = people.context(first.signedIn.principal);
    expect(revokeSessions(context, editor, first.signedIn.sessionId)).toEqual({ kind: 'revoked', count: 1 });
    expect(listSessions(people.database, editor, new Date()).map(({ id }) => id)).toEqual([
      first.signedIn.sessionId,
    ]);
    expect(listSessions(people.database, editor, new Date())[0]?.address).toBe('192.0.2.1');
  });
});

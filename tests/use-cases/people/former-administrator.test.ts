/** What somebody who was an administrator keeps: nothing by which they could act. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { findPersonByEmail } from '../../../db/people/people.ts';
import { messages } from '../../../db/schema/mail.ts';
import { narrowAreas, type Principal, type Role, roles } from '../../../src/domain/people/access.ts';
import {
  acceptInvitation,
  findInvitation,
} from '../../../src/use-cases/people/accounts/accept-invitation.ts';
import { invitePerson, listOpenInvitations } from '../../../src/use-cases/people/accounts/invite-person.ts';
import {
  assignAreas,
  changeRole,
  removePerson,
} from '../../../src/use-cases/people/accounts/manage-people.ts';
import { readPerson } from '../../../src/use-cases/people/accounts/read-people.ts';
import { createApiKey, createKeyAuthenticator } from '../../../src/use-cases/people/keys/api-keys.ts';
import { createPeople, goodPassword, type People, tokenOf } from '../../support/people/people.ts';

let people: People;
let former: Principal;
beforeEach(async () => {
  people = createPeople();
  await people.addPerson('admin', 'stays@example.org');
  former = await principalOf(await people.addPerson('admin', 'former@example.org'));
});

async function principalOf(email: string): Promise<Principal> {
  return (await people.signInAs(email)).signedIn.principal;
}

function invite(by: Principal, email = 'door@example.org'): string {
  const input = { name: 'Back Door', email, role: 'admin', areaCodes: [] } as const;
  const result = invitePerson(people.context(by), { ...input, areaCodes: [] });
  if (result.kind !== 'invited') throw new Error(result.kind);
  return tokenOf(result.link);
}

function makeKey(by: Principal, role: Role = 'admin', areaCodes: string[] = []): string {
  const result = createApiKey(people.context(by), { name: 'Program', role, areaCodes, expiresOn: null });
  if (result.kind !== 'created') throw new Error(result.kind);
  return result.key;
}

const reachOf = (key: string) => {
  const found = createKeyAuthenticator(people.database, () => new Date())(key);
  return typeof found === 'object' ? { role: found.role, areaCodes: found.areaCodes } : found;
};
const demote = (role: Role, revokesKeys = false) =>
  changeRole(people.context(), former.id, { seen: 'admin', role, revokesKeys });

describe('an open invitation', () => {
  it.each([
    ['removed', () => removePerson(people.context(), former.id)],
    ['made an editor', () => demote('editor')],
    ['made a viewer', () => demote('viewer')],
  ])('ends when whoever made it is %s, and no other does', async (_, act) => {
    const token = invite(former);
    const other = invite(await principalOf('stays@example.org'), 'other@example.org');
    expect(readPerson(people.context(), former.id)?.invitations).toHaveLength(1);
    expect(act()).toEqual({ kind: 'done' });
    expect(findInvitation(people.database, token, new Date())).toBeUndefined();
    const result = await acceptInvitation(people.auth, people.visit(), token, goodPassword, new Date());
    expect(result).toEqual({ kind: 'not-usable' });
    expect(findPersonByEmail(people.database, 'door@example.org')).toBeUndefined();
    expect(people.audited().filter((action) => action === 'invitation.revoke')).toHaveLength(1);
    expect(listOpenInvitations(people.database, new Date()).map(({ email }) => email)).toEqual([
      'other@example.org',
    ]);
    expect(findInvitation(people.database, other, new Date())).toBeDefined();
  });

  it('is worth nothing from somebody who was removed before invitations ended with them', () => {
    const token = invite(former);
    removePerson(people.context(), former.id);
    people.database.$client.exec('UPDATE invitations SET revoked_at = NULL');
    expect(findInvitation(people.database, token, new Date())).toBeUndefined();
  });

  it('is brought by a mail that says who invites whom, and to what', () => {
    invitePerson(people.context(former), {
      name: 'Jo Newcomer',
      email: 'jo@example.org',
      role: 'editor',
      areaCodes: ['E09000012', 'E09000022'],
    });
    const mail = people.database.select().from(messages).all().at(-1)?.body ?? '';
    expect(mail).toContain('Dear Jo Newcomer,');
    expect(mail).toContain('The admin invites you');
    expect(mail).toContain('as an editor for Hackney and Lambeth.');
  });
});

describe('a key', () => {
  it.each([
    ['admin', 'editor', 'editor'],
    ['admin', 'viewer', 'viewer'],
    ['editor', 'viewer', 'viewer'],
    ['viewer', 'editor', 'viewer'],
  ] as const)('for an %s made by somebody who is now %s does no more than %s', (of, now, expected) => {
    const key = makeKey(former, of);
    demote(now);
    expect(reachOf(key)).toMatchObject({ role: expected });
    // Nor when they are an administrator again, or gone.
    changeRole(people.context(), former.id, { seen: now, role: 'admin' });
    expect(reachOf(key)).toMatchObject({ role: expected });
    removePerson(people.context(), former.id);
    expect(reachOf(key)).toMatchObject({ role: expected });
  });

  it('is revoked with a role that may do less, when that is asked for', () => {
    const key = makeKey(former);
    demote('viewer', true);
    expect(reachOf(key)).toBeUndefined();
    expect(people.audited()).toContain('key.revoke');
  });

  it('is not revoked with a role that may do more', () => {
    demote('viewer');
    const key = makeKey({ ...former });
    changeRole(people.context(), former.id, { seen: 'viewer', role: 'editor', revokesKeys: true });
    expect(reachOf(key)).toMatchObject({ role: 'editor' });
  });

  it('of somebody who was made less than it before keys were lowered does no more than they do', () => {
    const key = makeKey(former);
    demote('viewer');
    people.database.$client.exec(`UPDATE api_keys SET role = 'admin'`);
    expect(reachOf(key)).toMatchObject({ role: 'viewer' });
  });

  it('reaches only the areas that its maker has now', () => {
    const key = makeKey(former, 'editor', ['E09000012', 'E09000022', 'AS']);
    demote('editor');
    expect(reachOf(key)).toEqual({ role: 'editor', areaCodes: [] });
    assignAreas(people.context(), former.id, { seen: [], areaCodes: ['CE', 'E09000022'] });
    expect(reachOf(key)).toEqual({
      role: 'editor',
      areaCodes: expect.arrayContaining(['E09000012', 'E09000022']),
    });
  });

  it('of the command line, or of an administrator, is as it was made', () => {
    const areaCodes = ['E09000012'];
    const made = createApiKey(people.context(), {
      name: 'Program',
      role: 'editor',
      areaCodes: [...areaCodes],
      expiresOn: null,
    });
    expect(made.kind === 'created' && reachOf(made.key)).toEqual({ role: 'editor', areaCodes });
    expect(reachOf(makeKey(former))).toEqual({ role: 'admin', areaCodes: [] });
    expect(roles).toHaveLength(3);
  });
});

it('narrowed areas hold exactly what both reach', () => {
  const policeAreaOf = new Map([
    ['b1', 'P'],
    ['b2', 'P'],
    ['b3', 'Q'],
    ['b4', 'Q'],
  ]);
  const reach = (codes: readonly string[]) =>
    [...policeAreaOf].filter(([code, area]) => codes.includes(code) || codes.includes(area)).map(([c]) => c);
  const codes = fc.subarray(['b1', 'b2', 'b3', 'b4', 'P', 'Q']);
  fc.assert(
    fc.property(codes, codes, (areas, within) => {
      const both = reach(areas).filter((code) => reach(within).includes(code));
      expect(reach(narrowAreas(areas, within, policeAreaOf))).toEqual(both);
    }),
    { seed: 20261129 },
  );
});

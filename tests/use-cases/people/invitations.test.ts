import { desc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import { findPersonByEmail } from '../../../db/people/people.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { messages } from '../../../db/schema/mail.ts';
import { invitations, users } from '../../../db/schema/people.ts';
import {
  acceptInvitation,
  findInvitation,
} from '../../../src/use-cases/people/accounts/accept-invitation.ts';
import {
  invitePerson,
  listOpenInvitations,
  revokeInvitation,
} from '../../../src/use-cases/people/accounts/invite-person.ts';
import { removePerson } from '../../../src/use-cases/people/accounts/manage-people.ts';
import { createPeople, goodPassword, type People, tokenOf } from '../../support/people/people.ts';

const now = new Date('2026-11-21T12:00:00Z');
const input = {
  name: 'Robin',
  email: 'Robin@Example.org',
  role: 'editor',
  areaCodes: ['E09000012', 'CE'],
} as const;

let people: People;
beforeEach(() => {
  people = createPeople();
});

function invite(at = now, changes = {}) {
  const result = invitePerson(people.context(undefined, at), {
    ...input,
    areaCodes: [...input.areaCodes],
    ...changes,
  });
  if (result.kind !== 'invited') throw new Error(JSON.stringify(result));
  return { ...result, token: tokenOf(result.link) };
}

const accept = (token: string, at = now) =>
  acceptInvitation(people.auth, people.visit(), token, goodPassword, at);

describe('an invitation', () => {
  it('makes an account with its role and areas, once', async () => {
    const { token } = invite();
    expect(await accept(token)).toEqual({ kind: 'accepted', email: 'robin@example.org' });
    expect(findPersonByEmail(people.database, 'robin@example.org')).toMatchObject({
      name: 'Robin',
      role: 'editor',
      areaCodes: ['E09000012', 'CE'],
      hasSecondFactor: false,
    });
    expect(await accept(token)).toEqual({ kind: 'not-usable' });
    expect(people.database.select().from(users).all()).toHaveLength(1);
  });

  it('is used once also when two use it at the same moment', async () => {
    const { token } = invite();
    const results = await Promise.all([accept(token), accept(token)]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['accepted', 'not-usable']);
  });

  it('works to the end of its seventh day and not after', () => {
    const { token } = invite();
    expect(findInvitation(people.database, token, new Date('2026-11-28T11:59:59Z'))).toBeDefined();
    expect(findInvitation(people.database, token, new Date('2026-11-28T12:00:00Z'))).toBeUndefined();
  });

  it('of the same address takes the place of an earlier one', async () => {
    const first = invite();
    const second = invite();
    expect(await accept(first.token)).toEqual({ kind: 'not-usable' });
    expect(listOpenInvitations(people.database, now)).toHaveLength(1);
    expect((await accept(second.token)).kind).toBe('accepted');
  });

  it('can be withdrawn', async () => {
    const { token, invitationId } = invite();
    expect(revokeInvitation(people.context(), invitationId)).toEqual({ kind: 'revoked' });
    expect(revokeInvitation(people.context(), invitationId)).toEqual({ kind: 'not-found' });
    expect(await accept(token)).toEqual({ kind: 'not-usable' });
  });

  it('is not used up by a password that is refused', async () => {
    const { token } = invite();
    const refused = await acceptInvitation(people.auth, people.visit(), token, 'short', now);
    expect(refused.kind).toBe('invalid');
    expect((await accept(token)).kind).toBe('accepted');
  });

  it('is mailed with its link, of which the database keeps a hash', () => {
    const { link, token, invitationId } = invite();
    const message = people.database.select().from(messages).get();
    expect(message).toMatchObject({ recipient: 'robin@example.org', about: `invitation:${invitationId}` });
    expect(message?.body).toContain(`\n${link}\n`);
    expect(JSON.stringify(people.database.select().from(invitations).all())).not.toContain(token);
    expect(JSON.stringify(people.database.select().from(auditEvents).all())).not.toContain(token);
  });

  it.each([
    [{ email: 'nobody' }, 'email'],
    [{ name: ' ' }, 'name'],
    [{ areaCodes: ['E09000012', 'E09009999'] }, 'areaCodes'],
  ])('with %j is refused, and says which field is wrong', (change, field) => {
    const result = invitePerson(people.context(), { ...input, areaCodes: [], ...change });
    expect(result).toMatchObject({ kind: 'invalid', problems: { [field]: expect.any(String) } });
    expect(people.database.select().from(invitations).all()).toEqual([]);
  });

  it('of somebody who has an account is refused', async () => {
    await people.addPerson('viewer', 'robin@example.org');
    expect(invitePerson(people.context(), { ...input, areaCodes: [] }).kind).toBe('already-has-account');
  });

  it('is for administrators to make, and a refusal is on record', async () => {
    await people.addPerson('editor');
    const { signedIn } = await people.signInAs('editor@example.org');
    const result = invitePerson(people.context(signedIn.principal), { ...input, areaCodes: [] });
    expect(result.kind).toBe('forbidden');
    const event = people.database.select().from(auditEvents).orderBy(desc(auditEvents.id)).get();
    expect(event).toMatchObject({ action: 'access.refuse', actor: signedIn.person.id });
  });

  it('brings back somebody who was removed, under the same id and without what they had', async () => {
    await people.addPerson('admin');
    const email = await people.addPerson('viewer', 'robin@example.org');
    const before = findPersonByEmail(people.database, email);
    expect(removePerson(people.context(), before?.id ?? '')).toEqual({ kind: 'done' });
    const { token } = invite();
    expect((await accept(token)).kind).toBe('accepted');
    const after = people.database.select().from(users).where(eq(users.email, email)).get();
    expect(after).toMatchObject({ id: before?.id, role: 'editor', removedAt: null });
  });

  it('leaves a whole audit trail', async () => {
    await accept(invite().token);
    expect(people.audited()).toEqual(['invitation.create', 'invitation.accept']);
    expect(verifyAuditChain(people.database)).toMatchObject({ isWhole: true });
  });
});

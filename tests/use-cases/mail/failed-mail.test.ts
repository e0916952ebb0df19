/** Which mail that was given up stays on the work list, and what takes it off. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { messages, settledMessages } from '../../../db/schema/mail.ts';
import { invitations } from '../../../db/schema/people.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { writeReminderAddress } from '../../../src/use-cases/freshness/set-reminder-address.ts';
import { settleFailedMail } from '../../../src/use-cases/mail/settle-failed-mail.ts';
import { readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { referenceDatabase } from '../../support/database.ts';
import { addAdministrator, addContact, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

const today = noonOf('2026-10-20');
let database: Database;
let id: string;

beforeEach(() => {
  database = referenceDatabase();
  id = addContact(database, '2026-08-03');
});

const admin = () => acting(database, people.administrator, today);
const seen = () => ({ contactId: id, seenRevision: 1 });
const listed = () => readWorkList(admin()).failedMail.messages.map((message) => message.id);

function giveUp(changes: Partial<typeof messages.$inferInsert> = {}): void {
  const at = today.toISOString();
  const message = {
    id: 'failed',
    recipient: 'Lead@example.org',
    subject: 'Subject',
    body: 'Body',
    about: `contact:${id}`,
    createdAt: at,
    nextAttemptAt: at,
    givenUpAt: at,
    ...changes,
  };
  database.insert(messages).values(message).run();
}

describe('mail to an address that is still in use is named', () => {
  it.each([
    ['of a contact', {}, () => {}],
    [
      'of its deputy',
      { recipient: 'deputy@example.org' },
      () => writeReminderAddress(admin(), { kind: 'contact', code: id }, 'deputy@example.org'),
    ],
    [
      'of an area',
      { recipient: 'area@example.org' },
      () => writeReminderAddress(admin(), { kind: 'borough', code: 'E09000012' }, 'area@example.org'),
    ],
    [
      'of an administrator',
      { recipient: 'admin@example.org', about: 'user:user-admin@example.org' },
      () => addAdministrator(database, 'admin@example.org'),
    ],
  ] as const)('%s', (_, changes, prepare) => {
    prepare();
    giveUp(changes);
    expect(listed()).toEqual(['failed']);
  });

  it('of somebody who is invited, until the invitation is withdrawn', () => {
    const invitation = {
      id: 'one',
      email: 'new@example.org',
      name: 'New',
      role: 'viewer' as const,
      areaCodes: [],
      tokenHash: 'x',
      invitedBy: 'y',
      createdAt: today.toISOString(),
      expiresAt: today.toISOString(),
    };
    database.insert(invitations).values(invitation).run();
    giveUp({ recipient: 'new@example.org', about: 'invitation:one' });
    expect(listed()).toEqual(['failed']);
    database.update(invitations).set({ revokedAt: today.toISOString() }).run();
    expect(listed()).toEqual([]);
  });

  it('and so is the digest, whose address may stand in the settings alone', () => {
    giveUp({ recipient: 'operator@example.org', about: 'freshness:2026-10-19' });
    expect(listed()).toEqual(['failed']);
  });
});

describe('it needs nobody any more', () => {
  it.each([
    [
      'once the address is corrected',
      () => editContact(admin(), { ...seen(), changes: { email: 'new@example.org', checked: 'telephone' } }),
    ],
    ['once the contact is retired', () => retireContact(admin(), { ...seen(), successorId: null })],
    ['once the entry is checked', () => verifyContact(admin(), { ...seen(), method: 'telephone' })],
    ['once somebody says that it is dealt with', () => settleFailedMail(admin(), 'failed')],
  ])('%s', (_, act) => {
    giveUp();
    expect(listed()).toEqual(['failed']);
    act();
    expect(listed()).toEqual([]);
  });
});

describe('saying that it is dealt with', () => {
  it('is on record once', () => {
    giveUp();
    expect(settleFailedMail(admin(), 'failed')).toEqual({ kind: 'settled' });
    expect(settleFailedMail(admin(), 'failed')).toEqual({ kind: 'unchanged' });
    expect(listAuditEvents(database, { limit: 1 }).events).toMatchObject([
      { action: 'mail.settle', actor: people.administrator.id, subject: 'message:failed' },
    ]);
  });

  it('is for administrators, and for mail that was given up', () => {
    giveUp({ id: 'waiting', givenUpAt: null });
    expect(settleFailedMail(admin(), 'waiting')).toEqual({ kind: 'unchanged' });
    expect(settleFailedMail(acting(database, people.editor, today), 'waiting').kind).toBe('refused');
    expect(database.select().from(settledMessages).all()).toEqual([]);
  });
});

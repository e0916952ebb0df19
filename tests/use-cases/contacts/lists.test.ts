/** What pages and programs read of contacts, and the days that a check lasts. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { messages } from '../../../db/schema/mail.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { recordUnreachable } from '../../../src/use-cases/contacts/checks/record-unreachable.ts';
import { listContacts } from '../../../src/use-cases/contacts/read/list-contacts.ts';
import { readContact } from '../../../src/use-cases/contacts/read/read-contact.ts';
import { editPolicy, policySchema } from '../../../src/use-cases/freshness/edit-policies.ts';
import { previewPolicy } from '../../../src/use-cases/freshness/preview-policy.ts';
import { readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { seededContactCount, seededDatabase, testNow } from '../../support/database.ts';
import { addContact } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;

beforeEach(() => {
  database = seededDatabase();
});

const ids = (views: readonly { readonly id: string }[]) => views.map(({ id }) => id);

describe('the work list', () => {
  it('holds what needs a person today, the longest unchecked first', () => {
    recordUnreachable(acting(database), { contactId: 'demo-council-barnet', seenRevision: 1 });
    const work = readWorkList(acting(database));
    expect(ids(work.overdue)).toEqual(['demo-police-sn', 'demo-council-harrow']);
    expect(ids(work.vacant).toSorted()).toEqual(['demo-council-merton', 'demo-police-nw']);
    expect(ids(work.due)).toEqual(['demo-council-bexley', 'demo-police-na']);
    expect(ids(work.unreachable)).toEqual(['demo-council-barnet']);
    expect(ids(work.lapsed)).toEqual(expect.arrayContaining(['demo-council-barnet', 'demo-council-sutton']));
    // Readers are sent there: a public source gives it, and nobody has checked it.
    expect(ids(work.unchecked)).toContain('line-childline');
    expect(ids(work.lapsed)).not.toContain('line-childline');
    expect(Object.values(work.counts).reduce((sum, count) => sum + count)).toBe(seededContactCount);
    expect(work).toMatchObject({ waiting: [], failedMail: { count: 0 }, hasDemonstrationData: true });
  });

  it('of an editor is about their contacts', () => {
    const context = acting(database, people.otherEditor);
    recordUnreachable(acting(database), { contactId: 'demo-council-lambeth', seenRevision: 1 });
    expect(ids(readWorkList(context).lapsed)).toEqual(['demo-council-lambeth']);
    expect(Object.values(readWorkList(context).counts).reduce((sum, count) => sum + count)).toBe(1);
  });

  it('suggests to ring whom nobody has checked for half of the time, the longest first, and none that is made up', () => {
    const later = addContact(database, '2026-09-30');
    const longest = addContact(database, '2026-09-20');
    addContact(database, '2026-10-20');
    expect(ids(readWorkList(acting(database)).worthCalling)).toEqual([longest, later]);
  });

  it('leaves out what is retired', () => {
    retireContact(acting(database), { contactId: 'demo-council-harrow', seenRevision: 1, successorId: null });
    expect(ids(readWorkList(acting(database)).overdue)).toEqual(['demo-police-sn']);
  });

  it('names mail that will not be tried again', () => {
    const message = {
      recipient: 'modern-slavery@hackney.example.org',
      subject: 'Subject',
      body: 'Body',
      about: 'contact:demo-council-hackney',
      createdAt: testNow.toISOString(),
      nextAttemptAt: testNow.toISOString(),
    };
    database
      .insert(messages)
      .values([
        { ...message, id: 'failed', givenUpAt: testNow.toISOString(), lastError: 'No such mailbox' },
        { ...message, id: 'waiting' },
        { ...message, id: 'sent', sentAt: testNow.toISOString() },
      ])
      .run();
    const work = readWorkList(acting(database));
    expect(work.failedMail.messages).toMatchObject([{ id: 'failed', lastError: 'No such mailbox' }]);
    expect(work.failedMail.messages[0]).not.toHaveProperty('body');
  });
});

describe('the list of contacts', () => {
  it('can be of those that a person may edit', () => {
    const mine = (principal: (typeof people)[keyof typeof people]) =>
      ids(listContacts(acting(database, principal), { mine: true }, { limit: 100 }).items);
    expect(mine(people.editor)).toEqual(['demo-council-hackney']);
    expect(mine(people.policeEditor)).toEqual([
      'demo-council-hackney',
      'demo-council-tower-hamlets',
      'demo-police-ce',
    ]);
    expect(mine(people.viewer)).toEqual([]);
    expect(mine(people.administrator)).toHaveLength(seededContactCount);
  });

  it('counts all that match, and pages through them', () => {
    const page = (after?: string) =>
      listContacts(acting(database), { kind: 'council_lead' }, { limit: 20, after });
    const first = page();
    expect([first.total, first.items.length]).toEqual([33, 20]);
    const second = page(first.next ?? undefined);
    expect([second.total, second.items.length, second.next]).toEqual([33, 13, null]);
  });

  it('leaves out what is retired when it is asked to', () => {
    retireContact(acting(database), { contactId: 'demo-council-harrow', seenRevision: 1, successorId: null });
    const total = (withoutRetired: boolean) =>
      listContacts(acting(database), { withoutRetired }, { limit: 1 }).total;
    expect([total(true), total(false)]).toEqual([seededContactCount - 1, seededContactCount]);
  });
});

describe('the days that a check lasts', () => {
  const seen = { verificationDays: 90, dueBeforeDays: 14, lapseAfterDays: 45 };
  const policy = { ...seen, verificationDays: 30 };

  it('change for a kind of contact, and with them what is due', () => {
    expect(editPolicy(acting(database), { kind: 'council_lead', seen, policy })).toMatchObject({
      kind: 'changed',
    });
    expect(readContact(database, 'demo-council-hackney', testNow)?.view.freshness).not.toBe('verified');
    expect(listAuditEvents(database, { limit: 1 }).events[0]).toMatchObject({
      action: 'policy.edit',
      subject: 'policy:council_lead',
      before: seen,
      after: policy,
    });
    expect(editPolicy(acting(database), { kind: 'council_lead', seen: policy, policy })).toMatchObject({
      kind: 'unchanged',
    });
  });

  it('are previewed exactly as they then change the entries', () => {
    const states = () =>
      new Map(
        listContacts(acting(database), { kind: 'council_lead' }, { limit: 100 }).items.map((view) => [
          view.id,
          view.freshness,
        ]),
      );
    const before = states();
    const { effects, total } = previewPolicy(acting(database), { kind: 'council_lead', policy });
    const expected = effects.flatMap(({ from, to, contacts }) =>
      contacts.map(({ id }) => ({ id, from, to })),
    );
    expect(states()).toEqual(before);
    expect(total).toBe(before.size);
    expect(expected.length).toBeGreaterThan(0);
    editPolicy(acting(database), { kind: 'council_lead', seen, policy });
    const changed = [...states()].flatMap(([id, to]) => {
      const from = before.get(id);
      return from === to ? [] : [{ id, from, to }];
    });
    expect(expected.toSorted((one, other) => one.id.localeCompare(other.id))).toEqual(
      changed.toSorted((one, other) => one.id.localeCompare(other.id)),
    );
  });

  it('are not changed from a stale page, nor by anyone but an administrator', () => {
    expect(editPolicy(acting(database), { kind: 'council_lead', seen: policy, policy: seen })).toMatchObject({
      kind: 'stale',
      current: seen,
    });
    expect(editPolicy(acting(database, people.editor), { kind: 'council_lead', seen, policy })).toMatchObject(
      { kind: 'refused' },
    );
  });

  it.each([
    [{ ...seen, verificationDays: 6, dueBeforeDays: 3 }, 'verificationDays'],
    [{ ...seen, verificationDays: 14, dueBeforeDays: 14 }, 'dueBeforeDays'],
    [{ ...seen, lapseAfterDays: 0 }, 'lapseAfterDays'],
    [{ ...seen, lapseAfterDays: 1.5 }, 'lapseAfterDays'],
  ])('must make sense: %j', (given, field) => {
    expect(policySchema.safeParse(given).error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});

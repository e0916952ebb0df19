/** Who is written to when a change waits, and when it is decided. */
import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { messages } from '../../../db/schema/mail.ts';
import { users } from '../../../db/schema/people.ts';
import type { Role } from '../../../src/domain/people/access.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import {
  approveProposal,
  refuseProposal,
} from '../../../src/use-cases/contacts/proposals/decide-proposal.ts';
import { seededDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
beforeEach(() => {
  database = seededDatabase();
  addPerson(people.editor.id, 'editor', 'editor@example.org');
  addPerson(people.administrator.id, 'admin', 'admin@example.org');
});

function addPerson(id: string, role: Role, email: string) {
  const at = '2026-11-01T09:00:00.000Z';
  database
    .insert(users)
    .values({ id, name: id, email, role, emailVerified: true, createdAt: at, updatedAt: at })
    .run();
}

const minute = (past: number) => new Date(Date.UTC(2026, 10, 21, 12, past));
function propose(telephone: string, now = minute(0)): string {
  const result = editContact(acting(database, people.editor, now), {
    contactId: 'demo-council-hackney',
    seenRevision: 1,
    changes: { telephone },
  });
  if (result.kind !== 'waits') throw new Error(`Nothing waits: ${result.kind}`);
  return result.proposal.id;
}
const mailTo = (email: string) =>
  database
    .select()
    .from(messages)
    .orderBy(asc(messages.nextAttemptAt))
    .all()
    .filter(({ recipient }) => recipient === email);

describe('administrators', () => {
  it('hear at once that a change waits, and of all of the next hour in one message after it', () => {
    propose('020 7946 0701');
    propose('020 7946 0702', minute(10));
    propose('020 7946 0703', minute(50));
    expect(mailTo('admin@example.org').map(({ nextAttemptAt }) => nextAttemptAt)).toEqual([
      minute(0).toISOString(),
      minute(60).toISOString(),
    ]);
    expect(mailTo('admin@example.org')[0]?.body).toContain('https://directory.example.org/admin/');
    expect(mailTo('admin@example.org')[0]?.body).not.toContain('0701');
    propose('020 7946 0704', minute(180));
    expect(mailTo('admin@example.org')).toHaveLength(3);
  });
});

describe('a change that was decided within the hour', () => {
  it('is not told of afterwards, unless another still waits', () => {
    const first = propose('020 7946 0701');
    const second = propose('020 7946 0702', minute(10));
    const [told] = mailTo('admin@example.org');
    expect(told?.body).toContain('https://directory.example.org/admin/contacts/demo-council-hackney/');
    expect(told?.body).toContain(`${people.editor.name} proposed a change`);
    database
      .update(messages)
      .set({ sentAt: minute(1).toISOString() })
      .where(eq(messages.id, told?.id ?? ''))
      .run();
    expect(first).not.toBe(second);
    expect(mailTo('admin@example.org')).toHaveLength(2);
    refuseProposal(acting(database, people.administrator, minute(20)), {
      proposalId: second,
      reason: 'No.',
    });
    expect(mailTo('admin@example.org').map(({ id }) => id)).toEqual([told?.id]);
  });
});

describe('whoever proposed a change', () => {
  it('reads why it was refused', () => {
    const proposalId = propose('020 7946 0701');
    const reason = 'This is the number of another council.';
    expect(refuseProposal(acting(database), { proposalId, reason }).kind).toBe('settled');
    expect(mailTo('editor@example.org')).toMatchObject([
      { subject: expect.stringContaining('refused'), about: `user:${people.editor.id}` },
    ]);
    expect(mailTo('editor@example.org')[0]?.body).toContain(reason);
  });

  it('hears that it was approved', () => {
    const proposalId = propose('020 7946 0701');
    approveProposal(acting(database), { proposalId, seenRevision: 1 });
    expect(mailTo('editor@example.org').map(({ subject }) => subject)).toEqual([
      expect.stringContaining('approved'),
    ]);
  });

  it('is told in words when it was decided, should somebody decide again', () => {
    const proposalId = propose('020 7946 0701');
    approveProposal(acting(database), { proposalId, seenRevision: 1 });
    expect(refuseProposal(acting(database), { proposalId, reason: 'No.' })).toEqual({
      kind: 'conflict',
      detail: 'This change was already approved on 21 November 2026.',
    });
  });
});

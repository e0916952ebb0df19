/** When the readiness check says that mail does not go out. */
import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { messages } from '../../../db/schema/mail.ts';
import { recordRefusedMail } from '../../../src/use-cases/mail/receive/record-returned-mail.ts';
import { findMailProblem } from '../../../src/use-cases/mail/send/find-mail-problem.ts';
import { settleFailedMail } from '../../../src/use-cases/mail/settle-failed-mail.ts';
import { emptyDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

const writtenAt = '2026-10-19T06:00:00.000Z';
let database: Database;
let id: string;

beforeEach(() => {
  database = emptyDatabase();
  id = database.transaction((transaction) =>
    enqueueMessage(transaction, {
      to: 'lead@example.org',
      subject: 's',
      body: 'b',
      about: 'x:1',
      at: writtenAt,
    }),
  );
});

const change = (values: Partial<typeof messages.$inferInsert>) =>
  database.update(messages).set(values).where(eq(messages.id, id)).run();
const problemAt = (instant: string) => findMailProblem(database, new Date(instant));

it('a message tried in vain is a problem after six hours, in words without an address', () => {
  change({ attempts: 4, lastError: 'Connection refused: lead@example.org' });
  expect(problemAt('2026-10-19T11:59:59.999Z')).toBeUndefined();
  expect(problemAt('2026-10-19T12:00:00Z')).toContain('1 could not be delivered for more than 6 hours');
  expect(problemAt('2026-10-19T12:00:00Z')).not.toContain('@');
});

it('one that waits for its day is none', () => {
  change({ nextAttemptAt: '2026-10-26T06:00:00.000Z' });
  expect(problemAt('2026-10-25T06:00:00Z')).toBeUndefined();
});

it('one that has gone is none', () => {
  change({ attempts: 4, sentAt: '2026-10-19T06:30:00.000Z' });
  expect(problemAt('2026-10-25T06:00:00Z')).toBeUndefined();
});

it('one given up is a problem until somebody has dealt with it', () => {
  change({ attempts: 9, givenUpAt: '2026-10-21T20:00:00.000Z' });
  expect(problemAt('2026-10-21T20:00:00Z')).toContain('1 had to be given up');
  settleFailedMail(acting(database, people.administrator, new Date('2026-10-22T09:00:00Z')), id);
  expect(problemAt('2026-10-22T09:00:00Z')).toBeUndefined();
});

it('one that its recipient refused is on the work list, and says nothing of the mail server', () => {
  change({ attempts: 1, givenUpAt: writtenAt });
  const [message] = database.select().from(messages).all();
  if (!message) throw new Error('no message');
  const outcome = { kind: 'unclear', status: null, detail: 'no' } as const;
  database.transaction((transaction) =>
    recordRefusedMail(transaction, { now: new Date(writtenAt) }, message, outcome),
  );
  expect(problemAt('2026-10-25T06:00:00Z')).toBeUndefined();
});

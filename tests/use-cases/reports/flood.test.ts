/** Many reports at once: what readers still see, who is told, and dealing with all of it. */
import { isNotNull } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { listOpenReports } from '../../../db/contacts/contact-reports.ts';
import { listContacts } from '../../../db/contacts/contacts.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { contacts } from '../../../db/schema/contacts.ts';
import { messages } from '../../../db/schema/mail.ts';
import { senderMarkCount } from '../../../src/domain/reports/report.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { reopenManyReports } from '../../../src/use-cases/reports/reopen-reports.ts';
import { reportProblem } from '../../../src/use-cases/reports/report-problem.ts';
import { senderMark } from '../../../src/use-cases/reports/sender-mark.ts';
import { settleManyReports } from '../../../src/use-cases/reports/settle-many.ts';
import { readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { referenceDatabase } from '../../support/database.ts';
import { addAdministrator, addContact, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

const today = '2026-11-20';
const codes = ['E09000012', 'E09000022', 'E09000019', 'E09000030'];
let database: Database;
let leads: readonly string[];

beforeEach(() => {
  database = referenceDatabase();
  leads = codes.flatMap((code) =>
    ['One', 'Two'].map((organisation) =>
      addContact(database, '2026-11-02', { boroughs: [code], organisation: `${organisation} of ${code}` }),
    ),
  );
  addAdministrator(database, 'first@example.org');
  addAdministrator(database, 'second@example.org');
  database.delete(messages).run();
});

const minutesIn = (minutes: number, from = noonOf(today)) => new Date(from.getTime() + minutes * 60_000);
const secret = 'secret';
const reportFrom = (contactId: string, address: string, now: Date) =>
  reportProblem(
    { database, now, requestId: 'test', address, secret, publicUrl: 'https://directory.example.org' },
    { contactId, problem: 'no-answer', line: '' },
  );
/** From an address that is told apart from those of other numbers, up to 64 of them. */
const report = (contactId: string, sender: number, now: Date) => {
  let at = 0;
  while (senderMark(secret, contactId, `sender ${sender}, ${at}`) !== sender % senderMarkCount) at += 1;
  return reportFrom(contactId, `sender ${sender}, ${at}`, now);
};
const reportAll = (ids: readonly string[], now: Date, firstSender = 0) => {
  for (const id of ids) for (const sender of [firstSender, firstSender + 1]) report(id, sender, now);
};
const doubted = () =>
  database
    .select({ id: contacts.id })
    .from(contacts)
    .where(isNotNull(contacts.reportedDeadOn))
    .all()
    .map(({ id }) => id);
const mail = () =>
  database
    .select()
    .from(messages)
    .all()
    .filter(({ subject }) => subject.startsWith('Many numbers'));
const admin = (now: Date) => acting(database, people.administrator, now);
const events = (action: string) =>
  listAuditEvents(database, { limit: 500 }).events.filter((event) => event.action === action);

describe('ten minutes of reports from 1,000 addresses', () => {
  it('leave at most three entries doubted and no national line, and administrators are told once', () => {
    const all = listContacts(database).map(({ id }) => id);
    for (let sender = 0; sender < 1_000; sender += 1)
      reportFrom(all[sender % all.length] ?? '', `192.0.${sender}`, minutesIn(sender / 100));
    expect(doubted()).toHaveLength(3);
    const lines = readDirectory(database, today).nationalLines;
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter(({ reportedDeadOn }) => reportedDeadOn !== null)).toEqual([]);
    expect(mail().map(({ recipient }) => recipient)).toEqual(['first@example.org', 'second@example.org']);
    const work = readWorkList(admin(minutesIn(11)));
    expect(work.flood).toMatchObject({ entries: all.length, doubted: 3 });
    expect(work.reported).toHaveLength(all.length);
  });

  it('of a day and a half leave no more than six of a day, however patient they are', () => {
    for (const hour of [0, 1, 2, 12, 23, 24, 25, 36]) {
      reportAll(leads, minutesIn(hour * 60 + 1), hour + 1);
      expect(doubted().length).toBeLessThanOrEqual(hour < 24 ? 6 : 12);
    }
  });

  it('hold back no number for longer than the flood: an hour later one more report doubts it', () => {
    reportAll(leads, minutesIn(0));
    const [held = ''] = leads.filter((id) => !doubted().includes(id));
    report(held, 10, minutesIn(59));
    expect(doubted()).not.toContain(held);
    report(held, 11, minutesIn(61));
    expect(doubted()).toContain(held);
  });
});

describe('administrators', () => {
  it('are told again of another flood, a day after the last report that was held back', () => {
    reportAll(leads, minutesIn(0));
    expect(mail()).toHaveLength(2);
    const later = minutesIn(25 * 60);
    reportAll(leads, later, 10);
    expect(mail()).toHaveLength(4);
  });

  it('deal with a flood at once: doubt goes, and what was reported before stays', () => {
    const [before = '', ...others] = leads;
    report(before, 20, minutesIn(-24 * 60));
    reportAll(others, minutesIn(0));
    expect(doubted()).toHaveLength(3);
    const late = others[0] ?? '';
    report(late, 21, minutesIn(20));
    const seenUntil = minutesIn(10).toISOString();
    expect(settleManyReports(admin(minutesIn(30)), { contacts: 'flood', seenUntil })).toEqual({
      kind: 'settled',
      count: others.length,
    });
    expect(doubted()).toEqual([]);
    expect(listOpenReports(database).map(({ contactId }) => contactId)).toEqual([before, late]);
    expect(readWorkList(admin(minutesIn(31))).flood).toBeUndefined();
    expect(events('contact.settle-reports')).toHaveLength(others.length);
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: true });
  });

  it('see two new senders change nothing of what was dealt with that day, and four do', () => {
    const [id = ''] = leads;
    reportAll([id], minutesIn(0));
    settleManyReports(admin(minutesIn(5)), { contacts: [id], seenUntil: minutesIn(5).toISOString() });
    expect(doubted()).toEqual([]);
    const results = [30, 31, 32, 33, 34].map((sender) => report(id, sender, minutesIn(90)));
    expect(results.map((result) => result.kind === 'recorded' && result.madeDue)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('deal with those that they tick', () => {
    reportAll(leads, minutesIn(0));
    const ticked = doubted().slice(0, 2);
    const seenUntil = minutesIn(5).toISOString();
    expect(settleManyReports(admin(minutesIn(5)), { contacts: ticked, seenUntil })).toEqual({
      kind: 'settled',
      count: 2,
    });
    expect(doubted()).toHaveLength(1);
    expect(readWorkList(admin(minutesIn(6))).reported).toHaveLength(leads.length - 2);
    expect(readWorkList(admin(minutesIn(6))).flood).toMatchObject({ doubted: 1 });
  });

  it('take it back, and everything is as it was but for what told senders apart', () => {
    reportAll(leads, minutesIn(0));
    const [was, open] = [doubted(), listOpenReports(database).length];
    settleManyReports(admin(minutesIn(5)), { contacts: 'flood', seenUntil: minutesIn(5).toISOString() });
    const [act] = readWorkList(admin(minutesIn(6))).settledTogether;
    expect(act).toMatchObject({ by: people.administrator.id, entries: leads.length });
    expect(reopenManyReports(admin(minutesIn(7)), act?.together ?? '')).toEqual({
      kind: 'reopened',
      count: leads.length,
    });
    expect(doubted()).toEqual(was);
    expect(listOpenReports(database)).toHaveLength(open);
    expect(listOpenReports(database).every(({ senderMark }) => senderMark === null)).toBe(true);
    expect(readWorkList(admin(minutesIn(8))).settledTogether).toEqual([]);
    expect(events('contact.reopen-reports')).toHaveLength(leads.length);
    expect(reopenManyReports(admin(minutesIn(9)), act?.together ?? '')).toEqual({
      kind: 'reopened',
      count: 0,
    });
  });

  it('do not bring back doubt of a number that was checked meanwhile, nor after a day', () => {
    reportAll(leads, minutesIn(0));
    const [checked = '', ...others] = doubted();
    settleManyReports(admin(minutesIn(5)), { contacts: 'flood', seenUntil: minutesIn(5).toISOString() });
    verifyContact(admin(minutesIn(6)), { contactId: checked, seenRevision: 1, method: 'telephone' });
    const [act] = readWorkList(admin(minutesIn(7))).settledTogether;
    const together = act?.together ?? '';
    expect(readWorkList(admin(minutesIn(24 * 60 + 6))).settledTogether).toEqual([]);
    expect(reopenManyReports(admin(minutesIn(24 * 60 + 6)), together)).toMatchObject({ count: 0 });
    expect(reopenManyReports(admin(minutesIn(8)), together)).toMatchObject({ count: leads.length - 1 });
    expect(doubted()).toEqual(others);
  });
});

describe('an editor', () => {
  const editor = () => acting(database, people.editor, minutesIn(5));
  const seenUntil = minutesIn(5).toISOString();

  it('deals with the part of a flood that is theirs', () => {
    reportAll(leads, minutesIn(0));
    expect(readWorkList(editor()).flood).toMatchObject({ entries: 2 });
    expect(settleManyReports(editor(), { contacts: 'flood', seenUntil })).toEqual({
      kind: 'settled',
      count: 2,
    });
    expect(new Set(listOpenReports(database).map(({ contactId }) => contactId)).size).toBe(leads.length - 2);
  });

  it.each([['editor'], ['viewer']] as const)(
    'or %s cannot deal with, or take back, what is not theirs',
    (who) => {
      reportAll(leads, minutesIn(0));
      const context = acting(database, people[who], minutesIn(5));
      expect(settleManyReports(context, { contacts: leads, seenUntil })).toMatchObject({ kind: 'refused' });
      expect(events('contact.settle-reports-refused')).toHaveLength(1);
      settleManyReports(admin(minutesIn(6)), { contacts: leads, seenUntil });
      const [act] = readWorkList(admin(minutesIn(7))).settledTogether;
      expect(readWorkList(context).settledTogether).toEqual(who === 'viewer' ? [act] : []);
      expect(reopenManyReports(context, act?.together ?? '')).toMatchObject({ kind: 'refused' });
      expect(events('contact.reopen-reports-refused')).toHaveLength(1);
      expect(listOpenReports(database)).toEqual([]);
    },
  );

  it.each(['', 'zzz', '9999'])('with a form that says %j of what it showed changes nothing', (given) => {
    reportAll(leads, minutesIn(0));
    expect(settleManyReports(admin(minutesIn(5)), { contacts: 'flood', seenUntil: given }).kind).toBe(
      'invalid',
    );
    expect(doubted()).toHaveLength(3);
  });
});

/** What readers report: what is kept of it, when it makes a contact due, and what ends it. */
import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { listOpenReports } from '../../../db/contacts/contact-reports.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { contactReports } from '../../../db/schema/feedback.ts';
import { messages } from '../../../db/schema/mail.ts';
import { reportProblems } from '../../../src/domain/reports/report.ts';
import { addDays } from '../../../src/domain/time/calendar.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { readContact } from '../../../src/use-cases/contacts/read/read-contact.ts';
import { reportProblem } from '../../../src/use-cases/reports/report-problem.ts';
import { senderMark } from '../../../src/use-cases/reports/sender-mark.ts';
import { settleContactReports } from '../../../src/use-cases/reports/settle-reports.ts';
import { readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { lineProblemWords } from '../../../src/words/report-words.ts';
import { referenceDatabase } from '../../support/database.ts';
import { addContact, checkOn, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

const checkedOn = '2026-11-02';
const today = '2026-11-20';
let database: Database;
let id: string;

beforeEach(() => {
  addresses = new Map();
  database = referenceDatabase();
  checkOn(database, checkedOn);
  id = addContact(database, checkedOn);
  database.delete(messages).run();
});

const secret = 'secret';
let addresses: Map<string, string>;

/** An address for a sender of the test; among some thousand two may share a mark, which these tests are not about. */
function addressOf(sender: string, contactId: string): string {
  const taken = new Set(
    [...addresses]
      .filter(([other]) => other !== sender)
      .map(([, address]) => senderMark(secret, contactId, address)),
  );
  let address = addresses.get(sender) ?? sender;
  while (taken.has(senderMark(secret, contactId, address))) address += '0';
  addresses.set(sender, address);
  return address;
}

interface Sending {
  readonly from?: string;
  readonly on?: string;
  readonly at?: Date;
  readonly line?: string;
  readonly contactId?: string;
}

function report(
  problem: string,
  { from = '192.0.2.1', on = today, at, line = '', contactId = id }: Sending = {},
) {
  return reportProblem(
    {
      database,
      now: at ?? noonOf(on),
      requestId: 'test-request',
      address: addressOf(from, contactId),
      secret,
      publicUrl: 'https://directory.example.org',
    },
    { contactId, problem, line },
  );
}

const admin = (date = today) => acting(database, people.administrator, noonOf(date));
const freshnessOn = (date: string) => readContact(database, id, noonOf(date))?.view.freshness;
const events = (action: string) =>
  listAuditEvents(database, { limit: 500 }).events.filter((event) => event.action === action);
const publicFreshness = (date: string) =>
  readDirectory(database, date).contacts.find((contact) => contact.id === id)?.freshness;

describe('a report', () => {
  it.each(reportProblems)(
    'of %s is kept, with what was added, and changes nothing that readers see',
    (problem) => {
      const requests = findOpenPublishRequests(database).count;
      expect(report(problem, { line: '  The mailbox is\nfull ' })).toEqual({
        kind: 'recorded',
        madeDue: false,
      });
      expect(listOpenReports(database, id)).toMatchObject([
        {
          problem,
          line: 'The mailbox is full',
          reportedOn: today,
          settledAt: null,
          telephone: '020 7946 0123',
        },
      ]);
      expect(freshnessOn(today)).toBe('verified');
      expect(findOpenPublishRequests(database).count).toBe(requests);
    },
  );

  it('keeps neither the address of its sender nor a hash that leads to it', () => {
    report('no-answer', { from: '203.0.113.77' });
    const [row] = database.select().from(contactReports).all();
    expect(JSON.stringify(row)).not.toContain('203.0.113.77');
    expect(row?.senderMark).toBeGreaterThanOrEqual(0);
    expect(row?.senderMark).toBeLessThan(64);
  });

  it('that is too long is told how long it is and may be', () => {
    expect(lineProblemWords({ kind: 'too-long', length: 201 })).toMatch(/201 .* 200/);
  });

  it('is on record without what was typed, by nobody in particular', () => {
    report('wrong-person', { line: 'Ask for Alex' });
    const [event] = events('contact.report');
    expect(event).toMatchObject({ actor: 'reader', subject: `contact:${id}`, requestId: 'test-request' });
    expect(JSON.stringify(event)).not.toContain('Alex');
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: true });
  });

  it.each([
    ['nothing chosen', '', '', { problem: 'not-chosen' }],
    ['a choice there is not', 'everything', '', { problem: 'not-chosen' }],
    ['a line that is too long', 'other', 'x'.repeat(201), { line: { kind: 'too-long', length: 201 } }],
    ['codes that are no text', 'other', 'a\u0000b', { line: { kind: 'not-text' } }],
  ])('is refused for %s, and nothing is kept', (_, problem, line, mistakes) => {
    expect(report(problem, { line })).toEqual({ kind: 'invalid', mistakes });
    expect(listOpenReports(database)).toEqual([]);
  });

  it('may have a line of exactly the most characters', () => {
    expect(report('other', { line: 'x'.repeat(200) })).toMatchObject({ kind: 'recorded' });
  });

  it('is of a contact that readers see', () => {
    expect(report('other', { contactId: 'no-such' })).toEqual({ kind: 'not-found' });
    retireContact(admin(), { contactId: id, seenRevision: 1, successorId: null });
    expect(report('other')).toEqual({ kind: 'not-found' });
  });
});

describe('two independent reports of a dead number', () => {
  it.each([
    ['no-answer', 'no-answer'],
    ['no-answer', 'wrong-number'],
    ['wrong-number', 'no-answer'],
  ])('%s and %s make the contact due at once, for everyone', (first, second) => {
    report(first, { from: '192.0.2.1', on: '2026-11-10' });
    expect(report(second, { from: '192.0.2.2' })).toEqual({ kind: 'recorded', madeDue: true });
    expect(freshnessOn(today)).toBe('due');
    expect(publicFreshness(today)).toBe('due');
    expect(findOpenPublishRequests(database).count).toBeGreaterThan(0);
    expect(readWorkList(admin()).due.map((contact) => contact.id)).toEqual([id]);
    const { transitions, notifications } = checkOn(database, today);
    expect(transitions).toEqual([{ contact: id, from: 'verified', to: 'due' }]);
    expect(notifications.map(({ stage, to }) => `${stage} ${to}`)).toEqual([
      'reported lead@example.org',
      'reported administrators',
    ]);
    const mail = database.select().from(messages).where(eq(messages.recipient, 'lead@example.org')).all();
    expect(mail.map(({ body }) => body).join()).toContain(
      'readers had told us that this phone number does not work',
    );
    expect(checkOn(database, today)).toMatchObject({ transitions: [], notifications: [] });
  });

  it.each([
    ['one person pressing twice', [['no-answer'], ['no-answer']]],
    [
      'one person on two days',
      [
        ['no-answer', { on: '2026-11-10' }],
        ['no-answer', { on: '2026-11-12' }],
      ],
    ],
    ['one person saying two things', [['no-answer'], ['wrong-number', { line: 'And again' }]]],
    ['a dead number and something else', [['no-answer'], ['wrong-person', { from: '192.0.2.2' }]]],
    ['two that say nothing of the number', [['other'], ['wrong-person', { from: '192.0.2.2' }]]],
  ] satisfies [string, [string, Sending?][]][])('are not %s', (_, reports) => {
    for (const [problem, sending] of reports)
      expect(report(problem, sending)).toMatchObject({ madeDue: false });
    expect(freshnessOn(today)).toBe('verified');
  });

  it('are one report when the same person presses twice', () => {
    report('no-answer');
    report('no-answer');
    expect(listOpenReports(database, id)).toHaveLength(1);
  });

  it('are of one contact', () => {
    const other = addContact(database, checkedOn, { telephone: '020 7946 0999' });
    report('no-answer');
    expect(report('no-answer', { from: '192.0.2.2', contactId: other })).toMatchObject({ madeDue: false });
  });

  it('do not count when the first was made before the last verification', () => {
    report('no-answer', { on: '2026-11-10' });
    verifyContact(admin('2026-11-12'), { contactId: id, seenRevision: 1, method: 'telephone' });
    expect(report('no-answer', { from: '192.0.2.2' })).toMatchObject({ madeDue: false });
    expect(listOpenReports(database, id)).toHaveLength(1);
  });

  it('do not count when the first was of another number', () => {
    report('no-answer', { on: '2026-11-10' });
    editContact(admin('2026-11-12'), {
      contactId: id,
      seenRevision: 1,
      changes: { telephone: '020 7946 0456' },
    });
    expect(report('no-answer', { from: '192.0.2.2' })).toMatchObject({ madeDue: false });
  });
});

describe('what ends it', () => {
  beforeEach(() => {
    report('no-answer', { from: '192.0.2.1' });
    report('no-answer', { from: '192.0.2.2' });
    expect(freshnessOn(today)).toBe('due');
  });

  it('is a verification, of the same day too, which also erases what told the senders apart', () => {
    verifyContact(admin(), { contactId: id, seenRevision: 1, method: 'telephone' });
    expect(freshnessOn(today)).toBe('verified');
    expect(listOpenReports(database, id)).toEqual([]);
    expect(
      database
        .select()
        .from(contactReports)
        .all()
        .map(({ senderMark }) => senderMark),
    ).toEqual([null, null]);
  });

  it('is not a check of an earlier day', () => {
    verifyContact(admin(), { contactId: id, seenRevision: 1, method: 'telephone', on: addDays(today, -1) });
    expect(freshnessOn(today)).toBe('due');
    expect(listOpenReports(database, id)).toHaveLength(2);
  });

  it('is not an edit of something else', () => {
    editContact(admin(), { contactId: id, seenRevision: 1, changes: { notes: 'Ring twice.' } });
    expect(freshnessOn(today)).toBe('due');
  });

  it('is somebody saying that it is dealt with', () => {
    const seenUntil = noonOf(today).toISOString();
    expect(settleContactReports(admin(), { contactId: id, seenUntil })).toEqual({
      kind: 'settled',
      count: 2,
    });
    expect(freshnessOn(today)).toBe('verified');
    expect(events('contact.settle-reports')).toHaveLength(1);
    expect(settleContactReports(admin(), { contactId: id, seenUntil })).toEqual({
      kind: 'settled',
      count: 0,
    });
    expect(events('contact.settle-reports')).toHaveLength(1);
    expect(checkOn(database, today).transitions).toEqual([]);
  });

  it('is not somebody who has not seen the newest report', () => {
    report('other', { from: '192.0.2.3', at: new Date(`${today}T12:00:01Z`) });
    const seenUntil = noonOf(today).toISOString();
    expect(settleContactReports(admin(), { contactId: id, seenUntil })).toEqual({ kind: 'outdated' });
    for (const garbage of ['', 'zzz', '9999'])
      expect(settleContactReports(admin(), { contactId: id, seenUntil: garbage }).kind).toBe('invalid');
    expect(listOpenReports(database, id)).toHaveLength(3);
  });

  it.each([
    ['viewer', 'refused'],
    ['otherEditor', 'refused'],
    ['editor', 'settled'],
  ] as const)('is for those who look after the contact: %s is %s', (who, kind) => {
    const context = acting(database, people[who], noonOf(today));
    expect(settleContactReports(context, { contactId: id, seenUntil: context.now.toISOString() }).kind).toBe(
      kind,
    );
    expect(events('contact.settle-reports-refused')).toHaveLength(kind === 'refused' ? 1 : 0);
  });

  it('lets the clock of a second cycle run anew', () => {
    verifyContact(admin(), { contactId: id, seenRevision: 1, method: 'telephone' });
    const later = addDays(today, 3);
    report('no-answer', { from: '192.0.2.1', on: later });
    expect(freshnessOn(later)).toBe('verified');
    report('no-answer', { from: '192.0.2.9', on: later });
    expect(freshnessOn(later)).toBe('due');
  });
});

describe('those who can put it right', () => {
  const reportTwice = (from: string, at: Date) => {
    report('no-answer', { from: `${from}.1`, at });
    report('no-answer', { from: `${from}.2`, at });
  };
  const written = (date: string) => checkOn(database, date).notifications.map(({ stage }) => stage);
  const at = (hour: string) => new Date(`${today}T${hour}:00:00Z`);

  it('hear of it once, however often the check runs and more readers say so', () => {
    reportTwice('192.0.2', at('10'));
    expect(written(today)).toEqual(['reported', 'reported']);
    report('wrong-number', { from: '198.51.100.1', at: at('11') });
    expect([...written(today), ...written(addDays(today, 1))]).toEqual([]);
  });

  it('hear of it again when a number fails that was checked that day', () => {
    reportTwice('192.0.2', at('10'));
    written(today);
    verifyContact(acting(database, people.administrator, at('11')), {
      contactId: id,
      seenRevision: 1,
      method: 'telephone',
    });
    expect(written(today)).toEqual([]);
    reportTwice('198.51.100', at('14'));
    expect(written(today)).toEqual([]);
    reportTwice('203.0.113', at('15'));
    expect(written(today)).toEqual(['reported', 'reported']);
  });

  it('hear of it again when an administrator had dealt with the reports before', () => {
    reportTwice('192.0.2', at('10'));
    written(today);
    settleContactReports(acting(database, people.administrator, at('11')), {
      contactId: id,
      seenUntil: at('11').toISOString(),
    });
    reportTwice('198.51.100', noonOf('2026-11-25'));
    expect(written('2026-11-25')).toEqual(['reported', 'reported']);
    reportTwice('203.0.113', noonOf('2026-11-26'));
    expect(written('2026-11-26')).toEqual([]);
  });
});

describe('the work list', () => {
  it('groups reports by contact, those that make one due first', () => {
    const other = addContact(database, checkedOn, { telephone: '020 7946 0999' });
    report('other', { contactId: other, line: 'One' });
    report('other', { contactId: other, line: 'Two' });
    report('wrong-number', { contactId: other });
    report('no-answer', { from: '192.0.2.1' });
    report('no-answer', { from: '192.0.2.2' });
    const { reported } = readWorkList(admin());
    expect(reported.map(({ contact, counts }) => [contact.id, counts])).toEqual([
      [id, [{ problem: 'no-answer', count: 2 }]],
      [
        other,
        [
          { problem: 'wrong-number', count: 1 },
          { problem: 'other', count: 2 },
        ],
      ],
    ]);
  });

  it('of an editor is about their contacts', () => {
    report('other');
    const of = (who: 'editor' | 'otherEditor') =>
      readWorkList(acting(database, people[who], noonOf(today))).reported.length;
    expect([of('editor'), of('otherEditor')]).toEqual([1, 0]);
  });
});

describe('too many reports', () => {
  it('of one address stop, of one contact and of all, and others can still report', () => {
    const kinds = Array.from({ length: 6 }, (_, place) => report('other', { line: `Line ${place}` }).kind);
    expect(kinds).toEqual([...Array<string>(5).fill('recorded'), 'too-many']);
    expect(report('other', { from: '192.0.2.2' })).toMatchObject({ kind: 'recorded' });
    expect(report('other', { on: addDays(today, 2), line: 'Later' })).toMatchObject({ kind: 'recorded' });
  });

  it('of one contact stop', () => {
    const kinds = Array.from(
      { length: 61 },
      (_, place) => report('other', { from: `198.51.100.${place}` }).kind,
    );
    expect(kinds.filter((kind) => kind === 'too-many')).toHaveLength(1);
  });

  it('that one address is refused use up nothing of what others may report', () => {
    for (let turn = 0; turn < 100; turn++) report('other', { line: `Line ${turn}` });
    expect(report('other', { from: '192.0.2.2' })).toMatchObject({ kind: 'recorded' });
  });
});

describe('old reports', () => {
  it('are deleted by the daily check after 90 days, on record; a dry run deletes none', () => {
    report('other', { on: '2026-11-20' });
    report('other', { on: '2026-11-21', from: '192.0.2.2' });
    checkOn(database, addDays('2026-11-20', 90));
    expect(listOpenReports(database)).toHaveLength(2);
    checkOn(database, addDays('2026-11-20', 91), { isDryRun: true });
    expect(listOpenReports(database)).toHaveLength(2);
    checkOn(database, addDays('2026-11-20', 91));
    expect(
      database.select().from(contactReports).orderBy(asc(contactReports.reportedOn)).all(),
    ).toMatchObject([{ reportedOn: '2026-11-21' }]);
    expect(events('reports.delete')).toMatchObject([{ actor: 'system:freshness', after: { count: 1 } }]);
  });
});

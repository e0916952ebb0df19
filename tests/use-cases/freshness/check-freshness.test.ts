/** What the daily check records, whom it writes to, and that doing it again changes nothing. */
import { asc, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, parseAuditHead, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import { closeDatabase, type Database } from '../../../db/client.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { insertBuildingRelease, markReleaseLive } from '../../../db/publishing/releases.ts';
import { listBankHolidays } from '../../../db/reference/bank-holidays.ts';
import { dailyBoroughChecks, dailySnapshots, reminders } from '../../../db/schema/freshness.ts';
import { messages } from '../../../db/schema/mail.ts';
import { addDays } from '../../../src/domain/time/calendar.ts';
import { markVacant } from '../../../src/use-cases/contacts/change/mark-vacant.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { recordUnreachable } from '../../../src/use-cases/contacts/checks/record-unreachable.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { writeReminderAddress } from '../../../src/use-cases/freshness/set-reminder-address.ts';
import { emptyDatabase, referenceDatabase } from '../../support/database.ts';
import { addAdministrator, addContact, checkOn, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

/** A Monday; its stages fall on 18 October, 1, 8 and 22 November, all Sundays, and on Wednesday 16 December. */
const checkedOn = '2026-08-03';
let database: Database;
let id: string;

beforeEach(() => {
  database = referenceDatabase();
  // The national lines have been on the digest once.
  checkOn(database, checkedOn);
  database.delete(messages).run();
  id = addContact(database, checkedOn);
});

const mail = () => database.select().from(messages).orderBy(asc(messages.recipient)).all();
const mailTo = () => mail().map(({ recipient }) => recipient);
const stagesOn = (date: string) =>
  checkOn(database, date).notifications.map(({ stage, to }) => `${stage} ${to}`);
const admin = (date: string) => acting(database, people.administrator, noonOf(date));

describe('a cycle, run every day', () => {
  it('brings each stage on the working day on or after it, once', () => {
    const sent: string[] = [];
    for (let day = 0; day <= 200; day++) {
      const date = addDays(checkedOn, day);
      for (const { stage, to } of checkOn(database, date).notifications) sent.push(`${date} ${stage} ${to}`);
    }
    expect(sent).toEqual([
      '2026-10-19 first lead@example.org',
      '2026-11-02 due lead@example.org',
      '2026-11-09 again lead@example.org',
      '2026-11-09 again administrators',
      // Nobody is named to escalate to.
      '2026-11-23 escalate administrators',
      '2026-12-16 lapse administrators',
    ]);
    expect(mail()).toHaveLength(6);
  });

  it('reports each transition on its very day, weekends included, and puts it on record', () => {
    const seen: string[] = [];
    for (let day = 1; day <= 140; day++) {
      const date = addDays(checkedOn, day);
      for (const { contact, from, to } of checkOn(database, date).transitions)
        seen.push(`${date} ${contact === id} ${from} ${to}`);
    }
    expect(seen).toEqual([
      '2026-10-18 true verified due',
      '2026-11-02 true due overdue',
      '2026-12-16 true overdue lapsed',
    ]);
    expect(listAuditEvents(database, { limit: 1 }).events[0]).toMatchObject({
      actor: 'system:freshness',
      action: 'contact.age',
      subject: `contact:${id}`,
      before: { freshness: 'overdue' },
      after: { freshness: 'lapsed' },
    });
    expect(verifyAuditChain(database).isWhole).toBe(true);
  });

  it('begins again with a new check, and not with one of the same day', () => {
    checkOn(database, '2026-10-19');
    verifyContact(admin('2026-10-20'), { contactId: id, seenRevision: 1, method: 'email' });
    expect(checkOn(database, '2026-10-20').transitions).toEqual([
      { contact: id, from: 'due', to: 'verified' },
    ]);
    expect(stagesOn('2026-11-02')).toEqual([]);
    // 76 days after 20 October 2026.
    expect(stagesOn('2027-01-04')).toEqual(['first lead@example.org']);
    expect(stagesOn('2027-01-04')).toEqual([]);
  });
});

describe('after days without a run', () => {
  it('one message stands for all that fell due, and nothing is skipped silently', () => {
    addAdministrator(database, 'admin@example.org');
    writeReminderAddress(admin(checkedOn), { kind: 'contact', code: id }, 'deputy@example.org');
    const report = checkOn(database, '2026-11-10');
    expect(report.notifications.map(({ stage, to }) => `${stage} ${to}`)).toEqual([
      'first lead@example.org',
      'due lead@example.org',
      'again lead@example.org',
      'due deputy@example.org',
      'again administrators',
    ]);
    expect(report.superseded.map(({ stage }) => stage)).toEqual(['first']);
    expect(mailTo()).toEqual(['admin@example.org', 'deputy@example.org', 'lead@example.org']);
    expect(mail()[2]?.body).toContain('replaces our messages of 18 October 2026 and 1 November 2026.');
    expect(mail()[2]?.subject).toMatch(/^Reminder to check your entry/);
    expect(database.select().from(reminders).where(eq(reminders.contactId, id)).all()).toHaveLength(3);
    expect(checkOn(database, '2026-11-10')).toMatchObject({ notifications: [], transitions: [] });
  });

  it('a mailbox of several contacts gets one message with a confirm link for each', () => {
    addContact(database, checkedOn, { role: 'Second role', email: 'LEAD@example.org' });
    checkOn(database, '2026-10-19');
    expect(mail()).toHaveLength(1);
    expect(mail()[0]?.body).toMatch(/\S\n\nTell us if it is right/);
    expect(mail()[0]?.body.match(/https:\/\/directory\.example\.org\/confirm\/[\w-]{43}/g)).toHaveLength(2);
  });
});

describe('whom reminders reach', () => {
  it('escalates to the police area of a police contact, and to the council of another', () => {
    writeReminderAddress(admin(checkedOn), { kind: 'police-area', code: 'CE' }, 'bcu@example.org');
    writeReminderAddress(admin(checkedOn), { kind: 'borough', code: 'E09000012' }, 'council@example.org');
    const police = addContact(database, checkedOn, {
      kind: 'police_spoc',
      policeArea: 'CE',
      email: 'p@example.org',
    });
    const report = checkOn(database, '2026-11-23');
    const escalated = report.notifications.filter(({ stage }) => stage === 'escalate');
    expect(escalated).toHaveLength(2);
    expect(escalated).toContainEqual({ contact: police, stage: 'escalate', to: 'bcu@example.org' });
    expect(escalated).toContainEqual({ contact: id, stage: 'escalate', to: 'council@example.org' });
    // Whoever is told of a silent contact cannot answer for it.
    expect(mail().find(({ recipient }) => recipient === 'bcu@example.org')?.body).not.toContain('/confirm/');
  });

  it('goes to the digest for a contact without a mailbox', () => {
    const silent = addContact(database, checkedOn, { email: null });
    const found = checkOn(database, '2026-10-19').notifications.filter(({ contact }) => contact === silent);
    expect(found).toEqual([{ contact: silent, stage: 'first', to: 'administrators' }]);
    const [, digest] = mail();
    expect(digest?.recipient).toBe('operator@example.org');
    expect(digest?.body).toContain('It has no e-mail address to write to.');
  });

  it('puts what nobody has checked on the digest once, the national lines among it', () => {
    const fresh = referenceDatabase();
    const first = checkOn(fresh, '2026-11-23');
    expect(first.counts.lapsed).toBeGreaterThan(5);
    expect(first.notifications).toHaveLength(first.counts.lapsed);
    expect(new Set(first.notifications.map(({ stage, to }) => `${stage} ${to}`))).toEqual(
      new Set(['unchecked administrators']),
    );
    expect(checkOn(fresh, '2026-11-24').notifications).toEqual([]);
  });

  it('writes nothing for a vacant, retired or unreachable contact, but tells of the unreachable once', () => {
    const retired = addContact(database, checkedOn);
    retireContact(admin(checkedOn), { contactId: retired, seenRevision: 1, successorId: null });
    markVacant(admin(checkedOn), { contactId: addContact(database, checkedOn), seenRevision: 1 });
    recordUnreachable(admin('2026-08-05'), { contactId: id, seenRevision: 1 });
    const report = checkOn(database, '2026-08-05');
    expect(report.counts).toMatchObject({ verified: 0, vacant: 1 });
    expect(report.notifications).toEqual([{ contact: id, stage: 'lapse', to: 'administrators' }]);
    expect(mail()[0]?.body).toContain('nobody could be reached there on 5 August 2026');
    expect(stagesOn('2027-01-05')).toEqual([]);
  });

  it('waits on bank holidays and weekends, for everybody', () => {
    const christmas = addContact(database, '2026-09-26');
    // 25 and 26 December are a Friday and a Saturday, so Monday 28 December is a holiday too.
    for (const day of ['2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28'])
      expect(checkOn(database, day)).toMatchObject({ notifications: [], isWorkingDay: false });
    expect(stagesOn('2026-12-29')).toContain('due lead@example.org');
    expect(christmas).not.toBe(id);
  });
});

describe('the mail', () => {
  it('says what is listed, when it was checked, what happens next, and where to answer', () => {
    checkOn(database, '2026-10-19');
    const [message] = mail();
    expect(message).toMatchObject({ recipient: 'lead@example.org', about: `contact:${id}` });
    for (const part of [
      'Modern slavery lead, Hackney Council',
      'Telephone: 020 7946 0123',
      'E-mail: lead@example.org',
      'Hours: ',
      'Boroughs: Hackney',
      'Last checked: 3 August 2026',
      'Please check it by 1 November 2026',
      'From 16 December 2026',
      'https://directory.example.org/confirm/',
    ])
      expect(message?.body).toContain(part);
  });
});

describe('a mail that comes late', () => {
  it.each([
    ['2026-10-19', ['Please check it by 1 November 2026. After that', 'From 16 December 2026']],
    [
      '2026-11-10',
      ['was due by 1 November 2026, and the directory says that it is overdue', 'From 16 December 2026'],
    ],
    ['2026-12-21', ['was due by 1 November 2026.', 'Since 16 December 2026 the directory says']],
  ])('on %s says how it stands that day', (date, parts) => {
    checkOn(database, date);
    const body = mail().find(({ recipient }) => recipient === 'lead@example.org')?.body;
    for (const part of parts) expect(body).toContain(part);
  });
});

describe('what a mail says of those above', () => {
  const said = (to: string) => mail().find(({ recipient }) => recipient === to);
  const escalation = () =>
    writeReminderAddress(admin(checkedOn), { kind: 'borough', code: 'E09000012' }, 'chief@example.org');

  it('says whom it goes to next only when there is somebody, and not after it has gone there', () => {
    checkOn(database, '2026-11-10');
    expect(said('lead@example.org')?.body).not.toContain('police area or council');
    addContact(database, checkedOn, { role: 'Other', email: 'other@example.org' });
    escalation();
    checkOn(database, '2026-11-10');
    expect(said('other@example.org')?.body).toContain('If nobody answers, we will write to your police area');
    addContact(database, checkedOn, { role: 'Late', email: 'late@example.org' });
    checkOn(database, '2026-11-24');
    expect(said('late@example.org')?.body).not.toContain('police area or council');
  });

  it('says that nobody answered only when somebody had been asked', () => {
    escalation();
    checkOn(database, '2026-11-24');
    expect(said('chief@example.org')?.subject).toMatch(/^Still to be checked/);
    expect(said('chief@example.org')?.body).toContain('Our reminders were late');
    expect(said('chief@example.org')?.body).not.toContain('Nobody has answered');
  });

  it('says so when the reminders went out in their time', () => {
    escalation();
    for (let day = 0; day <= 120; day++) checkOn(database, addDays(checkedOn, day));
    expect(said('chief@example.org')?.subject).toMatch(/^Nobody has answered for/);
    expect(said('chief@example.org')?.body).toContain('Nobody has answered our reminders.');
  });
});

describe('the digest', () => {
  it('names as many as anybody reads, counts the rest, and goes to every administrator', () => {
    addAdministrator(database, 'one@example.org');
    addAdministrator(database, 'two@example.org');
    for (let count = 0; count < 205; count++) addContact(database, checkedOn, { checked: undefined });
    checkOn(database, '2026-08-04');
    expect(mailTo()).toEqual(['one@example.org', 'two@example.org']);
    const [digest] = mail();
    expect(digest?.subject).toBe('Contacts that need you: 205');
    expect(digest?.body.match(/^- Modern slavery lead/gm)).toHaveLength(200);
    expect(digest?.body).toContain('… and 5 more on the work list.');
    const head = parseAuditHead(/\d+:[0-9a-f]{64}/.exec(digest?.body ?? '')?.[0] ?? '');
    expect(head && verifyAuditChain(database, [head])).toMatchObject({ isWhole: true });
    expect(head?.count, 'the head is of events that are there').toBeGreaterThan(0);
    // Each is one press from where it is dealt with.
    const links =
      /^- Modern slavery lead.*\n {2}https:\/\/directory\.example\.org\/admin\/contacts\/[\w-]+\/$/gm;
    expect(new Set(digest?.body.match(links)).size).toBe(200);
    expect(digest?.body).toContain('https://directory.example.org/admin/');
  });
});

describe('the day on record', () => {
  it('counts every contact once, and knows each borough’s oldest check', () => {
    addContact(database, '2026-08-01', { boroughs: ['E09000012', 'E09000022'] });
    const never = addContact(database, checkedOn, { boroughs: ['E09000001'], checked: undefined });
    expect(never).toBeTruthy();
    const { counts } = checkOn(database, '2026-08-04');
    expect(
      database.select().from(dailySnapshots).where(eq(dailySnapshots.takenOn, '2026-08-04')).all(),
    ).toEqual([{ takenOn: '2026-08-04', ...counts }]);
    checkOn(database, '2026-08-04');
    const checks = database
      .select()
      .from(dailyBoroughChecks)
      .where(eq(dailyBoroughChecks.takenOn, '2026-08-04'));
    expect(new Map(checks.all().map((row) => [row.boroughCode, row.oldestCheckOn]))).toEqual(
      new Map([
        ['E09000012', '2026-08-01'],
        ['E09000022', '2026-08-01'],
        ['E09000001', null],
      ]),
    );
  });

  it('asks for a publish when a label has changed, and once for each day that it counts', () => {
    const open = () => findOpenPublishRequests(database).count;
    const before = open();
    expect(checkOn(database, '2026-08-05').publishReason).toBeNull();
    expect(open()).toBe(before);
    expect(checkOn(database, '2026-10-18').publishReason).toBe('The label of 1 contact has changed');
    expect(open()).toBe(before + 1);

    const fresh = emptyDatabase();
    insertBuildingRelease(fresh, { id: 'r1', startedAt: '2026-10-18T10:00:00Z', sourceDigest: 'd' });
    fresh.transaction((transaction) =>
      markReleaseLive(transaction, {
        id: 'r1',
        finishedAt: '2026-10-18T10:00:09Z',
        fileCount: 1,
        byteCount: 1,
      }),
    );
    // The release of the day was made before the day was counted.
    expect(checkOn(fresh, '2026-10-18').publishReason).toBe('A new day');
    expect(checkOn(fresh, '2026-10-18').publishReason).toBeNull();
    // A build that has begun may have read what was there before, so an open request is no reason to be silent.
    expect(findOpenPublishRequests(fresh).count).toBe(1);
    expect(checkOn(fresh, '2026-10-19').publishReason).toBe('A new day');
    expect(checkOn(fresh, '2026-10-19').publishReason).toBeNull();
  });

  it('is not touched by a dry run, which reports the same', () => {
    const before = database.$client.serialize();
    const dry = checkOn(database, '2026-11-10', { isDryRun: true });
    expect(Buffer.compare(database.$client.serialize(), before)).toBe(0);
    expect(checkOn(database, '2026-11-10')).toEqual(dry);
    expect(dry.notifications.length).toBeGreaterThan(0);
  });
});

describe('runs on any days', () => {
  const seed = 20261121;
  it(`send each stage of a cycle once and lose none (seed ${seed})`, () => {
    const days = fc.array(fc.integer({ min: 60, max: 170 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, (runDays) => {
        const own = emptyDatabaseWithContact();
        try {
          const sent: string[] = [];
          for (const day of [...runDays, 172, 172])
            for (const { stage, to } of checkOn(own, addDays(checkedOn, day)).notifications)
              sent.push(`${stage} ${to}`);
          expect([...sent].sort()).toEqual([
            'again administrators',
            'again lead@example.org',
            'due lead@example.org',
            'escalate administrators',
            'first lead@example.org',
            'lapse administrators',
          ]);
        } finally {
          closeDatabase(own);
        }
      }),
      { seed, numRuns: 25 },
    );
  });

  function emptyDatabaseWithContact(): Database {
    const own = referenceDatabase();
    checkOn(own, checkedOn);
    addContact(own, checkedOn);
    return own;
  }
});

describe('bank holidays of England', () => {
  // https://www.gov.uk/bank-holidays
  it.each([
    [
      2026,
      [
        '2026-01-01',
        '2026-04-03',
        '2026-04-06',
        '2026-05-04',
        '2026-05-25',
        '2026-08-31',
        '2026-12-25',
        '2026-12-28',
      ],
    ],
    [
      2027,
      [
        '2027-01-01',
        '2027-03-26',
        '2027-03-29',
        '2027-05-03',
        '2027-05-31',
        '2027-08-30',
        '2027-12-27',
        '2027-12-28',
      ],
    ],
  ])('%i', (year, dates) => {
    const isWeekend = (date: string) => [0, 6].includes(noonOf(date).getUTCDay());
    expect([...listBankHolidays(year)].filter((date) => !isWeekend(date)).sort()).toEqual(dates);
  });
});

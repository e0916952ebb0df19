/**
 * Some months of keeping the list, with a simulated clock, through the use cases that people use: calls, corrections,
 * mail that comes back, readers' reports, vacancies and retirements. The account of impact says what came of it.
 */
import { describe, expect, it, onTestFinished } from 'vitest';
import { closeDatabase, type Database } from '../../../db/client.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { findMessageById } from '../../../db/mail/returned-mail.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { loadSampleData } from '../../../db/seed/load-seed.ts';
import type { CallOutcome } from '../../../src/domain/calls/call.ts';
import type { ContactChanges, NewContact } from '../../../src/domain/contacts/contact-fields.ts';
import type { Failure } from '../../../src/domain/mail/returned/returned-outcome.ts';
import type { ReportProblem } from '../../../src/domain/reports/report.ts';
import { checkedOf, stateOfList } from '../../../src/domain/status/state-of-list.ts';
import { recordCall } from '../../../src/use-cases/calls/record-call.ts';
import { undoCall } from '../../../src/use-cases/calls/undo-call.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { fillVacancy } from '../../../src/use-cases/contacts/change/fill-vacancy.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { withdrawCheck } from '../../../src/use-cases/contacts/checks/withdraw-check.ts';
import { editPolicy } from '../../../src/use-cases/freshness/edit-policies.ts';
import { recordReturnedMail } from '../../../src/use-cases/mail/receive/record-returned-mail.ts';
import { reportProblem } from '../../../src/use-cases/reports/report-problem.ts';
import { settleContactReports } from '../../../src/use-cases/reports/settle-reports.ts';
import { referenceDatabase } from '../../support/database.ts';
import { addContact, bankHolidays, checkOn, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

const hackney = 'E09000012';
const barnet = 'E09000003';
const dead: Failure = {
  ...{ kind: 'failed', cause: 'dead', about: 'recipient', status: '5.1.1', detail: 'No such user' },
  failedAddresses: [],
};

function openMonths() {
  const database: Database = referenceDatabase();
  onTestFinished(() => closeDatabase(database));
  let sent = 0;
  const on = (date: string) => acting(database, people.administrator, noonOf(date));
  const revisionOf = (id: string) => findContact(database, id)?.revision ?? 0;
  /** @throws Error when it was not done */
  function done<Result extends { readonly kind: string }>(result: Result, kind: Result['kind']): Result {
    if (result.kind !== kind) throw new Error(JSON.stringify(result));
    return result;
  }
  return {
    database,
    add: (date: string, more: Partial<NewContact> = {}) => addContact(database, date, more),
    call(date: string, id: string, outcome: CallOutcome): string {
      const wanted = { contactId: id, seenRevision: revisionOf(id), outcome, note: 'Zorblax answered' };
      const result = recordCall(on(date), wanted);
      if (result.kind !== 'recorded') throw new Error(JSON.stringify(result));
      return result.call.id;
    },
    undo: (date: string, call: string) => done(undoCall(on(date), call), 'undone'),
    edit: (date: string, id: string, changes: ContactChanges) =>
      done(editContact(on(date), { contactId: id, seenRevision: revisionOf(id), changes }), 'changed'),
    fill: (date: string, id: string) =>
      done(
        fillVacancy(on(date), {
          contactId: id,
          seenRevision: revisionOf(id),
          changes: { telephone: '020 7946 0888' },
        }),
        'changed',
      ),
    check: (date: string, id: string) =>
      done(
        verifyContact(on(date), { contactId: id, seenRevision: revisionOf(id), method: 'telephone' }),
        'verified',
      ),
    withdraw: (date: string, id: string) =>
      done(
        withdrawCheck(on(date), {
          contactId: id,
          seenCheck: findContact(database, id)?.verification?.id ?? '',
        }),
        'withdrawn',
      ),
    retire: (date: string, id: string) =>
      done(
        retireContact(on(date), { contactId: id, seenRevision: revisionOf(id), successorId: null }),
        'changed',
      ),
    report(date: string, id: string, problem: ReportProblem = 'wrong-number') {
      const context = {
        ...{ database, now: noonOf(date), requestId: 'test', secret: 'secret' },
        ...{ address: `192.0.2.${sent++}`, publicUrl: 'https://directory.example.org' },
      };
      done(reportProblem(context, { contactId: id, problem, line: `Zorblax told me ${sent}` }), 'recorded');
    },
    settle: (date: string, id: string) =>
      done(
        settleContactReports(on(date), { contactId: id, seenUntil: noonOf(date).toISOString() }),
        'settled',
      ),
    /** Mail to the entry comes back. */
    comesBack(date: string, id: string) {
      const returned = database.transaction((transaction) => {
        const message = enqueueMessage(transaction, {
          to: findContact(transaction, id)?.fields.email ?? '',
          ...{ subject: 'Is it right?', body: 'Zorblax' },
          ...{ about: `contact:${id}`, at: noonOf(date).toISOString() },
        });
        return findMessageById(transaction, message)?.returnToken ?? '';
      });
      const mail = {
        ...{ token: returned, outcome: dead, fingerprint: `back-${sent++}` },
        ...{ sender: 'postmaster@example.org', subject: 'Undelivered', text: '' },
      };
      done(recordReturnedMail({ database, now: noonOf(date), bankHolidays }, mail), 'recorded');
    },
    policy: (date: string, verificationDays: number) => {
      const seen = { verificationDays: 90, dueBeforeDays: 14, lapseAfterDays: 45 };
      done(
        editPolicy(on(date), { kind: 'council_lead', seen, policy: { ...seen, verificationDays } }),
        'changed',
      );
    },
    impact: (date: string) => readDirectory(database, date).impact,
  };
}

const nothing = { putRight: 0, medianDays: null, checkedBefore: 0, medianDaysSinceCheck: null, open: 0 };

describe('the list', () => {
  it('is counted at the end of each month, as readers saw it then', () => {
    const months = openMonths();
    const lead = months.add('2027-01-15');
    const other = months.add('2027-01-15', { boroughs: [barnet], organisation: 'Barnet Council' });
    months.check('2027-03-20', other);
    months.check('2027-05-10', lead);
    months.withdraw('2027-06-02', lead);
    months.call('2027-06-10', other, 'vacant');
    months.retire('2027-07-05', lead);
    const { days, recordsFrom } = months.impact('2027-08-15');
    const of = (on: string) => days.find((day) => day.on === on);
    expect(recordsFrom).toBe('2026-11-21');
    expect(days).toHaveLength(13);
    expect(of('2026-10-31')).toEqual({ on: '2026-10-31', local: null, nationalLines: null, known: null });
    expect(of('2026-12-31')?.local).toEqual({ entries: 0, checked: null });
    expect(
      days
        .slice(5)
        .map(({ on, local, known }) => [on, local?.entries, local?.checked, known?.['council_lead']]),
    ).toEqual([
      ['2027-01-31', 2, 2, 2],
      ['2027-02-28', 2, 2, 2],
      ['2027-03-31', 2, 2, 2],
      // The first check of one has expired.
      ['2027-04-30', 2, 1, 2],
      // Its second one was withdrawn later, and never counts.
      ['2027-05-31', 2, 1, 2],
      // The other is vacant.
      ['2027-06-30', 2, 0, 2],
      ['2027-07-31', 1, 0, 1],
      ['2027-08-15', 1, 0, 1],
    ]);
    expect(months.impact('2027-08-15').without['council_lead']).toHaveLength(32);
    expect(months.impact('2027-08-15').without['council_lead']).toContain(hackney);
  });

  it('keeps what it was when somebody changes how long a check lasts', () => {
    const months = openMonths();
    months.add('2027-01-15');
    months.policy('2027-03-10', 30);
    const { days } = months.impact('2027-04-15');
    expect(days.slice(-4).map(({ local }) => local?.checked)).toEqual([1, 1, 0, 0]);
  });

  it('is what the state of the list says, made-up entries aside, today', () => {
    const months = openMonths();
    months.add('2026-11-02');
    months.call('2026-11-20', months.add('2026-11-02', { boroughs: [barnet] }), 'wrong-number');
    const directory = readDirectory(months.database, '2026-11-21');
    const last = directory.impact.days.at(-1);
    expect(last?.local).toEqual({ entries: 2, checked: checkedOf(stateOfList(directory).local) });
    expect(last?.local?.checked).toBe(1);
    loadSampleData(months.database, noonOf('2026-11-21'));
    expect(months.impact('2026-11-21')).toEqual(directory.impact);
  });
});

describe('a wrong entry', () => {
  it('found by a call counts from the call to the correction, and the call that was taken back not at all', () => {
    const months = openMonths();
    const ids = ['0201', '0202', '0203', '0204'].map((digits) =>
      months.add('2027-01-15', { telephone: `020 7946 ${digits}`, role: `Lead ${digits}` }),
    );
    const [one = '', two = '', three = '', four = ''] = ids;
    months.call('2027-02-01', one, 'wrong-number');
    months.edit('2027-02-04', one, { telephone: '020 7946 0301', checked: 'telephone' });
    months.call('2027-02-01', two, 'changed');
    months.edit('2027-02-01', two, { telephone: '020 7946 0302', checked: 'telephone' });
    months.call('2027-02-10', three, 'vacant');
    months.fill('2027-02-20', three);
    months.call('2027-03-01', four, 'wrong-number');
    months.undo('2027-03-01', months.call('2027-03-02', one, 'wrong-number'));
    expect(months.impact('2027-04-01').wrong).toEqual({
      reports: null,
      returnedMail: nothing,
      calls: { putRight: 3, medianDays: 0, checkedBefore: 3, medianDaysSinceCheck: 17, open: 1 },
    });
    months.check('2027-04-02', four);
    expect(months.impact('2027-04-02').wrong.calls).toMatchObject({ putRight: 3, open: 0 });
  });

  it('from which mail comes back counts until another address is there, each time', () => {
    const months = openMonths();
    const id = months.add('2027-01-15', { email: 'first@example.org' });
    months.comesBack('2027-02-01', id);
    expect(months.impact('2027-02-10').wrong.returnedMail).toEqual({ ...nothing, open: 1 });
    months.edit('2027-02-11', id, { email: 'second@example.org', checked: 'changes' });
    months.comesBack('2027-03-01', id);
    months.edit('2027-03-03', id, { email: 'third@example.org', checked: 'changes' });
    expect(months.impact('2027-04-01').wrong.returnedMail).toEqual({
      ...nothing,
      putRight: 2,
      checkedBefore: 2,
    });
    months.comesBack('2027-04-05', id);
    months.check('2027-04-06', id);
    expect(months.impact('2027-04-07').wrong.returnedMail).toEqual({
      ...nothing,
      putRight: 2,
      checkedBefore: 2,
    });
  });

  it('whose mail comes back still is open after a year and longer', () => {
    const months = openMonths();
    months.comesBack('2027-02-01', months.add('2027-01-15'));
    expect(months.impact('2028-12-01').wrong.returnedMail).toEqual({ ...nothing, open: 1 });
  });
});

describe('reports', () => {
  it('are counted by what became of them once there are ten, long after they have been deleted', () => {
    const months = openMonths();
    const right = months.add('2027-01-15', { telephone: '020 7946 0201', role: 'Lead A' });
    const wrong = months.add('2027-01-15', { telephone: '020 7946 0202', role: 'Lead B' });
    const quiet = months.add('2027-01-15', { telephone: '020 7946 0203', role: 'Lead C' });
    expect(months.impact('2027-02-01').reports).toEqual({ kind: 'none' });
    for (const day of ['01', '02', '03']) months.report(`2027-02-${day}`, right, 'no-answer');
    months.check('2027-02-05', right);
    for (const day of ['06', '07', '08', '09']) months.report(`2027-02-${day}`, wrong);
    months.edit('2027-02-10', wrong, { telephone: '020 7946 0302', checked: 'telephone' });
    months.report('2027-02-11', quiet, 'other');
    months.settle('2027-02-12', quiet);
    months.report('2027-02-20', quiet, 'wrong-person');
    expect(months.impact('2027-02-28')).toMatchObject({
      reports: { kind: 'fewer-than-ten' },
      wrong: { reports: null },
    });
    expect(months.impact('2027-02-28').wrong.calls).toEqual(nothing);
    months.report('2027-02-21', quiet);
    const expected = {
      ...{ kind: 'counted', received: 10, putRight: 4, notConfirmed: 4, open: 2 },
      // 4, 3, 2; 4, 3, 2, 1; 1.
      medianDays: 2.5,
    };
    expect(months.impact('2027-02-28').reports).toEqual(expected);
    expect(months.impact('2027-02-28').wrong.reports).toEqual({
      ...{ putRight: 1, medianDays: null, checkedBefore: 1, medianDaysSinceCheck: null },
      open: 1,
    });
    checkOn(months.database, '2027-11-01');
    expect(months.impact('2027-12-01').reports).toEqual(expected);
    expect(months.impact('2028-03-01').reports).toEqual({ kind: 'none' });
  });
});

it('an entry that few readers reported is counted by what showed it to be wrong beside them', () => {
  const months = openMonths();
  const id = months.add('2027-01-15');
  months.report('2027-02-01', id);
  months.call('2027-02-05', id, 'wrong-number');
  expect(months.impact('2027-03-01').wrong).toMatchObject({ reports: null, calls: { putRight: 0, open: 1 } });
});

it('says nothing of anybody: no name, address, number or text', () => {
  const months = openMonths();
  const id = months.add('2027-01-15', { email: 'zorblax@example.org', notes: 'Ask for Zorblax' });
  months.edit('2027-01-16', id, {
    person: { name: 'Avery Zorblax', consentOn: '2027-01-15' },
    checked: 'telephone',
  });
  for (let day = 10; day < 22; day++) months.report(`2027-02-${day}`, id, 'wrong-person');
  months.comesBack('2027-02-22', id);
  months.call('2027-02-23', id, 'wrong-number');
  const text = JSON.stringify(months.impact('2027-03-01'));
  expect(text).toContain('"received":12');
  expect(text).not.toMatch(/zorblax|@|avery|user-|7946|hackney/i);
  // Nothing but counts, days, the names of posts and the codes of boroughs.
  const words = new Set(text.match(/(?<=:|\[|,)"[^"]*"(?!:)/g));
  for (const word of words) expect(word).toMatch(/^"(?:\d{4}-\d\d-\d\d|E09\d{6}|counted)"$/);
});

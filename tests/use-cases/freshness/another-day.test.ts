/** The check made for another day than today: looked at, by mistake or on purpose, it must do no lasting harm. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, type Database } from '../../../db/client.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { contactReports } from '../../../db/schema/feedback.ts';
import { dailySnapshots } from '../../../db/schema/freshness.ts';
import { messages } from '../../../db/schema/mail.ts';
import { loadReference } from '../../../db/seed/load-seed.ts';
import { dataPaths, readSettings } from '../../../src/settings.ts';
import { runFreshness } from '../../../src/use-cases/freshness/run-freshness.ts';
import { reportProblem } from '../../../src/use-cases/reports/report-problem.ts';
import { databaseInFile } from '../../support/database.ts';
import { addContact, checkOn, noonOf } from '../../support/freshness.ts';

let dataDir: string;
let database: Database;
let contactId: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'another-day-'));
  database = databaseInFile(dataPaths(dataDir).database, 'empty');
  loadReference(database, noonOf('2026-08-03'));
  contactId = addContact(database, '2026-08-03');
});
afterEach(() => {
  closeDatabase(database);
  rmSync(dataDir, { recursive: true });
});

function run(on: string, realDay: string) {
  return runFreshness({
    database,
    settings: readSettings({ DATA_DIR: dataDir }),
    now: noonOf(on),
    clock: () => noonOf(realDay),
    isDryRun: false,
    log: () => {},
  });
}

const written = () =>
  [auditEvents, messages, dailySnapshots].map((table) => JSON.stringify(database.select().from(table).all()));

describe('a day that has passed', () => {
  it('is only looked at once a later one was counted: no contact is recorded as growing younger', async () => {
    expect((await run('2026-12-20', '2026-12-20')).kind).toBe('checked');
    const before = written();
    const past = await run('2026-08-10', '2026-12-20');
    expect(past).toMatchObject({ kind: 'past', delivery: null, report: { today: '2026-08-10' } });
    expect(past.kind === 'past' && past.report.counts.verified).toBe(1);
    expect(written()).toEqual(before);
  });

  it('is recorded while none has been counted', async () => {
    expect((await run('2026-10-19', '2026-11-22')).kind).toBe('checked');
  });
});

describe('a day far off', () => {
  it('deletes no mail and no report before its time by the real clock', async () => {
    await run('2026-10-19', '2026-10-19');
    const address = '192.0.2.1';
    const context = {
      database,
      now: noonOf('2026-10-19'),
      requestId: 'test',
      address,
      secret: 'test',
      publicUrl: '',
    };
    reportProblem(context, { contactId, problem: 'no-answer', line: '' });
    const kept = () => [messages, contactReports].map((table) => database.select().from(table).all().length);
    expect(Math.min(...kept())).toBeGreaterThan(0);
    const [mail = 0, reports] = kept();
    await run('2036-10-19', '2026-10-20');
    expect(kept()[0]).toBeGreaterThanOrEqual(mail);
    expect(kept()[1]).toBe(reports);
    // The simulation has no clock but its own.
    checkOn(database, '2036-10-20');
    expect(kept()[1]).toBe(0);
  });

  it('run by mistake keeps the real day from nothing', async () => {
    await run('2036-10-20', '2026-08-10');
    const today = await run('2026-08-11', '2026-08-11');
    expect(today).toMatchObject({
      kind: 'checked',
      report: { transitions: [{ contact: contactId, from: 'lapsed', to: 'verified' }] },
    });
  });
});

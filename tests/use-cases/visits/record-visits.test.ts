/** Counting visits in memory and adding them to what is kept. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeDatabase, type Database } from '../../../db/client.ts';
import { addVisits, readVisits } from '../../../db/visits/visits.ts';
import { recordVisits } from '../../../src/use-cases/visits/record-visits.ts';
import { createVisitCounter } from '../../../src/use-cases/visits/visit-counter.ts';
import { seededDatabase } from '../../support/database.ts';

let database: Database;
beforeEach(() => {
  database = seededDatabase();
});
afterEach(() => closeDatabase(database));

it('adds up by month and subject, in London’s months, and keeps the day on which counting began', () => {
  let now = '2026-10-30T12:00:00Z';
  const counter = createVisitCounter(() => new Date(now));
  counter.count('E09000012');
  counter.count('E09000012');
  counter.count('search-page');
  recordVisits(database, counter);
  now = '2026-10-31T23:59:59Z';
  counter.count('E09000012');
  now = '2026-11-01T00:00:00Z';
  counter.count('E09000012');
  recordVisits(database, counter);
  // Nothing is written twice.
  recordVisits(database, counter);
  recordVisits(
    database,
    createVisitCounter(() => new Date('2026-12-01T12:00:00Z')),
  );
  expect(readVisits(database)).toEqual({
    sinceOn: '2026-10-30',
    counts: [
      { month: '2026-10', subject: 'E09000012', count: 3 },
      { month: '2026-10', subject: 'search-page', count: 1 },
      { month: '2026-11', subject: 'E09000012', count: 1 },
    ],
  });
});

it('begins a month in summer an hour before midnight in Greenwich', () => {
  const counter = createVisitCounter(() => new Date('2026-06-30T23:00:00Z'));
  counter.count('E09000012');
  expect(counter.beganOn).toBe('2026-07-01');
  expect(counter.take()).toEqual([{ month: '2026-07', subject: 'E09000012', count: 1 }]);
});

it('keeps what could not be written, and adds what came meanwhile', () => {
  const counter = createVisitCounter(() => new Date('2026-11-30T12:00:00Z'));
  counter.count('E09000012');
  const [counted] = counter.take();
  if (!counted) throw new Error('Nothing was counted.');
  counter.count('E09000012');
  counter.putBack([counted]);
  expect(counter.take()).toEqual([{ ...counted, count: 2 }]);

  counter.count('E09000012');
  closeDatabase(database);
  expect(() => recordVisits(database, counter)).toThrow();
  database = seededDatabase();
  recordVisits(database, counter);
  expect(readVisits(database).counts).toMatchObject([{ count: 1 }]);
});

it.each([
  ['a month that is none', { month: '2026-13' }],
  ['a day in place of a month', { month: '2026-11-02' }],
  ['no subject', { subject: '' }],
  ['a count of nothing', { count: 0 }],
])('the database refuses %s', (_, change) => {
  const sound = { month: '2026-11', subject: 'E09000012', count: 1 };
  const add = (visits: typeof sound) =>
    database.transaction((transaction) => addVisits(transaction, [visits]));
  expect(() => add({ ...sound, ...change })).toThrow(/CHECK/);
  add(sound);
});

it('leaves no trace of when or by whom in the audit', () => {
  const before = database.$client.prepare('SELECT count(*) FROM audit_events').pluck().get();
  const counter = createVisitCounter(() => new Date('2026-11-30T12:00:00Z'));
  counter.count('E09000012');
  recordVisits(database, counter);
  expect(database.$client.prepare('SELECT count(*) FROM audit_events').pluck().get()).toBe(before);
});

/**
 * A year of a Board that does not exist, with a simulated clock: terms of reference that come up for review, four
 * meetings of which one has late minutes, twelve actions of which three are late, and one recommendation that is
 * answered. On each day on which something changes, what readers and administrators are told is right.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { messages } from '../../../db/schema/mail.ts';
import { boardRows } from '../../../src/domain/board/board-csv.ts';
import { isLate, listBoardDue } from '../../../src/domain/board/board-due.ts';
import { recordsOf } from '../../../src/domain/board/board-record.ts';
import { glanceAt, listBoardEvents, listScrutinies } from '../../../src/domain/board/board-view.ts';
import { readLateBoard } from '../../../src/use-cases/board/remind-board.ts';
import { type BoardSave, saveBoardRecord } from '../../../src/use-cases/board/save-board-record.ts';
import { checkFreshness } from '../../../src/use-cases/freshness/check-freshness.ts';
import { readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { referenceDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
const noon = (date: string) => new Date(`${date}T12:00:00Z`);
const ids = new Map<string, string>();

function save(date: string, name: string, record: Omit<BoardSave, 'state' | 'id' | 'seenRevision'>): void {
  const id = ids.get(name);
  const result = saveBoardRecord(acting(database, people.administrator, noon(date)), {
    ...record,
    state: 'published',
    ...(id !== undefined && { id, seenRevision: revisions.get(name) ?? 1 }),
  });
  if (result.kind !== 'saved') throw new Error(`${name}: ${JSON.stringify(result)}`);
  ids.set(name, result.record.id);
  revisions.set(name, result.record.revision);
}
const revisions = new Map<string, number>();
const idOf = (name: string) => ids.get(name) ?? '';

const terms = {
  type: 'terms-of-reference',
  title: 'Terms of reference',
  version: '1',
  adoptedOn: '2027-01-11',
};
const meetings = ['2027-01-11', '2027-04-12', '2027-07-12', '2027-10-11'] as const;
const meeting = (place: number, more: Readonly<Record<string, string>> = {}) => ({
  kind: 'meeting' as const,
  values: { heldOn: meetings[place] ?? '', state: 'planned', agenda: 'What was agreed before.', ...more },
});
/** Agreed at the first meeting; three of them are not done when they are due. */
const action = (number: number, more: Readonly<Record<string, string>> = {}) => ({
  kind: 'action' as const,
  values: {
    what: `Example action ${number}`,
    meeting: idOf('meeting 0'),
    owner: 'Example Council',
    dueOn: `2027-${String(number <= 3 ? 5 : 9).padStart(2, '0')}-${String(number + 9).padStart(2, '0')}`,
    state: 'open',
    ...more,
  },
});
const recommendation = {
  kind: 'recommendation' as const,
  values: {
    scrutiny: 'Example Committee',
    askedOn: '2027-02-01',
    number: '1',
    asked: 'Publish the minutes',
    answerDueOn: '2027-03-01',
    state: 'unknown',
  },
};

/** What happens, in order. */
const year: readonly (readonly [date: string, act: () => void])[] = [
  [
    '2027-01-05',
    () => {
      for (const place of meetings.keys()) save('2027-01-05', `meeting ${place}`, meeting(place));
    },
  ],
  [
    '2027-01-12',
    () => {
      save('2027-01-12', 'terms', { kind: 'document', values: { ...terms, reviewDueOn: '2027-06-30' } });
      save('2027-01-12', 'meeting 0', meeting(0, { state: 'held' }));
      for (let number = 1; number <= 12; number += 1) save('2027-01-12', `action ${number}`, action(number));
    },
  ],
  ['2027-02-01', () => save('2027-02-01', 'recommendation', recommendation)],
  [
    '2027-02-05',
    () => save('2027-02-05', 'meeting 0', meeting(0, { state: 'held', minutes: 'It was agreed.' })),
  ],
  [
    '2027-03-15',
    () => {
      save('2027-03-15', 'answer', {
        kind: 'answer',
        values: {
          recommendation: idOf('recommendation'),
          by: 'Example Office',
          answeredOn: '2027-03-12',
          text: 'We accept it.',
        },
      });
      save('2027-03-15', 'recommendation', {
        ...recommendation,
        values: { ...recommendation.values, state: 'partly' },
      });
    },
  ],
  // The minutes of April come only in June.
  [
    '2027-06-01',
    () =>
      save(
        '2027-06-01',
        'meeting 1',
        meeting(1, { state: 'held', minutesUrl: 'https://example.org/minutes' }),
      ),
  ],
  [
    '2027-08-02',
    () => {
      save('2027-08-02', 'meeting 2', meeting(2, { state: 'held', minutes: 'Nothing new.' }));
      for (let number = 4; number <= 12; number += 1)
        save('2027-08-02', `action ${number}`, action(number, { state: 'done', doneOn: '2027-08-01' }));
    },
  ],
  [
    '2027-09-01',
    () => {
      save('2027-09-01', 'new terms', {
        kind: 'document',
        values: { ...terms, version: '2', adoptedOn: '2027-08-30', reviewDueOn: '2028-08-30' },
      });
      for (let number = 1; number <= 3; number += 1)
        save('2027-09-01', `action ${number}`, action(number, { state: 'done', doneOn: '2027-08-31' }));
    },
  ],
  [
    '2027-10-20',
    () => save('2027-10-20', 'meeting 3', meeting(3, { state: 'held', minutes: 'The year is over.' })),
  ],
];

/** Late on a day, by rule and name of the record. */
const expected: readonly (readonly [date: string, late: readonly string[]])[] = [
  ['2027-02-03', []],
  ['2027-03-01', []],
  ['2027-03-02', ['recommendation recommendation']],
  ['2027-03-16', []],
  ['2027-05-10', []],
  ['2027-05-11', ['action action 1']],
  ['2027-05-12', ['action action 1', 'action action 2']],
  ['2027-05-13', ['action action 1', 'action action 2', 'action action 3', 'minutes meeting 1']],
  ['2027-05-17', ['action action 1', 'action action 2', 'action action 3', 'minutes meeting 1']],
  ['2027-06-02', ['action action 1', 'action action 2', 'action action 3']],
  ['2027-07-01', ['action action 1', 'action action 2', 'action action 3', 'terms-review terms']],
  ['2027-08-12', ['action action 1', 'action action 2', 'action action 3', 'terms-review terms']],
  ['2027-09-02', []],
  ['2027-12-01', []],
];

const board = (date: string) => readDirectory(database, date).board;
const nameOf = (id: string) => [...ids].find(([, known]) => known === id)?.[0] ?? id;
const lateOn = (date: string) =>
  readLateBoard(database, date)
    .map(({ rule, recordId }) => `${rule} ${nameOf(recordId)}`)
    .toSorted();
const mail = () =>
  database
    .select()
    .from(messages)
    .all()
    .filter(({ subject }) => subject.includes('Partnership Board'));

const seen: {
  date: string;
  late: readonly string[];
  page: readonly string[];
  workList: readonly string[];
  mailed: number;
}[] = [];

beforeAll(() => {
  database = referenceDatabase();
  let done = 0;
  for (const [date] of expected) {
    for (const [at, act] of year.slice(done)) {
      if (at > date) break;
      act();
      done += 1;
    }
    const before = mail().length;
    for (let time = 0; time < 2; time += 1)
      checkFreshness({
        database,
        now: noon(date),
        publicUrl: 'https://directory.example.org',
        bankHolidays: new Set(),
        digestFallback: 'fallback@example.org',
        isDryRun: false,
      });
    const published = board(date);
    seen.push({
      date,
      late: lateOn(date),
      page: listBoardDue(published)
        .filter((due) => isLate(due, date))
        .map(({ rule, recordId }) => `${rule} ${nameOf(recordId)}`)
        .toSorted(),
      workList: readWorkList(acting(database, people.administrator, noon(date)))
        .lateBoard.map(({ rule, recordId }) => `${rule} ${nameOf(recordId)}`)
        .toSorted(),
      mailed: mail().length - before,
    });
  }
  for (const [, act] of year.slice(done)) act();
});

describe('on each day', () => {
  it.each(expected)(
    '%s: the page, the work list and the daily check say that these are late: %j',
    (date, late) => {
      const day = seen.find((each) => each.date === date);
      expect(day?.late).toEqual(late);
      expect(day?.page).toEqual(late);
      expect(day?.workList).toEqual(late);
    },
  );

  it('administrators are told of each once, on the first working day on which it is late', () => {
    expect(seen.filter(({ mailed }) => mailed > 0).map(({ date, mailed }) => [date, mailed])).toEqual([
      ['2027-03-02', 1],
      ['2027-05-11', 1],
      ['2027-05-12', 1],
      ['2027-05-13', 1],
      ['2027-07-01', 1],
    ]);
    expect(mail().find(({ subject }) => subject.includes('2 records'))?.body).toContain(
      [
        'Meetings without minutes 30 days later:',
        '- Meeting of 12 April 2027 (due by 12 May 2027)',
        '',
        'Actions past their day:',
        '- Example action 3 (due by 12 May 2027)',
      ].join('\n'),
    );
  });
});

describe('at the end', () => {
  it('the first page has what there is', () => {
    const {
      terms: last,
      lastMeeting,
      nextMeeting,
      actions,
      recommendations,
    } = glanceAt(board('2027-12-01'), '2027-12-01');
    expect(last?.values.version).toBe('2');
    expect(lastMeeting?.values.heldOn).toBe('2027-10-11');
    expect(nextMeeting).toBeNull();
    expect(actions).toEqual({ open: 0, done: 12, dropped: 0 });
    expect([...recommendations]).toEqual([['partly', 1]]);
  });

  it('before the last meeting it names it as the next', () => {
    expect(glanceAt(board('2027-08-12'), '2027-08-12').nextMeeting?.values.heldOn).toBe('2027-10-11');
  });

  it('the tracker has the answer, and each action its history', () => {
    const [scrutiny] = listScrutinies(board('2027-12-01'));
    expect(scrutiny?.recommendations[0]?.answers.map(({ values }) => values.text)).toEqual(['We accept it.']);
    const [first] = recordsOf(board('2027-12-01'), 'action');
    expect(first?.history).toEqual([
      { on: '2027-01-12', state: 'open' },
      { on: '2027-09-01', state: 'done' },
    ]);
  });

  it('the timeline has the latest first, and the file for spreadsheets a row for each action', () => {
    expect(listBoardEvents(board('2027-12-01')).map(({ on }) => on)).toEqual([
      '2027-10-11',
      '2027-08-30',
      '2027-07-12',
      '2027-04-12',
      '2027-03-12',
      '2027-01-11',
      '2027-01-11',
    ]);
    expect(boardRows(board('2027-12-01'), 'action')).toHaveLength(13);
  });

  it('every change asked for a release, and the audit is whole', () => {
    expect(findOpenPublishRequests(database).count).toBe(38);
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: true });
  });
});

/** Keeping records of the Board: who may, what is refused and why, and what two people at once see. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import { listBoardRecords } from '../../../db/board/board.ts';
import type { Database } from '../../../db/client.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { readBoardReferences } from '../../../db/reference/board.ts';
import type { BoardKind } from '../../../src/domain/board/board-fields.ts';
import { recordsOf } from '../../../src/domain/board/board-record.ts';
import { loadBoardReference } from '../../../src/use-cases/board/load-board-reference.ts';
import { type BoardSave, saveBoardRecord } from '../../../src/use-cases/board/save-board-record.ts';
import { referenceDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
beforeEach(() => {
  database = referenceDatabase();
});

const now = new Date('2026-12-01T12:00:00Z');
const save = (change: Partial<BoardSave> & Pick<BoardSave, 'kind' | 'values'>, who = people.administrator) =>
  saveBoardRecord(acting(database, who, now), { state: 'published', ...change });
const publicBoard = () => readDirectory(database, '2026-12-01').board;

const meeting = { heldOn: '2026-11-02', state: 'held' };
function addMeeting(values: Readonly<Record<string, string>> = meeting): string {
  const result = save({ kind: 'meeting', values });
  if (result.kind !== 'saved') throw new Error(JSON.stringify(result));
  return result.record.id;
}
const action = (values: Readonly<Record<string, string>>) => ({
  what: 'Write to every council',
  agreedOn: '2026-11-02',
  owner: 'Example Office',
  state: 'open',
  ...values,
});

describe('a meeting that moves', () => {
  it('is not kept on a day that its actions rule out, and says which', () => {
    const id = addMeeting({ heldOn: '2026-10-01', state: 'held' });
    save({ kind: 'action', values: action({ agreedOn: '', meeting: id, dueOn: '2026-10-20' }) });
    const move = (heldOn: string, state: BoardSave['state'] = 'published') =>
      save({ kind: 'meeting', id, seenRevision: 1, state, values: { heldOn, state: 'held' } });
    expect(move('2026-11-02')).toEqual({
      kind: 'invalid',
      problems: {
        heldOn: expect.stringMatching(/“Write to every council”.*1?2 November 2026.*Change that one first/),
      },
    });
    expect(recordsOf(publicBoard(), 'meeting')[0]?.values.heldOn).toBe('2026-10-01');
    // What is wrong can still be taken off the site.
    expect(move('2026-11-02', 'withdrawn').kind).toBe('saved');
  });

  it('may move where they still fit', () => {
    const id = addMeeting({ heldOn: '2026-10-01', state: 'held' });
    save({ kind: 'action', values: action({ agreedOn: '', meeting: id, dueOn: '2026-10-20' }) });
    expect(
      save({ kind: 'meeting', id, seenRevision: 1, values: { heldOn: '2026-10-20', state: 'held' } }).kind,
    ).toBe('saved');
  });
});

describe('what names another record', () => {
  it('is no action of a meeting that was cancelled or is to come', () => {
    const cancelled = addMeeting({ heldOn: '2026-11-02', state: 'cancelled' });
    const coming = addMeeting({ heldOn: '2026-12-02', state: 'planned' });
    const problemsOf = (id: string) => {
      const result = save({ kind: 'action', values: action({ agreedOn: '', meeting: id }) });
      return result.kind === 'invalid' ? result.problems : result.kind;
    };
    expect(problemsOf(cancelled)).toEqual({ meeting: expect.stringMatching(/cancelled. Choose another/) });
    expect(problemsOf(coming)).toEqual({
      meeting: expect.stringMatching(/2 December 2026 is still to come/),
    });
  });

  it('is no answer on a day to come', () => {
    const asked = save({
      kind: 'recommendation',
      values: {
        scrutiny: 'Example Committee',
        askedOn: '2026-01-10',
        number: '1',
        asked: 'A',
        state: 'unknown',
      },
    });
    const recommendation = asked.kind === 'saved' ? asked.record.id : '';
    const answer = (answeredOn: string) =>
      save({ kind: 'answer', values: { recommendation, by: 'Example Office', answeredOn, text: 'Yes.' } });
    expect(answer('2026-12-02')).toEqual({
      kind: 'invalid',
      problems: { answeredOn: 'Answered on: this day is still to come' },
    });
    expect(answer('2026-12-01').kind).toBe('saved');
  });
});

describe('the same twice', () => {
  it('is no conflict when two press the same, and is not written again', () => {
    const id = addMeeting();
    const withdraw = () =>
      save({ kind: 'meeting', id, seenRevision: 1, state: 'withdrawn', values: meeting });
    expect(withdraw().kind).toBe('saved');
    expect(withdraw()).toMatchObject({ kind: 'unchanged', record: { revision: 2 } });
  });

  it('is refused of a member, until the other has left or is withdrawn', () => {
    const member = { organisation: 'Example Council', role: 'chair' };
    const first = save({ kind: 'member', values: member });
    expect(save({ kind: 'member', values: { ...member, organisation: 'EXAMPLE COUNCIL' } })).toEqual({
      kind: 'invalid',
      problems: { organisation: expect.stringMatching(/in the list already/) },
    });
    expect(save({ kind: 'member', values: { ...member, role: '' } }).kind).toBe('saved');
    const id = first.kind === 'saved' ? first.record.id : '';
    save({ kind: 'member', id, seenRevision: 1, state: 'withdrawn', values: member });
    expect(save({ kind: 'member', values: member }).kind).toBe('saved');
  });
});

describe('what cannot be', () => {
  it.each<[string, BoardKind, Readonly<Record<string, string>>, Readonly<Record<string, RegExp>>]>([
    [
      'an action that was due before it was agreed',
      'action',
      action({ dueOn: '2026-10-30' }),
      { dueOn: /agreed on 2 November 2026, so it cannot have been due before that/ },
    ],
    [
      'an action without a day on which it was agreed',
      'action',
      action({ agreedOn: '' }),
      { agreedOn: /give the meeting/ },
    ],
    [
      'an action that is done on no day',
      'action',
      action({ state: 'done' }),
      { doneOn: /say when it was done/ },
    ],
    [
      'an action done on a day still to come',
      'action',
      action({ state: 'done', doneOn: '2026-12-02' }),
      { doneOn: /still to come/ },
    ],
    [
      'minutes of a meeting that has not been',
      'meeting',
      { heldOn: '2027-01-11', state: 'planned', minutes: 'It was agreed.' },
      { minutes: /no minutes of a meeting that has not been held: this one is on 11 January 2027/ },
    ],
    [
      'a meeting that was held tomorrow',
      'meeting',
      { heldOn: '2026-12-02', state: 'held' },
      { state: /not been held yet/ },
    ],
    [
      'minutes of a cancelled meeting',
      'meeting',
      { heldOn: '2026-11-02', state: 'cancelled', minutesUrl: 'https://example.org/' },
      { minutesUrl: /was cancelled/ },
    ],
    [
      'a person where a role belongs',
      'action',
      action({ owner: 'Sarah Exampleperson' }),
      { owner: /looks like the name of a person. Give the organisation or the role instead/ },
    ],
    [
      'a title and a name',
      'member',
      { organisation: 'Cllr Exampleperson' },
      { organisation: /name of a person/ },
    ],
    [
      'no date',
      'meeting',
      { heldOn: '31 November', state: 'held' },
      { heldOn: /is no date. Write it as 2026-11-30/ },
    ],
    [
      'a day that does not exist',
      'meeting',
      { heldOn: '2026-11-31', state: 'held' },
      { heldOn: /is no date/ },
    ],
    ['an unknown state', 'action', action({ state: 'perhaps' }), { state: /not one of open, done, dropped/ }],
    [
      'an unknown meeting',
      'action',
      action({ meeting: 'meeting-1999' }),
      { meeting: /there is no meeting with the id “meeting-1999”/ },
    ],
    [
      'an address that is none',
      'document',
      { type: 'other', title: 'A', url: 'example' },
      { url: /is no web address/ },
    ],
    ['nothing at all', 'member', {}, { organisation: /fill this in/ }],
    [
      'terms adopted on a day to come',
      'document',
      { type: 'terms-of-reference', title: 'A', adoptedOn: '2026-12-02' },
      { adoptedOn: /still to come/ },
    ],
    [
      'an action agreed on a day to come',
      'action',
      action({ agreedOn: '2026-12-02' }),
      { agreedOn: /still to come/ },
    ],
    [
      'a review before the terms were adopted',
      'document',
      { type: 'terms-of-reference', title: 'A', adoptedOn: '2026-11-02', reviewDueOn: '2026-11-01' },
      { reviewDueOn: /adopted on 2 November 2026/ },
    ],
  ])('%s is refused with what to do, and nothing is written', (_, kind, values, problems) => {
    const result = save({ kind, values });
    expect(result.kind).toBe('invalid');
    if (result.kind !== 'invalid') return;
    expect(Object.keys(result.problems)).toEqual(Object.keys(problems));
    for (const [name, words] of Object.entries(problems)) expect(result.problems[name]).toMatch(words);
    expect(listBoardRecords(database)).toEqual([]);
    expect(findOpenPublishRequests(database).count).toBe(0);
  });

  it.each([
    'Victoria Police',
    'Metropolitan Police',
    'Human Trafficking Foundation',
    'Chair',
    'Grace House',
    'MOPAC',
  ])('%s is no person', (owner) => {
    expect(save({ kind: 'action', values: action({ owner }) }).kind).toBe('saved');
  });
});

describe('a record', () => {
  it('is public when it is published, and in the audit', () => {
    const result = save({ kind: 'member', values: { organisation: 'Example Council', role: 'Chair' } });
    expect(result).toMatchObject({
      kind: 'saved',
      isSeen: true,
      record: { revision: 1, id: 'member-example-council-chair' },
    });
    expect(recordsOf(publicBoard(), 'member').map(({ values }) => values.organisation)).toEqual([
      'Example Council',
    ]);
    expect(listAuditEvents(database, { limit: 1 }).events[0]).toMatchObject({
      action: 'board.add',
      subject: 'board:member-example-council-chair',
      actor: people.administrator.id,
      after: { state: 'published', organisation: 'Example Council' },
    });
  });

  it('is nobody’s business while it is a draft, and goes when it is withdrawn', () => {
    const draft = save({ kind: 'meeting', values: meeting, state: 'draft' });
    expect(draft).toMatchObject({ kind: 'saved', isSeen: false });
    expect(publicBoard()).toEqual([]);
    expect(findOpenPublishRequests(database).count).toBe(0);
    const id = draft.kind === 'saved' ? draft.record.id : '';
    expect(save({ kind: 'meeting', id, seenRevision: 1, values: meeting }).kind).toBe('saved');
    expect(publicBoard()).toHaveLength(1);
    expect(save({ kind: 'meeting', id, seenRevision: 2, values: meeting, state: 'withdrawn' })).toMatchObject(
      {
        isSeen: true,
      },
    );
    expect(publicBoard()).toEqual([]);
  });

  it('saved by somebody else meanwhile is not written over', () => {
    const id = addMeeting();
    save({ kind: 'meeting', id, seenRevision: 1, values: { ...meeting, title: 'First' } });
    const late = save({ kind: 'meeting', id, seenRevision: 1, values: { ...meeting, title: 'Second' } });
    expect(late).toMatchObject({ kind: 'stale', current: { revision: 2, values: { title: 'First' } } });
  });

  it('that says the same is not another revision', () => {
    const id = addMeeting();
    expect(save({ kind: 'meeting', id, seenRevision: 1, values: meeting }).kind).toBe('unchanged');
  });

  it('is kept by administrators alone, and a refusal is on record', () => {
    for (const who of [people.editor, people.viewer])
      expect(save({ kind: 'meeting', values: meeting }, who).kind).toBe('refused');
    expect(listAuditEvents(database, { limit: 1 }).events[0]?.action).toBe('board.add-refused');
  });

  it('may be agreed at a meeting, whose day then counts', () => {
    const id = addMeeting();
    const result = save({
      kind: 'action',
      values: action({ meeting: id, agreedOn: '', dueOn: '2026-11-01' }),
    });
    expect(result).toMatchObject({
      kind: 'invalid',
      problems: { dueOn: expect.stringContaining('2 November 2026') },
    });
  });
});

describe('the reference data', () => {
  const load = () =>
    loadBoardReference(
      {
        ...acting(database, people.administrator, now),
        principal: { ...people.administrator, id: 'system:reference' },
      },
      readBoardReferences(),
    );

  it('brings facts with a source, and every recommendation of the two letters', () => {
    expect(load()).toEqual({ added: readBoardReferences().length, updated: 0, withdrawn: 0 });
    const board = publicBoard();
    expect(recordsOf(board, 'recommendation')).toHaveLength(20);
    const facts = recordsOf(board, 'fact');
    expect(facts.length).toBeGreaterThan(50);
    for (const { id, values } of facts) {
      expect(values.sourceTitle, id).not.toBe('');
      expect(values.readOn, id).toMatch(/^2026-11-/);
      expect(['high', 'medium'].includes(values.confidence) || values.isAbsence === 'yes', id).toBe(true);
    }
  });

  it('is loaded once, and does not touch what a person changed or withdrew', () => {
    load();
    expect(load()).toBeUndefined();
    const [first] = recordsOf(publicBoard(), 'recommendation');
    if (!first) throw new Error('There is none.');
    save({
      kind: 'recommendation',
      id: first.id,
      seenRevision: 1,
      values: { ...first.values, state: 'done' },
    });
    expect(load()).toBeUndefined();
    expect(recordsOf(publicBoard(), 'recommendation').find(({ id }) => id === first.id)?.values.state).toBe(
      'done',
    );
  });
});

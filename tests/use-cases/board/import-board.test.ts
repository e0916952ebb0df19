/** Importing records of the Board: a preview, then exactly that or nothing, and what is wrong with a row. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import { findBoardRecord, listBoardRecords } from '../../../db/board/board.ts';
import type { Database } from '../../../db/client.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import {
  applyBoardImport,
  findBoardImport,
  previewBoardImport,
} from '../../../src/use-cases/board/import/import-board.ts';
import { saveBoardRecord } from '../../../src/use-cases/board/save-board-record.ts';
import { type BoardFileDesk, boardFileDesk, bytes } from '../../support/board-file.ts';
import { referenceDatabase } from '../../support/database.ts';
import { people } from '../../support/people/acting.ts';

let database: Database;
let desk: BoardFileDesk;
beforeEach(() => {
  database = referenceDatabase();
  desk = boardFileDesk(database);
});

const actions = (count: number) =>
  listAuditEvents(database, { limit: count })
    .events.map(({ action }) => action)
    .toReversed();

describe('an import', () => {
  it('adds, changes, publishes and takes off the site, all at once and with an event for each', () => {
    const seen = desk.addMeeting({ title: 'Autumn' });
    const gone = desk.addMeeting({ heldOn: '2026-09-07' });
    const text = [
      'id,revision,kind,visibility,title,heldOn,state,what,owner,agreedOn',
      `${seen},1,meeting,published,Late autumn,2026-11-02,held,,,`,
      `${gone},1,meeting,withdrawn,,2026-09-07,held,,,`,
      ',,action,published,,,open,Write to every council,Chair,2026-11-02',
    ].join('\n');
    const { counts, rows } = desk.preview(text);
    expect(counts).toEqual({ add: 1, change: 2, unchanged: 0, error: 0 });
    expect(rows.map((row) => row.kind !== 'error' && row.seen)).toEqual(['changes', 'disappears', 'appears']);
    const requests = findOpenPublishRequests(database).count;
    const result = desk.apply(text);
    expect(result).toMatchObject({ kind: 'imported', isSeen: true });
    expect(actions(4)).toEqual(['board.edit', 'board.edit', 'board.add', 'board.import']);
    expect(listAuditEvents(database, { limit: 4 }).events.at(-1)).toMatchObject({
      subject: `board:${seen}`,
      before: { state: 'published', title: 'Autumn' },
      after: { state: 'published', title: 'Late autumn' },
      actor: people.administrator.id,
    });
    expect(result.kind === 'imported' && findBoardImport(desk.by(), result.eventId)).toMatchObject({
      ...{ add: 1, change: 2, unchanged: 0 },
    });
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: true });
    expect(findOpenPublishRequests(database).count).toBe(requests + 1);
    expect(findBoardRecord(database, seen)).toMatchObject({ revision: 2, values: { title: 'Late autumn' } });
    expect(findBoardRecord(database, gone)).toMatchObject({ revision: 2, state: 'withdrawn' });
    expect(findBoardRecord(database, 'action-write-to-every-council')).toMatchObject({ state: 'published' });
  });

  it('of drafts alone makes no release', () => {
    expect(desk.apply('kind,heldOn,state\nmeeting,2026-11-02,held\n')).toMatchObject({
      kind: 'imported',
      isSeen: false,
    });
    expect(findBoardRecord(database, 'meeting-2026-11-02')).toMatchObject({ state: 'draft' });
    expect(findOpenPublishRequests(database).count).toBe(0);
  });

  it('leaves a field whose column is missing, and empties one whose cell is empty', () => {
    const id = desk.addMeeting({ title: 'Autumn', agenda: 'Housing' });
    desk.apply(`id,revision,kind,title\n${id},1,meeting,\n`);
    expect(findBoardRecord(database, id)).toMatchObject({
      ...{ revision: 2, state: 'published' },
      values: { title: '', agenda: 'Housing', heldOn: '2026-11-02' },
    });
  });

  it('finds columns in any order, by their name or by the label of the form, below a title', () => {
    const text = 'Our meetings,,,\n\nSTATE,Title,Date,Kind\nHeld,Autumn,2026-11-02,Meetings\n';
    const found = desk.preview(text);
    expect(found.notes).toEqual(['Row 1, above the headings, is left out: “Our meetings”.']);
    expect(found.rows).toMatchObject([
      { kind: 'add', row: 4, values: { heldOn: '2026-11-02', state: 'held', title: 'Autumn' } },
    ]);
  });

  it('takes an action at a meeting of the same file, in any order of rows', () => {
    const text = [
      'id,kind,what,meeting,owner,state,heldOn,dueOn',
      ',action,Write to every council,meeting-autumn,Chair,open,,2026-11-03',
      'meeting-autumn,meeting,,,,held,2026-11-02,',
    ].join('\n');
    expect(desk.problemsOf(text.replace('meeting-autumn,meeting', 'meeting-spring,meeting'))).toEqual([
      expect.stringMatching(
        /^2 meeting: .*there is no meeting with the id “meeting-autumn”.*or add it with this id/,
      ),
    ]);
    expect(desk.problemsOf(text.replace('2026-11-03', '2026-11-01'))).toEqual([
      expect.stringMatching(/^2 dueOn: .*agreed on 2 November 2026/),
    ]);
    expect(desk.apply(text).kind).toBe('imported');
  });

  it('notices that a meeting moved to a day after what was agreed there fell due', () => {
    const meeting = desk.addMeeting();
    saveBoardRecord(desk.by(), {
      kind: 'action',
      state: 'published',
      values: { what: 'Write', meeting, owner: 'Chair', state: 'open', dueOn: '2026-11-10' },
    });
    const moved = desk.exported().replace(',2026-11-02,', ',2026-11-20,');
    expect(desk.problemsOf(desk.exported())).toEqual([]);
    expect(desk.problemsOf(moved)).toEqual([
      expect.stringMatching(/dueOn: Due on: it was agreed on 20 November 2026/),
    ]);
    // The action is not in the file.
    expect(desk.problemsOf(`id,revision,kind,heldOn\n${meeting},1,meeting,2026-11-20\n`)).toEqual([
      expect.stringMatching(/heldOn: This date does not fit “Write”.*Change that one first/),
    ]);
  });

  it.each([
    ['no kind', 'kind,title\n,A\n', /^2 kind: Say what this is: one of document, meeting/],
    ['an unknown kind', 'kind,title\npirate,A\n', /^2 kind: “pirate” is no kind of record/],
    [
      'another kind’s field',
      'kind,heldOn,state,owner\nmeeting,2026-11-02,held,Chair\n',
      /^2 owner: Meetings have no owner/,
    ],
    [
      'an id that is no address',
      'id,kind,heldOn,state\nMy meeting,meeting,2026-11-02,held\n',
      /^2 id: “My meeting” cannot be part/,
    ],
    [
      'an id that is a page',
      'id,kind,heldOn,state\nimport,meeting,2026-11-02,held\n',
      /^2 id: “import” is the address/,
    ],
    [
      'a revision alone',
      'revision,kind,heldOn,state\n2,meeting,2026-11-02,held\n',
      /^2 revision: .*has lost its id/,
    ],
    [
      'a revision that is none',
      'id,revision,kind,heldOn,state\nm,x,meeting,2026-11-02,held\n',
      /^2 revision: “x” is no revision/,
    ],
    [
      'unknown visibility',
      'kind,visibility,heldOn,state\nmeeting,public,2026-11-02,held\n',
      /^2 visibility: Write one of draft/,
    ],
    ['a person', 'kind,organisation\nmember,Sarah Exampleperson\n', /^2 organisation: .*name of a person/],
    [
      'a day that does not exist',
      'kind,heldOn,state\nmeeting,2026-11-31,held\n',
      /^2 heldOn: .*no day of the calendar/,
    ],
    ['a field that is needed', 'kind,heldOn\nmeeting,2026-11-02\n', /^2 state: State: fill this in/],
    [
      'an id twice',
      'id,kind,heldOn,state\nm,meeting,2026-11-02,held\nm,meeting,2026-11-03,held\n',
      /^3 id: “m” is in the file twice: row 2/,
    ],
    [
      'the same twice',
      'kind,heldOn,state\nmeeting,2026-11-02,held\nmeeting,2026-11-02,held\n',
      /^3 id: Row 2 is about the same/,
    ],
    [
      'the same with an id',
      'id,kind,heldOn,state\n,meeting,2026-11-02,held\nm,meeting,2026-11-02,held\n',
      /^2 id: Row 3 is about the same/,
    ],
  ])('with %s says so of the row, and writes nothing', (_, text, problem) => {
    expect(desk.problemsOf(text)).toEqual([expect.stringMatching(problem)]);
    expect(desk.apply(text)).toMatchObject({ kind: 'rejected' });
    expect(listBoardRecords(database)).toEqual([]);
    expect(
      listAuditEvents(database, { limit: 100 }).events.filter(({ action }) => action.startsWith('board')),
    ).toEqual([]);
  });

  it('writes no row while another is wrong', () => {
    const text = 'kind,heldOn,state\nmeeting,2026-11-02,held\nmeeting,2026-11-03,perhaps\n';
    expect(desk.preview(text)).toMatchObject({ counts: { add: 1, error: 1 }, canApply: false });
    expect(desk.apply(text).kind).toBe('rejected');
    expect(listBoardRecords(database)).toEqual([]);
  });

  it('does not keep twice what is kept already, unless it has an id of its own', () => {
    const id = desk.addMeeting();
    const text = 'kind,heldOn,state\nmeeting,2026-11-02,held\n';
    expect(desk.problemsOf(text)).toEqual([
      `2 id: This is kept already, as “${id}”. To change it, write ${id} as the id and 1 as the revision. If this is another one, give it an id of its own.`,
    ]);
    expect(desk.problemsOf('id,kind,heldOn,state\nmeeting-two,meeting,2026-11-02,held\n')).toEqual([]);
  });

  it('takes answers of one body on one day to several recommendations', () => {
    const rows = [1, 2].map(
      (at) => `r-${at},recommendation,Committee,2020-01-01,${at},Ask ${at},unknown,,,,`,
    );
    const answers = [1, 2].map((at) => `,answer,,,,,,r-${at},Example Office,2021-01-01,Yes`);
    const header = 'id,kind,scrutiny,askedOn,number,asked,state,recommendation,by,answeredOn,text';
    expect(desk.problemsOf([header, ...rows, ...answers].join('\n'))).toEqual([]);
  });

  it('blames a row that is wrong alone, and not those that name its record', () => {
    const id = desk.addMeeting();
    const header = 'id,revision,kind,heldOn,state,what,owner,meeting';
    const action = `,,action,,open,Write,Chair,${id}`;
    const [first, repeated] = [`${id},1,meeting,2026-11-03,held,,,`, `${id},1,meeting,,,,,`];
    expect(
      desk.problemsOf([header, first, repeated, action].join('\n')).map((problem) => problem.split(':')[0]),
    ).toEqual(['3 id', '3 heldOn', '3 state']);
    expect(desk.problemsOf([header, `${id},4,meeting,2026-11-03,held,,,`, action].join('\n'))).toEqual([
      `2 revision: “${id}” is at revision 1, and was never at 4 here. Compare below, and take the row from a new export.`,
    ]);
  });

  it('keeps another kind from taking an id', () => {
    const id = desk.addMeeting();
    expect(desk.problemsOf(`id,revision,kind,organisation\n${id},1,member,Example Office\n`)).toEqual([
      `2 kind: “${id}” is a meeting, and stays one. To add a member, empty the id.`,
    ]);
  });

  it('asks for the revision of a record that is here', () => {
    const id = desk.addMeeting();
    expect(desk.problemsOf(`id,kind,title\n${id},meeting,New\n`)).toEqual([
      expect.stringMatching(/^2 revision: .* is here already, at revision 1/),
    ]);
  });
});

describe('two people', () => {
  it('do not overwrite each other: a row made from an older revision shows what is there now', () => {
    const id = desk.addMeeting({ title: 'Autumn' });
    const file = desk.exported().replace('Autumn', 'Mine');
    saveBoardRecord(desk.by(), {
      ...{ kind: 'meeting', id, seenRevision: 1, state: 'published' },
      values: { heldOn: '2026-11-02', state: 'held', title: 'Theirs' },
    });
    const [row] = desk.preview(file).rows;
    expect(row).toMatchObject({
      kind: 'error',
      isStale: true,
      changes: [{ column: 'title', before: 'Theirs', after: 'Mine' }],
    });
    expect(desk.problemsOf(file)).toEqual([
      expect.stringMatching(
        /^2 revision: It was changed since the file was exported: it is at revision 2 now/,
      ),
    ]);
    expect(desk.apply(file).kind).toBe('rejected');
    expect(findBoardRecord(database, id)).toMatchObject({ revision: 2, values: { title: 'Theirs' } });
  });

  it('between preview and import are noticed: nothing is written, and the new preview is shown', () => {
    const id = desk.addMeeting({ title: 'Autumn' });
    const other = desk.addMeeting({ heldOn: '2026-10-05', title: 'Early' });
    const file = bytes(desk.exported().replace('Autumn', 'Mine').replace('Early', 'Mine too'));
    const input = { file, isFromElsewhere: false };
    const shown = previewBoardImport(desk.by(), input);
    if (shown.kind !== 'preview') throw new Error(shown.kind);
    expect(shown.canApply).toBe(true);
    saveBoardRecord(desk.by(), {
      ...{ kind: 'meeting', id, seenRevision: 1, state: 'draft' },
      values: { heldOn: '2026-11-02', state: 'held', title: 'Autumn' },
    });
    expect(applyBoardImport(desk.by(), { ...input, digest: shown.digest })).toMatchObject({
      kind: 'outdated',
      preview: { counts: { error: 1, change: 1 } },
    });
    expect(findBoardRecord(database, other)).toMatchObject({ revision: 1 });
  });
});

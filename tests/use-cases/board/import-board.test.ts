/** The records of the Board as a file: a preview, then exactly that or nothing; and what is exported imports back. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import { findBoardRecord, listBoardRecords } from '../../../db/board/board.ts';
import type { Database } from '../../../db/client.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { readBoardReferences } from '../../../db/reference/board.ts';
import { boardFields, boardKinds, isBoardKind } from '../../../src/domain/board/board-fields.ts';
import type { BoardState } from '../../../src/domain/board/board-record.ts';
import { boardColumns } from '../../../src/domain/board/import/board-columns.ts';
import { answerBoardImport } from '../../../src/use-cases/board/import/answer-board-import.ts';
import { exportBoard } from '../../../src/use-cases/board/import/export-board.ts';
import {
  applyBoardImport,
  type BoardImportPreview,
  findBoardImport,
  previewBoardImport,
} from '../../../src/use-cases/board/import/import-board.ts';
import { loadBoardReference } from '../../../src/use-cases/board/load-board-reference.ts';
import { saveBoardRecord } from '../../../src/use-cases/board/save-board-record.ts';
import { referenceDatabase } from '../../support/database.ts';
import { makeWorkbook } from '../../support/files/workbook.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
beforeEach(() => {
  database = referenceDatabase();
});

const now = new Date('2026-12-01T12:00:00Z');
const by = (who = people.administrator, source = database) => acting(source, who, now);
const bytes = (text: string) => new TextEncoder().encode(text);
type Options = { readonly isFromElsewhere?: boolean; readonly source?: Database };

function preview(
  text: string,
  { isFromElsewhere = false, source = database }: Options = {},
): BoardImportPreview {
  const result = previewBoardImport(by(people.administrator, source), { file: bytes(text), isFromElsewhere });
  if (result.kind !== 'preview') throw new Error(JSON.stringify(result));
  return result;
}

function apply(text: string, options: Options = {}) {
  const { digest } = preview(text, options);
  const { isFromElsewhere = false, source = database } = options;
  return applyBoardImport(by(people.administrator, source), { file: bytes(text), isFromElsewhere, digest });
}

function exported(source = database): string {
  const result = exportBoard(by(people.administrator, source));
  if (result.kind !== 'exported') throw new Error(JSON.stringify(result));
  return result.csv;
}

const problemsOf = (text: string, options: Options = {}) =>
  preview(text, options).rows.flatMap((row) =>
    row.kind === 'error' ? row.errors.map(({ column, message }) => `${row.row} ${column}: ${message}`) : [],
  );

const unreadable = (text: string) => {
  const result = previewBoardImport(by(), { file: bytes(text), isFromElsewhere: false });
  return result.kind === 'unreadable' ? result.problem : result.kind;
};

function addMeeting(values: Readonly<Record<string, string>> = {}, state: BoardState = 'published'): string {
  const result = saveBoardRecord(by(), {
    kind: 'meeting',
    state,
    values: { heldOn: '2026-11-02', state: 'held', ...values },
  });
  if (result.kind !== 'saved') throw new Error(JSON.stringify(result));
  return result.record.id;
}

const actions = (count: number) =>
  listAuditEvents(database, { limit: count })
    .events.map(({ action }) => action)
    .toReversed();

describe('an export', () => {
  it('has a column for every field of every kind, drafts and withdrawn records too, and is on record', () => {
    addMeeting({}, 'draft');
    addMeeting({ heldOn: '2026-10-05' }, 'withdrawn');
    const [header, ...rows] = exported().slice(1).trim().split('\r\n');
    expect(header).toBe(boardColumns.join(','));
    for (const kind of boardKinds)
      for (const name of Object.keys(boardFields[kind])) expect(boardColumns).toContain(name);
    expect(rows.map((row) => row.split(',').slice(0, 4).join())).toEqual([
      'meeting-2026-10-05,1,meeting,withdrawn',
      'meeting-2026-11-02,1,meeting,draft',
    ]);
    expect(listAuditEvents(database, { limit: 1 }).events[0]).toMatchObject({
      action: 'board.export',
      after: { count: 2 },
    });
  });

  it('and an import are refused to everybody but administrators, and that is on record', () => {
    for (const who of [people.editor, people.viewer]) {
      expect(exportBoard(by(who)).kind).toBe('refused');
      expect(actions(1)).toEqual(['board.export-refused']);
      const file = { file: bytes('kind\nmeeting\n'), isFromElsewhere: false };
      expect(previewBoardImport(by(who), file).kind).toBe('refused');
      expect(applyBoardImport(by(who), { ...file, digest: '' }).kind).toBe('refused');
      expect(actions(2)).toEqual(['board.import-refused', 'board.import-refused']);
    }
    expect(listBoardRecords(database)).toEqual([]);
  });
});

describe('what is exported', () => {
  const load = (source: Database) =>
    loadBoardReference(
      { ...by(people.administrator, source), principal: { ...people.administrator, id: 'system:reference' } },
      readBoardReferences(),
    );

  it('imports back without any change, and the reference data with it', () => {
    load(database);
    const count = listBoardRecords(database).length;
    expect(preview(exported())).toMatchObject({
      counts: { add: 0, change: 0, unchanged: count, error: 0 },
      canApply: false,
    });
    expect(apply(exported()).kind).toBe('rejected');
    expect(findOpenPublishRequests(database).count).toBe(0);
  });

  it('gives the same records on another site, whatever they say', () => {
    const hostile = [
      ...['=1+1', '+44', '-1', '@x', "'=1", "'quoted'", '"', '""', 'a,b;c\td|e', 'One\ntwo\n\nthree'],
      ...['مرحبا, عالم', '\u200fעברית', 'é “ ” …', '1.0', '007', '2026-11-02', '02/11/2026', 'Nov-26', '🏛️'],
      ...['#1 of 3', 'sep=;', 'TRUE', '  in  side  ', 'null'],
    ];
    const text = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((value) => value.replaceAll('\r', '')),
    );
    const state = fc.constantFrom<BoardState>('draft', 'published', 'withdrawn');
    // Titles that differ; the rest is anything that can be saved.
    const record = fc.record({
      state,
      text,
      other: text,
      long: text,
      on: fc.constantFrom('', '2025', '2025-06'),
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 3 }), (given) => {
        const [from, to] = [referenceDatabase(), referenceDatabase()];
        const save = (kind: string, asked: BoardState, values: Readonly<Record<string, string>>) => {
          if (!isBoardKind(kind)) throw new Error(kind);
          const result = saveBoardRecord(by(people.administrator, from), { kind, state: asked, values });
          return result.kind === 'saved' ? result.record.id : '';
        };
        given.forEach((each, at) => {
          const rest = { sourceTitle: each.other, sourceDatedOn: each.on, readOn: '2026-11-30' };
          save('document', each.state, {
            type: 'other',
            title: each.text,
            version: each.other,
            text: each.long,
          });
          const meeting = save('meeting', each.state, {
            ...{ heldOn: `2026-0${at + 1}-02`, state: 'held', title: each.text, minutes: each.long, ...rest },
          });
          save('action', each.state, { what: each.text, meeting, owner: 'Chair', state: 'open', ...rest });
          save('member', each.state, { organisation: 'Example Office', role: `Role ${at}`, since: each.on });
          const recommendation = save('recommendation', 'published', {
            ...{ scrutiny: 'Committee', askedOn: '2020-01-01', number: `${at}.0`, state: 'unknown' },
            asked: `Asked: ${each.text}`,
          });
          save('answer', each.state, {
            ...{ recommendation, by: 'Example Office', answeredOn: '2021-01-01', text: `Text: ${each.long}` },
          });
          save('fact', each.state, {
            topic: each.other || 'x',
            what: each.text,
            on: each.on,
            isAbsence: 'yes',
          });
        });
        const kept = listBoardRecords(from);
        expect(kept.length).toBeGreaterThan(given.length * 4);
        const csv = exported(from);
        expect(preview(csv, { source: from }).counts).toEqual({
          ...{ add: 0, change: 0, error: 0, unchanged: kept.length },
        });
        expect(apply(csv, { source: to, isFromElsewhere: true }).kind).toBe('imported');
        const plain = (source: Database) =>
          listBoardRecords(source).map(({ id, kind, state: has, values }) => ({ id, kind, has, values }));
        expect(plain(to)).toEqual(plain(from));
        expect(exported(to)).toBe(csv);
      }),
      { seed: 20261201, numRuns: 40 },
    );
  });

  it('with what a spreadsheet broke before stays as it is, and does not spread to another site', () => {
    addMeeting({ title: '#REF!', agenda: 'Lost: \ufffd' });
    expect(preview(exported()).counts).toMatchObject({ unchanged: 1, error: 0 });
    expect(problemsOf(exported(), { source: referenceDatabase(), isFromElsewhere: true })).toEqual([
      expect.stringContaining('2 title: “#REF!” is an error of the spreadsheet.'),
      expect.stringContaining('2 agenda: A letter was lost'),
    ]);
  });

  it('from elsewhere is not taken for a list of this site without being told', () => {
    const text = 'id,revision,kind,heldOn,state\nmeeting-one,3,meeting,2026-11-02,held\n';
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^2 revision: There is no record “meeting-one” here\..* from another site,/),
    ]);
    expect(preview(text, { isFromElsewhere: true }).counts).toMatchObject({ add: 1, error: 0 });
  });

  it('may be changed in a spreadsheet that rewrites its dates', () => {
    addMeeting({ title: 'Autumn', minutesPublishedOn: '2026-11-23' });
    const text = exported().replace(',2026-11-02,', ',02/11/2026,').replace('2026-11-23', '23/11/2026');
    expect(text).toContain('02/11/2026');
    expect(preview(text).counts).toMatchObject({ unchanged: 1, error: 0 });
    expect(preview(text.replace('Autumn', 'Late autumn')).rows[0]?.changes).toEqual([
      { column: 'title', before: 'Autumn', after: 'Late autumn' },
    ]);
  });
});

describe('an import', () => {
  it('adds, changes, publishes and takes off the site, all at once and with an event for each', () => {
    const seen = addMeeting({ title: 'Autumn' });
    const gone = addMeeting({ heldOn: '2026-09-07' });
    const text = [
      'id,revision,kind,visibility,title,heldOn,state,what,owner,agreedOn',
      `${seen},1,meeting,published,Late autumn,2026-11-02,held,,,`,
      `${gone},1,meeting,withdrawn,,2026-09-07,held,,,`,
      ',,action,published,,,open,Write to every council,Chair,2026-11-02',
    ].join('\n');
    const { counts, rows } = preview(text);
    expect(counts).toEqual({ add: 1, change: 2, unchanged: 0, error: 0 });
    expect(rows.map((row) => row.kind !== 'error' && row.seen)).toEqual(['changes', 'disappears', 'appears']);
    const requests = findOpenPublishRequests(database).count;
    const result = apply(text);
    expect(result).toMatchObject({ kind: 'imported', isSeen: true });
    expect(actions(4)).toEqual(['board.edit', 'board.edit', 'board.add', 'board.import']);
    expect(listAuditEvents(database, { limit: 4 }).events.at(-1)).toMatchObject({
      subject: `board:${seen}`,
      before: { state: 'published', title: 'Autumn' },
      after: { state: 'published', title: 'Late autumn' },
      actor: people.administrator.id,
    });
    expect(result.kind === 'imported' && findBoardImport(by(), result.eventId)).toMatchObject({
      ...{ add: 1, change: 2, unchanged: 0 },
    });
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: true });
    expect(findOpenPublishRequests(database).count).toBe(requests + 1);
    expect(findBoardRecord(database, seen)).toMatchObject({ revision: 2, values: { title: 'Late autumn' } });
    expect(findBoardRecord(database, gone)).toMatchObject({ revision: 2, state: 'withdrawn' });
    expect(findBoardRecord(database, 'action-write-to-every-council')).toMatchObject({ state: 'published' });
  });

  it('of drafts alone makes no release', () => {
    expect(apply('kind,heldOn,state\nmeeting,2026-11-02,held\n')).toMatchObject({
      kind: 'imported',
      isSeen: false,
    });
    expect(findBoardRecord(database, 'meeting-2026-11-02')).toMatchObject({ state: 'draft' });
    expect(findOpenPublishRequests(database).count).toBe(0);
  });

  it('leaves a field whose column is missing, and empties one whose cell is empty', () => {
    const id = addMeeting({ title: 'Autumn', agenda: 'Housing' });
    apply(`id,revision,kind,title\n${id},1,meeting,\n`);
    expect(findBoardRecord(database, id)).toMatchObject({
      ...{ revision: 2, state: 'published' },
      values: { title: '', agenda: 'Housing', heldOn: '2026-11-02' },
    });
  });

  it('finds columns in any order, by their name or by the label of the form, below a title', () => {
    const text = 'Our meetings,,,\n\nSTATE,Title,Date,Kind\nHeld,Autumn,2026-11-02,Meetings\n';
    const found = preview(text);
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
    expect(problemsOf(text.replace('meeting-autumn,meeting', 'meeting-spring,meeting'))).toEqual([
      expect.stringMatching(/^2 meeting: .*there is no meeting “meeting-autumn”.*or add it with this id/),
    ]);
    expect(problemsOf(text.replace('2026-11-03', '2026-11-01'))).toEqual([
      expect.stringMatching(/^2 dueOn: .*agreed on 2 November 2026/),
    ]);
    expect(apply(text).kind).toBe('imported');
  });

  it('notices that a meeting moved to a day after what was agreed there fell due', () => {
    const meeting = addMeeting();
    saveBoardRecord(by(), {
      kind: 'action',
      state: 'published',
      values: { what: 'Write', meeting, owner: 'Chair', state: 'open', dueOn: '2026-11-10' },
    });
    const moved = exported().replace(',2026-11-02,', ',2026-11-20,');
    expect(problemsOf(exported())).toEqual([]);
    expect(problemsOf(moved)).toEqual([
      expect.stringMatching(/dueOn: Due on: it was agreed on 20 November 2026/),
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
    expect(problemsOf(text)).toEqual([expect.stringMatching(problem)]);
    expect(apply(text)).toMatchObject({ kind: 'rejected' });
    expect(listBoardRecords(database)).toEqual([]);
    expect(
      listAuditEvents(database, { limit: 100 }).events.filter(({ action }) => action.startsWith('board')),
    ).toEqual([]);
  });

  it('writes no row while another is wrong', () => {
    const text = 'kind,heldOn,state\nmeeting,2026-11-02,held\nmeeting,2026-11-03,perhaps\n';
    expect(preview(text)).toMatchObject({ counts: { add: 1, error: 1 }, canApply: false });
    expect(apply(text).kind).toBe('rejected');
    expect(listBoardRecords(database)).toEqual([]);
  });

  it('does not keep twice what is kept already, unless it has an id of its own', () => {
    const id = addMeeting();
    const text = 'kind,heldOn,state\nmeeting,2026-11-02,held\n';
    expect(problemsOf(text)).toEqual([
      `2 id: This is kept already, as “${id}”. To change it, write ${id} as the id and 1 as the revision. If this is another one, give it an id of its own.`,
    ]);
    expect(problemsOf('id,kind,heldOn,state\nmeeting-two,meeting,2026-11-02,held\n')).toEqual([]);
  });

  it('takes answers of one body on one day to several recommendations', () => {
    const rows = [1, 2].map(
      (at) => `r-${at},recommendation,Committee,2020-01-01,${at},Ask ${at},unknown,,,,`,
    );
    const answers = [1, 2].map((at) => `,answer,,,,,,r-${at},Example Office,2021-01-01,Yes`);
    const header = 'id,kind,scrutiny,askedOn,number,asked,state,recommendation,by,answeredOn,text';
    expect(problemsOf([header, ...rows, ...answers].join('\n'))).toEqual([]);
  });

  it('keeps another kind from taking an id', () => {
    const id = addMeeting();
    expect(problemsOf(`id,revision,kind,organisation\n${id},1,member,Example Office\n`)).toEqual([
      `2 kind: “${id}” is a meeting, and stays one. To add a member, empty the id.`,
    ]);
  });

  it('asks for the revision of a record that is here', () => {
    const id = addMeeting();
    expect(problemsOf(`id,kind,title\n${id},meeting,New\n`)).toEqual([
      expect.stringMatching(/^2 revision: .* is here already, at revision 1/),
    ]);
  });
});

describe('two people', () => {
  it('do not overwrite each other: a row made from an older revision shows what is there now', () => {
    const id = addMeeting({ title: 'Autumn' });
    const file = exported().replace('Autumn', 'Mine');
    saveBoardRecord(by(), {
      ...{ kind: 'meeting', id, seenRevision: 1, state: 'published' },
      values: { heldOn: '2026-11-02', state: 'held', title: 'Theirs' },
    });
    const [row] = preview(file).rows;
    expect(row).toMatchObject({
      kind: 'error',
      isStale: true,
      changes: [{ column: 'title', before: 'Theirs', after: 'Mine' }],
    });
    expect(problemsOf(file)).toEqual([
      expect.stringMatching(
        /^2 revision: It was changed since the file was exported: it is at revision 2 now/,
      ),
    ]);
    expect(apply(file).kind).toBe('rejected');
    expect(findBoardRecord(database, id)).toMatchObject({ revision: 2, values: { title: 'Theirs' } });
  });

  it('between preview and import are noticed: nothing is written, and the new preview is shown', () => {
    const id = addMeeting({ title: 'Autumn' });
    const other = addMeeting({ heldOn: '2026-10-05', title: 'Early' });
    const file = bytes(exported().replace('Autumn', 'Mine').replace('Early', 'Mine too'));
    const input = { file, isFromElsewhere: false };
    const shown = previewBoardImport(by(), input);
    if (shown.kind !== 'preview') throw new Error(shown.kind);
    expect(shown.canApply).toBe(true);
    saveBoardRecord(by(), {
      ...{ kind: 'meeting', id, seenRevision: 1, state: 'draft' },
      values: { heldOn: '2026-11-02', state: 'held', title: 'Autumn' },
    });
    expect(applyBoardImport(by(), { ...input, digest: shown.digest })).toMatchObject({
      kind: 'outdated',
      preview: { counts: { error: 1, change: 1 } },
    });
    expect(findBoardRecord(database, other)).toMatchObject({ revision: 1 });
  });
});

describe('a file that is no table of records', () => {
  it.each([
    ['empty', '', /^The file is empty/],
    ['blank', '\n\n', /^The file is empty/],
    ['other headings', 'Name,Telephone\nA,B\n', /no row of headings that are known here.*Name, Telephone/],
    ['no kind', 'title,heldOn\nA,2026-11-02\n', /^The column kind is missing\. Add it/],
    [
      'an unknown column',
      'kind,title,telephone\nmeeting,A,1\n',
      /^No such column: “telephone”\. Give it the name/,
    ],
    [
      'a column twice',
      'kind,Date,heldOn\nmeeting,2026-11-02,2026-11-02\n',
      /^The column heldOn is there twice: “Date” and “heldOn”/,
    ],
    ['headings alone', 'kind,heldOn\n', /^The file has a row of headings, and no records/],
    [
      'a cell without a heading',
      'kind,heldOn\nmeeting,2026-11-02,more\n',
      /^Row 2 .*column without a heading/,
    ],
    ['an open quote', 'kind,heldOn\n"meeting,2026-11-02\n', /quotation mark/],
    ['a PDF', '%PDF-1.7', /^This is a PDF/],
    ['a page', '<html>', /^This is a page of HTML/],
    ['letters that cannot be read', 'kind\n\u0000', /letters of this file cannot be read/],
    ['too many rows', `kind\n${'meeting\n'.repeat(5001)}`, /more than 5000 rows/],
    ['too much', `kind\n${'x'.repeat(2 * 1024 * 1024)}`, /more than 2 MB/],
  ])('is refused with what to do: %s', (_, text, problem) => {
    expect(unreadable(text)).toMatch(problem);
  });

  it('but any encoding and divider of a spreadsheet is', () => {
    const text = 'kind;heldOn;state;title\r\nmeeting;2026-11-02;held;Café\r\n';
    const latin = Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
    const result = previewBoardImport(by(), { file: latin, isFromElsewhere: false });
    expect(result).toMatchObject({
      rows: [{ kind: 'add', values: { title: 'Café' } }],
      notes: [expect.stringContaining('Windows-1252'), expect.stringContaining('semicolons')],
    });
  });

  it('and texts as long as a record may have', () => {
    const long = 'مرحبا '.repeat(3300).trim();
    const text = `kind,heldOn,state,agenda,minutes\nmeeting,2026-11-02,held,${long},${long}\n`;
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('a workbook', () => {
  const rows = [
    ['Kind', 'Date', 'State', 'Title'],
    ['Meeting', { date: 46328 }, 'Held', 'Autumn'],
  ] as const;

  it('is the same table, and dates are its dates', async () => {
    const file = makeWorkbook([{ name: 'Records', rows }]);
    const answer = await answerBoardImport(by(), { file, isFromElsewhere: false });
    expect(answer).toMatchObject({
      kind: 'preview',
      report: {
        counts: { add: 1, error: 0 },
        groups: [
          {
            kind: 'add',
            rows: [
              {
                row: 2,
                title: 'Autumn, 2026-11-02',
                seen: 'Readers do not see it.',
                changes: expect.arrayContaining([
                  { label: 'Visibility', before: '', after: 'Draft' },
                  { label: 'State', before: '', after: 'Held' },
                ]),
              },
            ],
          },
        ],
      },
    });
  });

  it('with two tables is asked about, and one that is none says so', async () => {
    const file = makeWorkbook(['Now', 'Last year'].map((name) => ({ name, rows })));
    expect(await answerBoardImport(by(), { file, isFromElsewhere: false })).toMatchObject({
      kind: 'unreadable',
      problem: expect.stringContaining('Say which of them holds the records.'),
      sheets: [{ name: 'Now' }, { name: 'Last year' }],
    });
    expect(await answerBoardImport(by(), { file, sheet: 'Last year', isFromElsewhere: false })).toMatchObject(
      { kind: 'preview' },
    );
    const broken = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
    expect(await answerBoardImport(by(), { file: broken, isFromElsewhere: false })).toMatchObject({
      kind: 'unreadable',
    });
  });
});

/** All records of the Board as a file: who may have it, and that it imports back, here and on another site. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import { listBoardRecords } from '../../../db/board/board.ts';
import type { Database } from '../../../db/client.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { readBoardReferences } from '../../../db/reference/board.ts';
import { boardFields, boardKinds, isBoardKind } from '../../../src/domain/board/board-fields.ts';
import type { BoardState } from '../../../src/domain/board/board-record.ts';
import { boardColumns } from '../../../src/domain/board/import/board-columns.ts';
import { exportBoard } from '../../../src/use-cases/board/import/export-board.ts';
import { applyBoardImport, previewBoardImport } from '../../../src/use-cases/board/import/import-board.ts';
import { loadBoardReference } from '../../../src/use-cases/board/load-board-reference.ts';
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

describe('an export', () => {
  it('has a column for every field of every kind, drafts and withdrawn records too, and is on record', () => {
    desk.addMeeting({}, 'draft');
    desk.addMeeting({ heldOn: '2026-10-05' }, 'withdrawn');
    const [header, ...rows] = desk.exported().slice(1).trim().split('\r\n');
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
      expect(exportBoard(desk.by(who)).kind).toBe('refused');
      expect(actions(1)).toEqual(['board.export-refused']);
      const file = { file: bytes('kind\nmeeting\n'), isFromElsewhere: false };
      expect(previewBoardImport(desk.by(who), file).kind).toBe('refused');
      expect(applyBoardImport(desk.by(who), { ...file, digest: '' }).kind).toBe('refused');
      expect(actions(2)).toEqual(['board.import-refused', 'board.import-refused']);
    }
    expect(listBoardRecords(database)).toEqual([]);
  });
});

describe('what is exported', () => {
  const load = (source: Database) =>
    loadBoardReference(
      { ...boardFileDesk(source).by(), principal: { ...people.administrator, id: 'system:reference' } },
      readBoardReferences(),
    );

  it('imports back without any change, and the reference data with it', () => {
    load(database);
    const count = listBoardRecords(database).length;
    expect(desk.preview(desk.exported())).toMatchObject({
      counts: { add: 0, change: 0, unchanged: count, error: 0 },
      canApply: false,
    });
    expect(desk.apply(desk.exported()).kind).toBe('rejected');
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
        const [there, here] = [referenceDatabase(), referenceDatabase()];
        const [from, to] = [boardFileDesk(there), boardFileDesk(here)];
        const save = (kind: string, asked: BoardState, values: Readonly<Record<string, string>>) => {
          if (!isBoardKind(kind)) throw new Error(kind);
          const result = saveBoardRecord(from.by(), { kind, state: asked, values });
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
        const kept = listBoardRecords(there);
        expect(kept.length).toBeGreaterThan(given.length * 4);
        const csv = from.exported();
        expect(from.preview(csv).counts).toEqual({
          ...{ add: 0, change: 0, error: 0, unchanged: kept.length },
        });
        expect(to.apply(csv, true).kind).toBe('imported');
        const plain = (source: Database) =>
          listBoardRecords(source).map(({ id, kind, state: has, values }) => ({ id, kind, has, values }));
        expect(plain(here)).toEqual(plain(there));
        expect(to.exported()).toBe(csv);
      }),
      { seed: 20261201, numRuns: 40 },
    );
  });

  it('with what a spreadsheet broke before stays as it is, and does not spread to another site', () => {
    desk.addMeeting({ title: '#REF!', agenda: 'Lost: \ufffd' });
    expect(desk.preview(desk.exported()).counts).toMatchObject({ unchanged: 1, error: 0 });
    expect(boardFileDesk(referenceDatabase()).problemsOf(desk.exported(), true)).toEqual([
      expect.stringContaining('2 title: “#REF!” is an error of the spreadsheet.'),
      expect.stringContaining('2 agenda: A letter was lost'),
    ]);
  });

  it('from elsewhere is not taken for a list of this site without being told', () => {
    const text = 'id,revision,kind,heldOn,state\nmeeting-one,3,meeting,2026-11-02,held\n';
    expect(desk.problemsOf(text)).toEqual([
      expect.stringMatching(/^2 revision: There is no record “meeting-one” here\..* from another site,/),
    ]);
    expect(desk.preview(text, true).counts).toMatchObject({ add: 1, error: 0 });
  });

  it('may be changed in a spreadsheet that rewrites its dates', () => {
    desk.addMeeting({ title: 'Autumn', minutesPublishedOn: '2026-11-23' });
    const text = desk.exported().replace(',2026-11-02,', ',02/11/2026,').replace('2026-11-23', '23/11/2026');
    expect(text).toContain('02/11/2026');
    expect(desk.preview(text).counts).toMatchObject({ unchanged: 1, error: 0 });
    expect(desk.preview(text.replace('Autumn', 'Late autumn')).rows[0]?.changes).toEqual([
      { column: 'title', before: 'Autumn', after: 'Late autumn' },
    ]);
  });
});

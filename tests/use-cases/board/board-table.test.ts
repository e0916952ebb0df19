/** Files that are given to the import of the Board's records: what is no table, and what is one in another form. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { answerBoardImport } from '../../../src/use-cases/board/import/answer-board-import.ts';
import { previewBoardImport } from '../../../src/use-cases/board/import/import-board.ts';
import { type BoardFileDesk, boardFileDesk, bytes } from '../../support/board-file.ts';
import { referenceDatabase } from '../../support/database.ts';
import { makeWorkbook } from '../../support/files/workbook.ts';

let database: Database;
let desk: BoardFileDesk;
beforeEach(() => {
  database = referenceDatabase();
  desk = boardFileDesk(database);
});

const unreadable = (text: string) => {
  const result = previewBoardImport(desk.by(), { file: bytes(text), isFromElsewhere: false });
  return result.kind === 'unreadable' ? result.problem : result.kind;
};

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
    const result = previewBoardImport(desk.by(), { file: latin, isFromElsewhere: false });
    expect(result).toMatchObject({
      rows: [{ kind: 'add', values: { title: 'Café' } }],
      notes: [expect.stringContaining('Windows-1252'), expect.stringContaining('semicolons')],
    });
  });

  it('and texts as long as a record may have', () => {
    const long = 'مرحبا '.repeat(3300).trim();
    const text = `kind,heldOn,state,agenda,minutes\nmeeting,2026-11-02,held,${long},${long}\n`;
    expect(desk.problemsOf(text)).toEqual([]);
  });
});

describe('a workbook', () => {
  const rows = [
    ['Kind', 'Date', 'State', 'Title'],
    ['Meeting', { date: 46328 }, 'Held', 'Autumn'],
  ] as const;

  it('is the same table, and dates are its dates', async () => {
    const file = makeWorkbook([{ name: 'Records', rows }]);
    const answer = await answerBoardImport(desk.by(), { file, isFromElsewhere: false });
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
                title: 'Autumn, 2 November 2026',
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
    expect(await answerBoardImport(desk.by(), { file, isFromElsewhere: false })).toMatchObject({
      kind: 'unreadable',
      problem: expect.stringContaining('Say which of them holds the records.'),
      sheets: [{ name: 'Now' }, { name: 'Last year' }],
    });
    expect(
      await answerBoardImport(desk.by(), { file, sheet: 'Last year', isFromElsewhere: false }),
    ).toMatchObject({ kind: 'preview' });
    const broken = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
    expect(await answerBoardImport(desk.by(), { file: broken, isFromElsewhere: false })).toMatchObject({
      kind: 'unreadable',
    });
  });
});

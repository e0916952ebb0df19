/** The columns of the file of the Board's records: each heading means one column, and cells as spreadsheets leave them. */
import { describe, expect, it } from 'vitest';
import { boardFields, boardKinds, listBoardFields } from '../../../src/domain/board/board-fields.ts';
import { readBoardCell } from '../../../src/domain/board/import/board-cells.ts';
import {
  boardColumns,
  findBoardColumn,
  listHeadings,
  ownColumns,
} from '../../../src/domain/board/import/board-columns.ts';

describe('a heading', () => {
  it('means one column: its own name, or the label of a field', () => {
    expect([...listHeadings()].filter(([, columns]) => columns.size > 1)).toEqual([]);
    for (const kind of boardKinds)
      for (const [name, { label }] of listBoardFields(kind)) {
        expect(findBoardColumn(name), name).toBe(name);
        expect(findBoardColumn(label.toUpperCase()), label).toBe(name);
      }
    expect(findBoardColumn('Held on')).toBe('heldOn');
    expect(findBoardColumn('Title (optional)')).toBe('title');
    expect(findBoardColumn('Telephone')).toBeUndefined();
  });

  it('of the record itself is the name of no field', () => {
    expect(boardColumns.slice(0, 4)).toEqual(ownColumns);
    expect(new Set(boardColumns).size).toBe(boardColumns.length);
  });
});

describe('a cell', () => {
  const { heldOn } = boardFields.meeting;
  const { on, isAbsence } = boardFields.fact;
  const { type, version } = boardFields.document;
  const { what, state } = boardFields.action;
  it.each([
    ['a day', heldOn, '2026-11-02', '', '2026-11-02'],
    ['a day in words', heldOn, '2 November 2026', '', '2026-11-02'],
    ['a day that is one in one order alone', heldOn, '23/11/2026', '', '2026-11-23'],
    ['a day that a spreadsheet rewrote', heldOn, '02/11/2026', '2026-11-02', '2026-11-02'],
    ['a month', on, '2026-11', '', '2026-11'],
    ['a month as it is exported', on, "'2026-11", '', '2026-11'],
    ['a month in words', on, 'Nov 2026', '', '2026-11'],
    ['a month that a spreadsheet rewrote', on, 'Nov-26', '2026-11', '2026-11'],
    ['a month with a hyphen', on, 'Nov-2026', '', '2026-11'],
    ['a year', on, '2026', '', '2026'],
    ['a choice by its label', type, 'Terms of reference', '', 'terms-of-reference'],
    ['a choice in another case', state, 'Done', '', 'done'],
    ['a choice of one', isAbsence, 'we found none', '', 'yes'],
    ['a number that a spreadsheet shortened', version, '1', '1.0', '1.0'],
    ['another number', version, '2', '1.0', '2'],
    ['a guarded formula', what, "'=1+1", '', '=1+1'],
    ['line ends of Windows', what, ' One\r\ntwo ', '', 'One\ntwo'],
    ['nothing', what, ' ', 'Before', ''],
    ['an error that was there before', what, '#REF!', '#REF!', '#REF!'],
  ] as const)('with %s is read', (_, field, cell, before, value) => {
    expect(readBoardCell(field, cell, before, 'day-first')).toEqual({ ok: true, value });
  });

  it.each([
    ['a day in two readings', heldOn, '02/11/2026', /2 November 2026 or 11 February 2026/],
    ['a month that may be a day', on, 'Nov-26', /is no date/],
    ['an error of a formula', what, '#REF!', /error of the spreadsheet/],
    ['broken letters', what, 'caf\u00c3\u00a9', /letters broken/],
    ['a control code', what, 'a\u0007b', /is no text/],
  ] as const)('with %s is not', (_, field, cell, problem) => {
    expect(readBoardCell(field, cell, '', 'day-first')).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
    });
  });
});

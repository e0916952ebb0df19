/** The grid of boroughs by post and line: what fills a cell, what only stands in, and what is a hole. */
import { describe, expect, it } from 'vitest';
import { countHoles, type GridEntry, gridOf } from '../../../src/domain/status/post-grid.ts';

const borough = 'E09000011';
const mailbox: GridEntry = {
  kind: 'council_duty',
  status: 'active',
  role: 'Modern slavery contact of the council',
  hours: { kind: 'unknown' },
  serves: 'everyone',
  boroughCodes: [borough],
  isDemonstration: false,
  freshness: 'verified',
  lastVerifiedOn: '2026-11-01',
};
const lead: GridEntry = { ...mailbox, kind: 'council_lead', role: 'Modern slavery lead', serves: null };

const leadOf = (entries: readonly GridEntry[]) => gridOf([borough], entries).get(borough)?.council_lead;

describe('a council’s mailbox about modern slavery', () => {
  it('is told of where no lead is known, and is a hole all the same', () => {
    const grid = gridOf([borough], [mailbox]);
    expect(grid.get(borough)).toEqual({
      police_spoc: 'none',
      council_lead: 'shared',
      adults: 'none',
      children: 'none',
      out_of_hours: 'none',
    });
    expect(countHoles(grid, 'council_lead')).toBe(1);
  });

  it.each<[string, GridEntry]>([
    ['a lead that is checked', lead],
    ['one that is out of date', { ...lead, freshness: 'lapsed' }],
    ['one whose post is vacant', { ...lead, status: 'vacant', freshness: 'vacant' }],
  ])('says nothing beside %s', (_, entry) => {
    expect(leadOf([mailbox, entry])).toBe(leadOf([entry]));
    expect(leadOf([entry])).not.toBe('shared');
  });

  it.each<[string, Partial<GridEntry>]>([
    ['made up', { isDemonstration: true }],
    ['retired', { status: 'retired' }],
    ['of another borough', { boroughCodes: ['E09000022'] }],
    ['about adults', { role: 'Adult social care', serves: 'adults' }],
  ])('is not told of when it is %s', (_, changes) => {
    expect(leadOf([{ ...mailbox, ...changes }])).toBe('none');
  });
});

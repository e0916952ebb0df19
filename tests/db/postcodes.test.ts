import { describe, expect, it } from 'vitest';
import { builtInPostcodeFacts, findCurrentEdition, listNeighbours } from '../../db/editions/postcodes.ts';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import {
  countReferencePostcodes,
  formatSectorTable,
  listReferenceSectors,
  sectorTableEdition,
} from '../../db/reference/sector-table.ts';
import { decodeLiveIndex } from '../../src/domain/lookup/index/live-index.ts';
import { emptyDatabase } from '../support/database.ts';

describe('without an edition', () => {
  it('there is none to find, and the built-in table stands in', () => {
    expect(findCurrentEdition(emptyDatabase())).toBeUndefined();
    const facts = builtInPostcodeFacts();
    expect(facts.other).toBeNull();
    expect(facts.live.digest).toMatch(/^[0-9a-f]{12}$/);
    expect(listNeighbours(facts)).toEqual({});
    const index = decodeLiveIndex(facts.live.bytes);
    expect(index.hasUnits).toBe(false);
    expect(index.edition).toEqual({ product: 'built-in', label: 'November 2025', releasedOn: '2025-11-20' });
  });
});

/** The counts of November 2025 as published by its users; see README of the facts this was checked against. */
describe('the built-in table of November 2025', () => {
  const inLondon = listReferenceSectors().filter(({ boroughs }) => boroughs.size > 0);

  it('has the 1,309 sectors of London and all its postcodes', () => {
    expect(inLondon).toHaveLength(1309);
    expect(countReferencePostcodes()).toBe(180_921);
    expect(new Set(inLondon.flatMap(({ boroughs }) => [...boroughs.keys()]))).toEqual(
      new Set(boroughReferences.map(({ code }) => code)),
    );
  });

  it('names one borough alone for 871 sectors, one and outside for 69, and several for 369', () => {
    const single = inLondon.filter(({ boroughs }) => boroughs.size === 1);
    expect([
      single.filter(({ outside }) => outside === 0).length,
      single.filter(({ outside }) => outside > 0).length,
      inLondon.length - single.length,
    ]).toEqual([871, 69, 369]);
  });

  it('answers by sector and outcode', () => {
    const index = decodeLiveIndex(builtInPostcodeFacts().live.bytes);
    expect(index.findSector('BR1', '1')).toEqual({ boroughs: ['E09000006'], partlyOutsideLondon: false });
    expect(index.findSector('BR1', '5')).toEqual({
      boroughs: ['E09000023', 'E09000006'],
      partlyOutsideLondon: false,
    });
    expect(index.findSector('TN14', '5'), 'outside, in an outcode that is partly in London').toEqual({
      boroughs: [],
      partlyOutsideLondon: true,
    });
    expect(index.findOutcode('BR1')).toEqual({
      boroughs: ['E09000006', 'E09000023'],
      partlyOutsideLondon: false,
    });
    expect(index.findOutcode('GU1')).toBeUndefined();
  });

  it('holds sectors and no unit postcode', () => {
    const lines = formatSectorTable(sectorTableEdition, listReferenceSectors()).match(/^"[A-Z].*$/gm) ?? [];
    expect(lines).toHaveLength(listReferenceSectors().length);
    for (const line of lines)
      expect(line).toMatch(/^"[A-Z]{1,2}\d[A-Z\d]? \d( E09\d{6}:\d+)*( outside:\d+)?",?$/);
  });
});

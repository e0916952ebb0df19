/** The built-in table of places against what is known of London: a wrong borough sends somebody to the wrong people. */
import { describe, expect, it } from 'vitest';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import { placeReferences, placeSource } from '../../db/reference/place-table.ts';
import { listReferenceSectors } from '../../db/reference/sector-table.ts';

/** Boroughs with live postcodes, by outcode: the sector table knows them all. */
const boroughsByOutcode = new Map<string, Set<string>>();
for (const { outcode, boroughs } of listReferenceSectors()) {
  const known = boroughsByOutcode.get(outcode) ?? new Set();
  for (const code of boroughs.keys()) known.add(code);
  boroughsByOutcode.set(outcode, known);
}

describe('the table of places', () => {
  it('holds at least 400 places and says where they come from', () => {
    expect(placeReferences.length).toBeGreaterThanOrEqual(400);
    expect(placeSource.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(placeSource.source).not.toBe('');
  });

  it('has places in every borough', () => {
    const covered = new Set(placeReferences.flatMap(({ boroughs }) => boroughs));
    expect(boroughReferences.filter(({ code }) => !covered.has(code))).toEqual([]);
  });

  it('gives each place boroughs that exist, each once', () => {
    const codes = new Set<string>(boroughReferences.map(({ code }) => code));
    for (const { name, boroughs } of placeReferences) {
      expect(boroughs.length, name).toBeGreaterThan(0);
      expect(new Set(boroughs).size, name).toBe(boroughs.length);
      expect(
        boroughs.filter((code) => !codes.has(code)),
        name,
      ).toEqual([]);
    }
  });

  it('has each name once', () => {
    const names = placeReferences
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map((name) => name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each(placeReferences.map((place) => [place.name, place] as const))(
    '%s lies where its postcodes are',
    (_name, { boroughs, outcodes }) => {
      expect(outcodes.length).toBeGreaterThan(0);
      const within = outcodes.map((outcode) => boroughsByOutcode.get(outcode) ?? new Set<string>());
      // Every district reaches into one of the boroughs, and every borough into one of the districts.
      for (const [at, found] of within.entries())
        expect(
          boroughs.some((code) => found.has(code)),
          outcodes[at],
        ).toBe(true);
      for (const code of boroughs)
        expect(
          within.some((found) => found.has(code)),
          code,
        ).toBe(true);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { boroughReferences } from '../../../db/reference/london/boroughs.ts';
import { isShifted, tileMapSize, tilePlaces } from '../../../src/domain/status/tile-layout.ts';
import { meetingBoroughs } from '../../support/files/borough-neighbours.ts';

/** Middle of a tile, in half tiles. */
function middleOf(code: string) {
  const place = tilePlaces.get(code);
  if (!place) throw new Error(`${code} has no tile.`);
  return { x: 2 * place.column + (isShifted(place.row) ? 1 : 0), row: place.row };
}

function touch(one: string, other: string): boolean {
  const [a, b] = [middleOf(one), middleOf(other)];
  const aside = Math.abs(a.x - b.x);
  return a.row === b.row ? aside === 2 : Math.abs(a.row - b.row) === 1 && aside === 1;
}

describe('the tile map', () => {
  it('has one tile for every borough, and no two in one place', () => {
    expect([...tilePlaces.keys()].sort()).toEqual(boroughReferences.map(({ code }) => code).sort());
    const places = new Set([...tilePlaces.values()].map(({ row, column }) => `${row} ${column}`));
    expect(places.size).toBe(tilePlaces.size);
  });

  it('fits the size it says', () => {
    for (const code of tilePlaces.keys()) {
      const { x, row } = middleOf(code);
      expect(x + 2).toBeLessThanOrEqual(2 * tileMapSize.columns);
      expect(row).toBeLessThan(tileMapSize.rows);
    }
  });

  it('keeps 70 of the 81 pairs of neighbours side by side', () => {
    expect(meetingBoroughs).toHaveLength(81);
    const known = new Set<string>(boroughReferences.map(({ code }) => code));
    expect(meetingBoroughs.flat().every((code) => known.has(code))).toBe(true);
    expect(meetingBoroughs.filter(([one, other]) => touch(one, other))).toHaveLength(70);
  });

  it('has no neighbour further off than the tile after next', () => {
    for (const [one, other] of meetingBoroughs) {
      const [a, b] = [middleOf(one), middleOf(other)];
      expect(
        Math.max(Math.abs(a.row - b.row), Math.abs(a.x - b.x) / 2),
        `${one} ${other}`,
      ).toBeLessThanOrEqual(2);
    }
  });
});

import { describe, expect, it } from 'vitest';
import {
  decideKeptReleases,
  keptReleases,
  mostKeptReleases,
} from '../../../../src/use-cases/publish/release/kept-releases.ts';

const now = new Date('2026-11-30T12:00:00.000Z');
/** Releases so many hours old, the newest first. */
const aged = (...hours: readonly number[]) =>
  hours.map((age) => ({
    id: `${age} h`,
    finishedAt: new Date(now.getTime() - age * 3_600_000).toISOString(),
  }));
const kept = (...hours: readonly number[]) => decideKeptReleases(aged(...hours), now).map(({ id }) => id);

describe('decideKeptReleases', () => {
  it.each([
    ['few, however old', [100, 200, 300], ['100 h', '200 h', '300 h']],
    ['by number when nothing is recent', [50, 60, 70, 80, 90, 100], ['50 h', '60 h', '70 h', '80 h', '90 h']],
    [
      'all of a busy day, and what readers had before it',
      [1, 2, 3, 4, 5, 6, 47.9, 48, 49, 200],
      ['1 h', '2 h', '3 h', '4 h', '5 h', '6 h', '47.9 h', '48 h'],
    ],
    [
      'one from a clock that was ahead',
      [-24, 1, 2, 3, 4, 5, 6],
      ['-24 h', '1 h', '2 h', '3 h', '4 h', '5 h', '6 h'],
    ],
  ])('keeps %s', (_, hours, expected) => {
    expect(kept(...hours)).toEqual(expected);
  });

  it('keeps no more than a server can read when it starts', () => {
    const many = Array.from({ length: mostKeptReleases + 50 }, (_, index) => index / 100);
    expect(kept(...many)).toHaveLength(mostKeptReleases);
    expect(mostKeptReleases).toBeGreaterThan(keptReleases);
  });
});

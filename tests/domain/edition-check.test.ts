import { describe, expect, it } from 'vitest';
import { decideEdition, limitPlaces, limitPostcodes } from '../../src/domain/editions/edition-check.ts';

const codes = ['E09000001', 'E09000002'];
const limits = limitPostcodes(1000);
const inAll = (found: number) => ({ found, covered: new Set(codes) });
const inOne = (found: number) => ({ found, covered: new Set(['E09000001']) });

describe('how many are taken', () => {
  it.each([
    ['postcodes, where 1,000 are in use', limits, 900, 1250],
    ['places, where 1,000 are in use', limitPlaces(1000), 800, 1500],
  ])('of %s', (_what, given, fewest, most) => {
    expect(decideEdition(inAll(fewest - 1), codes, given, false)).toMatchObject({ reason: 'too-few' });
    expect(decideEdition(inAll(fewest), codes, given, false)).toEqual({ ok: true });
    expect(decideEdition(inAll(most), codes, given, false)).toEqual({ ok: true });
    expect(decideEdition(inAll(most + 1), codes, given, false)).toMatchObject({ reason: 'too-many' });
  });

  it('of the first places: 300 or more', () => {
    const first = limitPlaces(undefined);
    expect(decideEdition(inAll(299), codes, first, false)).toMatchObject({
      reason: 'too-few',
      expected: 300,
    });
    expect(decideEdition(inAll(300), codes, first, false)).toEqual({ ok: true });
    expect(decideEdition(inAll(1_000_000), codes, first, false)).toEqual({ ok: true });
  });
});

it('says how many there are and should be', () => {
  expect(decideEdition(inAll(500), codes, limits, false)).toEqual({
    ok: false,
    reason: 'too-few',
    found: 500,
    expected: 1000,
  });
});

it('names the counts first when whole boroughs are missing with their postcodes', () => {
  expect(decideEdition(inOne(500), codes, limits, false)).toMatchObject({ reason: 'too-few' });
  expect(decideEdition(inOne(1000), codes, limits, false)).toMatchObject({ reason: 'missing-boroughs' });
});

it('takes any number when forced', () => {
  expect(decideEdition(inAll(2), codes, limits, true)).toEqual({ ok: true });
  expect(decideEdition(inAll(2), codes, limitPlaces(undefined), true)).toEqual({ ok: true });
});

it('refuses an edition without a borough, even when forced', () => {
  expect(decideEdition(inOne(1000), codes, limits, true)).toEqual({
    ok: false,
    reason: 'missing-boroughs',
    missing: ['E09000002'],
  });
});

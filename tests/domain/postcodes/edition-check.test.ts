import { describe, expect, it } from 'vitest';
import { decideEdition } from '../../../src/domain/postcodes/edition-check.ts';

const codes = ['E09000001', 'E09000002'];
const totals = (first: number, second: number) => ({
  liveByBorough: new Map([
    ['E09000001', first],
    ['E09000002', second],
  ]),
  liveLondon: first + second,
});

describe('against 1,000 postcodes in use', () => {
  it.each([
    [900, true],
    [899, false],
    [1250, true],
    [1251, false],
  ])('%i is taken: %s', (found, isTaken) => {
    expect(decideEdition(totals(1, found - 1), codes, 1000, false).ok).toBe(isTaken);
  });

  it('says how many there are and should be', () => {
    expect(decideEdition(totals(1, 499), codes, 1000, false)).toEqual({
      ok: false,
      reason: 'too-few-postcodes',
      found: 500,
      expected: 1000,
    });
  });

  it('names the counts first when whole boroughs are missing with their postcodes', () => {
    expect(decideEdition(totals(500, 0), codes, 1000, false)).toMatchObject({ reason: 'too-few-postcodes' });
    expect(decideEdition(totals(1000, 0), codes, 1000, false)).toMatchObject({ reason: 'missing-boroughs' });
  });

  it('takes any number when forced', () => {
    expect(decideEdition(totals(1, 1), codes, 1000, true)).toEqual({ ok: true });
  });

  it('refuses an edition without a borough, even when forced', () => {
    expect(decideEdition(totals(1000, 0), codes, 1000, true)).toEqual({
      ok: false,
      reason: 'missing-boroughs',
      missing: ['E09000002'],
    });
  });
});

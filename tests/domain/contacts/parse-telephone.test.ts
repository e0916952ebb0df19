import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalLineReferences } from '../../../db/reference/national-lines.ts';
import { parseTelephone, telephoneDigits } from '../../../src/domain/contacts/parse-telephone.ts';
import { telephoneHref } from '../../../src/domain/contacts/telephone.ts';
import { wrongNumbers } from '../../../src/domain/contacts/wrong-numbers.ts';

describe('a telephone number', () => {
  it.each([
    ['020 7946 0123', '020 7946 0123'],
    ['08000 121 700', '08000 121 700'],
    ['0800 808 3733', '0800 808 3733'],
    ['0800 40 50 40', '0800 40 50 40'],
    ['0800 1111', '0800 1111'],
    ['0800 555 111', '0800 555 111'],
    ['  020   7946\t0123 ', '020 7946 0123'],
    ['020\u00a07946\u00a00123', '020 7946 0123'],
    ['\u202a020 7946 0123\u202c', '020 7946 0123'],
    ['(020) 7946 0123', '020 7946 0123'],
    ['020-7946-0123', '020 7946 0123'],
    ['020.7946.0123', '020 7946 0123'],
    ['020 7946–0123', '020 7946 0123'],
    ['02079460123', '02079460123'],
    ['+44 20 7946 0123', '+44 20 7946 0123'],
    ['+44 (0)20 7946 0123', '+44 20 7946 0123'],
    ['+44(0)2079460123', '+44 2079460123'],
    ['0044 20 7946 0123', '+44 20 7946 0123'],
    ['07700 900123', '07700 900123'],
    ['999', '999'],
    ['101', '101'],
    ['116 123', '116 123'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(parseTelephone(typed)).toEqual({ ok: true, value: kept });
  });

  it.each([
    ['', /Enter a telephone number/],
    ['   ', /Enter a telephone number/],
    ['0800 121 700', /one digit short.*08000 121 700/],
    ['0800121700', /one digit short/],
    ['+44 800 121 700', /one digit short/],
    ['0300 303 8151', /replaced.*0800 808 3733/s],
    ['0300-303-8151', /replaced/],
    ['0800 432 0804', /Fair Work Agency/],
    ['020 7946 012', /10 digits|too few|in no range/],
    ['020 7946 01234', /too many/],
    ['01999 999999', /in no range/],
    ['20 7946 0123', /no 0 at its start/],
    ['2079460123', /spreadsheet/],
    ['123', /too short/],
    ['020 7946 0123 ext 4', /extension/],
    ['020 7946 0123 option 2', /extension/],
    ['020 7946 0123 x12', /extension/],
    ['020 7946 0123 / 020 7946 0124', /one telephone number/],
    ['020 7946 0123 or 101', /one telephone number/],
    ['020 7946 0123, 020 7946 0124', /one telephone number/],
    ['ask for Sam', /only digits and spaces/],
    ['020 7946 O123', /only digits and spaces/],
    ['+33 1 23 45 67 89', /not a number in the United Kingdom/],
    ['0909 879 0000', /premium-rate/],
    ['020 7946 +0123', /\+/],
  ])('%s is refused with what to do', (typed, problem) => {
    const result = parseTelephone(typed);
    expect(result.ok ? result.value : result.problem).toMatch(problem);
    expect(result.ok).toBe(false);
  });

  it('of every national line of the seed is kept as it stands', () => {
    for (const { telephone } of nationalLineReferences)
      if (telephone !== null) expect(parseTelephone(telephone)).toEqual({ ok: true, value: telephone });
  });

  it('that is known to be wrong has its reason, what to do and a source', () => {
    for (const entry of wrongNumbers) {
      expect(entry.digits).toMatch(/^0\d{9,10}$/);
      expect(entry.sourceUrl).toMatch(/^https:/);
      expect(parseTelephone(entry.digits)).toEqual({
        ok: false,
        problem: `${entry.reason} ${entry.instead}`,
      });
    }
  });

  it('from the range for drama is kept in any grouping, and reads back as it was', () => {
    const grouped = fc
      .tuple(fc.integer({ min: 0, max: 999 }), fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 4 }))
      .map(([number, gaps]) => {
        const digits = `0207946${String(number).padStart(4, '0')}`;
        return [...digits].map((digit, place) => (gaps.includes(place) ? ` ${digit}` : digit)).join('');
      });
    fc.assert(
      fc.property(grouped, (typed) => {
        const result = parseTelephone(typed);
        expect(result).toEqual({ ok: true, value: typed });
        expect(telephoneHref(typed)).toBe(`tel:+44${typed.replaceAll(' ', '').slice(1)}`);
        expect(telephoneDigits(typed)).toBe(typed.replaceAll(' ', ''));
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('is never anything that cannot be dialled, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789 +()-x/') }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const result = parseTelephone(text);
        if (!result.ok) {
          expect(result.problem).toMatch(/\.$/);
          return;
        }
        expect(telephoneHref(result.value)).toMatch(/^tel:\+?\d+$/);
        // What is kept is kept again: importing an export changes nothing.
        expect(parseTelephone(result.value)).toEqual(result);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});

describe('comparing numbers', () => {
  it.each([
    ['08000 121 700', '0800 0121 700'],
    ['+44 20 7946 0123', '020 7946 0123'],
    ['999', '999'],
  ])('%s and %s are the same', (one, other) => {
    expect(telephoneDigits(one)).toBe(telephoneDigits(other));
  });

  it('tells the right helpline number from the one that is a digit short', () => {
    expect(telephoneDigits('08000 121 700')).not.toBe(telephoneDigits('0800 121 700'));
  });
});

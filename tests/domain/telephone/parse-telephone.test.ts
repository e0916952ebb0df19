import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalLineReferences } from '../../../db/reference/national-lines.ts';
import { parseTelephone } from '../../../src/domain/telephone/parse-telephone.ts';
import { isSameNumber, telephoneHref } from '../../../src/domain/telephone/telephone.ts';
import { wrongNumbers } from '../../../src/domain/telephone/wrong-numbers.ts';

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
    ['02079460123', '020 7946 0123'],
    ['0207 946 0123', '020 7946 0123'],
    ['020 79460123', '020 7946 0123'],
    ['+44 20 7946 0123', '020 7946 0123'],
    ['+442079460123', '020 7946 0123'],
    ['+44 (0)20 7946 0123', '020 7946 0123'],
    ['+44(0)2079460123', '020 7946 0123'],
    ['+44 0 20 7946 0123', '020 7946 0123'],
    ['+44 020 7946 0123', '020 7946 0123'],
    ['+440207 946 0123', '020 7946 0123'],
    ['(+44) 20 7946 0123', '020 7946 0123'],
    ['(+44)(0)20 7946 0123', '020 7946 0123'],
    ['+44-20-7946-0123', '020 7946 0123'],
    ['44-20-7946-0123', '020 7946 0123'],
    ['44 20 7946 0123', '020 7946 0123'],
    ['442079460123', '020 7946 0123'],
    ['4402079460123', '020 7946 0123'],
    ['0044 20 7946 0123', '020 7946 0123'],
    ['0044 (0)20 7946 0123', '020 7946 0123'],
    ['00442079460123', '020 7946 0123'],
    ['00 44 20 7946 0123', '020 7946 0123'],
    ['tel:+442079460123', '020 7946 0123'],
    ['０２０ ７９４６ ０１２３', '020 7946 0123'],
    ['٠٢٠ ٧٩٤٦ ٠١٢٣', '020 7946 0123'],
    ['07700900123', '07700 900123'],
    ['07700 900 123', '07700 900 123'],
    ['+447700900123', '07700 900123'],
    ['01632960123', '01632 960123'],
    ['01632 960 123', '01632 960 123'],
    ['016 3296 0123', '01632 960123'],
    ['08000121700', '08000 121 700'],
    ['+44 8000 121 700', '08000 121 700'],
    ['+448000121700', '08000 121 700'],
    ['0800 0121 700', '0800 0121 700'],
    ['0800405040', '0800 40 50 40'],
    ['0800555111', '0800 555 111'],
    ['08001111', '0800 1111'],
    ['0800 8 0 8 3 7 3 3', '0800 808 3733'],
    ['0808 16 89 111', '0808 16 89 111'],
    ['03003038671', '0300 303 8671'],
    ['0300-303-8671', '0300 303 8671'],
    ['+44 300 303 8671', '0300 303 8671'],
    ['07700 900123', '07700 900123'],
    ['999', '999'],
    ['101', '101'],
    ['1 0 1', '101'],
    ['116 123', '116 123'],
    ['116000', '116 000'],
    ['18000', '18000'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(parseTelephone(typed)).toEqual({ ok: true, value: kept });
  });

  it.each([
    ['', /Enter a telephone number/],
    ['   ', /Enter a telephone number/],
    ['-', /“-” is no telephone number\. Leave this empty if there is none/],
    ['–', /Leave this empty/],
    ['n/a', /Leave this empty/],
    ['None', /Leave this empty/],
    ['TBC', /Leave this empty/],
    ['()', /has no digits/],
    ['+', /has no digits/],
    ['2.07946E+09', /spreadsheet has made 2\.07946E\+09 of this number/],
    ['4.42079e+11', /spreadsheet/],
    ['2079460123.0', /spreadsheet/],
    ['#REF!', /spreadsheet/],
    ['########', /spreadsheet/],
    ['18001 020 7946 0123', /18001 before a number is for calls through Relay UK/],
    ['1800102079460123', /Relay UK/],
    ['+44', /too short/],
    ['+44 20', /too short/],
    ['44', /too short/],
    ['0044 20 7946 012', /in no range|too few/],
    ['0033 1 23 45 67 89', /not a number in the United Kingdom/],
    ['(+33) 1 23 45 67 89', /not a number in the United Kingdom/],
    ['020 7946 0123 (ext 4)', /extension/],
    ['020 7946 0123 extn. 4', /extension/],
    ['020 7946 0123#4', /extension/],
    ['020 7946 0123 +44 20 7946 0124', /\+/],
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

  it('from the range for drama is the same however it is grouped or begun, and reads as people read it', () => {
    const written = fc
      .tuple(
        fc.integer({ min: 0, max: 999 }),
        fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 4 }),
        fc.constantFrom('0', '+44', '+44 ', '+44 (0)', '+44 0', '0044', '00 44 (0) ', '(+44) ', '44', '44-'),
        fc.constantFrom(' ', '-', '.', '–', '  '),
      )
      .map(([number, gaps, start, gap]) => {
        const last = String(number).padStart(4, '0');
        const rest = [...`207946${last}`].map((digit, place) => (gaps.includes(place) ? gap + digit : digit));
        return { typed: start + rest.join(''), last };
      });
    fc.assert(
      fc.property(written, ({ typed, last }) => {
        const reads = `020 7946 ${last}`;
        expect(parseTelephone(typed)).toEqual({ ok: true, value: reads });
        expect(telephoneHref(typed)).toBe(`tel:+44207946${last}`);
        expect(isSameNumber(typed, reads)).toBe(true);
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
        // A spreadsheet takes digits without a space for an amount, and drops their 0.
        expect(result.value).toMatch(/^(?:[1-9]\d{2,4}|\d+(?: \d+)+)$/);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});

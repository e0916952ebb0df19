/** Numbers in texts, however they are written, and what must not be taken for one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWrongNumberIn, listNumbersIn } from '../../../src/domain/telephone/numbers-in-text.ts';

const mobile = '07700900123';
const london = '02079460999';

describe('a number in a text', () => {
  it.each([
    ['Ring 07700 900123', mobile],
    ['Ring +44 7700 900123', mobile],
    ['Ring +44 (0)7700 900123', mobile],
    ['Ring 0044 7700 900123', mobile],
    ['Ring 7700 900123', mobile],
    ['tel:+447700900123', mobile],
    // What looks like dates, years and times.
    ['Ring 07.70.0900 123', mobile],
    ['Ring 07/70/0900 123', mobile],
    ['Ring 07:70:09 00123', mobile],
    ['Ring 2079-46 0999', london],
    ['Ring 020 7946–0999', london],
    ['Ring 02/07/2046 099', '02072046099'],
    ['Ring 02/07/1946 1:23', '02071946123'],
    // What stands between.
    ['020·7946·0999', london],
    ['020•7946•0999', london],
    ['020|7946|0999', london],
    ['020*7946*0999', london],
    ['020_7946_0999', london],
    ['020:7946:0999', london],
    ['020~7946~0999', london],
    ['020 … 7946 … 0999', london],
    ['020\n7946\n0999', london],
    ['020, 7946, 0999', london],
    ['020 (7946) {0999}', london],
    ['020x7946x0999', london],
    ['020 x 7946 x 0999', london],
    ['020 then 7946 then 0999', london],
    ['020 and after that 7946 and last 0999', london],
    ['20 and after that 7946 and last 0999', london],
    ['(0) 20 lines: 7946; room: 0999', london],
    ['0 2 0 7 9 4 6 0 9 9 9', london],
    // What cannot be seen.
    ['020\u28007946\u28000999', london],
    ['020\u31647946\u31640999', london],
    ['020\u180e7946\u180e0999', london],
    [[...london].join('\ufe0e'), london],
    [[...london].join('\u034f'), london],
    [[...london].join('\u{e0020}'), london],
    [[...london].join('\u200b'), london],
    [[...london].join('\u00ad'), london],
    [[...london].join('\u0336'), london],
    // Other digits, and what looks like them.
    ['٠٢٠ ٧٩٤٦ ٠٩٩٩', london],
    ['०२० ७९४६ ०९९९', london],
    ['０２０ ７９４６ ０９９９', london],
    ['𝟎𝟐𝟎 𝟕𝟗𝟒𝟔 𝟎𝟗𝟗𝟗', london],
    ['⓪②⓪ ⑦⑨④⑥ ⓪⑨⑨⑨', london],
    ['⓿❷⓿ ❼❾❹❻ ⓿❾❾❾', london],
    ['0️⃣2️⃣0️⃣ 7946 0999', london],
    ['⁰²⁰ ⁷⁹⁴⁶ ⁰⁹⁹⁹', london],
    ['〇二〇 七九四六 〇九九九', london],
    ['O2O 7946 O999', london],
    ['o2o 7946 o999', london],
    ['О2О 7946 О999', london],
    ['O 2 O 7946 O999', '2079460999'.padStart(11, '0')],
    ['0l632 96O I23', '01632960123'],
    ['zero two zero, seven nine four six, zero nine nine nine', london],
    ['oh two oh seven nine four six oh nine double nine', london],
    ['oh two oh seven nine four six oh treble nine', london],
    ['oh-two-oh 7946 oh-nine-nine-nine', london],
  ])('%j is %s', (text, number) => {
    expect(listNumbersIn(text)).toEqual([number]);
  });

  it.each([
    ['Text 84433.', ['84433']],
    ['Ring 07700 900123 (24 hours)', [mobile]],
    ['07700 900123, 020 7946 0999', [mobile, london]],
    ['07700 900123 / 999', [mobile]],
    ['Registered charity 1234567', ['1234567']],
    ['21/11/2026 345', ['21112026345']],
  ])('%j holds %j', (text, numbers) => {
    expect(listNumbersIn(text)).toEqual(numbers);
  });

  it('is found in any groups, with anything between them, in any script', () => {
    const number = fc
      .tuple(fc.constantFrom('02079460', '07700900', '01632960', '08081570', '03069990'), fc.nat(999))
      .map(([range, last]) => range + String(last).padStart(3, '0'));
    const begun = fc.constantFrom('', '+44', '+44 (0)', '0044', '(+44) ', '44 ');
    // Anything but letters and digits; what follows a single letter is a case of its own above.
    const gap = fc.oneof(
      fc.constantFrom(
        ' ',
        '-',
        '–',
        '.',
        '/',
        ':',
        '|',
        '*',
        '_',
        '~',
        '•',
        ') (',
        ', ',
        ' x ',
        '\u3164',
        '\u2800',
      ),
      fc
        .string({ unit: 'grapheme', maxLength: 3 })
        .map((text) => text.normalize('NFKC').replace(/[\p{L}\p{N}\p{M}]/gu, ' ')),
    );
    const zeros = fc.constantFrom(
      0x30,
      0x660,
      0x6f0,
      0x7c0,
      0x966,
      0x9e6,
      0xe50,
      0x1040,
      0xff10,
      0x1d7ce,
      0x1e950,
    );
    const hidden = fc.constantFrom('', '', '\ufe0e', '\u034f', '\u{e0020}', '\u200d', '\u2063');
    const around = fc.constantFrom(
      '',
      'Ring ',
      'By night, from 1 December 2026: ',
      'Mon–Fri 9am–5pm; ',
      'Room 12, E8 1EA. Ask ',
    );
    const cuts = fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 10 });
    fc.assert(
      fc.property(
        number,
        begun,
        cuts,
        gap,
        zeros,
        hidden,
        around,
        (digits, start, places, between, zero, unseen, before) => {
          const rest = start === '' ? digits : digits.slice(1);
          const written = [...rest]
            .map(
              (digit, place) =>
                (place > 0 && places.includes(place) ? between : '') +
                String.fromCodePoint(zero + Number(digit)),
            )
            .join(unseen);
          expect(listNumbersIn(`${before}${start}${written}`)).toContain(digits);
        },
      ),
      { seed: 7, numRuns: 600 },
    );
  });
});

describe('no number', () => {
  it.each([
    '',
    'Open 24 hours, 365 days a year, e.g. at 9.30am or 17:00–18:00.',
    'In an emergency ring 999, otherwise 101.',
    '999 / 101, 116 123',
    'Checked on 2026-11-21 and 21/11/2026; the plan runs 2024–2026. Room 1204, floor 3.',
    'From 1 December 2026 to 31 January 2027 (and 24.12.2026)',
    'November 2026; 3rd of March 2027; Feb 29, 2028',
    'In 2024/25 and 2019-2021. Since 2019 one team. In 2024 I was',
    'Mon–Fri 09:00–17:00, Sat 10:00-13:00. Sun closed',
    'Mon-Thu 9-5.30, Fri 9-4',
    '0900-1700 hrs, 24/7',
    '9am to 5pm, 5.30pm–8.30pm; 12 noon',
    'Second floor, 110 The Example Walk, London SE1 2AA',
    '12–14 High Street, Sutton SM1 1EA; Unit 5, 3 Mill Lane, N1 9GU',
    'For E1, E2, E14, SE16 and N1',
    'For women aged 18 to 25, men over 16, 16-18 years; up to 32 boroughs',
    'Answers within 48 hours, 72 hours at weekends: 7 days a week, 100% confidential',
    'Costs £1,250.50 for 100,000 people',
    'one of two teams, three to five days, nine to five',
    'A40, M25; section 45, Part 5, page 120',
    'Bus 25 or 205',
  ])('%s', (text) => {
    expect(listNumbersIn(text)).toEqual([]);
  });
});

describe('a known wrong number in a text', () => {
  it.each([
    'Ring 0800 121 700.',
    'Ring 0800121700, free.',
    'Ring +44 800 121 700',
    'Ring +44 (0)800 121 700',
    'Ring 07700 900999 0800 121 700',
    'Ring 0800 121 700 07700 900999',
    'Ring 0800•121•700',
    'Ring 0800|121|700',
    'Ring O8OO I2I 7OO',
    'Ring ٠٨٠٠ ١٢١ ٧٠٠',
    'Ring 08/00/12 17.00',
    'Ring 0800 then 121 then 700',
    `Ring ${[...'0800121700'].join('\ufe0e')}`,
    'Ring oh eight hundred, one two one, seven hundred',
  ])('is found: %j', (text) => {
    expect(findWrongNumberIn(text)).toContain('Give 08000 121 700.');
  });

  it.each([
    'Ring 08000 121 700.',
    'Ring 08000121700',
    'Ring 0800 808 3733',
    'Ring 0800 555 111 or 0800 1111',
  ])('is not seen in: %s', (text) => {
    expect(findWrongNumberIn(text)).toBeUndefined();
  });
});

/** Hours as people write them: read whole, asked about, or refused. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackWords } from '../../../src/domain/hours/hours.ts';
import { type Hours, type Weekday, weekdays } from '../../../src/domain/hours/hours-schema.ts';
import { readHoursText } from '../../../src/domain/hours/reading/hours-text.ts';
import { plainHours, readTokens } from '../../../src/domain/hours/reading/hours-tokens.ts';
import { weekdayWords } from '../../../src/domain/hours/weekday-words.ts';

/** What was typed, and what is meant in the syntax of OpenStreetMap; or that it is asked about or refused. */
const cases: readonly { readonly typed: string; readonly meant: string }[] = parse(
  readFileSync(new URL('../../support/hours-in-words.csv', import.meta.url)),
  { columns: true },
);
const accepted = cases.filter(({ meant }) => meant !== 'ask' && meant !== 'refuse');

const isOutside = (typed: string) => /outside|closed:|closed \(Mon/i.test(typed);

/** Times by day, and of bank holidays. */
type Meaning = Readonly<Record<string, readonly string[]>>;
const shortDays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

function meaningOf(meant: string): Meaning {
  if (meant === '24/7') return { always: [] };
  if (meant === 'unknown') return { unknown: [] };
  const meaning: Record<string, string[]> = {};
  for (const part of meant.split('; ')) {
    const [days = '', times = ''] = part.split(' ');
    for (const name of days.split(',')) {
      const [from = '', to = from] = name.split('-');
      const names = name.startsWith('PH')
        ? ['PH']
        : shortDays.slice(shortDays.indexOf(from), shortDays.indexOf(to) + 1);
      for (const day of names) meaning[day] = [...(meaning[day] ?? []), ...times.split(',')].sort();
    }
  }
  return meaning;
}

function meaningOfHours(hours: Hours): Meaning {
  if (hours.kind !== 'periods') return { [hours.kind]: [] };
  const meaning: Record<string, string[]> = {};
  for (const { days, opens, closes } of hours.periods)
    for (const day of days) {
      const name = shortDays[weekdays.indexOf(day)] as string;
      meaning[name] = [...(meaning[name] ?? []), `${opens}-${closes}`].sort();
    }
  const { bankHolidays } = hours;
  if (typeof bankHolidays === 'object')
    meaning['PH'] = bankHolidays.periods.map(({ opens, closes }) => `${opens}-${closes}`).sort();
  else if (bankHolidays !== 'unknown') meaning['PH'] = [bankHolidays === 'closed' ? 'off' : 'open'];
  return meaning;
}

describe('hours in words', () => {
  it('are tried in many forms', () => {
    expect(cases.length).toBeGreaterThan(250);
  });

  it.each(cases)('$typed means $meant', ({ typed, meant }) => {
    const reading = readHoursText(typed);
    const kinds = { ask: 'ask', refuse: 'refused' } as const;
    if (meant === 'ask' || meant === 'refuse')
      expect(reading).toEqual({ kind: kinds[meant], problem: expect.stringMatching(/^“.+”: .+\.$/s) });
    else expect(reading.kind === 'read' ? meaningOfHours(reading.hours) : reading).toEqual(meaningOf(meant));
  });

  it.each<[string, readonly RegExp[]]>([
    ['Mon-Fri 9am-5pm; Wed 9am-1pm', [/Is Wednesday open 9am to 5pm or 9am to 1pm\? Name each day once/]],
    ['7 days 8am-8pm, Sunday 10am-4pm', [/Is Sunday open 8am to 8pm or 10am to 4pm\?/]],
    ['Mon-Fri 5pm-9am; Fri 24 hours', [/Is Friday open 5pm to 9am the next day or midnight to midnight\?/]],
    ['Mon-Fri 9-5', [/9am to 5pm/, /9pm to 5am the next day/, /Write 9am-5pm or 9pm-5am/]],
    ['Mon-Fri 8:30-4:30', [/8\.30am to 4\.30pm/, /8\.30am to 4\.30am the next day/]],
    ['Mon-Fri 9:00-5:00', [/9am to 5pm/, /9am to 5am the next day/]],
    ['Mon-Wed-Fri 09:00-17:00', [/Monday, Wednesday and Friday, or Monday to Friday\?/]],
    ['Mon/Fri 09:00-17:00', [/Monday and Friday, or Monday to Friday\?/]],
    ['Mon-Fri;Sat 09:00-17:00', [/At what times is it open on Mon-Fri\?/, /“Sat 09:00-17:00”/]],
    ['Mon-Fri 09:00-17:00, Sat', [/At what times is it open on Sat\?/]],
    ['Fri 17:00 to Mon 09:00', [/without a break/, /on each day/]],
    ['09:00-17:00', [/On which days/, /every day 09:00-17:00/]],
    ['Mon-Fri closed bank holidays 9am-5pm', [/closed on Mon-Fri, or on bank holidays\?/]],
    ['Mon-Fri 9am-5pm and bank holidays', [/bank holidays open/, /bank holidays closed/]],
    ['outside office hours', [/When is the day line open\?/, /such as: outside Mon-Fri 09:00-17:00; bank/]],
    ['evenings and weekends', [/When is the day line open\?/, /such as: outside Mon-Fri 09:00-17:00; bank/]],
    [
      'outside Mon-Fri 9am-5pm; bank holidays closed',
      [/of the line itself, or of the day line\?/, /Write bank holidays 24 hours if/, /without “outside”/],
    ],
    [
      'outside Mon-Fri 9am-5pm; Sat 24 hours',
      [/Which line is open 24 hours on Sat\?/, /leave these days out/],
    ],
    ['outside Mon-Fri 5pm-9am', [/Which line is open 5pm to 9am the next day\?/, /leave “outside” out/]],
    ['outside Mon-Fri 9am-5pm; Sat', [/At what times/, /Behind “outside” stand the hours of the day line/]],
    ['out of hours: Mon-Fri 5pm-9am', [/Leave “out of hours” out/]],
    ['Bank holidays 24 hours; outside Mon-Fri 9am-5pm', [/Begin with “outside”/]],
    ['outside school hours', [/“school” is not understood/, /behind “outside”, such as: outside Mon-Fri/]],
    [
      'evenings and weekends (after 17:00)',
      [/“after” is not understood/, /behind “outside”, such as: outside/],
    ],
    ['24-Jul', [/made a date of 24\/7/, /Write 24 hours/]],
    ['office hours', [/no days and times/, /leave the hours empty/]],
    ['TBC', [/“TBC” is not understood/, /in the notes/, /leave the hours empty/]],
    ['Mon-Fri 9am-5pm by appointment', [/“by appointment” is not understood/]],
    ['Satan 09:00-17:00', [/“Satan” is not understood/]],
  ])('%s: the question names what may be meant, and the refusal what to do', (typed, says) => {
    const reading = readHoursText(typed);
    for (const words of says) expect(reading).toMatchObject({ problem: expect.stringMatching(words) });
  });

  it('asked about are clear once they are written in one of the ways that the question names', () => {
    const asked = cases.flatMap(({ typed, meant }) => {
      const reading = readHoursText(typed);
      const written =
        reading.kind === 'read'
          ? undefined
          : /Write ([^ ]+(?:, [^ ]+)* or [^ ]+)\.$/.exec(reading.problem)?.[1];
      return meant === 'ask' && written ? written.split(/, | or /) : [];
    });
    expect(asked.length).toBeGreaterThan(40);
    for (const times of asked.filter((text) => /\d|mid/.test(text)))
      expect(readHoursText(`Wed ${times}`), times).toMatchObject({ kind: 'read' });
  });
});

/** Every weekday that words name: "Monday to Wednesday" names Tuesday. */
function daysIn(words: string): ReadonlySet<Weekday> {
  const days = new Set<Weekday>();
  const names = Object.values(weekdayWords).join('|');
  for (const [, from = '', to = from] of words.matchAll(new RegExp(`(${names})(?: to (${names}))?`, 'g'))) {
    const [first, last] = [from, to].map((name) => Object.values<string>(weekdayWords).indexOf(name));
    for (const day of weekdays.slice(first, (last ?? 0) + 1)) days.add(day);
  }
  return /every day/i.test(words) ? new Set(weekdays) : days;
}

const someDays = fc
  .uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 4 })
  .chain((days) =>
    fc.record({
      days: fc.constant(days),
      forms: fc.tuple(
        ...days.map((day) =>
          fc.constantFrom(day, weekdayWords[day], `${weekdayWords[day]}s`, day.toUpperCase()),
        ),
      ),
      joint: fc.constantFrom(', ', ' and ', ' & ', '/', ' + ', ' ', '-', ' to ', '–', '; ', '\n'),
    }),
  )
  .map(({ days, forms, joint }) => ({ days, text: forms.join(joint) }));
const someTimes = fc.constantFrom(
  ...[
    '09:00-17:00',
    '9am-5pm',
    '9am to 5pm',
    '9.30am – 4pm',
    '17:00-09:00',
    '24 hours',
    'midday-5pm',
    'closed',
    '9-5',
    '0900-1700',
    '10:00-12:00 & 13:00-16:00',
  ],
);
const someHours = fc
  .array(
    fc.record({
      group: someDays,
      times: someTimes,
      mark: fc.constantFrom(' ', ': ', ', ', ' - ', ' = ', '. ', '\n', '* '),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .chain((groups) =>
    fc.record({
      groups: fc.constant(groups),
      joint: fc.constantFrom('; ', ', ', ' and ', ' / ', ' ', '\n', '. ', ' & '),
    }),
  )
  .map(({ groups, joint }) => ({
    text: groups.map(({ group, mark, times }) => `${group.text}${mark}${times}`).join(joint),
    days: groups.flatMap(({ group }) => group.days),
  }));

/** Whether it is open at a minute of the week, from Monday at midnight. */
function isOpenAt(hours: Hours, minute: number): boolean {
  if (hours.kind !== 'periods') return hours.kind === 'always';
  const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return hours.periods.some(({ days, opens, closes }) =>
    days.some((day) => {
      const start = weekdays.indexOf(day) * 1440;
      const since = (minute - start + 7 * 1440) % (7 * 1440);
      const end = minutesOf(closes) > minutesOf(opens) ? minutesOf(closes) : minutesOf(closes) + 1440;
      return (since >= minutesOf(opens) && since < end) || since + 7 * 1440 < end;
    }),
  );
}

it('behind “outside”, hours are those of the rest of the week', () => {
  let readCount = 0;
  fc.assert(
    fc.property(someHours, ({ text }) => {
      const [inside, outside] = [readHoursText(text), readHoursText(`outside ${text}`)];
      if (outside.kind !== 'read') return;
      readCount += 1;
      if (inside.kind !== 'read') throw new Error(`“${text}” was understood behind “outside” alone.`);
      const wrong = Array.from({ length: 7 * 96 }, (_, quarter) => quarter * 15).filter(
        (minute) => isOpenAt(outside.hours, minute) === isOpenAt(inside.hours, minute),
      );
      expect(wrong, text).toEqual([]);
    }),
    { seed: 20261130, numRuns: 2000 },
  );
  expect(readCount).toBeGreaterThan(300);
});

describe('whatever is read', () => {
  it('names every day that was typed when it is shown back', () => {
    let readCount = 0;
    fc.assert(
      fc.property(someHours, ({ text, days }) => {
        const reading = readHoursText(text);
        if (reading.kind !== 'read') return;
        readCount += 1;
        const shown = daysIn(readBackWords(reading.hours));
        expect(days.filter((day) => !shown.has(day))).toEqual([]);
      }),
      { seed: 20261129, numRuns: 3000 },
    );
    expect(readCount).toBeGreaterThan(500);
  });

  it('is read no more once something is added to it, anywhere, that is not understood', () => {
    const addition = fc.oneof(
      fc.constantFrom(
        'term time',
        'by appointment',
        'Satan',
        'ish',
        'or so',
        '?',
        '🙂',
        'answerphone',
        '(lunch)',
        'Jan-Mar',
        '£',
        'week 1',
      ),
      fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...accepted), addition, fc.nat(), ({ typed }, added, place) => {
        fc.pre(!readTokens(added).ok);
        const words = plainHours(typed).split(' ');
        const at = place % (words.length + 1);
        const text = [...words.slice(0, at), added, ...words.slice(at)].join(' ');
        expect(readHoursText(text).kind, text).not.toBe('read');
      }),
      { seed: 20261129, numRuns: 2000 },
    );
  });

  it('never loses days or times to words that are understood and stand behind it', () => {
    const addition = fc.constantFrom(
      'Sat',
      'Sunday 10:00-12:00',
      '10:00-12:00',
      'and',
      'to',
      '; Sun',
      ', 20:00-22:00',
      'not',
      'closed',
      'open',
      '-',
      '9',
      'bank holidays',
      'every day',
    );
    // Behind "outside", further days are days on which it is open for less time.
    const cases = accepted.filter(({ typed }) => !isOutside(typed));
    fc.assert(
      fc.property(fc.constantFrom(...cases), addition, ({ typed }, added) => {
        const [before, after] = [readHoursText(typed), readHoursText(`${typed} ${added}`)];
        if (before.kind !== 'read' || after.kind !== 'read') return;
        const had = meaningOfHours(before.hours);
        const has =
          after.hours.kind === 'always' ? meaningOf('Mo-Su 00:00-24:00') : meaningOfHours(after.hours);
        if (before.hours.kind === 'always') return;
        for (const [day, times] of Object.entries(had))
          expect(has[day], `${typed} ${added}`).toEqual(expect.arrayContaining([...times]));
      }),
      { seed: 20261129, numRuns: 2000 },
    );
  });

  it('stays the same, or is read no more, with a mark or a small word put anywhere into it', () => {
    const marks = [
      '-',
      ',',
      ';',
      '/',
      'and',
      'to',
      '(',
      ')',
      '.',
      ':',
      '\n',
      'from',
      'between',
      'open',
      'only',
      'included',
      'next day',
      '9',
      '9am',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...accepted),
        fc.constantFrom(...marks),
        fc.nat(),
        ({ typed }, mark, place) => {
          const words = plainHours(typed).split(' ');
          const at = place % (words.length + 1);
          const text = [...words.slice(0, at), mark, ...words.slice(at)].join(' ');
          const [before, after] = [readHoursText(typed), readHoursText(text)];
          if (before.kind !== 'read' || after.kind !== 'read') return;
          expect(meaningOfHours(after.hours), text).toEqual(meaningOfHours(before.hours));
        },
      ),
      { seed: 20261129, numRuns: 3000 },
    );
  });

  it('is answered in no time, however long', () => {
    for (const text of [
      'Mon-'.repeat(2000),
      '9'.repeat(4000),
      'not '.repeat(149),
      ', '.repeat(299),
      '24 '.repeat(199),
    ])
      expect(readHoursText(text).kind).not.toBe('read');
  });
});

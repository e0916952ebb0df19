/** What hours may mean that can be read in several ways, and when one reading is likely enough to suggest. */
import { expect, it } from 'vitest';
import { suggestHours } from '../../../src/domain/contacts/csv/asking/suggest-hours.ts';
import { parseHoursText } from '../../../src/domain/hours/reading/hours-text.ts';

const office = 'Monday to Friday, 9am to 5pm';

it.each([
  ['Mon-Fri 9-5', true, [office, 'Monday to Friday, 9pm to 5am']],
  ['Mon – Fri 9 – 5', true, [office, 'Monday to Friday, 9pm to 5am']],
  ['Monday to Friday 9 til 5', true, [office, 'Monday to Friday, 9pm to 5am']],
  ['normal working hours', true, [office]],
  ['Office hours', true, [office]],
  ['9am-5pm', true, [office, 'every day, 9am to 5pm']],
  ['Mon-Thu 9-5, Fri 9-4', true, [/^Monday to Thursday, 9am to 5pm; Friday, 9am to 4pm/, /9pm/]],
  ['Mon/Fri 9-5', true, [office, 'Monday and Friday, 9am to 5pm', /9pm/, /9pm/]],
  ['out of hours', true, ['outside Monday to Friday, 9am to 5pm']],
  // Beside an hour that only the 24-hour clock has, times are first read as written, and nothing is suggested.
  [
    'Mon-Thu 17:00-01:00; Sat 09:00-01:00',
    false,
    [/Saturday, 9am to 1am/, /Saturday, 9am to 1pm/, /Saturday, 9pm to 1am/],
  ],
  ['Mon-Thu 09:00-17:00; Fri 9-5', true, [/Friday, 9am to 5pm/, /Friday, 9pm to 5am/]],
  // Days alone, the night, and evenings may mean anything.
  ['Mon-Fri', false, [office]],
  ['daily', false, ['every day, 9am to 5pm']],
  ['5pm-9am', false, ['Monday to Friday, 5pm to 9am', 'every day, 5pm to 9am']],
  ['8-10pm', false, [/8am to 10pm/, /8pm to 10pm/, /8am to 10pm/, /8pm to 10pm/]],
  ['Ring first', false, []],
  ['varies', false, []],
])('%s', (typed, isLikely, words) => {
  const suggested = suggestHours(typed);
  expect(suggested.isLikely).toBe(isLikely);
  expect(suggested.readings.map((reading) => reading.words)).toEqual(
    words.map((word) => (typeof word === 'string' ? word : expect.stringMatching(word))),
  );
  // Every suggestion can be read without another question.
  for (const { cell } of suggested.readings) expect(parseHoursText(cell).ok).toBe(true);
});

import { expect, it } from 'vitest';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { firstToAnswer } from '../../../src/domain/directory/answers-now.ts';
import { boroughView } from '../../../src/domain/directory/borough-view.ts';
import { type AskedAbout, dutyLinesFor, isByNight } from '../../../src/domain/directory/duty-lines.ts';
import { systemPrincipal } from '../../../src/domain/people/access.ts';
import { loadEdition } from '../../../src/use-cases/reference/load-edition.ts';
import { readReferenceEdition } from '../../../src/use-cases/reference/reference-edition.ts';
import { referenceDatabase } from '../../support/database.ts';

const now = new Date('2026-11-30T12:00:00Z');
const database = referenceDatabase();
loadEdition(
  {
    ...{ database, now, principal: systemPrincipal('reference') },
    ...{ requestId: 'reference', publicUrl: 'http://localhost' },
  },
  readReferenceEdition(),
);
const directory = readDirectory(database, '2026-12-01');

/**
 * The line that the page of a borough and /who-to-call/ name first, and 101 where none of the council is worth a try. A
 * question mark follows one that may answer; 101 then stands below it.
 */
function firstAt(name: string, group: AskedAbout, instant: string): string {
  const borough = directory.boroughs.find((candidate) => candidate.name === name);
  if (!borough) throw new Error(`No borough ${name}.`);
  const { reliable, published } = boroughView(directory, borough);
  const lines = dutyLinesFor(group, [...reliable, ...published]).map((line) => ({
    ...line,
    isByNight: isByNight(line),
  }));
  const first = firstToAnswer(lines, new Date(instant), directory.bankHolidays);
  if (!first) return '101';
  return first.isSure ? `${first.line.telephone}` : `${first.line.telephone}?`;
}

/** Tuesday 1 December 2026 is no bank holiday; 25 December is; clocks go forward on 28 March 2027 at 1am. */
const times = {
  'Tuesday 8:59am': '2026-12-01T08:59:00Z',
  'Tuesday 9am': '2026-12-01T09:00:00Z',
  'Tuesday 4:59pm': '2026-12-01T16:59:00Z',
  'Tuesday 5pm': '2026-12-01T17:00:00Z',
  'the night of 25 December': '2026-12-25T23:00:00Z',
  'before the spring change': '2027-03-28T00:59:00Z',
  'after the spring change': '2027-03-28T01:00:00Z',
  'Monday 9am after it': '2027-03-29T08:00:00Z',
  'Tuesday 9am after it': '2027-03-30T08:00:00Z',
} as const;

const day = ['Tuesday 9am', 'Tuesday 4:59pm', 'Tuesday 9am after it'] as const;
const night = [
  'Tuesday 8:59am',
  'Tuesday 5pm',
  'before the spring change',
  'after the spring change',
] as const;
const holidays = ['the night of 25 December', 'Monday 9am after it'] as const;

it.each<[string, AskedAbout, string, string, string]>([
  // Its pages say that the night line answers on bank holidays.
  ['Camden', 'children', '020 7974 3317', '020 7974 4444', '020 7974 4444'],
  ['City of London', 'adults', '020 7332 1224', '020 8356 8855', '020 8356 8855'],
  ['City of London', 'children', '020 7332 3621', '020 8356 2710', '020 8356 2710'],
  ['Hackney', 'children', '020 8356 5500', '020 8356 2710', '020 8356 2710'],
  ['Harrow', 'children', '020 8901 2690', '020 8424 0999', '020 8424 0999'],
  // Nothing is known of its bank holidays, so no line is sure to answer.
  ['Southwark', 'children', '020 7525 1921', '020 7525 5000', '020 7525 5000?'],
  // No line about adults is known by day; the one by night is.
  ['Camden', 'adults', '101', '020 7974 4444', '020 7974 4444'],
  // Its only line about children says no hours: worth a try while offices are open.
  ['Barking and Dagenham', 'children', '020 8227 3811?', '101', '101'],
  // Its line by night says no hours.
  ['Lewisham', 'adults', '020 8314 7777', '020 8314 7766?', '020 8314 7766?'],
  // Hours in words only, by day and by night.
  ['Bromley', 'adults', '020 8461 7777?', '0300 303 8671?', '0300 303 8671?'],
  ['Lambeth', 'adults', '020 7926 5555', '020 7926 5555?', '020 7926 5555?'],
  ['Kingston upon Thames', 'adults', '101', '020 8770 5000?', '020 8770 5000?'],
  // Its line for professionals has hours and the one for everyone has none: the public is not sent to the first.
  ['Ealing', 'children', '020 8825 8000?', '020 8825 8000', '020 8825 8000'],
  // No more than a mailbox about modern slavery.
  ['Greenwich', 'children', '101', '101', '101'],
  // Nothing is known at all.
  ['Wandsworth', 'adults', '101', '101', '101'],
])('%s, about %s: by day %s, by night %s, on a bank holiday %s', (name, group, byDay, byNight, onHoliday) => {
  const expected = Object.fromEntries([
    ...day.map((time) => [time, byDay]),
    ...night.map((time) => [time, byNight]),
    ...holidays.map((time) => [time, onHoliday]),
  ]);
  const found = Object.keys(expected).map((time) => [
    time,
    firstAt(name, group, times[time as keyof typeof times]),
  ]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

it('a line that says 24 hours answers at every hour', () => {
  for (const instant of Object.values(times))
    expect(firstAt('Lambeth', 'children', instant)).toBe('020 7926 5555');
});

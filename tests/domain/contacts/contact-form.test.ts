/** The form of a contact, between what is kept and what a browser sends. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactChangesSchema, parseFields } from '../../../src/domain/contacts/contact-fields.ts';
import type { ContactFields } from '../../../src/domain/contacts/contact-record.ts';
import { emptyFields } from '../../../src/domain/contacts/fields/registry.ts';
import {
  changedFields,
  emptyForm,
  formOfFields,
  formProblems,
  namedFields,
  rawFieldsOf,
  readContactForm,
} from '../../../src/domain/contacts/forms/contact-form.ts';
import { periodRows, periodsMost, plainClock } from '../../../src/domain/contacts/forms/typed-hours.ts';
import { weekdays } from '../../../src/domain/hours/hours-schema.ts';
import { someHoursInPeriods, someHoursOutside } from '../../support/some-hours.ts';

const fields: ContactFields = {
  ...emptyFields,
  role: 'Modern slavery lead',
  organisation: 'London Borough of Hackney',
  boroughs: ['E09000012'],
  telephone: '020 7946 0123',
  email: 'lead@example.org',
  hours: {
    kind: 'periods',
    periods: [{ days: ['mon', 'tue'], opens: '09:00', closes: '17:00' }],
    bankHolidays: 'closed',
  },
  notes: 'First line\nSecond line',
};

/** The form as a browser sends it: boxes that are not ticked are missing, and lines end in CR LF. */
function sent(values: ReturnType<typeof formOfFields>): FormData {
  const form = new FormData();
  const { boroughs, periods, allLondon, supportStages, ...texts } = values;
  for (const [name, value] of Object.entries(texts)) form.append(name, value.replaceAll('\n', '\r\n'));
  if (allLondon) form.append('allLondon', 'yes');
  for (const code of [...boroughs].reverse()) form.append('boroughs', code);
  for (const stage of [...supportStages].reverse()) form.append('supportStages', stage);
  const rows = periodRows(values, 1);
  form.append('periodCount', String(rows.length));
  for (const [index, { days, opens, closes }] of rows.entries()) {
    for (const day of days) form.append(`period-${index}-days`, day);
    form.append(`period-${index}-opens`, opens);
    form.append(`period-${index}-closes`, closes);
  }
  return form;
}

const hours = fc.oneof(
  fc.constant({ kind: 'always' } as const),
  fc.constant({ kind: 'unknown' } as const),
  fc.record({ kind: fc.constant('unknown' as const), note: fc.constantFrom('365 days a year', 'by day') }),
  fc.record({
    kind: fc.constant('periods' as const),
    periods: fc
      .uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 7 })
      .map((days) => [
        { days: weekdays.filter((day) => days.includes(day)), opens: '09:00', closes: '17:30' },
      ]),
    bankHolidays: fc.constantFrom('open' as const, 'closed' as const, 'unknown' as const),
  }),
  someHoursInPeriods,
  someHoursOutside,
);

describe('a form that nobody touched', () => {
  it('changes nothing, whatever the contact', () => {
    const contact = fc.record({
      hours,
      notes: fc.constantFrom('', 'One', 'Two\nlines'),
      website: fc.constantFrom(null, 'https://example.org/'),
      telephone: fc.constantFrom(null, '999', '08000 121 700'),
      boroughs: fc
        .uniqueArray(fc.constantFrom('E09000001', 'E09000012', 'E09000033'))
        .map((codes) => codes.sort()),
      support: fc.constantFrom(
        null,
        { whom: 'Women', stages: ['before'] as const },
        { whom: 'Anyone', stages: ['before', 'during', 'after', 'outside'] as const },
      ),
      person: fc.constantFrom(null, { name: 'A. Example', consentOn: '2026-11-01' }),
    });
    fc.assert(
      fc.property(contact, (some) => {
        const base: ContactFields = { ...fields, ...some };
        const values = readContactForm(sent(formOfFields(base)));
        expect(changedFields(base, values)).toEqual([]);
        expect(
          parseFields(contactChangesSchema.pick({ hours: true }), { hours: rawFieldsOf(values).hours }),
        ).toEqual({
          ok: true,
          value: { hours: base.hours },
        });
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});

describe('what is typed', () => {
  const base = formOfFields(fields);

  it.each([
    [{ telephone: '020 7946 0999' }, ['telephone']],
    [{ telephone: ' ' }, ['telephone']],
    [{ allLondon: true, boroughs: [] }, ['allLondon', 'boroughs']],
    [{ hoursKind: 'always' }, ['hours']],
    [{ hoursKind: 'unknown', hoursNote: 'By day' }, ['hours']],
    [{ bankHolidays: 'open' }, ['hours']],
    [{ bankHolidays: 'other', bankHolidayTimes: '10:00-14:00' }, ['hours']],
    [{ bankHolidayTimes: '10:00-14:00' }, []],
    [{ personName: 'A. Example' }, ['person']],
    [{ supportStages: ['after'] }, ['support']],
    [{ policeArea: 'CE', notes: '' }, ['policeArea', 'notes']],
  ] as const)('%j changes %j', (change, names) => {
    expect(changedFields(fields, { ...base, ...change })).toEqual(names);
  });

  it('names what waits too, so that putting it back to what is public counts', () => {
    const named = namedFields(fields, { ...base, notes: 'New' }, new Set(['telephone', 'away']));
    expect(named).toEqual(['telephone', 'notes']);
  });

  it('of a name without the day of consent, or the other way round, is asked for whole', () => {
    const { person } = rawFieldsOf({ ...base, personName: 'A. Example' });
    const result = parseFields(contactChangesSchema, { person });
    expect(result.ok ? {} : formProblems(result.errors, base)).toHaveProperty('personConsentOn');
    const other = parseFields(contactChangesSchema, {
      person: rawFieldsOf({ ...base, personConsentOn: '2026-11-01' }).person,
    });
    expect(other.ok ? {} : formProblems(other.errors, base)).toHaveProperty('personName');
  });

  it.each([
    ['9', '09:00', '09:00'],
    ['9am', '09:00', '09:00'],
    ['12am', '00:00', '00:00'],
    ['12 pm', '12:00', '12:00'],
    ['5.30pm', '17:30', '17:30'],
    ['17:30', '17:30', '17:30'],
    ['0830', '08:30', '08:30'],
    ['midnight', '00:00', '24:00'],
    ['noon', '12:00', '12:00'],
    ['24:00', '24:00', '24:00'],
    ['13pm', '13pm', '13pm'],
    ['late', 'late', 'late'],
  ])('%s opens at %s and closes at %s', (typed, opens, closes) => {
    expect([plainClock(typed, 'opens'), plainClock(typed, 'closes')]).toEqual([opens, closes]);
  });
});

describe('what is wrong', () => {
  it('stands at the row it is about, although empty rows before it are left out', () => {
    const values = {
      ...emptyForm,
      hoursKind: 'periods',
      periods: [
        { days: [], opens: '', closes: '' },
        { days: ['mon'], opens: '9am', closes: 'late' },
        { days: [], opens: '10am', closes: '4pm' },
      ],
    } as const;
    const result = parseFields(contactChangesSchema, { hours: rawFieldsOf(values).hours });
    expect(result.ok ? {} : formProblems(result.errors, values)).toEqual({
      'period-1-closes': 'Enter the time at which it closes, such as 5.30pm or 17:30',
      'period-2-days': 'Choose the days of this period',
    });
  });

  it('says that periods are missing', () => {
    const values = { ...emptyForm, hoursKind: 'periods' } as const;
    const result = parseFields(contactChangesSchema, { hours: rawFieldsOf(values).hours });
    expect(result.ok ? {} : formProblems(result.errors, values)).toEqual({
      'period-0-days': 'Give at least one period, or say that the hours are not known',
    });
  });
});

describe('times in the form', () => {
  const values = { ...emptyForm, hoursKind: 'periods' } as const;
  const readPeriod = (opens: string, closes: string) => {
    const typed = { ...values, periods: [{ days: ['mon'] as const, opens, closes }] };
    const result = parseFields(contactChangesSchema, { hours: rawFieldsOf(typed).hours });
    return result.ok ? result.value.hours : formProblems(result.errors, typed);
  };

  it.each([
    ['9', '17', '09:00', '17:00'],
    ['9am', '5pm', '09:00', '17:00'],
    ['9', '5pm', '09:00', '17:00'],
    ['0900', '17.30', '09:00', '17:30'],
    ['22:00', '06:00', '22:00', '06:00'],
    ['5pm', '8.45 am', '17:00', '08:45'],
    ['9 am', '5 am', '09:00', '05:00'],
    ['midnight', 'noon', '00:00', '12:00'],
    ['6pm', 'midnight', '18:00', '24:00'],
  ])('from %s to %s are %s to %s', (opens, closes, from, to) => {
    expect(readPeriod(opens, closes)).toMatchObject({ periods: [{ opens: from, closes: to }] });
  });

  it.each([
    ['9', '5', 'Does it close at 5am or 5pm? Enter both times with am or pm'],
    ['9:00', '5:00', 'Does it close at 5am or 5pm? Enter both times with am or pm'],
    ['09:00', '05:00', /^Does it close at 5am or 5pm\?/],
    ['8.30', '4.30', /^Does it close at 4\.30am or 4\.30pm\?/],
    ['9am', '5', 'Does it close at 5am or 5pm? Enter it with am or pm'],
    ['17:00', '9', 'Does it close at 9am or 9pm? Enter it with am or pm'],
    ['9', '9', /^Does it close at 9am or 9pm\?/],
    ['8', '10pm', /^Does it open at 8am or 8pm\?/],
    ['9', '12', /^Does it close at midday or midnight\?/],
  ])('from %s to %s are asked about', (opens, closes, question) => {
    expect(readPeriod(opens, closes)).toEqual({
      'period-0-closes': question instanceof RegExp ? expect.stringMatching(question) : question,
    });
  });

  it('outside which another line takes over are those of the other line', () => {
    const outside = (change: Partial<typeof formValues>) => {
      const typed = { ...formValues, ...change };
      const result = parseFields(contactChangesSchema, { hours: rawFieldsOf(typed).hours });
      return result.ok ? result.value.hours : formProblems(result.errors, typed);
    };
    const office = [...weekdays.slice(0, 5)];
    const period = (opens: string, closes: string) => ({ days: office, opens, closes });
    const formValues = {
      ...emptyForm,
      hoursKind: 'outside' as 'outside' | 'periods',
      periods: [period('9am', '5pm')],
      bankHolidays: 'other' as 'open' | 'closed' | 'unknown' | 'other',
      bankHolidayTimes: '24 hours',
    };
    const stored = {
      kind: 'periods' as const,
      periods: [
        { days: office, opens: '00:00', closes: '09:00' },
        { days: office, opens: '17:00', closes: '24:00' },
        { days: ['sat' as const, 'sun' as const], opens: '00:00', closes: '24:00' },
      ],
      bankHolidays: { periods: [{ opens: '00:00', closes: '24:00' }] },
    };
    expect(outside({})).toEqual(stored);
    expect(formOfFields({ ...fields, hours: stored })).toMatchObject({
      hoursKind: 'outside',
      periods: [period('09:00', '17:00')],
      bankHolidays: 'other',
      bankHolidayTimes: '24 hours',
    });
    expect(outside({ bankHolidays: 'unknown' })).toEqual({ ...stored, bankHolidays: 'unknown' });
    // The same hours as rows of their own.
    expect(outside({ hoursKind: 'periods', periods: stored.periods })).toEqual(stored);

    for (const bankHolidays of ['open', 'closed'] as const)
      expect(outside({ bankHolidays })).toEqual({
        bankHolidayTimes: expect.stringMatching(/of the line itself, or of the other line\?/),
      });
    expect(outside({ bankHolidayTimes: '' })).toEqual({
      bankHolidayTimes: expect.stringMatching(/^Enter the times on bank holidays/),
    });
    expect(outside({ periods: [period('5pm', '9am')] })).toEqual({
      'period-0-closes': expect.stringMatching(/^Which line is open at night\?/),
    });
    expect(outside({ periods: [period('9', '5')] })).toEqual({
      'period-0-closes': expect.stringMatching(/^Does it close at 5am or 5pm\?/),
    });
    expect(outside({ periods: [period('9am', '')] })).toEqual({
      'period-0-closes': expect.stringMatching(/^Enter the time at which it closes/),
    });
    expect(outside({ periods: [] })).toEqual({
      'period-0-days': expect.stringMatching(/^Give at least one period/),
    });
    expect(outside({ periods: [{ days: [...weekdays], opens: '00:00', closes: '24:00' }] })).toEqual({
      'period-0-days': expect.stringMatching(/^These are all the times there are/),
    });
    expect(outside({ periods: [period('9am', '5pm'), period('1pm', '6pm')] })).toEqual({
      hoursKind: expect.stringMatching(/^Two periods overlap on Monday/),
    });
  });

  it('of bank holidays stand on one line', () => {
    const typed = (bankHolidayTimes: string) => {
      const all = {
        ...values,
        periods: [{ days: ['mon'] as const, opens: '09:00', closes: '17:00' }],
        bankHolidays: 'other' as const,
        bankHolidayTimes,
      };
      const result = parseFields(contactChangesSchema, { hours: rawFieldsOf(all).hours });
      return result.ok ? result.value.hours : formProblems(result.errors, all);
    };
    expect(typed('10am-2pm and 24 hours')).toHaveProperty('bankHolidayTimes');
    expect(typed('10am-2pm, 17:00-09:00')).toMatchObject({
      bankHolidays: {
        periods: [
          { opens: '10:00', closes: '14:00' },
          { opens: '17:00', closes: '09:00' },
        ],
      },
    });
    expect(typed('24 hours')).toMatchObject({
      bankHolidays: { periods: [{ opens: '00:00', closes: '24:00' }] },
    });
    expect(typed(' ')).toEqual({
      bankHolidayTimes: 'Enter the times on bank holidays, such as 10:00-14:00, or choose another answer',
    });
    expect(typed('9-5')).toEqual({ bankHolidayTimes: expect.stringMatching(/^Does 9-5 mean 9am to 5pm/) });
    expect(typed('by arrangement')).toEqual({ bankHolidayTimes: expect.stringMatching(/times alone/) });
  });
});

it('never has more rows for periods than the schema takes', () => {
  const full = { ...emptyForm, periods: Array(periodsMost).fill({ days: ['mon'], opens: '1', closes: '2' }) };
  expect(periodRows(full, 2)).toHaveLength(periodsMost);
  expect(periodRows(emptyForm, 1)).toHaveLength(2);
  const form = new FormData();
  form.append('periodCount', '999');
  expect(readContactForm(form).periods).toHaveLength(periodsMost);
});

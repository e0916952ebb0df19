import { describe, expect, it } from 'vitest';
import {
  contactChangesSchema,
  newContactSchema,
  parseFields,
} from '../../../src/domain/contacts/contact-fields.ts';

const changes = (given: unknown) => parseFields(contactChangesSchema, given);

/** Hours of a Monday, with this said of bank holidays. */
function onBankHolidays(bankHolidays: unknown) {
  const periods = [{ days: ['mon'], opens: '09:00', closes: '17:00' }];
  return { hours: { kind: 'periods', periods, bankHolidays } };
}

describe('the fields of a contact', () => {
  it('are made plain', () => {
    expect(
      changes({
        role: '  Modern\u00a0slavery\u200b  lead ',
        notes: ' One \r\n\r\n\r\n\r\nTwo\u202e ',
        boroughs: ['e09000030', 'E09000012', 'E09000012'],
        telephone: ' 020  7946 0123',
        email: 'Desk@EXAMPLE.org',
        website: 'www.example.org',
        policeArea: ' CE ',
        hours: { kind: 'unknown', note: ' ask   the council ' },
        person: { name: ' Role  Title ', consentOn: '2026-11-01' },
      }),
    ).toEqual({
      ok: true,
      value: {
        role: 'Modern slavery lead',
        notes: 'One\n\nTwo',
        boroughs: ['E09000012', 'E09000030'],
        telephone: '020 7946 0123',
        email: 'Desk@example.org',
        website: 'https://www.example.org/',
        policeArea: 'CE',
        hours: { kind: 'unknown', note: 'ask the council' },
        person: { name: 'Role Title', consentOn: '2026-11-01' },
      },
    });
  });

  it.each([
    'J.R. Example',
    'Dr. A. Example-O’Neill',
    'Jo St. John',
    'Ill Io',
    'One Two',
    'Zoë Ångström',
    'Role Title',
  ])('takes the name %s', (name) => {
    expect(parseFields(contactChangesSchema, { person: { name, consentOn: '2026-11-01' } })).toMatchObject({
      ok: true,
      value: { person: { name } },
    });
  });

  it.each([
    [{ role: '   ' }, 'role', /Enter a role/],
    [{ role: 'x'.repeat(151) }, 'role', /Shorten/],
    [{ role: 'a\u0000b' }, 'role', /no text/],
    [{ role: '\ud800' }, 'role', /no text/],
    [{ role: 5 }, 'role', /must be text/],
    [{ organisation: null }, 'organisation', /must be text/],
    [{ notes: 'x'.repeat(2001) }, 'notes', /Shorten the notes/],
    [{ telephone: '0800 121 700' }, 'telephone', /one digit short/],
    [{ telephone: '' }, 'telephone', /Enter a telephone number/],
    [{ email: 'desk' }, 'email', /has an @/],
    [{ boroughs: 'E09000012' }, 'boroughs', /must be a list/],
    [{ allLondon: 'yes' }, 'allLondon', /true or false/],
    [{ person: { name: 'A' } }, 'person.consentOn', /required/],
    ...[
      'Jo Bloggs, ring 07700 900123',
      'see www.evil.example/help',
      'Jo Bloggs 2',
      'Jo ٢',
      'Jo ⓪',
      'jo@example.org',
      'Jo @evilhelp',
      'Jo, evil.example',
      'Jo evil dot example',
      'Jo oh seven seven oh oh nine',
    ].map((name): [object, string, RegExp] => [
      { person: { name, consentOn: '2026-11-01' } },
      'person.name',
      /name alone: no digits, no @ and no web address/,
    ]),
    [{ person: { name: 'A', consentOn: '2026-02-30' } }, 'person.consentOn', /real date/],
    [{ person: { name: 'A', consentOn: '' } }, 'person.consentOn', /^Enter the day on which they agreed\.$/],
    [{ role: 'Lead, ring 0800 121 700' }, 'role', /one digit short/],
    [{ notes: 'By night +44 800 121 700.' }, 'notes', /Give 08000 121 700/],
    [{ hours: { kind: 'unknown', note: '0300 303 8151 knows' } }, 'hours', /has been replaced/],
    [{ person: 'A' }, 'person', /must be an object/],
    [{ hours: { kind: 'periods', periods: [], bankHolidays: 'open' } }, 'hours.periods', /./],
    [onBankHolidays(undefined), 'hours.bankHolidays', /This is required/],
    [onBankHolidays('sometimes'), 'hours.bankHolidays', /^This must be open, closed, unknown or an object/],
    [onBankHolidays({}), 'hours.bankHolidays', /an object with the periods/],
    [onBankHolidays({ periods: [] }), 'hours.bankHolidays.periods', /at least one period/],
    [
      onBankHolidays({ periods: [{ opens: '9am', closes: '17:00' }] }),
      'hours.bankHolidays.periods.0.opens',
      /must be a time/,
    ],
    [onBankHolidays({ periods: [{ opens: '09:00', closes: '09:00' }] }), 'hours', /closes later/],
    [{ hours: { kind: 'always', note: 'x' } }, 'hours.note', /no such field/],
    [{ status: 'gone' }, 'status', /This must be one of active, vacant, retired/],
    [{ checked: 'guess' }, 'checked', /This must be one of telephone/],
    [{ freshness: 'verified' }, 'freshness', /no such field/],
    [{ revision: 2, id: 'x' }, 'revision', /no such field/],
  ])('are refused beside the field: %j', (given, field, message) => {
    const result = changes(given);
    expect(result.ok ? [] : result.errors).toContainEqual({ field, message: expect.stringMatching(message) });
  });

  it.each([null, undefined, 'text', 5, [], true])('are an object, not %j', (given) => {
    expect(changes(given)).toMatchObject({ ok: false, errors: [{ field: '' }] });
  });

  it('of a new contact say what is missing', () => {
    expect(parseFields(newContactSchema, {})).toEqual({
      ok: false,
      errors: ['kind', 'role', 'organisation'].map((field) => ({ field, message: 'This is required.' })),
    });
  });

  it('take hours of their own for bank holidays', () => {
    const given = onBankHolidays({ periods: [{ opens: '17:00', closes: '09:00' }] });
    expect(changes(given)).toEqual({ ok: true, value: given });
  });

  it('read back as they came out', () => {
    const first = changes({
      notes: ' a\n\n\n\nb ',
      website: 'example.org/ä',
      role: 'e\u0301',
      email: 'A@B.example.org',
    });
    expect(first.ok && changes(first.value)).toEqual(first);
  });
});

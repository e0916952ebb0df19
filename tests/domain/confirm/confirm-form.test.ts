import { describe, expect, it } from 'vitest';
import { listContacts } from '../../../db/contacts/contacts.ts';
import {
  changedConfirmFields,
  confirmFormOf,
  parseConfirmForm,
} from '../../../src/domain/confirm/confirm-form.ts';
import type { ContactFields } from '../../../src/domain/contacts/contact-record.ts';
import { emptyFields } from '../../../src/domain/contacts/fields/registry.ts';
import { seededDatabase } from '../../support/database.ts';

const fields: ContactFields = {
  ...emptyFields,
  role: 'Modern slavery lead',
  organisation: 'A council',
  boroughs: ['E09000012'],
  telephone: '020 7946 0100',
  email: 'lead@example.org',
  notes: 'One line.\nAnother.',
};

describe('the form of a confirm link', () => {
  it('left as it is changes nothing, whatever the entry', () => {
    const contacts = listContacts(seededDatabase());
    expect(contacts.length).toBeGreaterThan(40);
    for (const contact of contacts) {
      const shown = confirmFormOf(contact.fields);
      expect(changedConfirmFields(contact.fields, shown), contact.id).toEqual([]);
      expect(parseConfirmForm(contact.fields, shown)).toEqual({ ok: true, fields: {} });
    }
  });

  it.each([
    [{ notes: 'One line.\r\nAnother.' }, {}],
    [{ role: ' Modern slavery lead ' }, {}],
    [{ telephone: ' 020 7946 0101 ' }, { telephone: '020 7946 0101' }],
    [{ telephone: '' }, { telephone: null }],
    [{ email: 'Team@Example.org' }, { email: 'Team@example.org' }],
    [{ hours: '24 hours' }, { hours: { kind: 'always' } }],
    [
      { hours: 'Mon-Fri 09:00-17:00' },
      {
        hours: {
          kind: 'periods',
          periods: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
          bankHolidays: 'unknown',
        },
      },
    ],
  ])('typed %j changes %j', (typed, changed) => {
    const result = parseConfirmForm(fields, { ...confirmFormOf(fields), ...typed });
    expect(result).toEqual({ ok: true, fields: changed });
  });

  it('names every field that cannot be read', () => {
    const typed = {
      ...confirmFormOf(fields),
      telephone: 'x',
      email: 'x',
      website: 'x',
      hours: 'x',
      role: '',
    };
    const result = parseConfirmForm(fields, typed);
    const named = result.ok ? [] : result.errors.map(({ field }) => field).sort();
    expect(named).toEqual(['email', 'hours', 'role', 'telephone', 'website']);
  });
});

/** 999 and 101 are checked by reading their official page: nobody can say that they called them. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { verificationMethods } from '../../../src/domain/contacts/contact.ts';
import { newContactSchema } from '../../../src/domain/contacts/contact-fields.ts';
import { daysBetween, londonDateOf } from '../../../src/domain/time/calendar.ts';
import { createContact } from '../../../src/use-cases/contacts/change/create-contact.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { previewImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import type { UseCaseContext } from '../../../src/use-cases/shared/context.ts';
import { readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { seededDatabase } from '../../support/database.ts';
import { acting } from '../../support/people/acting.ts';

let database: Database;
let admin: UseCaseContext;
beforeEach(() => {
  database = seededDatabase();
  admin = acting(database);
});

const never = /^Never call 999 to check it: .* Read its official page, and give that page and today/;
const line = { contactId: 'line-999', seenRevision: 1 } as const;
const isChecked = () => findContact(database, line.contactId)?.verification !== null;

describe('a check of 999', () => {
  it.each(verificationMethods)('by %s is refused, with what to do instead', (method) => {
    expect(verifyContact(admin, { ...line, method })).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'method', message: expect.stringMatching(never) }],
    });
    expect(isChecked()).toBe(false);
  });

  it('is refused beside a change, and the change without it is not', () => {
    const edit = (checked?: 'telephone') =>
      editContact(admin, { ...line, changes: { notes: 'New', ...(checked && { checked }) } });
    expect(edit('telephone')).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'checked', message: expect.stringMatching(never) }],
    });
    expect(edit().kind).toBe('changed');
  });

  it('is refused with a new contact, and in a file', () => {
    const fields = {
      kind: 'national_line',
      role: 'Fire',
      organisation: 'Fire brigade',
      allLondon: true,
    } as const;
    const given = newContactSchema.parse({ ...fields, telephone: '999', checked: 'telephone' });
    expect(createContact(admin, given)).toMatchObject({ kind: 'invalid', errors: [{ field: 'checked' }] });
    const file = [
      'kind,role,organisation,boroughs,telephone,last_checked_on,last_checked_by',
      'national_line,Fire,Fire brigade,all London,999,2026-11-20,telephone',
      'national_line,Gas,Gas emergencies,all London,0800 111 999,2026-11-20,telephone',
    ].join('\n');
    const result = previewImport(admin, {
      file: new TextEncoder().encode(file),
      replaceSampleData: false,
    });
    expect(result).toMatchObject({
      rows: [
        { errors: [{ field: 'last_checked_on', message: expect.stringMatching(never) }] },
        { kind: 'create' },
      ],
    });
  });
});

describe('the work list', () => {
  const lapsed = (context: UseCaseContext) => readWorkList(context).lapsed.map(({ id }) => id);
  const inDays = (days: number) => ({ ...admin, now: new Date(admin.now.getTime() + days * 86_400_000) });

  it('asks for its page to be read again when a check would fall due, and no sooner', () => {
    // It was read some days after the day of the tests, and lasts as a check does until that falls due.
    const readOn = findContact(database, line.contactId)?.fields.source?.readOn ?? '';
    const due = daysBetween(londonDateOf(admin.now), readOn) + 76;
    expect(lapsed(admin)).not.toContain('line-999');
    expect(readWorkList(admin).unchecked.map(({ id }) => id)).toContain('line-childline');
    expect(lapsed(inDays(due - 1))).not.toContain('line-999');
    expect(lapsed(inDays(due))).toContain('line-999');
    const source = { url: 'https://www.police.uk/pu/contact-us/', readOn: '2027-02-05', pageDatedOn: null };
    editContact(inDays(due), { ...line, changes: { source } });
    expect(lapsed(inDays(due))).not.toContain('line-999');
  });
});

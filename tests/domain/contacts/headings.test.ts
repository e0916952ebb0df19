import { describe, expect, it } from 'vitest';
import { describeColumn } from '../../../src/domain/contacts/csv/contact-columns.ts';
import { findColumn, suggestColumns } from '../../../src/domain/contacts/csv/headings.ts';

describe('a heading that calls its column private', () => {
  it.each([
    'Comments (internal)',
    'Confidential comments',
    'Notes - not for publication',
    'Notes (do not publish)',
    'Notes (restricted)',
    'Notes for colleagues',
    'Admin notes',
    'Hidden notes',
    'Notes not to be shared',
  ])('suggests the notes for colleagues: %s', (heading) => {
    expect(findColumn(heading)).toBeUndefined();
    expect(suggestColumns(heading)).toEqual(['private_notes']);
  });

  it.each([
    'Private telephone',
    'Home phone',
    'Internal telephone',
    'Not public: phone',
    'Telephone (don’t publish)',
    'Private email',
    'Personal e-mail',
    'Mobile (private)',
    'Phone, not for the website',
  ])('suggests nothing that readers would see: %s', (heading) => {
    expect(findColumn(heading)).toBeUndefined();
    const shown = suggestColumns(heading).filter((column) => describeColumn(column).guide.isPublic);
    expect(shown).toEqual([]);
  });

  it.each(['Case notes', 'Safeguarding notes', 'Victim notes', 'Client comments'])(
    'suggests nowhere for what is said of a case: %s',
    (heading) => {
      expect(suggestColumns(heading)).toEqual([]);
    },
  );

  it('leaves other headings as likely as they were', () => {
    expect(suggestColumns('Phone 2')).toEqual(['telephone']);
    expect(suggestColumns('Notes 2026')).toEqual(['notes']);
  });
});

describe('a heading under which people may stand', () => {
  it.each(['Name', 'Full name', 'Contact', 'Lead', 'SPOC'])(
    'suggests the column that asks for consent first: %s',
    (heading) => {
      expect(suggestColumns(heading)[0]).toBe('person_name');
    },
  );
});

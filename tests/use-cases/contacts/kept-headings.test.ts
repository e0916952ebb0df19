/** What was said of a heading goes for the next list, is shown there, and can be forgotten. */
import { beforeEach, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import type { CsvColumn } from '../../../src/domain/contacts/csv/contact-columns.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { applyImport, previewImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import { forgetKeptHeading, readKeptHeadings } from '../../../src/use-cases/contacts/csv/kept-headings.ts';
import { seededDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
beforeEach(() => {
  database = seededDatabase();
});

const list = (telephone: string) =>
  new TextEncoder().encode(
    `kind,role,organisation,boroughs,Direct dial,Ref no,\nCouncil lead,Lead,LB Barnet,Barnet,${telephone},7,x\n`,
  );
const choices = new Map<string, CsvColumn | 'left out'>([
  ['Direct dial', 'telephone'],
  ['Ref no', 'left out'],
  ['column G (no heading)', 'left out'],
  ['role', 'role'],
]);
const preview = (choicesNow = new Map<string, CsvColumn | 'left out'>()) =>
  previewImport(acting(database), {
    file: list('020 7946 0202'),
    replaceSampleData: false,
    choices: choicesNow,
  });

it('a heading is kept when the list is imported, not when it is looked at', () => {
  expect(preview(choices).kind).toBe('preview');
  expect(readKeptHeadings({ database })).toEqual(new Map());
  const given = { file: list('020 7946 0201'), replaceSampleData: false, choices, digest: undefined };
  expect(applyImport(acting(database), given).kind).toBe('imported');
  // A heading that is known by itself, or only by its place, is none to keep.
  expect(readKeptHeadings({ database })).toEqual(
    new Map([
      ['direct dial', 'telephone'],
      ['ref no', 'left out'],
    ]),
  );
  const next = preview(new Map([['column G (no heading)', 'left out']]));
  expect(next).toMatchObject({
    kind: 'preview',
    headings: expect.arrayContaining([
      { name: 'Direct dial', column: 'telephone', isKept: true },
      { name: 'Ref no', column: null, isKept: true },
      { name: 'role', column: 'role' },
    ]),
  });
  // An answer of today goes before one of another day.
  const other = preview(
    new Map<string, CsvColumn | 'left out'>([
      ['Direct dial', 'left out'],
      ['column G (no heading)', 'left out'],
    ]),
  );
  expect(other).toMatchObject({ headings: expect.arrayContaining([{ name: 'Direct dial', column: null }]) });
});

it('a heading is forgotten by whoever may import, and asked about again', () => {
  const given = { file: list('020 7946 0201'), replaceSampleData: false, choices, digest: undefined };
  applyImport(acting(database), given);
  expect(forgetKeptHeading(acting(database, people.editor), 'direct dial').kind).toBe('refused');
  expect(forgetKeptHeading(acting(database), 'direct dial')).toEqual({ kind: 'forgotten' });
  expect(listAuditEvents(database, { limit: 1 }).events).toMatchObject([
    { action: 'contacts.forget-heading', after: null },
  ]);
  expect(forgetKeptHeading(acting(database), 'direct dial')).toEqual({ kind: 'not-found' });
  expect(preview(new Map([['column G (no heading)', 'left out']]))).toMatchObject({
    kind: 'unreadable',
    unknown: [{ name: 'Direct dial' }],
  });
});

it('a heading that names somebody is forgotten with their name', () => {
  const csv =
    "id,revision,person_name,person_consent_on,Sana's remarks,Remarks of the area\ndemo-council-camden,1,Sana Ali,2026-11-01,x,y\n";
  const both = new Map<string, CsvColumn | 'left out'>([
    ["Sana's remarks", 'left out'],
    ['Remarks of the area', 'left out'],
  ]);
  const given = {
    file: new TextEncoder().encode(csv),
    replaceSampleData: false,
    choices: both,
    digest: undefined,
  };
  expect(applyImport(acting(database), given).kind).toBe('imported');
  expect([...readKeptHeadings({ database }).keys()]).toEqual(['remarks of the area', "sana's remarks"]);
  const changes = { person: null };
  editContact(acting(database), { contactId: 'demo-council-camden', seenRevision: 2, changes });
  expect([...readKeptHeadings({ database }).keys()]).toEqual(['remarks of the area']);
});

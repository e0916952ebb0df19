/** Whom a support service is for and when it helps: kept with each revision, and of that kind alone. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { findContact, listContactRevisions } from '../../../db/contacts/contacts.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { contactSupport } from '../../../db/schema/contact-parts.ts';
import {
  contactChangesSchema,
  newContactSchema,
  parseFields,
} from '../../../src/domain/contacts/contact-fields.ts';
import { formProblems, readContactForm } from '../../../src/domain/contacts/forms/contact-form.ts';
import { createContact } from '../../../src/use-cases/contacts/change/create-contact.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { exportContacts } from '../../../src/use-cases/contacts/csv/export-contacts.ts';
import { applyImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import { seededDatabase, testNow } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
beforeEach(() => {
  database = seededDatabase();
});

const service = {
  kind: 'support_service',
  role: 'Safe house',
  organisation: 'A charity',
  boroughs: ['E09000012'],
  telephone: '020 7946 0777',
  checked: 'telephone',
};

function create(support: unknown): string {
  const result = createContact(acting(database), newContactSchema.parse({ ...service, support }));
  if (result.kind !== 'created') throw new Error(JSON.stringify(result));
  return result.contact.id;
}

const later = new Date(testNow.getTime() + 60_000);
const edit = (contactId: string, support: unknown) => {
  const seenRevision = findContact(database, contactId)?.revision ?? 0;
  const changes = contactChangesSchema.parse({ support });
  return editContact(acting(database, people.administrator, later), { contactId, seenRevision, changes });
};
const shown = (id: string) =>
  readDirectory(database, '2026-11-21').contacts.find((contact) => contact.id === id);

describe('whom a support service is for', () => {
  it('reaches readers with its stages in order, each once', () => {
    const id = create({ whom: ' Women,  and their children ', stages: ['outside', 'before', 'before'] });
    expect(shown(id)?.support).toEqual({ whom: 'Women, and their children', stages: ['before', 'outside'] });
  });

  it('is kept by an edit of something else, and changed by one of its own, which ends the check', () => {
    const id = create({ whom: 'Women', stages: ['before'] });
    editContact(acting(database), {
      contactId: id,
      seenRevision: 1,
      changes: contactChangesSchema.parse({ notes: 'Ring first' }),
    });
    expect(shown(id)).toMatchObject({ revision: 2, support: { whom: 'Women' }, freshness: 'verified' });
    expect(edit(id, { whom: 'Women', stages: ['before', 'after'] })).toMatchObject({ kind: 'changed' });
    expect(shown(id)).toMatchObject({ support: { stages: ['before', 'after'] }, lastVerifiedOn: null });
    expect(listContactRevisions(database, id).map(({ fields }) => fields.support?.stages)).toEqual([
      ['before', 'after'],
      ['before'],
      ['before'],
    ]);
    expect(edit(id, null)).toMatchObject({ kind: 'changed' });
    expect(shown(id)?.support).toBeNull();
  });

  it('is told of as a change of details', () => {
    const id = create({ whom: 'Women', stages: ['before'] });
    edit(id, { whom: 'Anyone', stages: ['before'] });
    const { changes } = readDirectory(database, '2026-11-21').record;
    expect(changes.find((change) => change.id === `${id}/revision/2`)?.kinds).toContain('details');
  });

  it.each(['police_spoc', 'council_lead', 'national_line'])('is refused for a %s', (kind) => {
    const given = newContactSchema.parse({
      ...service,
      kind,
      support: { whom: 'Women', stages: ['before'] },
    });
    expect(createContact(acting(database), given)).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'support' }],
    });
  });

  it.each([
    [{ whom: '', stages: ['before'] }, 'supportWhom'],
    [{ whom: 'Women', stages: [] }, 'supportStages'],
    [{ whom: 'x'.repeat(301), stages: ['after'] }, 'supportWhom'],
  ])('is asked for whole: %j', (support, id) => {
    const result = parseFields(contactChangesSchema, { support });
    const problems = result.ok ? {} : formProblems(result.errors, readContactForm(new FormData()));
    expect(Object.keys(problems)).toEqual([id]);
  });

  it('is no stage that nobody knows', () => {
    expect(contactChangesSchema.safeParse({ support: { whom: 'Women', stages: ['later'] } }).success).toBe(
      false,
    );
  });

  it('comes in from a spreadsheet, one column at a time', () => {
    const id = create({ whom: 'Women', stages: ['before'] });
    const result = exportContacts(acting(database));
    if (result.kind !== 'exported') throw new Error(result.kind);
    const [header = '', ...rows] = result.csv.split('\r\n');
    const row = rows.find((line) => line.startsWith(id)) ?? '';
    const changed = row.replace('Women,before', 'Women,"After, outside"');
    expect(changed).not.toBe(row);
    const file = new TextEncoder().encode(`${header}\r\n${changed}\r\n`);
    expect(
      applyImport(acting(database), { file, replaceSampleData: false, digest: undefined }),
    ).toMatchObject({
      kind: 'imported',
    });
    expect(shown(id)?.support).toEqual({ whom: 'Women', stages: ['after', 'outside'] });
  });

  it('has at least one stage, also for the database', () => {
    const id = create(null);
    const none = { whom: 'Women', before: false, during: false, after: false, outside: false };
    expect(() =>
      database
        .insert(contactSupport)
        .values({ contactId: id, revision: 1, ...none })
        .run(),
    ).toThrow(/contact_support_some_stage/);
  });
});

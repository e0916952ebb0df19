/** Two entries about one post: seen on the work list and in previews, and made one in one act that can be undone. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findContact, listContactRevisions, listContacts } from '../../../db/contacts/contacts.ts';
import { listPostPairs } from '../../../src/domain/contacts/changes/same-post.ts';
import { type NewContact, newContactSchema } from '../../../src/domain/contacts/contact-fields.ts';
import { systemPrincipal } from '../../../src/domain/people/access.ts';
import { readWarnings } from '../../../src/use-cases/contacts/change/contact-warnings.ts';
import { createContact } from '../../../src/use-cases/contacts/change/create-contact.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { type Merge, mergeContacts } from '../../../src/use-cases/contacts/change/merge-contacts.ts';
import { restoreRevision } from '../../../src/use-cases/contacts/change/restore-revision.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { loadEdition } from '../../../src/use-cases/reference/load-edition.ts';
import { readReferenceEdition } from '../../../src/use-cases/reference/reference-edition.ts';
import { isNothingLeft, readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { referenceDatabase, seededDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
let one: string;
let other: string;
const camden = 'E09000007';
const islington = 'E09000019';

function add(more: Partial<NewContact>): string {
  const result = createContact(
    acting(database),
    newContactSchema.parse({
      kind: 'council_lead',
      role: 'Modern slavery lead',
      organisation: 'London Borough of Camden',
      boroughs: [camden],
      telephone: '020 7946 0145',
      ...more,
    }),
  );
  if (result.kind !== 'created') throw new Error(JSON.stringify(result));
  return result.contact.id;
}

beforeEach(() => {
  database = referenceDatabase();
  one = add({ checked: 'telephone' });
  other = add({ organisation: 'LB Camden', boroughs: [camden, islington], telephone: '020 7946 0999' });
});

function merge(more: Partial<Merge> = {}, principal = people.administrator) {
  return mergeContacts(acting(database, principal), {
    keptId: one,
    keptRevision: 1,
    retiredId: other,
    retiredRevision: 1,
    unitesBoroughs: false,
    ...more,
  });
}

describe('two entries about one post', () => {
  it('are on the work list, with what they contradict each other in', () => {
    const work = readWorkList(acting(database));
    expect(work.duplicates).toMatchObject([{ contradicted: ['telephone'] }]);
    expect(new Set([work.duplicates[0]?.one.id, work.duplicates[0]?.other.id])).toEqual(
      new Set([one, other]),
    );
    expect(isNothingLeft(work)).toBe(false);
  });

  it('are pointed out in the preview of a new one, before it is saved', () => {
    const fields = findContact(database, one)?.fields;
    if (!fields) throw new Error('The contact is not there.');
    const warnings = readWarnings(acting(database), { id: 'new', kind: 'council_lead', fields });
    // Contacts come by their ids, which are made by chance.
    expect(warnings.map(({ message }) => message).toSorted()).toEqual([
      expect.stringMatching(/^Contradicts Modern slavery lead, LB Camden .*020 7946 0999/),
      expect.stringMatching(/^Duplicate of Modern slavery lead, London Borough of Camden \(already here\)/),
    ]);
  });

  it('are none among the contacts that a new directory comes with', () => {
    const fresh = seededDatabase();
    loadEdition({ ...acting(fresh), principal: systemPrincipal('reference') }, readReferenceEdition());
    const views = listContacts(fresh).map(({ id, kind, fields }) => ({ id, kind, ...fields }));
    expect(listPostPairs(views)).toEqual([]);
  });

  it('are none of which one page gives several numbers, but are two that say the same', () => {
    const team = {
      ...({ id: 'a', kind: 'council_duty', role: 'Children’s social care' } as const),
      ...{
        organisation: 'Bromley MASH',
        policeArea: null,
        allLondon: false,
        boroughs: [camden],
        email: null,
      },
      ...{ telephone: '020 7946 0501', source: { url: 'https://www.example.org/child' } },
    };
    const second = { ...team, id: 'b', telephone: '020 7946 0502' };
    expect(listPostPairs([team, second])).toEqual([]);
    expect(listPostPairs([team, { ...second, source: { url: 'https://www.example.org/old' } }])).toHaveLength(
      1,
    );
    expect(listPostPairs([team, { ...team, id: 'c' }])).toHaveLength(1);
  });
});

describe('a merge', () => {
  it('keeps one with its check, retires the other with it as its successor, and is told from a retirement', () => {
    expect(merge()).toMatchObject({ kind: 'merged', contact: { id: one, revision: 1 } });
    expect(findContact(database, one)).toMatchObject({
      status: 'active',
      verification: { method: 'telephone' },
    });
    expect(findContact(database, other)).toMatchObject({ status: 'retired', successorId: one });
    expect(listContactRevisions(database, other).map(({ cause }) => cause)).toEqual(['merged', 'created']);
    expect(listAuditEvents(database, { limit: 1 }).events).toMatchObject([
      { action: 'contact.merge', subject: `contact:${other}`, after: { into: one } },
    ]);
    expect(verifyAuditChain(database).isWhole).toBe(true);
    expect(readWorkList(acting(database)).duplicates).toEqual([]);
  });

  it('unites the boroughs when somebody says so, and then asks for a check', () => {
    expect(merge({ unitesBoroughs: true })).toMatchObject({
      kind: 'merged',
      contact: { fields: { boroughs: [camden, islington] }, verification: null },
    });
  });

  it('is undone by restoring the one that was retired', () => {
    merge();
    const restored = restoreRevision(acting(database), { contactId: other, seenRevision: 2, revision: 1 });
    expect(restored).toMatchObject({ kind: 'changed', contact: { status: 'active', successorId: null } });
  });

  it('of entries that somebody changed meanwhile changes nothing', () => {
    editContact(acting(database), { contactId: one, seenRevision: 1, changes: { role: 'Another role' } });
    expect(merge({ unitesBoroughs: true })).toMatchObject({ kind: 'stale' });
    expect(findContact(database, other)).toMatchObject({ status: 'active', revision: 1 });
    editContact(acting(database), { contactId: other, seenRevision: 1, changes: { role: 'Another role' } });
    expect(merge({ keptRevision: 2 })).toMatchObject({ kind: 'stale' });
  });

  it('makes no sense of one contact, of two kinds, or with one that is retired', () => {
    expect(merge({ retiredId: one })).toMatchObject({ kind: 'conflict' });
    const service = add({ kind: 'support_service' });
    expect(merge({ retiredId: service })).toMatchObject({
      kind: 'conflict',
      detail: expect.stringMatching(/different kinds/),
    });
    retireContact(acting(database), { contactId: one, seenRevision: 1, successorId: null });
    expect(merge({ keptRevision: 2 })).toMatchObject({ kind: 'conflict' });
    expect(merge({ keptId: 'nobody' })).toEqual({ kind: 'not-found' });
  });

  it('is not for editors, and the attempt is on record', () => {
    expect(merge({}, people.editor)).toMatchObject({ kind: 'refused' });
    expect(listAuditEvents(database, { limit: 1 }).events[0]?.action).toBe('contact.merge-refused');
    expect(findContact(database, other)?.status).toBe('active');
  });
});

describe('a post that nobody holds', () => {
  it('can be added without a number, and is vacant', () => {
    const id = add({ status: 'vacant', organisation: 'London Borough of Brent', telephone: null });
    expect(findContact(database, id)).toMatchObject({ status: 'vacant', fields: { telephone: null } });
  });

  it.each([
    [{ checked: 'telephone' }, 'checked'],
    [{ person: { name: 'A name', consentOn: '2026-11-01' } }, 'person'],
  ] as const)('takes no %j', (more, field) => {
    const given = {
      kind: 'council_lead',
      role: 'A role',
      organisation: 'A council',
      boroughs: [camden],
    } as const;
    expect(
      createContact(acting(database), newContactSchema.parse({ ...given, status: 'vacant', ...more })),
    ).toMatchObject({ kind: 'invalid', errors: [{ field }] });
  });

  it('needs a number or an address once somebody holds it', () => {
    const id = add({ status: 'vacant', organisation: 'London Borough of Brent', telephone: null });
    expect(
      editContact(acting(database), { contactId: id, seenRevision: 1, changes: { status: 'active' } }),
    ).toMatchObject({ kind: 'invalid', errors: [{ field: 'telephone' }] });
  });
});

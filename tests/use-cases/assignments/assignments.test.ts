/** Who looks after what: by entry, by borough, in the list, in the digest; and filters that people keep. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { readAssignments } from '../../../db/rounds/assignments.ts';
import { listSavedFilters } from '../../../db/rounds/saved-filters.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { messages } from '../../../db/schema/mail.ts';
import { assignBoroughs } from '../../../src/use-cases/assignments/assign-boroughs.ts';
import { assignContact } from '../../../src/use-cases/assignments/assign-contact.ts';
import { dropFilter, keepFilter } from '../../../src/use-cases/assignments/keep-filter.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { listContacts } from '../../../src/use-cases/contacts/read/list-contacts.ts';
import {
  assignAreas,
  changeRole,
  removePerson,
} from '../../../src/use-cases/people/accounts/manage-people.ts';
import { referenceDatabase } from '../../support/database.ts';
import { addAdministrator, addContact, checkOn, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

const hackney = 'E09000012';
const barnet = 'E09000003';
const ann = 'user-ann@example.org';
const ben = 'user-ben@example.org';

let database: Database;
let entry: string;
beforeEach(() => {
  database = referenceDatabase();
  addAdministrator(database, 'ann@example.org');
  addAdministrator(database, 'ben@example.org');
  entry = addContact(database, '2026-09-01');
});

const admin = () => acting(database, people.administrator, noonOf('2026-11-21'));
const assignedTo = (assignee: string) =>
  listContacts(admin(), { assignee, kind: 'council_lead' }, { limit: 50 }).items.map(({ id }) => id);

describe('assignments', () => {
  it('of a borough count for its own entries until an entry is given to somebody', () => {
    const wide = addContact(database, '2026-09-01', { boroughs: [hackney, barnet] });
    expect(assignBoroughs(admin(), [{ borough: hackney, seen: null, userId: ann }])).toEqual({
      kind: 'assigned',
      count: 1,
    });
    expect([assignedTo(ann), assignedTo('nobody')]).toEqual([[entry], [wide]]);
    assignContact(admin(), { contactId: entry, userId: ben });
    expect([assignedTo(ann), assignedTo(ben)]).toEqual([[], [entry]]);
    const mine = acting(database, { ...people.administrator, id: ben });
    expect(listContacts(mine, { assignee: 'me' }, { limit: 50 }).items.map(({ id }) => id)).toEqual([entry]);
  });

  it('are not overwritten by a form that shows what was before', () => {
    assignBoroughs(admin(), [{ borough: hackney, seen: null, userId: ann }]);
    expect(assignBoroughs(admin(), [{ borough: hackney, seen: null, userId: ben }])).toMatchObject({
      kind: 'invalid',
      problems: { [hackney]: expect.stringContaining('meanwhile') },
    });
    expect(readAssignments(database).boroughs.get(hackney)).toBe(ann);
  });

  it('are not for viewers, nor for editors elsewhere', () => {
    for (const person of [people.viewer, people.otherEditor]) {
      const context = acting(database, person);
      expect(assignContact(context, { contactId: entry, userId: ann }).kind).toBe('refused');
      expect(assignBoroughs(context, [{ borough: hackney, seen: null, userId: ann }]).kind).toBe('refused');
    }
    expect(assignContact(acting(database, people.editor), { contactId: entry, userId: ann }).kind).toBe(
      'assigned',
    );
  });

  it.each([
    ['is removed', () => removePerson(admin(), ann), { kind: 'done' }],
    [
      'becomes a viewer',
      () => changeRole(admin(), ann, { seen: 'admin', role: 'viewer' }),
      { kind: 'done', unassigned: 2 },
    ],
  ])('end when the person %s', (_, end, result) => {
    assignBoroughs(admin(), [{ borough: hackney, seen: null, userId: ann }]);
    assignContact(admin(), { contactId: entry, userId: ann });
    expect(end()).toEqual(result);
    expect(readAssignments(database)).toEqual({ contacts: new Map(), boroughs: new Map() });
  });

  it('end outside the new areas of an editor, each with an event of its own', () => {
    const other = addContact(database, '2026-09-01', { boroughs: [barnet] });
    changeRole(admin(), ann, { seen: 'admin', role: 'editor' });
    assignAreas(admin(), ann, { seen: [], areaCodes: [barnet, hackney] });
    assignBoroughs(
      admin(),
      [hackney, barnet].map((borough) => ({ borough, seen: null, userId: ann })),
    );
    for (const contactId of [entry, other]) assignContact(admin(), { contactId, userId: ann });
    expect(assignAreas(admin(), ann, { seen: [barnet, hackney], areaCodes: [barnet] })).toEqual({
      kind: 'done',
      unassigned: 2,
    });
    expect(readAssignments(database)).toEqual({
      contacts: new Map([[other, ann]]),
      boroughs: new Map([[barnet, ann]]),
    });
    expect(assignedTo('nobody')).toEqual([entry]);
    expect(database.select().from(auditEvents).all().slice(-3)).toMatchObject([
      { action: 'contact.assign', subject: `contact:${entry}` },
      { action: 'borough.assign', subject: `borough:${hackney}` },
      { action: 'user.assign-areas' },
    ]);
  });

  it('end when the entry moves out of the areas of whoever has it', () => {
    changeRole(admin(), ann, { seen: 'admin', role: 'editor', areaCodes: [hackney] });
    assignAreas(admin(), ann, { seen: [], areaCodes: [hackney] });
    const stays = addContact(database, '2026-09-01');
    for (const contactId of [entry, stays]) assignContact(admin(), { contactId, userId: ann });
    const edit = (contactId: string, changes: { role?: string; boroughs?: string[] }) => {
      const result = editContact(admin(), { contactId, seenRevision: 1, changes });
      expect(result.kind).toBe('changed');
    };
    edit(stays, { role: 'Duty lead' });
    edit(entry, { boroughs: [barnet] });
    expect([...readAssignments(database).contacts]).toEqual([[stays, ann]]);
    const ends = database.select().from(auditEvents).all().slice(-2);
    expect(ends).toMatchObject([
      { action: 'contact.assign', subject: `contact:${entry}`, after: { assignee: null } },
      { action: 'contact.edit' },
    ]);
  });

  it('stay with an administrator who becomes an editor, where they may still check', () => {
    const other = addContact(database, '2026-09-01', { boroughs: [barnet] });
    for (const contactId of [entry, other]) assignContact(admin(), { contactId, userId: ann });
    changeRole(admin(), ann, { seen: 'admin', role: 'editor', areaCodes: [hackney] });
    expect([...readAssignments(database).contacts]).toEqual([[entry, ann]]);
  });

  it('come first in the digest of whoever has them, and others read whose they are', () => {
    const other = addContact(database, '2026-09-01', { organisation: 'Barnet Council', boroughs: [barnet] });
    assignContact(admin(), { contactId: entry, userId: ann });
    database.delete(messages).run();
    // A week after the check was due, the administrators hear of it.
    checkOn(database, '2026-12-07');
    const digestTo = (email: string) =>
      database
        .select()
        .from(messages)
        .all()
        .find(({ recipient }) => recipient === email)?.body ?? '';
    const ofAnn = digestTo('ann@example.org');
    expect(ofAnn.indexOf('You look after:')).toBeGreaterThan(0);
    expect(ofAnn.indexOf('You look after:')).toBeLessThan(ofAnn.indexOf(entry));
    expect(ofAnn.indexOf(entry)).toBeLessThan(ofAnn.indexOf('The others:'));
    expect(ofAnn.indexOf('The others:')).toBeLessThan(ofAnn.indexOf(other));
    const ofBen = digestTo('ben@example.org');
    expect(ofBen).not.toContain('You look after:');
    expect(ofBen).toContain('Administrator looks after it.');
  });
});

describe('a filter that somebody keeps', () => {
  const keep = (name: string, query: string) => keepFilter(admin(), { name, query });
  const kept = () => listSavedFilters(database, people.administrator.id);
  beforeEach(() => {
    database.$client.pragma('foreign_keys = OFF');
  });

  it('is theirs alone, replaced by its name, and deleted', () => {
    expect(keep('  Due  soon ', 'due=30&page=2').kind).toBe('kept');
    keep('Due soon', 'due=7&sort=due');
    expect(kept()).toEqual([{ name: 'Due soon', query: 'due=7&sort=due' }]);
    expect(listSavedFilters(database, ann)).toEqual([]);
    expect(dropFilter(acting(database, { ...people.administrator, id: ann }), 'Due soon')).toBe(false);
    expect(dropFilter(admin(), 'Due soon')).toBe(true);
    expect(kept()).toEqual([]);
  });

  it.each([
    ['', 'due=7'],
    ['x'.repeat(61), 'due=7'],
    ['Everything', 'page=2'],
  ])('has a name and filters something: %s', (name, query) => {
    expect(keep(name, query).kind).toBe('invalid');
  });

  it('goes when a name that it looks for is taken out of an entry', () => {
    const person = { name: 'Sana Ali', consentOn: '2026-11-01' };
    editContact(admin(), { contactId: entry, seenRevision: 1, changes: { person } });
    keep('Hers', 'text=sana');
    keep('Ali’s', 'due=7');
    keep('Police', 'kind=police_spoc');
    editContact(admin(), { contactId: entry, seenRevision: 2, changes: { person: null } });
    expect(kept().map(({ name }) => name)).toEqual(['Police']);
  });
});

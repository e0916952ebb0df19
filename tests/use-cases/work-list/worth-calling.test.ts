/** In which order the work list suggests whom to ring. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { listChannelsChanged } from '../../../db/contacts/channel-changes.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { referenceDatabase } from '../../support/database.ts';
import { addContact, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
beforeEach(() => {
  database = referenceDatabase();
});

const admin = (date: string) => acting(database, people.administrator, noonOf(date));
const edit = (contactId: string, date: string, changes: { telephone?: string; notes?: string }) =>
  editContact(admin(date), { contactId, seenRevision: 1, changes: { ...changes, checked: 'telephone' } });

describe('whom to ring when there is time', () => {
  it('is first whose number has changed in the last two years, then who was checked longest ago', () => {
    const longest = addContact(database, '2026-09-01');
    const changed = addContact(database, '2026-08-01');
    edit(changed, '2026-09-20', { telephone: '020 7946 0555' });
    const noted = addContact(database, '2026-08-01');
    edit(noted, '2026-09-10', { notes: 'Ask for the duty officer.' });
    const ids = readWorkList(admin('2026-11-10')).worthCalling.map(({ id }) => id);
    expect(ids).toEqual([changed, longest, noted]);
  });

  it('is first whose number or address looks like one person’s', () => {
    const team = addContact(database, '2026-09-01');
    const mobile = addContact(database, '2026-09-02', { telephone: '07700 900123' });
    const named = addContact(database, '2026-09-03', { email: 'jo.bloggs@example.org' });
    const ids = readWorkList(admin('2026-11-10')).worthCalling.map(({ id }) => id);
    expect(ids).toEqual([mobile, named, team]);
  });

  it('forgets a change after two years', () => {
    const id = addContact(database, '2026-08-01');
    edit(id, '2026-09-20', { telephone: '020 7946 0555' });
    expect(readWorkList(admin('2028-09-19')).changed).toEqual(new Set([id]));
    expect(readWorkList(admin('2028-09-21')).changed).toEqual(new Set());
    expect(listChannelsChanged(database, '2026-09-20T12:00:00.000Z')).toEqual(new Set([id]));
  });
});

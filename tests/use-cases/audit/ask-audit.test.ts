/** The audit asked in the words that people use. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import { users } from '../../../db/schema/people.ts';
import { findNamed } from '../../../src/domain/audit/named.ts';
import type { Principal } from '../../../src/domain/people/access.ts';
import { londonDayStart } from '../../../src/domain/time/calendar.ts';
import { type AuditQuestion, askAudit } from '../../../src/use-cases/audit/ask-audit.ts';
import { exportAudit } from '../../../src/use-cases/audit/export-audit.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { acting, people } from '../../support/people/acting.ts';
import { contactId, type Desk, openDesk, telephone } from '../../support/people/contact-desk.ts';

const nothing: AuditQuestion = { by: '', about: '', action: '', fromOn: '', untilOn: '', peopleOnly: false };
const bola: Principal = { ...people.editor, id: 'id-bola', name: 'Bola Adéyemi' };
let desk: Desk;

function addUser(id: string, name: string, email: string, removedAt: string | null = null): void {
  const at = '2026-11-01T00:00:00.000Z';
  desk.database
    .insert(users)
    .values({ id, name, email, emailVerified: true, createdAt: at, updatedAt: at, role: 'editor', removedAt })
    .run();
}

beforeEach(() => {
  desk = openDesk();
  addUser('id-bola', 'Bola Adéyemi', 'bola@lambeth.example.org');
  addUser('id-dee', 'Dee Okafor', 'dee@example.org', '2026-11-10T00:00:00.000Z');
  desk.edit({ telephone }, 1, acting(desk.database, bola));
  desk.edit({ notes: 'New' }, 1, acting(desk.database, { ...bola, id: 'id-dee' }));
});

const ask = (question: Partial<AuditQuestion>) => askAudit(desk.database, { ...nothing, ...question });
function actions(question: Partial<AuditQuestion>): readonly string[] {
  const { query } = ask(question);
  return query
    ? listAuditEvents(desk.database, { ...query, limit: 50 }).events.map(({ action }) => action)
    : [];
}

describe('by', () => {
  it.each([
    'Bola',
    'bola adeyemi',
    'Bola Adéyemi',
    'bola@lambeth.example.org',
    'BOLA@lambeth.example.org',
    'id-bola',
  ])('“%s” is Bola, whose proposal is in it', (by) => {
    expect(actions({ by })).toEqual(['contact.propose-change']);
  });

  it('somebody removed is found, and somebody of whom only events are left by their id', () => {
    expect(actions({ by: 'Dee Okafor' })).toEqual(['contact.edit']);
    editContact(desk.admin, {
      contactId: 'demo-council-lambeth',
      seenRevision: 1,
      changes: { notes: 'New' },
    });
    expect(actions({ by: 'user-administrator' })).toEqual(['contact.edit']);
  });

  it('a name of two people asks which, and shows nothing meanwhile', () => {
    addUser('id-bola-2', 'Bola Adeyemi', 'bola@brent.example.org');
    const { query, choices } = ask({ by: 'Bola' });
    expect(query).toBeUndefined();
    expect(choices.map(({ filter, id }) => [filter, id])).toEqual([
      ['by', 'id-bola-2'],
      ['by', 'id-bola'],
    ]);
    expect(actions({ by: 'id-bola' })).toEqual(['contact.propose-change']);
  });

  it('a job is found by what it is called', () => {
    expect(ask({ by: 'the daily check' }).query?.actors).toEqual(['system:freshness']);
  });

  it('a name of nobody says so', () => {
    expect(ask({ by: 'Zebedee' })).toMatchObject({
      query: undefined,
      problems: { by: expect.stringContaining('“Zebedee”') },
    });
  });
});

describe('about', () => {
  it.each(['Hackney', 'hackney council', contactId, `contact:${contactId}`])(
    '“%s” is what was done there',
    (about) => {
      expect(ask({ about }).query?.subjects).toContain(`contact:${contactId}`);
      expect(actions({ about })).toEqual(['contact.edit', 'contact.propose-change']);
    },
  );

  it('an organisation is found by what it was called before, too', () => {
    const id = 'demo-council-lambeth';
    editContact(desk.admin, {
      contactId: id,
      seenRevision: 1,
      changes: { organisation: 'Renamed Borough Team' },
    });
    for (const about of ['Renamed Borough', 'Lambeth'])
      expect(ask({ about }).query?.subjects).toContain(`contact:${id}`);
  });

  it('a person is found by name, and two of one name are asked about', () => {
    expect(ask({ about: 'Bola' }).query?.subjects).toEqual(['user:id-bola']);
    addUser('id-bola-2', 'Bola Adeyemi', 'bola@brent.example.org');
    expect(ask({ about: 'Bola' }).choices).toHaveLength(2);
  });

  it('what nothing is called says so', () => {
    expect(ask({ about: 'Narnia' }).problems.about).toContain('“Narnia”');
  });
});

describe('when and what', () => {
  it('days are days of London, both included', () => {
    expect(londonDayStart('2026-07-01')).toBe('2026-06-30T23:00:00.000Z');
    expect(londonDayStart('2026-12-01')).toBe('2026-12-01T00:00:00.000Z');
    expect(londonDayStart('2026-10-25')).toBe('2026-10-24T23:00:00.000Z');
    expect(londonDayStart('2026-10-26')).toBe('2026-10-26T00:00:00.000Z');
    const by = 'Bola';
    expect(actions({ by, fromOn: '2026-11-21', untilOn: '2026-11-21' })).toHaveLength(1);
    expect(actions({ by, fromOn: '2026-11-22' })).toHaveLength(0);
    expect(actions({ by, untilOn: '2026-11-20' })).toHaveLength(0);
  });

  it.each([
    [{ fromOn: '2026-02-30' }, 'fromOn'],
    [{ fromOn: '2026-11-21', untilOn: '2026-11-20' }, 'untilOn'],
  ])('%o is refused', (question, field) => {
    expect(Object.keys(ask(question).problems)).toEqual([field]);
  });

  it('an act comes with its refusals, and what the site does by itself can be left out', () => {
    desk.edit({ notes: 'No' }, 1, acting(desk.database, people.otherEditor));
    expect(actions({ action: 'contact.edit' })).toEqual(['contact.edit-refused', 'contact.edit']);
    expect(actions({}).includes('seed.load')).toBe(true);
  });
});

describe('the export', () => {
  it('holds what the filter shows, with names and ids, and is on record', () => {
    const result = exportAudit(desk.admin, { ...nothing, by: 'Bola' });
    if (result.kind !== 'exported') throw new Error(result.kind);
    expect(result.count).toBe(1);
    expect(result.csv).toContain('id-bola,Bola Adéyemi,contact.propose-change,Proposed a change');
    expect(desk.lastEvent()).toMatchObject({ action: 'audit.export', after: { count: 1 } });
  });

  it('is for administrators, and asks first which of two is meant', () => {
    expect(exportAudit(acting(desk.database, people.editor), nothing).kind).toBe('refused');
    addUser('id-bola-2', 'Bola Adeyemi', 'bola@brent.example.org');
    expect(exportAudit(desk.admin, { ...nothing, by: 'Bola' }).kind).toBe('not-asked');
  });
});

describe('a name as typed', () => {
  const known = [
    { id: '1', label: '', names: ['Anna Lane'] },
    { id: '2', label: '', names: ['Anna'] },
    { id: 'key:3', label: '', names: ['Nightly'] },
  ];
  it.each([
    ['Anna', ['2']],
    ['anna l', ['1']],
    ['lane', ['1']],
    ['ann', ['1', '2']],
    ['3', ['key:3']],
    ['na', []],
    ['  ', []],
  ])('“%s” is %o', (typed, ids) => {
    expect(findNamed(typed, known).map(({ id }) => id)).toEqual(ids);
  });
});

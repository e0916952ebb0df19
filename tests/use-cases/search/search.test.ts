/** One search over everything: what is found by what, and for whom. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { messages } from '../../../db/schema/mail.ts';
import type { Principal } from '../../../src/domain/people/access.ts';
import { recordCall } from '../../../src/use-cases/calls/record-call.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { loadFinder } from '../../../src/use-cases/find/load-finder.ts';
import { reportProblem } from '../../../src/use-cases/reports/report-problem.ts';
import { searchEverything } from '../../../src/use-cases/search/search-everything.ts';
import { seededDatabase, testNow } from '../../support/database.ts';
import { addAdministrator } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
let find: ReturnType<typeof loadFinder>['find'];
beforeEach(() => {
  database = seededDatabase();
  find = loadFinder(database).find;
  addAdministrator(database, 'ann@example.org');
});

function search(typed: string, person: Principal = people.administrator) {
  const result = searchEverything(acting(database, person), find, typed);
  if (result.kind !== 'found') throw new Error(result.kind);
  return new Map(result.groups.map(({ heading, items }) => [heading, items]));
}
const hrefs = (groups: ReturnType<typeof search>, heading: string) =>
  (groups.get(heading) ?? []).map(({ href }) => href);
const page = (id: string) => `/admin/contacts/${id}/`;

describe('a place', () => {
  it.each(['Lambeth', 'Lambteh', 'Brixton', 'SW2 1RW'])('%s finds all that serve Lambeth', (typed) => {
    const found = hrefs(search(typed), 'Entries that serve Lambeth');
    expect(found).toEqual(expect.arrayContaining([page('demo-council-lambeth'), page('demo-police-as')]));
    expect(found).not.toContain(page('demo-council-hackney'));
  });

  it('marks those that serve all London', () => {
    const groups = search('Lambeth');
    const items = groups.get('Entries that serve all London, and so there too') ?? [];
    expect(items.length).toBeGreaterThan(3);
    expect(items.every(({ detail }) => detail === 'serves all London')).toBe(true);
  });
});

describe('a name', () => {
  const contactId = 'demo-council-hackney';
  const person = { name: 'Priya Example', consentOn: '2026-11-01' };

  it('of a person finds the entries that name her, now', () => {
    editContact(acting(database), { contactId, seenRevision: 1, changes: { person } });
    expect(search('priya').get('People named on entries')).toEqual([
      expect.objectContaining({ href: page(contactId), detail: 'names Priya Example' }),
    ]);
  });

  it('finds accounts for those who manage them alone', () => {
    expect(hrefs(search('ann@example.org'), 'People with an account')).toEqual([
      '/admin/people/user-ann%40example.org/',
    ]);
    for (const other of [people.editor, people.viewer])
      expect(search('ann@example.org', other).has('People with an account')).toBe(false);
  });
});

describe('words', () => {
  it('find entries by what stands in them, and say where', () => {
    const [first] = search('020 7946 0289').get('Entries') ?? [];
    expect(first).toMatchObject({ href: page('demo-council-harrow'), detail: 'found in: telephone number' });
    expect(search('modern-slavery@harrow').get('Entries')?.[0]?.detail).toContain('e-mail address');
  });

  it('find private notes for those who may read them', () => {
    const changes = { privateNotes: 'Ask for the blue folder' };
    editContact(acting(database), { contactId: 'demo-council-hackney', seenRevision: 1, changes });
    expect(hrefs(search('blue folder', people.editor), 'Entries')).toEqual([page('demo-council-hackney')]);
    expect(search('blue folder').get('Entries')?.[0]?.detail).toBe(
      'found in: private notes: “Ask for the blue folder”',
    );
    expect(search('blue folder', people.viewer).size).toBe(0);
  });

  it('find notes beside calls for those who may read them, with the part that was looked for', () => {
    const note = `${'He said little at first, and then more than he meant to. '.repeat(4)}The switchboard, 020 7946 0733, knows Zorblax best. ${'And more. '.repeat(20)}`;
    const report = {
      contactId: 'demo-council-hackney',
      seenRevision: 1,
      note,
      outcome: 'no-answer',
    } as const;
    const nextTry = { on: '2026-12-01', at: '10:00' };
    expect(recordCall(acting(database), { ...report, nextTry }).kind).toBe('recorded');
    for (const typed of ['zorblax switchboard', '02079460733']) {
      const [found] = search(typed, people.editor).get('Notes beside calls') ?? [];
      expect(found?.href).toBe(page('demo-council-hackney'));
      expect(found?.detail).toContain('Nobody answered');
    }
    const detail = search('zorblax').get('Notes beside calls')?.[0]?.detail ?? '';
    expect(detail).toContain('knows Zorblax best');
    expect(detail.length).toBeLessThan(200);
    expect(search('zorblax', people.viewer).size).toBe(0);
  });

  it('find mail, reports and what the audit knows, each for those who may read it', () => {
    const at = testNow.toISOString();
    database
      .insert(messages)
      .values({
        id: 'mail',
        recipient: 'someone@example.org',
        subject: 'Please check your entry: Zebra line',
        body: 'secret-link',
        about: 'contact:demo-council-harrow',
        createdAt: at,
        nextAttemptAt: at,
      })
      .run();
    expect(hrefs(search('zebra'), 'Mail that we sent')).toEqual([page('demo-council-harrow')]);
    expect(search('secret-link').has('Mail that we sent')).toBe(false);
    expect(search('zebra', people.editor).size).toBe(0);
    expect(search('London Borough of Harrow').has('Audit')).toBe(true);
    expect(search('London Borough of Harrow', people.editor).has('Audit')).toBe(false);
  });

  it('find readers’ reports of the entries that somebody looks after', () => {
    const { requestId, publicUrl } = acting(database);
    reportProblem(
      { database, now: testNow, requestId, publicUrl, secret: 'x'.repeat(32), address: '198.51.100.1' },
      { contactId: 'demo-council-hackney', problem: 'wrong-number', line: 'A bakery answers' },
    );
    expect(hrefs(search('bakery'), 'Readers’ reports')).toEqual([page('demo-council-hackney')]);
    expect(hrefs(search('bakery', people.editor), 'Readers’ reports')).toEqual([
      page('demo-council-hackney'),
    ]);
    expect(search('bakery', people.otherEditor).size).toBe(0);
    expect(search('bakery', people.viewer).size).toBe(0);
  });
});

it('asks for two letters, and writes nothing of what was typed', () => {
  const before = database.select().from(auditEvents).all().length;
  expect(searchEverything(acting(database), find, ' ').kind).toBe('nothing-asked');
  expect(searchEverything(acting(database), find, 'x').kind).toBe('too-short');
  search('Lambeth');
  expect(database.select().from(auditEvents).all()).toHaveLength(before);
});

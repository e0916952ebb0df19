/** CSV in and out: a preview, then exactly that or nothing; and what is exported imports back unchanged. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findContact, listContacts } from '../../../db/contacts/contacts.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { type NewContact, newContactSchema } from '../../../src/domain/contacts/contact-fields.ts';
import { csvColumns } from '../../../src/domain/contacts/csv/contact-columns.ts';
import { parseHoursText } from '../../../src/domain/hours/reading/hours-text.ts';
import { createContact } from '../../../src/use-cases/contacts/change/create-contact.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { markVacant } from '../../../src/use-cases/contacts/change/mark-vacant.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { recordUnreachable } from '../../../src/use-cases/contacts/checks/record-unreachable.ts';
import { exportContacts } from '../../../src/use-cases/contacts/csv/export-contacts.ts';
import {
  applyImport,
  findImportCounts,
  previewImport,
} from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import { reportImport } from '../../../src/use-cases/contacts/csv/report-import.ts';
import { seededContactCount, seededDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;

beforeEach(() => {
  database = seededDatabase();
});

const bytes = (text: string) => new TextEncoder().encode(text);

function exported(includeRetired = false): string {
  const result = exportContacts(acting(database), { includeRetired });
  if (result.kind !== 'exported') throw new Error(result.kind);
  return result.csv;
}

function preview(csv: string | Uint8Array, replaceSampleData = false) {
  const file = typeof csv === 'string' ? bytes(csv) : csv;
  const result = previewImport(acting(database), { file, replaceSampleData });
  if (result.kind !== 'preview') throw new Error(JSON.stringify(result));
  return result;
}

function apply(csv: string, digest?: string, replaceSampleData = false) {
  return applyImport(acting(database), { file: bytes(csv), digest, replaceSampleData });
}

const create = (given: NewContact) => createContact(acting(database), newContactSchema.parse(given));
const header = 'kind,role,organisation,boroughs,telephone';
const state = () => JSON.stringify(listContacts(database));

describe('an export', () => {
  it('imports back unchanged, contacts in every state included', () => {
    markVacant(acting(database), { contactId: 'demo-council-hackney', seenRevision: 1 });
    retireContact(acting(database), {
      contactId: 'demo-council-brent',
      seenRevision: 1,
      successorId: 'demo-council-barnet',
    });
    create({
      kind: 'support_service',
      role: '=1+1',
      organisation: '@home',
      allLondon: true,
      email: '-a@example.org',
      support: { whom: '=Women; men', stages: ['outside', 'before'] },
    });
    const before = state();
    const csv = exported(true);
    const { counts, canApply } = preview(csv);
    expect(counts).toEqual({
      create: 0,
      change: 0,
      unchanged: seededContactCount + 1,
      duplicate: 0,
      error: 0,
      retire: 0,
    });
    expect(canApply).toBe(false);
    expect(apply(csv)).toMatchObject({ kind: 'imported' });
    expect(state()).toBe(before);
  });

  it('holds nothing that a spreadsheet would take for a formula', () => {
    create({
      kind: 'council_lead',
      role: '=HYPERLINK("x")',
      organisation: '+44',
      boroughs: ['E09000012'],
      email: '-a@example.org',
      notes: "@x\n=y\n'z",
    });
    create({
      kind: 'council_lead',
      role: "'=already",
      organisation: '-',
      boroughs: ['E09000012'],
      telephone: '+44 20 7946 0123',
    });
    const cells = exported().split(/,|\r\n/);
    expect(cells.filter((cell) => /^"?[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(exported()).toContain(",'+44,");
    // A number needs no guard, and has a space, so that a spreadsheet leaves its 0.
    expect(exported()).toContain(',020 7946 0123,');
    expect(preview(exported()).counts).toMatchObject({ change: 0, error: 0 });
  });

  it('holds hours outside those of another line in one cell, and takes them back', () => {
    const hours = parseHoursText('outside Mon-Fri 09:00-17:00; bank holidays 24 hours');
    if (!hours.ok) throw new Error(hours.problem);
    create({
      kind: 'council_lead',
      role: 'Duty team',
      organisation: 'Council',
      boroughs: ['E09000012'],
      telephone: '101',
      hours: hours.value,
    });
    expect(exported()).toContain(',outside Mon-Fri 09:00-17:00; bank holidays 24 hours,');
    expect(preview(exported()).counts).toMatchObject({ change: 0, error: 0 });
  });

  it('survives what spreadsheets do: line ends, dates, a semicolon-less save, no byte order mark', () => {
    create({
      kind: 'council_lead',
      role: 'Lead',
      organisation: 'Council',
      boroughs: ['E09000012'],
      telephone: '101',
      notes: 'One\nTwo',
      checked: 'email',
    });
    const csv = exported().replace('\ufeff', '').replaceAll('\n', '\r\n').replaceAll('\r\r', '\r');
    expect(preview(csv).counts).toMatchObject({ change: 0, error: 0 });
    const british = exported().replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, '$3/$2/$1');
    expect(preview(british).counts).toMatchObject({ change: 0, error: 0 });
  });

  it('of anything that can be saved imports back unchanged', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    const odd = fc
      .tuple(fc.constantFrom('', '=', '+', '-', '@', "'", '"', ',', ' ', '\t'), text)
      .map((parts) => parts.join(''));
    const given = fc.record({
      role: odd,
      organisation: odd,
      notes: fc.array(odd, { maxLength: 3 }).map((lines) => lines.join('\n')),
    });
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 5 }), (entries) => {
        for (const entry of entries) {
          const parsed = newContactSchema.safeParse({
            kind: 'support_service',
            allLondon: true,
            telephone: '101',
            ...entry,
          });
          if (parsed.success) createContact(acting(database), parsed.data);
        }
        expect(preview(exported()).counts).toMatchObject({ create: 0, change: 0, error: 0 });
      }),
      { seed: 7, numRuns: 30 },
    );
  });
});

describe('a preview', () => {
  it('shows how the hours of each row were read, and asks what it cannot know', () => {
    const rows = [
      'Monday to Friday, 9am to 5pm',
      'Mon-Thu 08:45-17:15, Fri 08:45-16:45; bank holidays 24h',
      'outside Mon-Fri 9am-5pm; bank holidays 24 hours',
      'out of hours',
      '',
      'Mon-Fri 9-5',
      'Monkey 09:00-17:00',
      'Mon-Fri 5pm-9am; weekends and bank holidays 24 hours',
    ].map((hours, place) => `council_lead,Lead ${place},A council,Brent,020 7946 0${200 + place},"${hours}"`);
    const { rows: shown } = reportImport(
      acting(database),
      preview([`${header},hours`, ...rows, ''].join('\n')),
    );
    expect(
      shown.map(({ details, errors }) =>
        [...details, ...errors.map(({ message }) => message)].filter((line) => /hours|Hours|“/.test(line)),
      ),
    ).toEqual([
      [
        'Hours: Monday to Friday, 9am to 5pm. It does not open on Saturday and Sunday. Hours on bank holidays are not known.',
      ],
      [
        'Hours: Monday to Thursday, 8.45am to 5.15pm; Friday, 8.45am to 4.45pm; bank holidays, 24 hours. It does not open on Saturday and Sunday. (written “Mon-Thu 08:45-17:15, Fri 08:45-16:45; bank holidays 24h”)',
      ],
      [
        'Hours: outside Monday to Friday, 9am to 5pm; bank holidays, 24 hours (written “outside Mon-Fri 9am-5pm; bank holidays 24 hours”)',
      ],
      [expect.stringMatching(/When is the day line open\?/)],
      ['Hours: hours not known'],
      [expect.stringMatching(/Does 9-5 mean 9am to 5pm or 9pm to 5am the next day\?/)],
      [expect.stringMatching(/“Monkey” is not understood/)],
      [
        'Two periods overlap on Friday. Join them or change their times. If it is open whenever another line is closed, write: outside Monday to Friday, 9am to 5pm; bank holidays, 24 hours.',
      ],
    ]);
  });

  it('shows how changed hours were read', () => {
    const csv = exported().replace(/^(demo-council-hackney,.*)$/m, (line) =>
      line.replace(/,Mon-Fri [^,]*,/, ',Mon-Sat 9am-5pm,'),
    );
    const [row] = reportImport(acting(database), preview(csv)).rows;
    expect(row?.details.join()).toContain(
      'It does not open on Sunday. Hours on bank holidays are not known. (written “Mon-Sat 9am-5pm”)',
    );
  });

  it('says row by row what would happen, and writes nothing', () => {
    const csv = [
      'id,revision,kind,role,organisation,boroughs,telephone,hours',
      'demo-council-hackney,1,council_lead,New role,London Borough of Hackney,Hackney,020 7946 0777,24/7',
      'demo-council-lambeth,1,,"Modern slavery lead, community safety team",London Borough of Lambeth,,,',
      ',,council_lead,Lead,A council,RBKC; hackney,020 7946 0778,Mon-Fri 9:00-17:00',
      ',,council_lead,,A council,Hackny,0800 121 700,office hours',
      'nobody,1,council_lead,Lead,A council,Hackney,020 7946 0779,',
    ].join('\n');
    const before = [state(), listAuditEvents(database, { limit: 1 }).events[0]?.id];
    const { rows, counts, canApply } = preview(csv);
    expect(counts).toMatchObject({ create: 1, change: 1, error: 3 });
    expect(canApply).toBe(false);
    expect(rows[0]).toMatchObject({
      line: 2,
      kind: 'change',
      differences: [
        { field: 'role' },
        { field: 'telephone', before: expect.any(String), after: '020 7946 0777' },
        { field: 'hours' },
      ],
    });
    expect(rows[1]).toMatchObject({
      kind: 'error',
      errors: expect.arrayContaining([expect.objectContaining({ field: 'boroughs' })]),
    });
    expect(rows[2]).toMatchObject({ kind: 'create', fields: { boroughs: ['E09000012', 'E09000020'] } });
    expect(rows[3]).toMatchObject({ line: 5, kind: 'error' });
    expect(rows[3]?.kind === 'error' && rows[3].errors.map(({ field }) => field).toSorted()).toEqual([
      'boroughs',
      'hours',
      'role',
      'telephone',
    ]);
    expect(rows[4]).toMatchObject({ errors: [{ field: 'id' }] });
    expect([state(), listAuditEvents(database, { limit: 1 }).events[0]?.id]).toEqual(before);
  });

  it.each([
    ['nothing', '', /empty/],
    ['only a header', header, /no rows/],
    ['a column that is none', `${header},colour\na,b,c,d,e,f`, /No such column: colour/],
    ['a column twice', `${header},role\na,b,c,d,e,f`, /twice/],
    ['a quote that is not closed', `${header}\n"a,b,c,d,e\n`, /cannot be read as CSV/],
    ['more cells than columns', `${header}\ncouncil_lead,Lead,Council, of Hackney,Hackney,101`, /more cells/],
    ['too many rows', `${header}\n${'council_lead,a,b,Hackney,101\n'.repeat(5001)}`, /more than 5000 rows/],
  ])('of a file with %s says what is wrong', (_, csv, problem) => {
    expect(previewImport(acting(database), { file: bytes(csv), replaceSampleData: false })).toMatchObject({
      kind: 'unreadable',
      problem: expect.stringMatching(problem),
    });
  });

  it('of a file whose letters cannot be told says how to save it', () => {
    const file = new Uint8Array([...bytes(`${header}\n`), 0x8d, 0x2c]);
    expect(previewImport(acting(database), { file, replaceSampleData: false })).toMatchObject({
      kind: 'unreadable',
      problem: expect.stringMatching(/CSV UTF-8/),
    });
  });

  it.each([
    ['id,revision,notes\ndemo-council-hackney,,New', 'revision', /from the export/],
    ['id,revision,notes\ndemo-council-hackney,7,New', 'revision', /never had/],
    ['id,revision,kind\ndemo-council-hackney,1,police_spoc', 'kind', /cannot change/],
    ['id,revision,notes\ndemo-council-hackney,1,A\ndemo-council-hackney,1,B', 'id', /twice/],
    [`${header},status\ncouncil_lead,a,b,Hackney,101,retired`, 'status', /is active or vacant/],
    [
      `${header},status,last_checked_on,last_checked_by\ncouncil_lead,a,b,Hackney,101,vacant,2026-11-01,self`,
      'last_checked_on',
      /Nobody holds/,
    ],
    [
      `${header},last_checked_on\ncouncil_lead,a,b,Hackney,101,2026-11-20`,
      'last_checked_by',
      /how it was checked/,
    ],
    [
      `${header},last_checked_on,last_checked_by\ncouncil_lead,a,b,Hackney,101,2026-11-22,self`,
      'last_checked_on',
      /future/,
    ],
    [`${header},person_name\ncouncil_lead,a,b,Hackney,101,A Name`, 'person_consent_on', /agreed/],
    [`${header}\ncouncil_lead,a,b,Hackney,2079460123`, 'telephone', /spreadsheet/],
    [`${header}\ncouncil_lead,a,b,Hackney,`, 'telephone', /leads nowhere/],
  ])('of %j points at the column', (csv, column, problem) => {
    const errors = preview(csv).rows.flatMap((row) => (row.kind === 'error' ? row.errors : []));
    expect(errors).toContainEqual({ field: column, message: expect.stringMatching(problem) });
  });
});

describe('an import', () => {
  it('does exactly what the preview showed', () => {
    const csv = `id,revision,notes\ndemo-council-hackney,1,New\n`;
    const { digest } = preview(csv);
    const result = apply(csv, digest);
    expect(result.kind === 'imported' && result.counts).toEqual({
      create: 0,
      change: 1,
      unchanged: 0,
      duplicate: 0,
      error: 0,
      retire: 0,
    });
    expect(findContact(database, 'demo-council-hackney')?.fields.notes).toBe('New');
    const eventId = result.kind === 'imported' ? (result.eventId ?? 0) : 0;
    expect(findImportCounts(acting(database), eventId)).toMatchObject({ create: 0, change: 1, unchanged: 0 });
    expect(findImportCounts(acting(database), eventId - 1)).toBeUndefined();
    expect(listAuditEvents(database, { limit: 2 }).events.map(({ action }) => action)).toEqual([
      'contacts.import',
      'contact.import',
    ]);
    expect(verifyAuditChain(database).isWhole).toBe(true);
  });

  it('is refused when a contact or the file has changed since the preview', () => {
    const csv = `id,revision,notes\ndemo-council-hackney,1,New\n`;
    const { digest } = preview(csv);
    expect(apply(csv.replace('New', 'Newer'), digest)).toMatchObject({ kind: 'outdated' });
    editContact(acting(database), {
      contactId: 'demo-council-hackney',
      seenRevision: 1,
      changes: { role: 'New role' },
    });
    expect(apply(csv, digest)).toMatchObject({ kind: 'outdated', preview: { counts: { error: 1 } } });
    expect(findContact(database, 'demo-council-hackney')?.fields.notes).toBe('');
  });

  it('is refused when somebody recorded since the preview that nobody answers there', () => {
    const csv = `id,revision,last_checked_on,last_checked_by\ndemo-council-hackney,1,2026-11-21,meeting\n`;
    const { digest } = preview(csv);
    recordUnreachable(acting(database), { contactId: 'demo-council-hackney', seenRevision: 1 });
    expect(apply(csv, digest).kind).toBe('outdated');
    expect(findContact(database, 'demo-council-hackney')?.unreachableSinceOn).toBe('2026-11-21');
    expect(apply(csv, preview(csv).digest).kind).toBe('imported');
    expect(findContact(database, 'demo-council-hackney')?.unreachableSinceOn).toBeNull();
  });

  it('writes nothing at all when one row has an error', () => {
    const before = state();
    const csv = `${header}\ncouncil_lead,Lead,Council,Hackney,101\ncouncil_lead,Lead,Council,Nowhere,101\n`;
    expect(apply(csv)).toMatchObject({ kind: 'rejected', preview: { counts: { create: 1, error: 1 } } });
    expect(state()).toBe(before);
  });

  it('of a row exported before others changed the contact loses nobody’s work', () => {
    const csv = exported();
    editContact(acting(database), {
      contactId: 'demo-council-hackney',
      seenRevision: 1,
      changes: { notes: 'Meanwhile' },
    });
    expect(preview(csv).counts).toMatchObject({ change: 0, error: 0, unchanged: seededContactCount });
    const edited = csv.replace('London Borough of Hackney', 'Hackney Council');
    expect(preview(edited).rows.filter(({ kind }) => kind === 'error')).toMatchObject([
      { errors: [{ field: 'revision', message: expect.stringMatching(/now at revision 2/) }] },
    ]);
  });

  it('leaves alone what has no column', () => {
    apply(`id,revision,notes\ndemo-council-hackney,1,New\n`);
    expect(findContact(database, 'demo-council-hackney')).toMatchObject({
      fields: { telephone: '020 7946 0268', boroughs: ['E09000012'], hours: { kind: 'periods' } },
      verification: { carriedFromRevision: 1 },
    });
  });

  it('brings checks that were made before it, and no older ones', () => {
    const csv = (on: string, by: string) =>
      `id,revision,last_checked_on,last_checked_by\ndemo-council-hackney,1,${on},${by}\n`;
    const recorded = findContact(database, 'demo-council-hackney')?.verification;
    expect(preview(csv('2026-01-01', 'telephone')).counts).toMatchObject({ change: 0, unchanged: 1 });
    expect(apply(csv('20/11/2026', 'meeting'))).toMatchObject({ kind: 'imported', counts: { change: 1 } });
    expect(findContact(database, 'demo-council-hackney')).toMatchObject({
      revision: 1,
      verification: { on: '2026-11-20', method: 'meeting' },
    });
    expect(recorded?.on).not.toBe('2026-11-20');
  });

  it('does not take the date of an old check for one of a new number', () => {
    const csv = exported().replace('020 7946 0268', '020 7946 0777');
    expect(apply(csv)).toMatchObject({ kind: 'imported', counts: { change: 1 } });
    expect(findContact(database, 'demo-council-hackney')?.verification).toBeNull();
  });

  it('replaces the made-up contacts by real ones, and the notice goes with them', () => {
    const csv = `${header},last_checked_on,last_checked_by\ncouncil_lead,Lead,Hackney Council,Hackney,020 7946 0777,2026-11-20,telephone\n`;
    const { digest, counts } = preview(csv, true);
    expect(counts).toMatchObject({ create: 1, retire: 49 });
    expect(apply(csv, digest, false)).toMatchObject({ kind: 'outdated' });
    expect(apply(csv, digest, true)).toMatchObject({ kind: 'imported' });
    const directory = readDirectory(database, '2026-11-21');
    expect(directory.hasDemonstrationData).toBe(false);
    expect(directory.contacts).toMatchObject([
      { organisation: 'Hackney Council', freshness: 'verified', lastVerifiedOn: '2026-11-20' },
    ]);
    expect(verifyAuditChain(database).isWhole).toBe(true);
  });

  it('writes thousands of rows in few statements, each with its event, and asks for one release', () => {
    const rows = Array.from(
      { length: 1000 },
      (_, at) => `support_service,Desk ${at},A charity,Hackney,020 7946 0777,2026-11-20,telephone\n`,
    );
    const csv = `${header},last_checked_on,last_checked_by\n${rows.join('')}`;
    const prepare = vi.spyOn(database.$client, 'prepare');
    const openBefore = findOpenPublishRequests(database).count;
    expect(apply(csv)).toMatchObject({ kind: 'imported', counts: { create: 1000 } });
    expect(prepare.mock.calls.length).toBeLessThan(200);
    prepare.mockRestore();
    expect(findOpenPublishRequests(database).count).toBe(openBefore + 1);
    expect(
      listContacts(database).filter(({ verification }) => verification?.on === '2026-11-20'),
    ).toHaveLength(1000);
    expect(listAuditEvents(database, { limit: 3 }).events.map(({ action }) => action)).toEqual([
      'contacts.import',
      'contact.verify',
      'contact.import',
    ]);
    expect(verifyAuditChain(database).isWhole).toBe(true);
  });

  it('of changed rows prepares no more statements for many than for few, and puts each on record', () => {
    const rows = Array.from({ length: 120 }, (_, at) => {
      const borough = at % 2 === 0 ? 'Hackney' : 'Lambeth';
      return `support_service,Desk ${at},A charity,${borough},020 7946 0777,desk-${at}@example.org,A Name,2026-11-01,Ring twice.,2026-11-19,telephone`;
    });
    const columns = 'email,person_name,person_consent_on,private_notes,last_checked_on,last_checked_by';
    expect(apply([`${header},${columns}`, ...rows].join('\n'))).toMatchObject({ counts: { create: 120 } });
    const [head = '', ...lines] = exported().split('\r\n');
    const changed = lines
      .filter((line) => line.includes('A charity'))
      .map((line) =>
        line
          .replace('020 7946 0777', '020 7946 0778')
          .replace(/desk-(\d+)@/, 'office-$1@')
          .replace('Ring twice.', 'Ring three times.')
          .replace('2026-11-19', '2026-11-21'),
      );
    const prepare = vi.spyOn(database.$client, 'prepare');
    const statementsFor = (some: readonly string[]) => {
      prepare.mockClear();
      expect(apply([head, ...some].join('\r\n'))).toMatchObject({
        kind: 'imported',
        counts: { change: some.length },
      });
      return prepare.mock.calls.length;
    };
    // The first import also prepares what the connection keeps.
    statementsFor(changed.slice(0, 20));
    const forFew = statementsFor(changed.slice(20, 40));
    expect(statementsFor(changed.slice(40))).toBe(forFew);
    prepare.mockRestore();
    for (const contact of listContacts(database).filter(
      ({ fields }) => fields.organisation === 'A charity',
    )) {
      expect(contact).toMatchObject({
        revision: 2,
        privateNotes: 'Ring three times.',
        verification: { on: '2026-11-21', method: 'telephone', by: people.administrator.id },
        fields: { telephone: '020 7946 0778', person: { name: 'A Name' } },
      });
      const { events } = listAuditEvents(database, { subject: `contact:${contact.id}`, limit: 10 });
      expect(events.map(({ action }) => action)).toEqual([
        'contact.verify',
        'contact.note-privately',
        'contact.import',
        'contact.verify',
        'contact.note-privately',
        'contact.import',
      ]);
    }
    expect(verifyAuditChain(database).isWhole).toBe(true);
  });

  it('is worked out again when somebody changes a contact between the plan and its writing', () => {
    const csv = 'id,revision,notes\ndemo-council-hackney,1,New\n';
    const transaction = database.transaction.bind(database);
    let isOvertaken = false;
    vi.spyOn(database, 'transaction').mockImplementation((run, config) => {
      if (config?.behavior === 'immediate' && !isOvertaken) {
        isOvertaken = true;
        const changes = { notes: 'Meanwhile' };
        editContact(acting(database), { contactId: 'demo-council-hackney', seenRevision: 1, changes });
      }
      return transaction(run, config);
    });
    expect(apply(csv)).toMatchObject({ kind: 'rejected', preview: { counts: { error: 1 } } });
    expect(findContact(database, 'demo-council-hackney')?.fields.notes).toBe('Meanwhile');
  });

  it('does not make a made-up contact real', () => {
    const csv = 'id,revision,organisation\ndemo-council-hackney,1,Hackney Council\n';
    expect(preview(csv, true).rows).toMatchObject([{ kind: 'error', errors: [{ field: 'id' }] }]);
  });

  it.each([people.editor, people.viewer])('is not for $id, and the attempt is on record', (principal) => {
    const given = { file: bytes(exported()), replaceSampleData: false };
    expect(previewImport(acting(database, principal), given)).toMatchObject({ kind: 'refused' });
    expect(applyImport(acting(database, principal), { ...given, digest: undefined })).toMatchObject({
      kind: 'refused',
    });
    expect(listAuditEvents(database, { limit: 1 }).events[0]?.action).toBe('contacts.import-refused');
  });
});

it('the columns are those that the help and the messages name', () => {
  expect(csvColumns).toEqual([
    'id',
    'revision',
    'kind',
    'status',
    'role',
    'organisation',
    'police_area',
    'boroughs',
    'telephone',
    'telephone_e164',
    'email',
    'website',
    'hours',
    'notes',
    'private_notes',
    'serves',
    'support_for',
    'support_stages',
    'person_name',
    'person_consent_on',
    'away_from',
    'away_until',
    'stand_in',
    'stand_in_telephone',
    'stand_in_email',
    'source',
    'source_read_on',
    'source_page_dated_on',
    'source_is_copy',
    'interpreter_source',
    'last_checked_on',
    'last_checked_by',
    'successor',
  ]);
});

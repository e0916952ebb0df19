/** Values of a list that can be read in several ways: asked once each, answered for all rows that have them. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { listContacts } from '../../../db/contacts/contacts.ts';
import { leaveEmpty } from '../../../src/domain/contacts/csv/asking/question.ts';
import { exportContacts } from '../../../src/use-cases/contacts/csv/export-contacts.ts';
import { applyImport, previewImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import { reportImport } from '../../../src/use-cases/contacts/csv/report-import.ts';
import { writeFaults } from '../../../src/use-cases/contacts/csv/write-faults.ts';
import { seededDatabase } from '../../support/database.ts';
import { acting } from '../../support/people/acting.ts';

let database: Database;
beforeEach(() => {
  database = seededDatabase();
});

const bytes = (text: string) => new TextEncoder().encode(text);
type Answers = Readonly<Record<string, string>>;

function preview(csv: string, answers: Answers = {}) {
  const given = { file: bytes(csv), replaceSampleData: false, answers: new Map(Object.entries(answers)) };
  const result = previewImport(acting(database), given);
  if (result.kind !== 'preview') throw new Error(JSON.stringify(result));
  return { ...result, report: reportImport(acting(database), result) };
}

/** Every suggestion of a preview. */
const suggestionsOf = ({ report }: ReturnType<typeof preview>): Answers =>
  Object.fromEntries(
    report.questions.flatMap(({ id, suggestion }) => (suggestion ? [[id, suggestion.cell]] : [])),
  );

const head = 'kind,role,organisation,boroughs,telephone,hours,last_checked_on,last_checked_by,person_name';
const row = (cells: Readonly<Record<string, string>>) =>
  head
    .split(',')
    .map((column) => `"${{ ...usual, ...cells }[column] ?? ''}"`)
    .join(',');
const usual: Readonly<Record<string, string>> = {
  kind: 'Council lead',
  role: 'Modern slavery lead',
  organisation: 'LB Barnet',
  boroughs: 'Barnet',
  telephone: '020 7946 0101',
};
const list = (...rows: readonly Readonly<Record<string, string>>[]) =>
  [head, ...rows.map(row), ''].join('\n');

const cases: readonly (readonly [string, Readonly<Record<string, string>>, string, string | null])[] = [
  ['hours without am and pm', { hours: 'Mon-Fri 9-5' }, 'hours: mon-fri 9-5', 'Monday to Friday, 9am to 5pm'],
  ['hours without days', { hours: '9 to 5' }, 'hours: 9 to 5', 'Monday to Friday, 9am to 5pm'],
  ['hours in words', { hours: 'Office hours' }, 'hours: office hours', 'Monday to Friday, 9am to 5pm'],
  ['hours that nobody can read', { hours: 'Ring first' }, 'hours: ring first', null],
  [
    'a kind in other words',
    { kind: 'Voluntary sector org' },
    'kind: voluntary sector org',
    'Support service',
  ],
  ['a kind that says nothing', { kind: 'Statutory?' }, 'kind: statutory?', 'Council lead'],
  ['no kind', { kind: '' }, 'kind: nothing, of a council', null],
  ['SPOC of a council', { kind: 'SPOC' }, 'kind: spoc, of a council', null],
  ['a misspelt borough', { boroughs: 'Wansdworth' }, 'boroughs: wansdworth', 'Wandsworth'],
  ['London', { boroughs: 'London' }, 'boroughs: london', null],
  [
    'one of two misspelt',
    { boroughs: 'Camden / Islingtun' },
    'boroughs: camden / islingtun',
    'Camden, Islington',
  ],
  ['no borough', { boroughs: '' }, 'boroughs: nothing, of LB Barnet', 'Barnet'],
  [
    'a method in a sentence',
    { last_checked_on: '2026-11-01', last_checked_by: 'spoke on the phone' },
    'last_checked_by: spoke on the phone',
    'I telephoned',
  ],
  [
    'no method',
    { last_checked_on: '2026-11-01' },
    'last_checked_by: nothing',
    'Leave the check out: the entry is shown as not checked',
  ],
  [
    'a month',
    { last_checked_on: 'Sept 2026', last_checked_by: 'phone' },
    'last_checked_on: sept 2026',
    '1 September 2026',
  ],
  [
    'a name without consent',
    { person_name: 'Pat Example' },
    'person_consent_on: nothing',
    'Leave the names out: readers do not see them',
  ],
  [
    'a number without its 0',
    { telephone: '2079460101' },
    'telephone: without its 0',
    'A spreadsheet dropped their first 0: put it back',
  ],
  [
    'whom a duty line is for',
    { kind: 'EDT', role: 'Adult emergency duty team' },
    'serves: nothing, named after adults',
    'Adults',
  ],
  ['words that say nothing', { hours: 'tbc' }, 'hours: tbc', 'Not known'],
];

describe('a value that cannot be read', () => {
  it.each(cases)('is asked about: %s', (_, cells, id, suggestion) => {
    const shown = preview(list(cells, { ...cells, role: `${cells['role'] ?? ''} Deputy` }));
    const question = shown.report.questions.find((each) => each.id === id);
    expect(shown.report.questions.map((each) => each.id)).toContain(id);
    expect(question).toMatchObject({ count: 2, rows: '2–3' });
    expect(question?.suggestion?.words ?? null).toBe(suggestion);
    // What is asked is not said a second time among the causes.
    expect(shown.report.causes.filter(({ field }) => field === question?.column)).toEqual([]);
    if (suggestion === null) return;
    const settled = preview(
      list(cells, { ...cells, role: `${cells['role'] ?? ''} Deputy` }),
      suggestionsOf(shown),
    );
    expect(settled.report.rows.flatMap(({ errors }) => errors)).toEqual([]);
    expect(settled.counts).toMatchObject({ create: 2, error: 0 });
    expect(settled.report.answered).toMatchObject([{ id, count: 2 }]);
  });

  it('is read as answered, shown beside what was written, and asked once for all spellings of it', () => {
    const csv = list({ hours: 'Mon-Fri 9-5' }, { hours: ' mon-fri  9-5 ', role: 'Deputy' });
    const [question] = preview(csv).report.questions;
    expect(question).toMatchObject({ count: 2, asks: '2 rows say “Mon-Fri 9-5” in hours.' });
    const settled = preview(csv, { 'hours: mon-fri 9-5': 'Mon-Thu 10:00-16:00' });
    expect(settled.report.rows[0]?.details).toContainEqual(
      expect.stringMatching(/^Hours: Monday to Thursday, 10am to 4pm.* \(written “Mon-Fri 9-5”\)$/),
    );
  });

  it('is asked about again when the answer cannot be read either', () => {
    const csv = list({ hours: 'as usual' });
    const again = preview(csv, { 'hours: as usual': '10-4' });
    expect(again.report.questions).toMatchObject([{ id: 'hours: 10-4' }]);
    const settled = preview(csv, { 'hours: as usual': '10-4', 'hours: 10-4': 'Mon-Fri 10:00-16:00' });
    expect(settled.counts).toMatchObject({ create: 1, error: 0 });
  });

  it('makes a post vacant, where the name says so', () => {
    const csv = list({ person_name: 'Vacant', telephone: '', organisation: 'LB Brent', boroughs: 'Brent' });
    const shown = preview(csv);
    expect(shown.report.questions).toMatchObject([
      { id: 'person_name: vacant', suggestion: { words: 'The post is vacant' } },
    ]);
    const settled = preview(csv, suggestionsOf(shown));
    expect(settled.rows).toMatchObject([{ kind: 'create', status: 'vacant', fields: { person: null } }]);
  });

  it('never empties what an entry that is here already has', () => {
    const result = exportContacts(acting(database));
    if (result.kind !== 'exported') throw new Error(result.kind);
    const csv = result.csv.replace(/,020 7946 0\d{3},/, ',tbc,');
    const shown = preview(csv);
    expect(shown.counts).toMatchObject({ error: 1 });
    const settled = preview(csv, { 'telephone: tbc': leaveEmpty });
    expect(settled.counts).toMatchObject({ change: 0, error: 0 });
  });

  it('asks about nothing that is answered by putting one row right', () => {
    const { report } = preview(list({ telephone: '020 7946 0101 or 0102' }));
    expect(report.questions).toEqual([]);
    expect(report.causes).toMatchObject([{ field: 'telephone', count: 1 }]);
  });
});

describe('a word that can be read', () => {
  it('is not asked about where it is wrong in one row alone: the answer would go to all rows with it', () => {
    const { report } = preview(`${head},status\n${row({})},retired\n`);
    expect(report.questions).toEqual([]);
    expect(report.rows).toMatchObject([{ waits: false, errors: [{ field: 'status' }] }]);
  });
});

describe('a date that can be read in two ways', () => {
  const checked = (on: string, role = 'Lead') => ({ role, last_checked_on: on, last_checked_by: 'phone' });
  const csv = (...dates: readonly string[]) => list(...dates.map((on, at) => checked(on, `Lead ${at}`)));
  const id = 'last_checked_on: 03/04/2026';
  const leftOut = 'Leave the check out: the entry is shown as not checked';

  it('is asked about once for all its rows, and nothing is suggested where no other date tells', () => {
    const shown = preview(csv('03/04/2026', ' 03/04/2026', '05/05/2026'));
    expect(shown.counts).toMatchObject({ create: 1, error: 2 });
    expect(shown.report.questions).toMatchObject([
      {
        id,
        asks: '2 rows say “03/04/2026” in last_checked_on (which can be read in two ways).',
        suggestion: null,
        others: [{ words: '3 April 2026' }, { words: '4 March 2026' }, { words: leftOut }],
        mayWrite: true,
      },
    ]);
  });

  it.each([
    ['25/04/2026', 'day', '3 April 2026', '4 March 2026'],
    ['04/25/2026', 'month', '4 March 2026', '3 April 2026'],
  ])('is suggested as %s of the same column tells, and never taken in silence', (telling, first, is, or) => {
    const shown = preview(csv('03/04/2026', telling));
    expect(shown.counts).toMatchObject({ create: 1, error: 1 });
    expect(shown.report.questions).toMatchObject([
      { id, suggestion: { words: is }, others: [{ words: or }, { words: leftOut }] },
    ]);
    expect(shown.report.questions[0]?.asks).toContain(`(other dates here have the ${first} first)`);
  });

  it('is suggested as the day that has been, where the other is still to come', () => {
    expect(preview(csv('12/11/2026')).report.questions).toMatchObject([
      {
        asks: expect.stringContaining('(the other day that it may be is still to come)'),
        suggestion: { words: '12 November 2026' },
        others: [{ words: leftOut }],
      },
    ]);
  });

  it('is suggested as its own column tells, not as another does', () => {
    const csvOf = (consent: string) => {
      const cells = { person_name: 'Pat Example' };
      return `${head},person_consent_on\n${row({ ...checked('03/04/2026'), ...cells })},${consent}\n${row(checked('25/04/2026'))},\n`;
    };
    expect(preview(csvOf('10/25/2025')).report.questions).toMatchObject([
      { id, suggestion: { words: '3 April 2026' } },
      { id: 'person_consent_on: 10/25/2025', suggestion: { words: '25 October 2025' } },
    ]);
    expect(preview(csvOf('10/11/2025')).report.questions).toMatchObject([
      { id: 'person_consent_on: 10/11/2025', suggestion: { words: '10 November 2025' } },
      { id, suggestion: { words: '3 April 2026' } },
    ]);
  });

  it('is read as answered, and shown beside what was written', () => {
    const settled = preview(csv('03/04/2026'), { [id]: '2026-03-04' });
    expect(settled.rows).toMatchObject([{ kind: 'create', check: { on: '2026-03-04' } }]);
    expect(settled.rows[0]).toMatchObject({
      written: expect.arrayContaining([{ field: 'last_checked_on', message: '03/04/2026 = 4 March 2026' }]),
    });
    const without = preview(csv('03/04/2026'), { [id]: leaveEmpty });
    expect(without.rows).toMatchObject([{ kind: 'create', check: null }]);
  });
});

describe('what a suggestion left out', () => {
  const both = `${head},person_consent_on`;
  const cellsOf = (...cells: readonly Readonly<Record<string, string>>[]) =>
    [both, ...cells.map((each) => `${row(each)},${each['person_consent_on'] ?? ''}`), ''].join('\n');
  const csv = cellsOf(
    { role: 'Lead', person_name: 'Pat Example' },
    { role: 'Deputy', telephone: '020 7946 0102', last_checked_on: '30/02/2026', last_checked_by: 'phone' },
    { role: 'Desk', telephone: '020 7946 0103', last_checked_on: '2027-01-15', last_checked_by: 'phone' },
    { role: 'Third', telephone: '1', last_checked_on: '31/02/2026', last_checked_by: 'phone' },
    { role: 'Fourth', hours: 'tbc', telephone: '020 7946 0109' },
  );
  const settled = () => preview(csv, suggestionsOf(preview(csv)));

  it('is to be looked at again, with what stood there and what is wrong with it', () => {
    const { report } = settled();
    expect(report.partRows).toBe(3);
    expect(report.rows).toMatchObject([
      {
        kind: 'create',
        lookAgain: [expect.stringMatching(/^Left out: person_name “Pat Example”\. .*agreed to be named/)],
      },
      {
        kind: 'create',
        lookAgain: [
          expect.stringMatching(
            /^Left out: last_checked_on “30\/02\/2026”, last_checked_by “phone”\. .*no day of/,
          ),
        ],
      },
      { kind: 'create', lookAgain: [expect.stringMatching(/“2027-01-15”.*future/)] },
      {
        kind: 'error',
        lookAgain: [],
        details: [expect.stringContaining('Left out: last_checked_on “31/02/2026”')],
      },
      { kind: 'create', lookAgain: [] },
    ]);
  });

  it('takes a check from a vacant post, and not from the others that were checked on the same day', () => {
    const checked = { last_checked_on: '2026-11-01', last_checked_by: 'phone' };
    const head2 = `${head},status`;
    const csv = [
      head2,
      `${row({ ...checked })},`,
      `${row({ ...checked, organisation: 'LB Bexley', boroughs: 'Bexley' })},vacant`,
      '',
    ].join('\n');
    const shown = preview(csv);
    expect(shown.report.questions).toMatchObject([
      {
        asks: '1 row says “2026-11-01” in last_checked_on (of a vacant post).',
        suggestion: { cell: leaveEmpty },
        others: [],
      },
    ]);
    const settled = preview(csv, suggestionsOf(shown));
    expect(settled.report.counts).toMatchObject({ create: 2, error: 0 });
    expect(settled.rows).toMatchObject([
      { kind: 'create', check: { on: '2026-11-01', method: 'telephone' } },
      { kind: 'create', status: 'vacant', check: null },
    ]);
  });

  it('takes how a check was made along, even where that was asked about too', () => {
    const doubtful = list({ last_checked_on: '30/02/2026', last_checked_by: 'spoke on the phone' });
    const { report } = preview(doubtful, suggestionsOf(preview(doubtful)));
    expect(report).toMatchObject({ questions: [], counts: { create: 1 } });
    expect(report.rows[0]?.leftOut).toContain('last_checked_by “spoke on the phone”');
  });

  it('comes back as it was with the reason, in the file of bad rows and in one of its own', () => {
    const shown = settled();
    expect(writeFaults(shown).split('\r\n').slice(1)).toMatchObject([
      expect.stringMatching(/^"?Row 5\. telephone: .*Left out: .*,Third,.*,31\/02\/2026,phone$/),
      '',
    ]);
    expect(writeFaults(shown, 'in part').split('\r\n').slice(1)).toMatchObject([
      expect.stringMatching(/^"?Row 2\. Left out: .*,Lead,.*,Pat Example,/),
      expect.stringMatching(/^"?Row 3\. Left out: .*,Deputy,.*,30\/02\/2026,phone$/),
      expect.stringMatching(/^"?Row 4\. Left out: .*,Desk,.*,2027-01-15,phone$/),
      '',
    ]);
  });

  it('is added to the same entries when it is put right', () => {
    const shown = settled();
    const given = {
      file: bytes(csv),
      replaceSampleData: false,
      answers: new Map(Object.entries(suggestionsOf(preview(csv)))),
    };
    expect(
      applyImport(acting(database), { ...given, digest: shown.digest, goodRowsOnly: true }),
    ).toMatchObject({
      counts: { create: 4, error: 1 },
    });
    // The file can be had after the import as well.
    const file = writeFaults(preview(csv, suggestionsOf(preview(csv))), 'in part');
    expect(file).toBe(writeFaults(shown, 'in part'));
    const right = file
      .replace(',Pat Example,,', ',Pat Example,2026-11-01,')
      .replaceAll('30/02/2026', '28/02/2026')
      .replaceAll('2027-01-15', '2026-01-15');
    const again = preview(right);
    expect(again.counts).toMatchObject({ create: 0, change: 3, error: 0 });
    applyImport(acting(database), { file: bytes(right), replaceSampleData: false, digest: undefined });
    const now = listContacts(database).filter(({ fields }) => fields.organisation === 'LB Barnet');
    expect(now).toHaveLength(4);
    expect(now.find(({ fields }) => fields.role === 'Lead')?.fields.person?.name).toBe('Pat Example');
    expect(now.find(({ fields }) => fields.role === 'Deputy')?.verification?.on).toBe('2026-02-28');
    expect(preview(right).counts).toMatchObject({ create: 0, change: 0 });
  });
});

describe('a list in which some rows are wrong', () => {
  const csv = list({}, { telephone: '1', organisation: '=cmd()', role: "'=x" }, { role: '' });

  it('is imported without them, and they come back with the reason, to be imported again', () => {
    const shown = preview(csv);
    expect(shown).toMatchObject({ canApply: false, canApplyGood: true, counts: { create: 1, error: 2 } });
    const given = { file: bytes(csv), replaceSampleData: false, digest: shown.digest };
    expect(applyImport(acting(database), given)).toMatchObject({ kind: 'rejected' });
    expect(applyImport(acting(database), { ...given, goodRowsOnly: true })).toMatchObject({
      kind: 'imported',
      counts: { create: 1, error: 2 },
    });
    expect(listContacts(database).filter(({ fields }) => fields.organisation === 'LB Barnet')).toHaveLength(
      1,
    );
    const faults = writeFaults(shown);
    expect(faults.split('\r\n')).toMatchObject([
      expect.stringMatching(/why_not_imported,kind,role,organisation/),
      expect.stringMatching(/^"?Row 3\. telephone: .*,Council lead,'=x,'=cmd\(\),/),
      expect.stringMatching(/^"?Row 4\. role: /),
      '',
    ]);
    const again = preview(faults.replace(/,1,/, ',020 7946 0102,').replace("'=cmd()", 'LB Brent'));
    expect(again.report.columns).toContainEqual({ name: 'why_not_imported', column: null });
    expect(again.counts).toMatchObject({ create: 1, error: 1 });
    expect(again.rows).toMatchObject([{ kind: 'create', fields: { role: '=x' } }, { kind: 'error' }]);
  });

  it('comes back with the answers that were given, so that nothing is asked twice', () => {
    const bad = list({ hours: 'Mon-Fri 9-5', telephone: '1' });
    const shown = preview(bad, { 'hours: mon-fri 9-5': 'Mon-Fri 09:00-17:00' });
    expect(writeFaults(shown)).toContain('Mon-Fri 09:00-17:00');
    expect(preview(writeFaults(shown)).report.questions).toEqual([]);
  });
});

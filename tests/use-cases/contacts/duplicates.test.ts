/** The same post twice, and what two entries of it say differently: said before it is published. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { listContacts } from '../../../db/contacts/contacts.ts';
import { applyImport, previewImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import { reportImport } from '../../../src/use-cases/contacts/csv/report-import.ts';
import { referenceDatabase } from '../../support/database.ts';
import { acting } from '../../support/people/acting.ts';

let database: Database;
beforeEach(() => {
  database = referenceDatabase();
});

const header = 'kind,role,organisation,boroughs,telephone,email';
const bytes = (...rows: readonly string[]) => new TextEncoder().encode(`${[header, ...rows].join('\n')}\n`);

function report(...rows: readonly string[]) {
  const result = previewImport(acting(database), { file: bytes(...rows), replaceSampleData: false });
  if (result.kind !== 'preview') throw new Error(JSON.stringify(result));
  return reportImport(acting(database), result);
}

function apply(...rows: readonly string[]) {
  const given = { file: bytes(...rows), replaceSampleData: false, digest: undefined };
  return applyImport(acting(database), given);
}

const lewisham =
  'council_lead,Modern slavery lead,London Borough of Lewisham,Lewisham,020 7946 0381,lead@lewisham.example.org';
const merton =
  'council_lead,Modern slavery lead,London Borough of Merton,Merton,020 7946 0382,lead@merton.example.org';

describe('a file imported twice', () => {
  it('adds nothing the second time, and says that it was most likely imported before', () => {
    expect(apply(lewisham, merton)).toMatchObject({ kind: 'imported', counts: { create: 2 } });
    const before = listContacts(database).length;
    const again = report(lewisham, merton);
    expect(again.counts).toMatchObject({ create: 0, duplicate: 2, error: 0 });
    expect(again.notes.join()).toMatch(/imported before/);
    expect(again.rows[0]?.lookAgain).toEqual([
      expect.stringMatching(
        /^Duplicate of Modern slavery lead, London Borough of Lewisham \(already here, id .*word for word/,
      ),
    ]);
    apply(lewisham, merton);
    expect(listContacts(database)).toHaveLength(before);
  });
});

describe('private notes of a row that repeats an entry', () => {
  const noted = (notes: string) =>
    new TextEncoder().encode(`${header},private_notes\n${lewisham},${notes}\n`);
  const given = (notes: string) => ({ file: noted(notes), replaceSampleData: false });
  const importNoted = (notes: string) =>
    applyImport(acting(database), { ...given(notes), digest: undefined });
  const kept = () =>
    listContacts(database).find(
      ({ fields }) => /Lewisham$/.test(fields.organisation) && fields.role === 'Modern slavery lead',
    );
  const shown = (notes: string) => {
    const result = previewImport(acting(database), given(notes));
    if (result.kind !== 'preview') throw new Error(JSON.stringify(result));
    return reportImport(acting(database), result);
  };

  it('are added to it where it has none', () => {
    apply(lewisham);
    const { id } = kept() ?? {};
    expect(importNoted('Ring after ten')).toMatchObject({
      kind: 'imported',
      counts: { create: 0, change: 1 },
    });
    expect(kept()).toMatchObject({ id, privateNotes: 'Ring after ten' });
  });

  it('are not taken over where it has others, and the report says so', () => {
    importNoted('Ring after ten');
    const { counts, rows } = shown('Ring before nine');
    expect(counts).toMatchObject({ create: 0, change: 0, duplicate: 1 });
    expect(rows[0]?.lookAgain.join()).toMatch(
      /private notes\. They are not taken over: the entry has others/,
    );
    expect(JSON.stringify(rows)).not.toMatch(/word for word|nothing new/);
  });

  it('are nothing new where it has or had them', () => {
    importNoted('Ring after ten');
    expect(shown('Ring after ten').rows[0]?.lookAgain.join()).toMatch(/word for word/);
  });
});

describe('a row of a file', () => {
  it('word for word like an earlier one adds nothing, and says which', () => {
    const { counts, rows } = report(lewisham, merton, lewisham);
    expect(counts).toMatchObject({ create: 2, duplicate: 1 });
    expect(rows[2]).toMatchObject({
      kind: 'duplicate',
      lookAgain: [expect.stringMatching(/\(row 2 of this file\)/)],
    });
  });

  it.each([
    ['LB Barnet', 'LB BARNET'],
    ['LB Barnet', 'London Borough of Barnet'],
    ['Barnet Council', 'London borough of barnet'],
  ])('of %s and one of %s are one post', (one, other) => {
    const row = (organisation: string, notes: string) =>
      `council_lead,${notes},${organisation},Barnet,0207 946 0101,team@barnet.example.org`;
    const { counts, rows } = report(row(one, 'Modern slavery lead'), row(other, 'Modern Slavery Lead'));
    expect(counts).toMatchObject({ create: 2 });
    expect(rows.map(({ lookAgain }) => lookAgain)).toEqual([
      [expect.stringMatching(/^Duplicate of .*\(row 3 of this file\)/)],
      [expect.stringMatching(/^Duplicate of .*\(row 2 of this file\)/)],
    ]);
  });

  it('that gives another number for the same post contradicts it', () => {
    const { rows } = report(
      'police_spoc,SPOC Central West,Met Police,Westminster,020 7946 0145,',
      'police_spoc,Modern slavery SPOC,Metropolitan Police,Westminster; Kensington and Chelsea,020 7946 0999,',
    );
    expect(rows[0]?.lookAgain).toEqual([
      expect.stringMatching(/^Contradicts Modern slavery SPOC.*another telephone number, 020 7946 0999/),
    ]);
    expect(rows[1]?.lookAgain).toEqual([
      expect.stringMatching(/^Contradicts SPOC Central West.*another telephone number, 020 7946 0145/),
    ]);
  });

  it('is compared with what is here already', () => {
    apply(lewisham);
    expect(report(lewisham.replace('0381', '0399')).rows[0]?.lookAgain).toEqual([
      expect.stringMatching(/^Contradicts .*already here, id .*another telephone number, 020 7946 0381/),
    ]);
  });

  it.each([
    ['another borough', lewisham.replace(',Lewisham,', ',Bromley,').replace('0381', '0399')],
    ['another role', lewisham.replace('Modern slavery lead', 'Duty desk by night').replace('0381', '0399')],
    [
      'another organisation',
      lewisham.replace('London Borough of Lewisham', 'A charity').replace('0381', '0399'),
    ],
    ['another kind', lewisham.replace('council_lead', 'support_service').replace('0381', '0399')],
  ])('of %s is another post', (_, other) => {
    expect(report(lewisham, other).rows.flatMap(({ lookAgain }) => lookAgain)).toEqual([]);
  });
});

it('thousands of rows of one post are compared in no time, and each says so', () => {
  const rows = Array.from({ length: 1500 }, (_, at) => lewisham.replace('lead@', `lead${at}@`));
  const { rows: told } = report(...rows);
  expect(told).toHaveLength(1500);
  expect(told.every(({ lookAgain }) => lookAgain.length > 0 && lookAgain.length < 6)).toBe(true);
});

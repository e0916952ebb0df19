/** What the preview of an import says beside what would be done: what is likely wrong, and which checks go. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { exportContacts } from '../../../src/use-cases/contacts/csv/export-contacts.ts';
import { previewImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import type { UseCaseContext } from '../../../src/use-cases/shared/context.ts';
import { seededDatabase } from '../../support/database.ts';
import { acting } from '../../support/people/acting.ts';

let database: Database;
let admin: UseCaseContext;
beforeEach(() => {
  database = seededDatabase();
  admin = acting(database);
});

function previewOf(csv: string) {
  const file = new TextEncoder().encode(csv);
  const result = previewImport(admin, { file, replaceSampleData: false });
  if (result.kind !== 'preview') throw new Error(JSON.stringify(result));
  return result;
}

function exported(): string {
  const result = exportContacts(admin);
  if (result.kind !== 'exported') throw new Error(result.kind);
  return result.csv;
}

describe('the preview of an import', () => {
  it('warns of one number given by day and by night, and of one person’s address, row by row', () => {
    const { rows, counts } = previewOf(
      [
        'kind,role,organisation,boroughs,telephone,email',
        'council_lead,Duty desk by day,A council,E09000012,020 7946 0801,jo.bloggs@example.org',
        'council_lead,Duty desk by night,A council,E09000012,0207 946 0801,duty@example.org',
        'council_lead,Duty desk,Another council,E09000022,020 7946 0801,desk@example.org',
      ].join('\n'),
    );
    expect(counts).toMatchObject({ create: 3, error: 0 });
    const warnings = rows.map((row) =>
      row.kind === 'create' ? row.warnings.map(({ message }) => message) : [],
    );
    expect(warnings).toEqual([
      [
        expect.stringContaining('the address of one person'),
        expect.stringContaining('Duty desk by night, A council, has the same number'),
      ],
      [expect.stringContaining('Duty desk by day, A council, has the same number')],
      [],
    ]);
  });

  it('says of which contacts the check would count no more', () => {
    const [header = '', ...lines] = exported().trim().split(/\r?\n/);
    const row = lines.find((line) => line.startsWith('demo-council-hackney')) ?? '';
    const changed = row.replace('020 7946 0268', '020 7946 0802');
    expect(previewOf([header, changed].join('\n')).rows).toMatchObject([
      { kind: 'change', losesCheck: true },
    ]);
    expect(previewOf([header, row].join('\n')).rows).toMatchObject([{ kind: 'unchanged' }]);
  });
});

/** “Export, change the file in a spreadsheet, import”: what a spreadsheet rewrites by itself changes nothing. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { newContactSchema } from '../../../src/domain/contacts/contact-fields.ts';
import { createContact } from '../../../src/use-cases/contacts/change/create-contact.ts';
import { exportContacts } from '../../../src/use-cases/contacts/csv/export-contacts.ts';
import { applyImport, previewImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import { reportImport } from '../../../src/use-cases/contacts/csv/report-import.ts';
import { seededContactCount, seededDatabase } from '../../support/database.ts';
import { acting } from '../../support/people/acting.ts';

let database: Database;
let namedId: string;
beforeEach(() => {
  database = seededDatabase();
  const created = createContact(
    acting(database),
    newContactSchema.parse({
      kind: 'council_lead',
      role: 'Modern slavery lead',
      organisation: 'A council',
      boroughs: ['E09000003'],
      telephone: '02079460388',
      person: { name: 'Sana Ali', consentOn: '2026-11-01' },
    }),
  );
  if (created.kind !== 'created') throw new Error(created.kind);
  namedId = created.contact.id;
});

function exported(): string {
  const result = exportContacts(acting(database));
  if (result.kind !== 'exported') throw new Error(result.kind);
  return result.csv;
}

const bytes = (text: string) => new TextEncoder().encode(text);

function report(csv: string) {
  const result = previewImport(acting(database), { file: bytes(csv), replaceSampleData: false });
  if (result.kind !== 'preview') throw new Error(JSON.stringify(result));
  return reportImport(acting(database), result);
}

function apply(csv: string) {
  return applyImport(acting(database), { file: bytes(csv), replaceSampleData: false, digest: undefined });
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const monthOf = (month: string) => months[Number(month) - 1] ?? '';
const unpadded = (digits: string) => String(Number(digits));

describe('dates that a spreadsheet rewrote', () => {
  it.each<[string, (year: string, month: string, day: string) => string]>([
    ['dd/mm/yyyy', (year, month, day) => `${day}/${month}/${year}`],
    ['d/m/yyyy', (year, month, day) => `${unpadded(day)}/${unpadded(month)}/${year}`],
    ['dd-mm-yyyy', (year, month, day) => `${day}-${month}-${year}`],
    ['dd.mm.yyyy', (year, month, day) => `${day}.${month}.${year}`],
    ['dd/mm/yy', (year, month, day) => `${day}/${month}/${year.slice(2)}`],
    ['d-Mon-yy', (year, month, day) => `${unpadded(day)}-${monthOf(month)}-${year.slice(2)}`],
    ['d Mon yyyy', (year, month, day) => `${unpadded(day)} ${monthOf(month)} ${year}`],
    ['m/d/yyyy, as in America', (year, month, day) => `${unpadded(month)}/${unpadded(day)}/${year}`],
    ['m/d/yy, as in America', (year, month, day) => `${unpadded(month)}/${unpadded(day)}/${year.slice(2)}`],
  ])('as %s change nothing and refuse nothing', (_, rewrite) => {
    const csv = exported().replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, (_date, year, month, day) =>
      rewrite(year, month, day),
    );
    expect(report(csv).counts).toMatchObject({
      create: 0,
      change: 0,
      error: 0,
      unchanged: seededContactCount + 1,
    });
  });

  it('in the American order are said to be read so', () => {
    const csv = exported().replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, '$2/$3/$1');
    expect(report(csv).notes).toEqual([expect.stringMatching(/^Dates are read with the month first, as “/)]);
  });

  it('that could be read in two ways wait for an answer, and the future is refused', () => {
    const csv = (on: string) =>
      `kind,role,organisation,boroughs,telephone,last_checked_on,last_checked_by\ncouncil_lead,Lead,A town,Camden,020 7946 0101,${on},telephone\n`;
    expect(report(csv('03/04/2026')).rows).toMatchObject([
      {
        kind: 'error',
        waits: true,
        errors: [{ message: expect.stringMatching(/two ways: 3 April 2026 or 4 March 2026/) }],
      },
    ]);
    expect(report(csv('13/04/2026')).rows).toMatchObject([{ kind: 'create', lookAgain: [] }]);
    expect(report(csv('13/12/2026')).rows).toMatchObject([
      { errors: [{ field: 'last_checked_on', message: expect.stringMatching(/future/) }] },
    ]);
  });
});

describe('a telephone number stored without a space', () => {
  it('leaves with one, so that no spreadsheet takes it for an amount', () => {
    expect(exported()).toContain('020 7946 0388');
    expect(report(exported()).counts).toMatchObject({
      change: 0,
      error: 0,
      unchanged: seededContactCount + 1,
    });
  });

  it('is untouched when a spreadsheet has dropped its 0', () => {
    const csv = exported().replace('020 7946 0388', '2079460388');
    expect(report(csv).counts).toMatchObject({ change: 0, error: 0, unchanged: seededContactCount + 1 });
  });
});

describe('a contact with the name of a person', () => {
  const rowOf = (csv: string) => {
    const [header = '', ...rows] = csv.trim().split('\r\n');
    return `${header}\r\n${rows.find((row) => row.startsWith(namedId)) ?? ''}\r\n`;
  };

  it('takes a new day of consent without its name, which stands beside it', () => {
    apply(rowOf(exported()).replace('2026-11-01', '20/10/2026'));
    expect(findContact(database, namedId)?.fields.person).toEqual({
      name: 'Sana Ali',
      consentOn: '2026-10-20',
    });
  });

  it('takes a corrected name without its day, which stands beside it', () => {
    expect(apply(rowOf(exported()).replace('Sana Ali', 'Sanaa Ali'))).toMatchObject({ kind: 'imported' });
    expect(findContact(database, namedId)?.fields.person).toEqual({
      name: 'Sanaa Ali',
      consentOn: '2026-11-01',
    });
  });

  it('loses it when the cell of the name is emptied, alone or with the day', () => {
    expect(report(rowOf(exported()).replace('Sana Ali', '')).rows).toMatchObject([
      { kind: 'change', details: [expect.stringMatching(/^Name of the person: Sana Ali.* → none$/)] },
    ]);
    expect(report(rowOf(exported()).replace('Sana Ali,2026-11-01', ',')).rows).toMatchObject([
      { kind: 'change' },
    ]);
  });

  it('keeps no name without a day', () => {
    expect(report(rowOf(exported()).replace('Sana Ali,2026-11-01', 'Sana Ali,')).rows).toMatchObject([
      { errors: [{ field: 'person_consent_on', message: expect.stringMatching(/agreed/) }] },
    ]);
  });
});

describe('retiring many by file', () => {
  it('shows each successor before it is set, and refuses one that is not there', () => {
    const csv = (successor: string) => `id,revision,status,successor\n${namedId},1,retired,${successor}\n`;
    expect(report(csv('demo-council-barnet')).rows).toMatchObject([
      {
        details: [
          'Status: Active → Retired',
          'Name of the person: Sana Ali (agreed on 1 November 2026) → none',
          expect.stringMatching(/^Successor: .*London Borough of Barnet \(id demo-council-barnet\)$/),
        ],
      },
    ]);
    expect(report(csv('nobody')).rows).toMatchObject([
      { errors: [{ field: 'successor', message: expect.stringMatching(/no contact with this id/) }] },
    ]);
  });
});

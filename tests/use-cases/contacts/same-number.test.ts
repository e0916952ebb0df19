/** One number written in many ways: what follows from writing it otherwise, and how it reads whoever stored it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listChannelsChanged } from '../../../db/contacts/channel-changes.ts';
import { insertProposal, listProposals } from '../../../db/contacts/contact-proposals.ts';
import { setReportedDead } from '../../../db/contacts/contact-reports.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { templateRows } from '../../../src/domain/contacts/csv/column-guide.ts';
import { exportContacts } from '../../../src/use-cases/contacts/csv/export-contacts.ts';
import { previewImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import { acting, people } from '../../support/people/acting.ts';
import { contactId, type Desk, openDesk } from '../../support/people/contact-desk.ts';

const today = '2026-11-21';
let desk: Desk;
let shown: string;
beforeEach(() => {
  desk = openDesk();
  shown = desk.current()?.fields.telephone ?? '';
});

const ways = [
  ['as other countries dial it', (digits: string) => `+44 ${digits.slice(1)}`],
  ['with both', (digits: string) => `+44 (0)${digits.slice(1)}`],
  ['without a space', (digits: string) => digits],
  ['with 0044', (digits: string) => `0044${digits.slice(1)}`],
  ['with a hyphen', (digits: string) => `${digits.slice(0, 3)}-${digits.slice(3)}`],
] as const;
/** The entries stand since noon. */
const later = () => acting(desk.database, people.administrator, new Date(`${today}T15:00:00Z`));
const publicContact = () => readDirectory(desk.database, today).contacts.find(({ id }) => id === contactId);

function doubt(): void {
  desk.database.transaction((transaction) =>
    setReportedDead(transaction, contactId, { reportedAt: `${today}T09:00:00.000Z`, reportedOn: today }),
  );
}

describe('the same number written otherwise', () => {
  it.each(ways)('%s keeps readers’ doubt and the check, and is no news', (_, write) => {
    doubt();
    const before = readDirectory(desk.database, today).record.changes;
    const verified = desk.current()?.verification;
    expect(verified).not.toBeNull();
    const changes = { telephone: write(shown.replaceAll(' ', '')), notes: 'Ask for the duty officer.' };
    const edited = desk.edit(changes, 1, later());
    expect(edited).toMatchObject({ kind: 'changed' });
    expect(publicContact()).toMatchObject({
      telephone: shown,
      reportedDeadOn: today,
      lastVerifiedOn: verified?.on,
    });
    const news = `${contactId}/revision/2`;
    const record = readDirectory(desk.database, today).record.changes;
    expect(record.find(({ id }) => id === news)?.kinds).toEqual(['details']);
    expect(record.filter(({ id }) => id !== news)).toEqual(before);
    expect([...listChannelsChanged(desk.database, `${today}T00:00:00.000Z`)]).not.toContain(contactId);
    expect(desk.mail()).toEqual([]);
  });

  it.each(ways)('%s waits for nobody when an editor writes it so', (_, write) => {
    const editor = acting(desk.database, people.editor);
    expect(desk.edit({ telephone: write(shown.replaceAll(' ', '')) }, 1, editor)).toMatchObject({
      kind: 'changed',
    });
  });

  it('is another number as soon as one digit is', () => {
    doubt();
    desk.edit({ telephone: '+44 20 7946 0999' }, 1, later());
    expect(publicContact()).toMatchObject({ telephone: '020 7946 0999', reportedDeadOn: null });
    const { changes } = readDirectory(desk.database, today).record;
    expect(changes.find(({ id }) => id === `${contactId}/revision/2`)?.kinds).toEqual(['telephone']);
    expect([...listChannelsChanged(desk.database, `${today}T00:00:00.000Z`)]).toContain(contactId);
  });
});

describe('a number stored in another form by an earlier version', () => {
  beforeEach(() => {
    desk.database.$client
      .prepare('update contact_revisions set telephone = ? where contact_id = ?')
      .run(`+44${shown.replaceAll(' ', '').slice(1)}`, contactId);
  });

  it('is read grouped, on pages and by those who keep the entry', () => {
    expect(publicContact()?.telephone).toBe(shown);
    expect(findContact(desk.database, contactId)?.fields.telephone).toBe(shown);
  });

  it('leaves grouped, and comes back unchanged', () => {
    const exported = exportContacts(desk.admin);
    if (exported.kind !== 'exported') throw new Error(exported.kind);
    expect(exported.csv).toContain(shown);
    expect(exported.csv).not.toMatch(/,'?\+44/);
    const preview = previewImport(desk.admin, {
      file: new TextEncoder().encode(exported.csv),
      replaceSampleData: false,
    });
    expect(preview).toMatchObject({ counts: { change: 0, error: 0, create: 0 } });
  });

  it('makes no difference to a change of something else, nor to one that waited', () => {
    expect(desk.edit({ telephone: shown })).toMatchObject({ kind: 'unchanged' });
    const current = desk.current();
    if (!current) throw new Error('no contact');
    desk.database.transaction((transaction) =>
      insertProposal(transaction, {
        id: 'waiting',
        contactId,
        baseRevision: 1,
        proposed: {
          status: 'active',
          fields: { ...current.fields, telephone: `+44${shown.slice(1)}`, notes: 'New' },
        },
        note: null,
        checkClaim: null,
        checkedOn: null,
        restoresRevision: null,
        proposedAt: `${today}T09:00:00.000Z`,
        proposedBy: people.editor.id,
      }),
    );
    expect(listProposals(desk.database, {})[0]?.proposed.fields.telephone).toBe(shown);
  });
});

describe('the export', () => {
  const rowOf = (csv: string) => {
    const [header = '', ...lines] = csv.replace('\ufeff', '').split('\r\n');
    return { header, line: lines.find((row) => row.startsWith(`${contactId},`)) ?? '' };
  };
  const exported = () => {
    const result = exportContacts(desk.admin);
    if (result.kind !== 'exported') throw new Error(result.kind);
    return rowOf(result.csv);
  };
  const preview = (header: string, line: string) => {
    const file = new TextEncoder().encode(`${header}\r\n${line}\r\n`);
    const result = previewImport(desk.admin, { file, replaceSampleData: false });
    if (result.kind !== 'preview') throw new Error(result.kind);
    return result;
  };
  const e164 = () => `tel:+44${shown.slice(1).replaceAll(' ', '')}`;

  it('has E.164 beside the number for reading, and comes back unchanged', () => {
    const { header, line } = exported();
    expect(line).toContain(`,${shown},${e164()},`);
    expect(preview(header, line).counts).toMatchObject({ unchanged: 1, change: 0, error: 0 });
  });

  it('takes a number that is changed in its own column', () => {
    const { header, line } = exported();
    const changed = preview(header, line.replace(shown, '020 7946 0999'));
    expect(changed).toMatchObject({
      counts: { change: 1, error: 0 },
      rows: [{ fields: { telephone: '020 7946 0999' } }],
    });
  });

  it.each(['tel:+442079460999', '+44 20 7946 0999'])(
    'says where to write %s instead of in E.164',
    (typed) => {
      const { header, line } = exported();
      const refused = preview(header, line.replace(e164(), typed));
      expect(refused.counts).toMatchObject({ error: 1, change: 0 });
      expect(JSON.stringify(refused.rows)).toContain('follows from telephone. Write the number there');
      const both = preview(header, line.replace(e164(), typed).replace(shown, '020 7946 0999'));
      expect(both.counts).toMatchObject({ error: 0, change: 1 });
    },
  );
});

it('the template of a list does not ask for what follows from the number', () => {
  expect(templateRows().header).toContain('telephone');
  expect(templateRows().header).not.toContain('telephone_e164');
});

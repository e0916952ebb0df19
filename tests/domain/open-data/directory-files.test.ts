/** The data files: they keep to their schemas, and the table can be read by a spreadsheet and a program. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import type { Directory } from '../../../src/domain/directory/directory.ts';
import { listContactFields } from '../../../src/domain/open-data/contact-json.ts';
import { csvColumns, directoryRows } from '../../../src/domain/open-data/directory-csv.ts';
import {
  boroughFileJson,
  boroughFileSchema,
  boroughListJson,
  boroughListSchema,
  directoryFileJson,
  directoryFileSchema,
} from '../../../src/domain/open-data/directory-json.ts';
import { findLastChangedOn } from '../../../src/domain/open-data/last-changed.ts';
import { seededDatabase } from '../../support/database.ts';
import { publicLinksFixture as links } from '../../support/public-links.ts';

const context = { links, licence: 'OGL-UK-3.0' } as const;
let directory: Directory;
beforeAll(() => {
  directory = readDirectory(seededDatabase(), '2026-11-21');
});

describe('the JSON files', () => {
  it('keep to their schemas', () => {
    expect(() => directoryFileSchema.parse(directoryFileJson(directory, context))).not.toThrow();
    expect(() => boroughListSchema.parse(boroughListJson(directory, links))).not.toThrow();
    for (const borough of directory.boroughs)
      expect(() => boroughFileSchema.parse(boroughFileJson(directory, borough, context))).not.toThrow();
  });

  it('say when they were made, until when to trust them, and that entries are made up', () => {
    const file = directoryFileJson(directory, context);
    expect(file).toMatchObject({
      builtOn: '2026-11-21',
      hasDemonstrationData: true,
      licence: { id: 'OGL-UK-3.0', name: 'Open Government Licence v3.0' },
    });
    expect(file.stopTrustingOn > file.builtOn).toBe(true);
    const lapses = file.contacts
      .filter(({ freshness }) => freshness !== 'lapsed' && freshness !== 'vacant')
      .map(({ lapsedOn }) => lapsedOn ?? '');
    expect(lapses.filter((day) => day < file.stopTrustingOn)).toEqual([]);
  });

  it('give each number as people read it and as programs dial it, of stand-ins too', () => {
    const { contacts, nationalLines } = directoryFileJson(directory, context);
    for (const { telephone, telephoneE164 } of [...contacts, ...nationalLines])
      expect(telephoneE164).toBe(
        telephone === null || telephone.length <= 3 ? null : `+44${telephone.slice(1).replaceAll(' ', '')}`,
      );
    expect(nationalLines[0]).toMatchObject({ telephone: '999', telephoneE164: null });
    const standIn = { name: 'Duty desk', telephone: '020 7946 0001', email: null };
    const away = { fromOn: null, untilOn: '2026-12-03', standIn };
    const changed = directory.contacts.map((contact) => ({ ...contact, away }));
    const file = directoryFileJson({ ...directory, contacts: changed }, context);
    expect(() => directoryFileSchema.parse(file)).not.toThrow();
    expect(file.contacts[0]?.away).toEqual({
      ...away,
      standIn: { ...standIn, telephoneE164: '+442079460001' },
    });
  });

  it('say since when mail to an address comes back', () => {
    const contacts = directory.contacts.map((contact) => ({ ...contact, emailFailedOn: '2026-11-19' }));
    const file = directoryFileJson({ ...directory, contacts }, context);
    expect(file.contacts[0]).toMatchObject({ emailFailedOn: '2026-11-19' });
    expect(file.nationalLines[0]).toMatchObject({ emailFailedOn: null });
    expect(listContactFields().find(({ name }) => name === 'emailFailedOn')?.meaning).toMatch(
      /do not pass the address on/,
    );
  });

  it('hold every contact', () => {
    const file = directoryFileJson(directory, context);
    expect(file.contacts.map(({ id }) => id)).toEqual(directory.contacts.map(({ id }) => id));
    expect(file.nationalLines).toHaveLength(directory.nationalLines.length);
    expect(file.boroughs).toHaveLength(33);
    expect(file.policeAreas.flatMap(({ boroughs }) => boroughs).sort()).toEqual(
      file.boroughs.map(({ code }) => code).sort(),
    );
  });
});

describe('the table', () => {
  const read = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });
  const write = (of: Directory) =>
    stringify(
      directoryRows(of).map((row) => [...row]),
      { bom: true, escape_formulas: true, record_delimiter: 'windows' },
    );

  it('has one row for each contact, with the dates of the file in it', () => {
    const rows = read(write(directory));
    expect(rows).toHaveLength(directory.contacts.length + directory.nationalLines.length);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(csvColumns.map(({ name }) => name));
      expect(row).toMatchObject({
        made_on: '2026-11-21',
        stop_trusting_on: expect.stringMatching(/^20\d\d-/),
      });
    }
    expect(rows.find(({ id }) => id === 'line-999')).toMatchObject({
      telephone: '999',
      boroughs: 'all London',
      last_verified_on: '',
      is_demonstration: 'no',
    });
    expect(rows.find(({ id }) => id === 'demo-council-hackney')).toMatchObject({
      boroughs: 'Hackney',
      borough_codes: 'E09000012',
      telephone: '020 7946 0268',
      telephone_e164: 'tel:+442079460268',
      email_failed_on: '',
      is_demonstration: 'yes',
      last_verified_on: expect.stringMatching(/^2026-/),
    });
  });

  it('does not call a national line unusable because nobody has checked it', () => {
    const lines = read(write(directory)).filter(({ kind }) => kind === 'national_line');
    expect(lines.map(({ telephone }) => telephone)).toContain('999');
    for (const line of lines) {
      expect(line).toMatchObject({ freshness: 'lapsed', last_verified_on: '' });
      expect(line['source']).toMatch(/^https:/);
    }
    const meaning = (name: string) => csvColumns.find((column) => column.name === name)?.meaning;
    const field = (name: string) => listContactFields().find((known) => known.name === name)?.meaning;
    for (const said of [meaning('freshness'), field('freshness')])
      expect(said).toMatch(/National lines .* are excepted/);
    for (const said of [meaning('last_verified_on'), field('lastVerifiedOn')])
      expect(said).toMatch(/not checked by us; its source is named/);
  });

  it('has no number that a spreadsheet spoils: none of bare digits after a 0, and none guarded like a formula', () => {
    const rows = read(write(directory));
    expect(rows.filter(({ telephone }) => telephone).length).toBeGreaterThan(40);
    for (const { telephone, telephone_e164 } of rows) {
      expect(telephone).toMatch(/^(?:|[1-9]\d{2,4}|[1-9]\d{2} \d{3}|0\d+(?: \d+)+)$/);
      expect(telephone_e164).toMatch(/^(?:|tel:\+44\d+)$/);
      expect(telephone_e164 === '').toBe(/^[1-9]?\d{0,2}$/.test(telephone ?? ''));
    }
  });

  it('says which e-mail address mail comes back from', () => {
    const contacts = directory.contacts.map((contact) => ({ ...contact, emailFailedOn: '2026-11-19' }));
    const [row] = read(write({ ...directory, contacts, nationalLines: [] }));
    expect(row).toMatchObject({ email: expect.stringMatching(/@/), email_failed_on: '2026-11-19' });
  });

  it('keeps line breaks, quotes and commas, and lets no cell become a formula', () => {
    const [first] = directory.contacts;
    if (!first) throw new Error('The seed has no contacts.');
    const notes = 'A "quoted", word\nand a line';
    const contact = { ...first, role: '=HYPERLINK("https://elsewhere.example.org")', notes };
    const text = write({ ...directory, contacts: [contact], nationalLines: [] });
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(read(text)[0]).toMatchObject({ role: `'${contact.role}`, notes });
  });

  it('never carries the name of a person', () => {
    const contacts = directory.contacts.map((contact) => ({ ...contact, person: 'Some Body' }));
    expect(write({ ...directory, contacts })).not.toContain('Some Body');
  });
});

describe('the day a page last changed', () => {
  it('is the newest that has come: of a check, or of a state that a contact passed into', () => {
    const [first] = directory.contacts.filter(({ dates }) => dates !== null);
    if (!first?.dates) throw new Error('The seed has no checked contact.');
    const dates = {
      dueOn: '2026-12-01',
      nextDueOn: '2026-12-15',
      overdueOn: '2026-12-16',
      lapsedOn: '2027-01-29',
    };
    const contact = { ...first, lastVerifiedOn: '2026-09-16', unreachableSinceOn: null, dates };
    expect(findLastChangedOn([contact], '2026-11-21')).toBe('2026-09-16');
    expect(findLastChangedOn([contact], '2026-12-01')).toBe('2026-12-01');
    expect(findLastChangedOn([contact], '2026-12-20')).toBe('2026-12-16');
    expect(findLastChangedOn([], '2026-12-20')).toBeUndefined();
  });
});

/** The national lines and the support services as they are written, before they are loaded. */
import { describe, expect, it } from 'vitest';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import { policeAreaReferences } from '../../db/reference/london/police-areas.ts';
import { nationalLeads, nationalLineReferences } from '../../db/reference/national-lines.ts';
import type { ReferenceContact } from '../../db/reference/reference-contact.ts';
import { supportServices } from '../../db/reference/support-services.ts';
import { checkState } from '../../src/domain/contacts/changes/contact-rules.ts';
import type { ContactKind } from '../../src/domain/contacts/contact.ts';
import { newContactSchema, parseFields } from '../../src/domain/contacts/contact-fields.ts';
import type { ContactState } from '../../src/domain/contacts/contact-record.ts';
import { emptyFields, fieldNames, waysOf } from '../../src/domain/contacts/fields/registry.ts';
import { isSameNumber } from '../../src/domain/telephone/telephone.ts';

/** A day after the last on which a source was read. */
const today = '2026-11-30';

/** A space that keeps a number on one line is a plain one once it has been typed. */
const plain = (row: ReferenceContact): ReferenceContact => ({
  ...row,
  notes: row.notes.replaceAll('\u00a0', ' '),
});

const lines: readonly ReferenceContact[] = nationalLineReferences;
const lineLeads: readonly ReferenceContact[] = nationalLeads;
const services: readonly ReferenceContact[] = supportServices.filter(({ doubt }) => doubt === null);
const serviceLeads: readonly ReferenceContact[] = supportServices.filter(({ doubt }) => doubt !== null);

const rows = [
  ...[...lines, ...lineLeads].map((row) => ({ row, kind: 'national_line' as const })),
  ...supportServices.map((row) => ({ row, kind: 'support_service' as const })),
].map((each) => ({ ...each, id: each.row.id }));

const areas = {
  boroughs: new Map<string, { readonly name: string; readonly policeArea: string }>(
    boroughReferences.map(({ code, name, policeAreaCode }) => [code, { name, policeArea: policeAreaCode }]),
  ),
  policeAreas: new Map<string, { readonly name: string }>(
    policeAreaReferences.map(({ code, name }) => [code, { name }]),
  ),
};

/** The row as somebody would send it who adds the contact by hand. */
function fieldsOf(row: ReferenceContact) {
  const { id: _id, doubt: _doubt, ...fields } = row;
  return fields;
}

/** What is wrong with the row as a whole. */
function problemsOf(kind: ContactKind, row: ReferenceContact) {
  const state: ContactState = { status: 'active', fields: { ...emptyFields, ...fieldsOf(row) } };
  return checkState(
    { kind },
    state,
    fieldNames.map((field) => ({ field })),
    { areas, today },
  );
}

describe('the reference contacts', () => {
  it('have ids of their own', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(supportServices.filter(({ id }) => !/^service-[a-z0-9-]+$/.test(id))).toEqual([]);
    expect(lines.filter(({ id }) => !/^line-[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it.each(rows)('hold $id as the fields of a contact store it', ({ row, kind }) => {
    const fields = fieldsOf(plain(row));
    expect(parseFields(newContactSchema, { kind, ...fields })).toEqual({
      ok: true,
      value: { kind, ...fields },
    });
  });

  it.each(rows.filter(({ row }) => row.doubt === null))('show $id by the rules of a contact', (each) => {
    expect(problemsOf(each.kind, each.row)).toEqual([]);
  });

  it('name real boroughs, or all London', () => {
    const wrong = rows.filter(({ row }) => {
      const { boroughs, allLondon } = row;
      return boroughs.some((code) => !areas.boroughs.has(code)) || allLondon !== (boroughs.length === 0);
    });
    expect(wrong).toEqual([]);
  });

  it('give every entry that readers see its source, and a way to reach it', () => {
    for (const row of [...lines, ...services]) {
      expect(row.source, row.id).not.toBeNull();
      const ways = (['telephone', 'email', 'website'] as const).flatMap((field) =>
        waysOf({ ...emptyFields, ...fieldsOf(row) }, field),
      );
      expect(ways, row.id).not.toEqual([]);
    }
  });

  it('were read on a day of the search, and after the page was written', () => {
    for (const { source, id } of rows.map(({ row }) => row)) {
      if (source === null) continue;
      expect(source.readOn >= '2026-11-21' && source.readOn <= '2026-11-29', id).toBe(true);
      expect(source.pageDatedOn === null || source.pageDatedOn <= source.readOn, id).toBe(true);
    }
  });

  it('say of every lead why it is one, in a sentence, and of no line that is shown', () => {
    for (const { doubt, id } of [...lineLeads, ...serviceLeads]) expect(doubt, id).toMatch(/^[A-Z].{20,}\.$/);
    expect(lines.filter(({ doubt }) => doubt !== null)).toEqual([]);
  });

  it('say whom every support service is for and when, and of no line', () => {
    expect(supportServices.filter(({ support }) => support === null)).toEqual([]);
    expect([...lines, ...lineLeads].filter(({ support }) => support !== null)).toEqual([]);
  });

  it('say of every service that readers see how to get there', () => {
    expect(services.filter(({ notes }) => notes === '').map(({ id }) => id)).toEqual([]);
  });

  it('put nobody on a page both as a national line and as a support service', () => {
    const ways = (row: ReferenceContact) => [row.email, row.website].filter((way) => way !== null);
    const twice = services.filter((service) =>
      lines.some(
        (line) =>
          line.organisation === service.organisation ||
          (service.telephone !== null && isSameNumber(line.telephone, service.telephone)) ||
          ways(service).some((way) => ways(line).includes(way)),
      ),
    );
    expect(twice).toEqual([]);
  });

  it('claim that a line answers at any hour only of those whose sources agree', () => {
    const always = lines.filter(({ hours }) => hours.kind === 'always').map(({ id }) => id);
    expect(always).toEqual([
      'line-999',
      'line-101',
      'line-salvation-army',
      'line-child-trafficking-guardians',
      'line-childline',
    ]);
  });

  it('claim an interpreter only of those of which a page says so', () => {
    const claimed = rows.filter(({ row }) => row.interpreterSource !== undefined).map(({ id }) => id);
    expect(claimed).toEqual(['line-999', 'line-101', 'line-modern-slavery-helpline']);
  });

  it('send readers to the Relay UK app by its present name', () => {
    const texts = rows.map(({ row }) => row.notes).join(' ');
    expect(texts).toContain('Relay UK');
    expect(texts).not.toMatch(/text relay|NGT|typetalk/i);
  });
});

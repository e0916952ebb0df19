import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '../../db/client.ts';
import { readDirectory } from '../../db/publishing/read-model.ts';
import { isAlwaysAnswered } from '../../src/domain/directory/answering-line.ts';
import {
  boroughView,
  contactsOf,
  findNationalLine,
  getBorough,
  policeContactsOf,
  splitNationalLines,
} from '../../src/domain/directory/borough-view.ts';
import type { Directory } from '../../src/domain/directory/directory.ts';
import { isForProfessionals } from '../../src/domain/directory/duty-lines.ts';
import { seededDatabase } from '../support/database.ts';

const database = seededDatabase();
const directory = readDirectory(database, '2026-11-21');
afterAll(() => closeDatabase(database));

const boroughBySlug = (slug: string) => {
  const borough = directory.boroughs.find((candidate) => candidate.slug === slug);
  if (!borough) throw new Error(slug);
  return borough;
};

describe('the contacts of a borough', () => {
  it('are police first, then council, then support', () => {
    for (const { code, slug } of directory.boroughs) {
      const support = ['bromley', 'croydon', 'sutton'].includes(slug)
        ? Array.from({ length: 3 }, () => 'support_service')
        : [];
      expect(contactsOf(directory, code).map((contact) => contact.kind)).toEqual([
        'police_spoc',
        'council_lead',
        ...support,
      ]);
    }
  });

  it('include those that serve all London, after the borough’s own', () => {
    const [police] = contactsOf(directory, 'E09000012');
    if (!police) throw new Error('Hackney has no contact.');
    const everywhere = { ...police, id: 'x', kind: 'support_service' as const, boroughCodes: [] };
    const wider: Directory = { ...directory, contacts: [everywhere, ...directory.contacts] };
    expect(
      contactsOf(wider, 'E09000012')
        .map((contact) => contact.id)
        .at(-1),
    ).toBe('x');
    expect(
      contactsOf(wider, 'E09000033')
        .map((contact) => contact.id)
        .at(-1),
    ).toBe('x');
  });

  it.each([
    ['lambeth', true, []],
    ['bromley', true, []],
    ['harrow', true, ['demo-police-nw']],
    ['ealing', true, ['demo-police-wa']],
    ['sutton', true, ['demo-council-sutton']],
  ])('of %s: leads with the national lines %s, cannot vouch for %j', (slug, leads, unreliable) => {
    const view = boroughView(directory, boroughBySlug(slug));
    expect(view.leadsWithNationalLines).toBe(leads);
    expect(view.unreliable.map((contact) => contact.id)).toEqual(unreliable);
  });

  it('are shown, each once, wherever they are shown', () => {
    for (const borough of directory.boroughs) {
      const view = boroughView(directory, borough);
      const shown = [...view.reliable, ...view.unreliable].map((contact) => contact.id).sort();
      expect(shown).toEqual(
        contactsOf(directory, borough.code)
          .map((contact) => contact.id)
          .sort(),
      );
    }
  });
});

it('lists neighbours by name, whatever order the index gives', () => {
  const near: Directory = {
    ...directory,
    neighbours: { E09000022: ['E09000032', 'E09000006', 'E09000028'] },
  };
  const names = boroughView(near, getBorough(near, 'E09000022')).neighbours.map((borough) => borough.name);
  expect(names).toEqual(['Bromley', 'Southwark', 'Wandsworth']);
});

it('knows the police contact of every area', () => {
  for (const area of directory.policeAreas)
    expect(policeContactsOf(directory, area), area.name).toHaveLength(1);
});

it('has the two lines every page needs', () => {
  expect(findNationalLine(directory, '999')?.role).toBe('Emergency services');
  expect(findNationalLine(directory, '101')).toBeDefined();
});

it('does not invent a borough', () => {
  expect(() => getBorough(directory, 'E09000099')).toThrow('E09000099');
});

describe('the national lines', () => {
  it('are those that anyone can always call, 999 and 101 first, and the others, each once', () => {
    const { always, others } = splitNationalLines(directory);
    expect(always.slice(0, 2).map((line) => line.telephone)).toEqual(['999', '101']);
    expect(always.every(({ hours }) => hours.kind === 'always')).toBe(true);
    expect(always.some(isForProfessionals)).toBe(false);
    expect(others.filter((line) => isAlwaysAnswered(line) && !isForProfessionals(line))).toEqual([]);
    expect([...always, ...others].map((line) => line.id).sort()).toEqual(
      directory.nationalLines.map((line) => line.id).sort(),
    );
  });

  it('for professionals come after those for everybody', () => {
    const { others } = splitNationalLines(directory);
    const firstForSome = others.findIndex(isForProfessionals);
    expect(others.slice(0, firstForSome).map(({ id }) => id)).toContain('line-modern-slavery-helpline');
    expect(others.slice(firstForSome).map(({ id }) => id)).toEqual([
      'line-child-trafficking-guardians',
      'line-single-competent-authority',
    ]);
  });

  it('that answer at any hour come first whatever the order of the directory', () => {
    const reversed = { ...directory, nationalLines: directory.nationalLines.toReversed() };
    const { always } = splitNationalLines(reversed);
    expect(always.slice(0, 2).map((line) => line.telephone?.length)).toEqual([3, 3]);
    expect(always.map(({ id }) => id)).toContain('line-salvation-army');
  });

  it('do not always answer when nobody could be reached there', () => {
    const nationalLines = directory.nationalLines.map((line) =>
      line.id === 'line-salvation-army' ? { ...line, unreachableSinceOn: '2026-11-20' } : line,
    );
    const { others } = splitNationalLines({ ...directory, nationalLines });
    expect(others.map(({ id }) => id)).toContain('line-salvation-army');
  });
});

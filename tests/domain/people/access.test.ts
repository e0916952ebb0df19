import { describe, expect, it } from 'vitest';
import { boroughReferences } from '../../../db/reference/london/boroughs.ts';
import {
  type ContactArea,
  decideAccess,
  isInAreas,
  mayEver,
  type Permission,
  type Principal,
  permissions,
  type Role,
  roles,
  systemPrincipal,
} from '../../../src/domain/people/access.ts';

const policeAreaOf = new Map(boroughReferences.map(({ code, policeAreaCode }) => [code, policeAreaCode]));
const hackney = 'E09000012';
const towerHamlets = 'E09000030';
const lambeth = 'E09000022';

function area(boroughs: readonly string[], policeArea: string | null = null, allLondon = false): ContactArea {
  return { boroughs, policeArea, allLondon };
}

function principal(role: Role, areaCodes: readonly string[] = []): Principal {
  return { kind: 'user', id: role, name: role, role, areaCodes };
}

describe('the area of an editor', () => {
  it.each<[string, readonly string[], ContactArea, boolean]>([
    ['the borough itself', [hackney], area([hackney]), true],
    ['all of several boroughs', [hackney, towerHamlets], area([hackney, towerHamlets]), true],
    ['one of several boroughs', [hackney], area([hackney, towerHamlets]), false],
    ['a borough through its police area', ['CE'], area([hackney]), true],
    ['several boroughs through their police area', ['CE'], area([hackney, towerHamlets]), true],
    ['a borough and a police area together', ['CE', lambeth], area([hackney, lambeth]), true],
    ['a contact of the police area', ['CE'], area([hackney, towerHamlets], 'CE'), true],
    [
      'a contact of the police area, by its boroughs',
      [hackney, towerHamlets],
      area([hackney, towerHamlets], 'CE'),
      true,
    ],
    ['a contact of another police area', ['CE'], area([lambeth], 'AS'), false],
    ['all London', [...policeAreaOf.keys(), ...policeAreaOf.values()], area([], null, true), false],
    ['all London with a police area', ['CE'], area([], 'CE', true), false],
    ['no borough at all', [hackney], area([]), false],
    ['a borough that is unknown', [hackney], area(['E09000099']), false],
    ['nothing assigned', [], area([hackney]), false],
  ])('%s', (_, areaCodes, contact, expected) => {
    expect(isInAreas(contact, areaCodes, policeAreaOf)).toBe(expected);
  });
});

describe('permissions', () => {
  it('name every role', () => {
    for (const reach of Object.values(permissions))
      expect(Object.keys(reach).toSorted()).toEqual(roles.toSorted());
  });

  it('let administrators do everything, everywhere', () => {
    for (const permission of Object.keys(permissions) as Permission[])
      for (const contact of [area([hackney]), area([], null, true)])
        for (const who of [principal('admin'), systemPrincipal('job')])
          expect(decideAccess(who, permission, policeAreaOf, [contact])).toEqual({ allowed: true });
  });

  it('let viewers read and nothing else', () => {
    const granted = (Object.keys(permissions) as Permission[]).filter((permission) =>
      mayEver(principal('viewer'), permission),
    );
    expect(granted).toEqual(['contacts.read', 'contacts.export']);
  });

  it('keep publishing a number, creating and retiring from editors', () => {
    for (const permission of [
      'contacts.publish-reach',
      'contacts.create',
      'contacts.retire',
      'contacts.import',
    ] as const)
      expect(
        decideAccess(principal('editor', [hackney]), permission, policeAreaOf, [area([hackney])]),
      ).toMatchObject({
        allowed: false,
        reason: 'role',
      });
  });

  it('ask an editor about every area that an act touches', () => {
    const editor = principal('editor', [hackney]);
    expect(decideAccess(editor, 'contacts.edit', policeAreaOf, [area([hackney]), area([hackney])])).toEqual({
      allowed: true,
    });
    expect(
      decideAccess(editor, 'contacts.edit', policeAreaOf, [area([hackney]), area([lambeth])]),
    ).toMatchObject({
      allowed: false,
      reason: 'area',
    });
  });
});

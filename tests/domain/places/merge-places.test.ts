import { describe, expect, it } from 'vitest';
import { mergePlaces } from '../../../src/domain/places/merge-places.ts';

const place = (name: string, ...boroughs: string[]) => ({ name, aliases: [], boroughs });

describe('imported places beside the built-in ones', () => {
  const builtIn = [
    place('Little Venice', 'E09000033'),
    { ...place('Crystal Palace', 'E09000006', 'E09000028'), aliases: ['The Palace'] },
    place('Brixton', 'E09000022'),
  ];

  it('decide on a name, but for one that several boroughs share', () => {
    const merged = mergePlaces(builtIn, [
      place('CRYSTAL PALACE', 'E09000008'),
      place('Brixton', 'E09000028'),
      place('Newtown', 'E09000001'),
    ]);
    expect(merged).toEqual([
      place('Brixton', 'E09000028'),
      { ...place('CRYSTAL PALACE', 'E09000006', 'E09000008', 'E09000028'), aliases: ['The Palace'] },
      place('Little Venice', 'E09000033'),
      place('Newtown', 'E09000001'),
    ]);
  });
});

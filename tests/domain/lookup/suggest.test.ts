import { describe, expect, it } from 'vitest';
import { boroughReferences } from '../../../db/reference/london/boroughs.ts';
import { placeReferences } from '../../../db/reference/place-table.ts';
import { createFinder } from '../../../src/domain/lookup/find.ts';
import { createBoroughNames } from '../../../src/domain/lookup/names/borough-names.ts';
import { createPlaceNames } from '../../../src/domain/lookup/names/place-names.ts';
import { suggest } from '../../../src/domain/lookup/suggest.ts';
import { plainLivePostcodes } from '../../support/files/plain-postcodes.ts';

const hackney = 'E09000012';
const lambeth = 'E09000022';
const southwark = 'E09000028';

const live = plainLivePostcodes({
  units: {
    SE17AA: [lambeth],
    SE17AB: [lambeth, southwark],
    SE18AA: [southwark],
    SE18AB: [lambeth],
    E81AA: [hackney],
  },
});
const find = createFinder({ boroughs: boroughReferences, places: placeReferences, live });
const names = {
  boroughs: createBoroughNames(boroughReferences),
  places: createPlaceNames(placeReferences),
};
const offered = (typed: string) => suggest(typed, find, names).map(({ borough }) => borough);
/** As the box writes it: a place with its borough, or a borough. */
const offeredNames = (typed: string) =>
  suggest(typed, find, names).map(({ borough, place }) => {
    const name = boroughReferences.find(({ code }) => code === borough)?.name;
    return place === null ? name : `${place} in ${name}`;
  });

describe('suggestions', () => {
  it.each([
    ['', []],
    [
      'hackn',
      [
        'Hackney',
        'Hackney Central in Hackney',
        'Hackney Downs in Hackney',
        'Hackney Marshes in Hackney',
        'Hackney Wick in Hackney',
        'Hackney Wick in Tower Hamlets',
        'South Hackney in Hackney',
      ],
    ],
    ['brixto', ['Brixton in Lambeth', 'Brixton Hill in Lambeth']],
    ['canary', ['Canary Wharf in Tower Hamlets']],
    ['wharf', ['Canary Wharf in Tower Hamlets', 'Imperial Wharf in Hammersmith and Fulham']],
    ['Lee', ['Lee in Greenwich', 'Lee in Lewisham', 'Lee Green in Greenwich', 'Lee Green in Lewisham']],
    [
      'crystal',
      ['Bromley', 'Croydon', 'Lambeth', 'Lewisham', 'Southwark'].map((name) => `Crystal Palace in ${name}`),
    ],
    ['Brixtn', ['Brixton in Lambeth']],
    ['RBKC', ['Kensington and Chelsea']],
    ['Hackny', ['Hackney']],
    ['south london', []],
    [
      'central',
      [
        'Acton Central in Ealing',
        'Finchley Central in Barnet',
        'Hackney Central in Hackney',
        'Hendon Central in Barnet',
        'Hounslow Central in Hounslow',
        'Walthamstow Central in Waltham Forest',
        'Wembley Central in Brent',
      ],
    ],
    ['inner', []],
    ['southw', ['Southwark']],
    ['zzzz', []],
  ])('for the name %j are %j', (typed, expected) => {
    expect(offeredNames(typed)).toEqual(expected);
  });

  it.each([
    ['E8', [hackney]],
    ['e8 1', [hackney]],
    ['E8 1A', [hackney]],
    ['e81aa', [hackney]],
    ['SE1', [lambeth, southwark]],
    ['se17a', [lambeth]],
    ['SE1 8', [southwark, lambeth]],
    ['SE1 8AB', [lambeth]],
    ['SE1 8ZZ', []],
    ['99', []],
  ])('for the postcode %j are %j', (typed, expected) => {
    expect(offered(typed)).toEqual(expected);
  });

  it('carry the postcode only when it settles the borough', () => {
    expect(suggest('SE1 7AB', find, names)[0]?.postcode?.near).toEqual([southwark]);
    expect(suggest('SE1 8', find, names).map(({ postcode }) => postcode)).toEqual([null, null]);
  });

  it('are few enough for a small screen', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') expect(offered(letter).length).toBeLessThanOrEqual(7);
  });
});

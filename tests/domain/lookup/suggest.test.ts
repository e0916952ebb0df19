import { describe, expect, it } from 'vitest';
import { boroughReferences } from '../../../db/reference/boroughs.ts';
import { createBoroughNames } from '../../../src/domain/lookup/borough-names.ts';
import { createFinder } from '../../../src/domain/lookup/find.ts';
import { suggest } from '../../../src/domain/lookup/suggest.ts';
import { plainLivePostcodes } from '../../support/plain-postcodes.ts';

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
const find = createFinder({ boroughs: boroughReferences, live });
const names = createBoroughNames(boroughReferences);
const offered = (typed: string) => suggest(typed, find, names).map(({ borough }) => borough);
const offeredNames = (typed: string) =>
  offered(typed).map((code) => boroughReferences.find((borough) => borough.code === code)?.name);

describe('suggestions', () => {
  it.each([
    ['', []],
    ['hack', ['Hackney']],
    ['ken', ['Kensington and Chelsea']],
    ['RBKC', ['Kensington and Chelsea']],
    ['Hackny', ['Hackney']],
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

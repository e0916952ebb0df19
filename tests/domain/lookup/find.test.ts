import { describe, expect, it } from 'vitest';
import { boroughReferences } from '../../../db/reference/london/boroughs.ts';
import { placeReferences } from '../../../db/reference/place-table.ts';
import type { FindAnswer } from '../../../src/domain/lookup/answer.ts';
import { createFinder, longestQueryLength } from '../../../src/domain/lookup/find.ts';
import { plainLivePostcodes, plainOtherPostcodes } from '../../support/files/plain-postcodes.ts';

const lambeth = 'E09000022';
const southwark = 'E09000028';
const bromley = 'E09000006';
const walthamForest = 'E09000031';

const units = {
  SE17PB: [lambeth, southwark],
  SE19ZZ: [southwark],
  SE17AA: [southwark],
  SE170AA: [southwark],
  E105AA: [walthamForest],
  TN163AA: [bromley],
} as const;
const live = plainLivePostcodes({ units, partlyOutside: ['TN16', 'TN16 3'] });
const other = plainOtherPostcodes({ SE17ZZ: lambeth }, ['TN163ZZ'], ['TN1']);
const find = createFinder({ boroughs: boroughReferences, places: placeReferences, live, other });

/** The answer in a line: kind, boroughs by name, postcode with its precision. */
function inShort(answer: FindAnswer): string {
  const name = (code: string) => boroughReferences.find((borough) => borough.code === code)?.name ?? code;
  switch (answer.kind) {
    case 'borough':
      return [answer.kind, name(answer.borough), ...shortPostcode(answer)].join(' / ');
    case 'choice':
      return [answer.kind, answer.boroughs.map(name).join(' + '), ...shortPostcode(answer)].join(' / ');
    case 'invalid':
      return `${answer.kind} / ${answer.reason}`;
    default:
      return [answer.kind, ...shortPostcode(answer)].join(' / ');
  }
}

function shortPostcode({ postcode }: Exclude<FindAnswer, { kind: 'invalid' }>): string[] {
  if (!postcode) return [];
  return [
    `${postcode.postcode} ${postcode.precision}${postcode.status === 'terminated' ? ' terminated' : ''}`,
  ];
}

describe('a postcode', () => {
  it.each([
    ['SE1 7PB', 'borough / Lambeth / SE1 7PB unit'],
    ['sei7pb', 'borough / Lambeth / SE1 7PB unit'],
    ['E1O 5AA', 'borough / Waltham Forest / E10 5AA unit'],
    ['1 Example Street, London SE1 7PB', 'borough / Lambeth / SE1 7PB unit'],
    ['SE1 7', 'choice / Lambeth + Southwark / SE1 7 sector'],
    ['SE1 7P', 'choice / Lambeth + Southwark / SE1 7 sector'],
    ['SE1 9', 'borough / Southwark / SE1 9 sector'],
    ['SE1', 'choice / Lambeth + Southwark / SE1 outcode'],
    ['SEI', 'choice / Lambeth + Southwark / SE1 outcode'],
    ['SE17', 'borough / Southwark / SE17 outcode'],
    ['TN16 3', 'choice / Bromley / TN16 3 sector'],
    ['SE1 7ZZ', 'borough / Lambeth / SE1 7ZZ unit terminated'],
    ['TN16 3ZZ', 'outside-london / TN16 3ZZ unit'],
    ['TN1 1AA', 'outside-london / TN1 1AA unit'],
    ['TN1', 'outside-london / TN1 outcode'],
    ['M1 1AE', 'outside-london / M1 1AE unit'],
    ['BT1 5GS', 'outside-london / BT1 5GS unit'],
    ['SE1 7XX', 'not-found / SE1 7XX unit'],
    ['SE99 1AA', 'not-found / SE99 1AA unit'],
    ['ZE99 1AA', 'outside-london / ZE99 1AA unit'],
    ['ZA1 1AA', 'not-found / ZA1 1AA unit'],
    ['SE1 7CB', 'invalid / not-a-postcode'],
    ['12345', 'invalid / not-a-postcode'],
  ])('%j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });

  it.each([
    ['1 Example Street, SE1 7PB, London', 'borough / Lambeth / SE1 7PB unit'],
    ['SE1 7PB Hackney', 'borough / Lambeth / SE1 7PB unit'],
    ['1 Example Street, Hackney, London', 'choice / Hackney'],
    ['12 Richmond Road, Hackney', 'choice / Hackney + Richmond upon Thames'],
    ['1 Example Street', 'not-found'],
  ])('is looked for in an address: %j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });

  it('is known by what street signs say, where its outcodes have one more letter', () => {
    const central = createFinder({
      boroughs: boroughReferences,
      places: placeReferences,
      live: plainLivePostcodes({ units: { EC1A1AA: [lambeth], EC1V1AA: [southwark], EC1Y1AA: [southwark] } }),
      other,
    });
    expect(inShort(central('EC1'))).toBe('choice / Southwark + Lambeth / EC1 outcode');
    expect(inShort(central('EC2'))).toBe('not-found / EC2 outcode');
  });

  it('names the boroughs within 100 metres', () => {
    expect(find('SE1 7PB')).toMatchObject({ postcode: { near: [southwark] } });
  });

  it('says when a choice lies partly outside London', () => {
    expect(find('TN16 3')).toMatchObject({ kind: 'choice', boroughs: [bromley], partlyOutsideLondon: true });
  });

  it('is not found, rather than outside London, until the second file has been asked', () => {
    const early = createFinder({ boroughs: boroughReferences, places: placeReferences, live });
    expect(inShort(early('SE1 7ZZ'))).toBe('not-found / SE1 7ZZ unit');
    expect(inShort(early('TN1 1AA'))).toBe('not-found / TN1 1AA unit');
    expect(inShort(early('M1 1AE'))).toBe('outside-london / M1 1AE unit');
  });
});

describe('a postcode before any edition has been imported', () => {
  const builtIn = createFinder({
    boroughs: boroughReferences,
    places: placeReferences,
    live: plainLivePostcodes({ units, partlyOutside: ['TN16', 'TN16 3'], hasUnits: false }),
  });
  it.each([
    ['SE1 7PB', 'choice / Lambeth + Southwark / SE1 7PB sector'],
    ['SE1 9AA', 'borough / Southwark / SE1 9AA sector'],
    ['TN16 9AA', 'outside-london / TN16 9AA unit'],
    ['TN1 1AA', 'outside-london / TN1 1AA unit'],
    ['SE99 1AA', 'not-found / SE99 1AA unit'],
  ])('%j is answered by its sector: %j', (typed, expected) => {
    expect(inShort(builtIn(typed))).toBe(expected);
  });
});

describe('a name', () => {
  it.each([
    ['Hackney', 'borough / Hackney'],
    ['  hackney!', 'borough / Hackney'],
    ['Hackny', 'borough / Hackney'],
    ['Towr Hamlets', 'borough / Tower Hamlets'],
    ['lewisam', 'borough / Lewisham'],
    ['westminister', 'borough / Westminster'],
    ['RBKC', 'borough / Kensington and Chelsea'],
    ['lbhf', 'borough / Hammersmith and Fulham'],
    ['LBTH', 'borough / Tower Hamlets'],
    ['City', 'borough / City of London'],
    ['the City of London', 'borough / City of London'],
    ['Westminster City Council', 'borough / Westminster'],
    ['London Borough of Barking & Dagenham', 'borough / Barking and Dagenham'],
    ['kensington chelsea', 'borough / Kensington and Chelsea'],
    ['Richmond', 'borough / Richmond upon Thames'],
    ['Kingston-upon-Thames', 'borough / Kingston upon Thames'],
    ['Tower', 'borough / Tower Hamlets'],
    ['Thames', 'choice / Kingston upon Thames + Richmond upon Thames'],
    ['Barnes', 'borough / Richmond upon Thames'],
    ['LBB', 'choice / Barnet + Bexley + Brent + Bromley'],
  ])('%j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });

  it.each([
    ['hill', 'choice / Hillingdon'],
    ['king', 'choice / Kingston upon Thames + Newham + Camden + Islington + Brent + Hackney'],
    [
      'green',
      'choice / Greenwich + Enfield + Hackney + Haringey + Islington + Westminster + Bromley + Ealing',
    ],
    ['new', 'choice / Newham'],
    ['sou', 'choice / Southwark'],
    ['southw', 'choice / Southwark'],
    ['west min', 'not-found'],
    ['lewi', 'choice / Lewisham'],
    ['Hamlets', 'choice / Tower Hamlets'],
    ['Square', 'choice / City of London'],
    ['Tower', 'borough / Tower Hamlets'],
    ['Waltham', 'borough / Waltham Forest'],
    ['Barking and', 'borough / Barking and Dagenham'],
  ])(
    'that is only begun is offered, unless its first words name one: %j is answered %j',
    (typed, expected) => {
      expect(inShort(find(typed))).toBe(expected);
    },
  );

  it.each([
    'South London',
    'south',
    'NORTH LONDON',
    'West London',
    'west',
    'East',
    'Central London',
    'central',
    'Inner London',
    'outer',
    'South-East London',
    'north west',
    'the south of London',
    'Greater London',
    'London',
  ])('of a part of London, %j, offers every borough', (typed) => {
    const answer = find(typed);
    expect(answer).toMatchObject({ kind: 'choice', postcode: null, isAllLondon: true });
    expect(answer.kind === 'choice' && answer.boroughs).toEqual(boroughReferences.map(({ code }) => code));
  });

  it.each(['Reading', 'Epping', 'Harlow', 'Luton', 'Kent', 'Manchester'])(
    'of a place elsewhere, %j, is not taken for a misspelt borough',
    (typed) => {
      expect(find(typed)).toEqual({ kind: 'outside-london', postcode: null, place: typed });
    },
  );

  it.each(['Trent', 'ab'])(
    'that is one letter from a borough but a word of its own, %j, is not found',
    (typed) => {
      expect(find(typed)).toEqual({ kind: 'not-found', postcode: null });
    },
  );

  it.each([
    ['who to call in Hackney', 'choice / Hackney'],
    ['Hackney/Islington', 'choice / Hackney + Islington'],
    ['www.hackney.gov.uk', 'choice / Hackney'],
    ['Guildhall, City of London', 'choice / City of London'],
    ['Kingston police', 'choice / Kingston upon Thames'],
    ['Manchester city centre', 'outside-london'],
    ['the rbg', 'borough / Greenwich'],
    ['please rbg', 'not-found'],
  ])('among other words is offered, not taken: %j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });

  it('that is as near to one borough as to another is a choice', () => {
    const twins = createFinder({
      boroughs: [
        { code: 'E09000001', name: 'Eastham', aliases: [] },
        { code: 'E09000002', name: 'Easthom', aliases: [] },
      ],
      places: [],
      live,
    });
    expect(twins('Easthim')).toMatchObject({ kind: 'choice', boroughs: ['E09000001', 'E09000002'] });
  });

  it('of every borough, its council and each alias leads to that borough', () => {
    for (const borough of boroughReferences) {
      for (const name of [borough.name, borough.councilName, ...borough.aliases]) {
        const answer = find(name.toUpperCase());
        const codes =
          answer.kind === 'borough' ? [answer.borough] : answer.kind === 'choice' ? answer.boroughs : [];
        expect(codes, name).toContain(borough.code);
      }
    }
  });

  it('with any one letter left out still offers its borough', () => {
    for (const borough of boroughReferences) {
      for (let place = 1; place < borough.name.length; place++) {
        if (borough.name[place] === ' ') continue;
        const typed = borough.name.slice(0, place) + borough.name.slice(place + 1);
        const answer = find(typed);
        const codes =
          answer.kind === 'borough' ? [answer.borough] : answer.kind === 'choice' ? answer.boroughs : [];
        expect(codes, typed).toContain(borough.code);
      }
    }
  });
});

describe('what is no place', () => {
  it.each([
    ['', 'empty'],
    ['  \u00a0', 'empty'],
    ['?!…', 'empty'],
    ['x'.repeat(longestQueryLength + 1), 'too-long'],
    ['020 7946 0123', 'not-a-postcode'],
    ['<script>1</script>', 'not-a-postcode'],
  ])('%j is refused as %s', (typed, reason) => {
    expect(find(typed)).toEqual({ kind: 'invalid', reason });
  });
});

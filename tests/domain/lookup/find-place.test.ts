/** The lookup of places: Brixton and Crystal Palace, misspelt, in a sentence, and beside boroughs of like names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boroughReferences } from '../../../db/reference/london/boroughs.ts';
import { placeReferences } from '../../../db/reference/place-table.ts';
import type { FindAnswer } from '../../../src/domain/lookup/answer.ts';
import { placesOfChoice } from '../../../src/domain/lookup/answer-choices.ts';
import { createFinder } from '../../../src/domain/lookup/find.ts';
import { answerWords } from '../../../src/words/answers.ts';
import { plainLivePostcodes } from '../../support/files/plain-postcodes.ts';

const live = plainLivePostcodes({ units: { SE17PB: ['E09000022'], SW11AA: ['E09000033'] } });
const find = createFinder({ boroughs: boroughReferences, places: placeReferences, live });
const nameOf = (code: string) => boroughReferences.find((borough) => borough.code === code)?.name ?? code;

/** The answer in a line: kind, boroughs by name, and what the places in it are. */
function inShort(answer: FindAnswer): string {
  switch (answer.kind) {
    case 'borough':
      return `borough / ${nameOf(answer.borough)}`;
    case 'choice': {
      const places = answer.places;
      const why = places ? [`${places.likeness} ${places.places.map(({ name }) => name).join(', ')}`] : [];
      return ['choice', answer.boroughs.map(nameOf).join(' + '), ...why].join(' / ');
    }
    default:
      return answer.kind;
  }
}

function boroughsOf(answer: FindAnswer): readonly string[] {
  return answer.kind === 'borough' ? [answer.borough] : answer.kind === 'choice' ? answer.boroughs : [];
}

describe('a place', () => {
  it.each([
    ['Brixton', 'borough / Lambeth'],
    ['  peckham. ', 'borough / Southwark'],
    ['Canary Wharf', 'borough / Tower Hamlets'],
    ['Brixton, London', 'borough / Lambeth'],
    ['kings cross', "choice / Camden + Islington / named King's Cross"],
    ['Saint Pancras', 'borough / Camden'],
    ['Elephant & Castle', 'borough / Southwark'],
    ['ally pally', 'borough / Haringey'],
    ['Crystal Palace', 'choice / Bromley + Croydon + Lambeth + Lewisham + Southwark / named Crystal Palace'],
    ['Hayes', 'choice / Bromley + Hillingdon / named Hayes'],
    ['London Bridge', 'choice / City of London + Southwark / named London Bridge'],
    ['Soho', 'borough / Westminster'],
  ])('%j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });

  it('of every name in the table leads to its boroughs, or to those of a borough of that name', () => {
    const boroughNames = new Set(
      boroughReferences.flatMap(({ name, aliases }) =>
        [name, ...aliases].map((called) => called.toLowerCase()),
      ),
    );
    for (const place of placeReferences) {
      for (const name of [place.name, ...place.aliases]) {
        const found = boroughsOf(find(name));
        if (boroughNames.has(name.toLowerCase()))
          expect(found, name).toEqual(expect.arrayContaining([...place.boroughs]));
        else expect([...found].sort(), name).toEqual([...place.boroughs].sort());
      }
    }
  });
});

describe('a borough comes before a place of a like name', () => {
  it.each([
    ['Richmond', 'borough / Richmond upon Thames'],
    ['Kingston', 'borough / Kingston upon Thames'],
    ['Kingston Vale', 'borough / Kingston upon Thames'],
    ['The City', 'borough / City of London'],
    ['City Airport', 'borough / Newham'],
    ['Westminster', 'borough / Westminster'],
    ['Camden', 'borough / Camden'],
    ['Camden Town', 'borough / Camden'],
    ['Barnes', 'borough / Richmond upon Thames'],
    ['Barnet', 'borough / Barnet'],
    ['Greenwich', 'borough / Greenwich'],
    ['North Greenwich', 'borough / Greenwich'],
    ['Hackney', 'borough / Hackney'],
    ['Hackney Wick', 'choice / Hackney + Tower Hamlets / named Hackney Wick'],
    ['Sutton', 'borough / Sutton'],
    ['Bromley-by-Bow', 'borough / Tower Hamlets'],
    ['Bexleyheath', 'borough / Bexley'],
    [
      'Kensington Olympia',
      'choice / Hammersmith and Fulham + Kensington and Chelsea / named Kensington Olympia',
    ],
    ['Borough', 'borough / Southwark'],
    ['Brent Cross', 'borough / Barnet'],
    ['Harrow', 'borough / Harrow'],
    ['Harringay', 'borough / Haringey'],
    ['Tower', 'borough / Tower Hamlets'],
  ])('%j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });
});

describe('a place that is misspelt or begun is asked about, never taken', () => {
  it.each([
    ['Brixtn', 'choice / Lambeth / similar Brixton'],
    ['pekham', 'choice / Southwark / similar Peckham'],
    ['Stratfrod', 'choice / Newham / similar Stratford'],
    ['Hackney Wic', 'choice / Hackney + Tower Hamlets / similar Hackney Wick'],
    ['Tootin', 'choice / Wandsworth / similar Tooting, Tooting Bec, Tooting Broadway'],
    ['Mordon', 'choice / Merton / similar Morden'],
    ['Haringay', 'choice / Haringey / similar Harringay'],
  ])('%j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });

  it('with any one letter left out, its boroughs are among the answers, unless that is a name of its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placeReferences), fc.nat(), ({ name, boroughs }, at) => {
        fc.pre(/^[A-Za-z]{6,}$/.test(name));
        const place = 1 + (at % (name.length - 1));
        const typed = name.slice(0, place) + name.slice(place + 1);
        const answer = find(typed);
        // Reading would be Yeading, and Stoke Stokes: those are left alone.
        fc.pre(answer.kind !== 'not-found');
        const isOther = placeReferences.some((other) => other.name.toLowerCase() === typed.toLowerCase());
        fc.pre(!isOther && !(answer.kind === 'choice' && answer.postcode !== null));
        if (answer.kind === 'borough') return;
        expect(boroughsOf(answer), typed).toEqual(expect.arrayContaining([...boroughs]));
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });

  it.each(['Watford', 'Sunbury', 'Nottingham', 'Oxford', 'Leicester', 'Kent', 'Stoke'])(
    'but %s is a place elsewhere',
    (typed) => {
      expect(find(typed)).toEqual({ kind: 'outside-london', postcode: null, place: typed });
    },
  );

  it('but a postcode with letters for digits is one', () => {
    expect(find('SWI')).toMatchObject({ postcode: { postcode: 'SW1' } });
  });
});

describe('a place among other words is offered', () => {
  it.each([
    ['my boss in Peckham keeps my passport', 'choice / Southwark / mentioned Peckham'],
    ['12 Example Lane, Brixton', 'choice / Lambeth / mentioned Brixton'],
    ['Barking Road, East Ham', 'choice / Barking and Dagenham + Newham / mentioned East Ham'],
    ['London Borough of Hackney please', 'choice / Hackney'],
    ['Victoria Road', 'choice / Westminster / mentioned Victoria'],
    ['12 Victoria Road', 'choice / Westminster / mentioned Victoria'],
    ['Waterloo Road', 'choice / Lambeth + Southwark / mentioned Waterloo'],
    ['Soho Square', 'choice / Westminster / mentioned Soho'],
    ['an angel in Peckham', 'choice / Southwark / mentioned Peckham'],
    ['Victoria Road, Hackney', 'choice / Hackney'],
    ['which borough', 'not-found'],
  ])('%j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });
});

describe('a station is found by its name', () => {
  it.each([
    ['Victoria station', 'borough / Westminster'],
    ['Waterloo station', 'choice / Lambeth + Southwark / named Waterloo'],
    ['Bank station', 'borough / City of London'],
    ['Angel station', 'borough / Islington'],
    ['Oval tube', 'borough / Lambeth'],
    ['Bank DLR', 'borough / City of London'],
    ['Brixton underground station', 'borough / Lambeth'],
    ['tube station at Peckham Rye', 'borough / Southwark'],
    ['Embankment', 'borough / Westminster'],
    ['Embankment tube station', 'borough / Westminster'],
    ['Euston station', 'borough / Camden'],
    ['London Euston', 'borough / Camden'],
    ['Liverpool St', 'borough / City of London'],
    ['Hackney Wick station', 'choice / Hackney + Tower Hamlets / named Hackney Wick'],
    ['Hackney station', 'borough / Hackney'],
    ['Stratfrod station', 'choice / Newham / similar Stratford'],
    ['Coldharbour', 'choice / Greenwich + Lambeth + Tower Hamlets / named Coldharbour'],
    ['Hackney police station', 'choice / Hackney'],
    ['near Richmond station', 'choice / Richmond upon Thames'],
    ['bus station', 'not-found'],
    ['Manchester station', 'outside-london'],
  ])('%j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });
});

describe('the words of a choice of places', () => {
  const words = (typed: string) => {
    const answer = find(typed);
    if (answer.kind !== 'choice') throw new Error(`${typed} is no choice.`);
    return {
      ...answerWords(answer, typed),
      notes: answer.boroughs.map((code) => placesOfChoice(answer, code)),
    };
  };

  it('say why there are several boroughs', () => {
    expect(words('Crystal Palace')).toMatchObject({
      heading: 'Which borough is the address in?',
      text: 'Crystal Palace is in 5 boroughs. If you don’t know which one, try a postcode.',
      notes: [[], [], [], [], []],
    });
  });

  it('ask about a name that was misspelt', () => {
    expect(words('Brixtn')).toMatchObject({ heading: 'Did you mean Brixton?', notes: [[]] });
  });

  it('name the places when there are several', () => {
    expect(words('Tootin')).toMatchObject({
      heading: 'Did you mean this borough?',
      text: expect.stringContaining('It has Tooting, Tooting Bec and Tooting Broadway.'),
      notes: [[]],
    });
    expect(words('Claph')).toMatchObject({
      heading: 'Which of these do you mean?',
      notes: expect.any(Array),
    });
    expect(words('Claph').notes.flat()).toContain('Clapham Junction');
    expect(words('Barking Road, East Ham').notes).toEqual([[], ['East Ham']]);
  });

  it('keep what was typed out of the title, which a browser remembers', () => {
    for (const typed of ['Crystal Palace', 'Brixtn', 'Tootin'])
      expect(words(typed).title).toBe('Choose a borough');
  });
});

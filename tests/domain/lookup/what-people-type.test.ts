/** What people were seen to type that is neither a borough nor a whole live postcode, and what each is answered. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boroughReferences } from '../../../db/reference/london/boroughs.ts';
import { placeReferences } from '../../../db/reference/place-table.ts';
import type { FindAnswer } from '../../../src/domain/lookup/answer.ts';
import { offeredBoroughs, placesOfChoice } from '../../../src/domain/lookup/answer-choices.ts';
import { createFinder } from '../../../src/domain/lookup/find.ts';
import { placesElsewhere } from '../../../src/domain/lookup/names/places-elsewhere.ts';
import { listTypedPostcodes, writePostcode } from '../../../src/domain/lookup/postcodes/typed-postcode.ts';
import { answerWords } from '../../../src/words/answers.ts';
import { plainLivePostcodes, plainOtherPostcodes } from '../../support/files/plain-postcodes.ts';
import {
  liveOutcodes,
  outsideOutcodes,
  postOnlyOutcodes,
  retiredOutcodes,
} from '../../support/files/real-outcodes.ts';

const lambeth = 'E09000022';
const southwark = 'E09000028';
const westminster = 'E09000033';

const live = plainLivePostcodes({
  units: {
    SE17PB: [lambeth],
    SE17AA: [southwark],
    SE100AA: ['E09000011'],
    E81HE: ['E09000012'],
    W1B1AA: [westminster],
    W1A1AA: [westminster],
    EC1A1AA: ['E09000001'],
    EN11AA: ['E09000010'],
    NW10AA: ['E09000007'],
    NW100AA: ['E09000005'],
    E17AA: ['E09000030'],
    E170AA: ['E09000031'],
  },
});
const other = plainOtherPostcodes(
  { W1X1AA: westminster, W1X2AA: westminster, WC991AA: 'E09000007', WC992AA: 'E09000001' },
  [],
  ['EN6'],
  ['EN771AA', 'EN772AB', 'SE17ZZ'],
);
const names = { boroughs: boroughReferences, places: placeReferences };
const find = createFinder({ ...names, live, other });
const nameOf = (code: string) => boroughReferences.find((borough) => borough.code === code)?.name ?? code;

/** The answer in a line: kind, boroughs, postcode or place, and what else it says. */
function inShort(answer: FindAnswer): string {
  const boroughs = answer.kind === 'borough' ? [answer.borough] : offeredBoroughs(answer);
  const postcode = 'postcode' in answer ? answer.postcode : null;
  return [
    answer.kind,
    boroughs.map(nameOf).join(' + '),
    postcode && `${postcode.postcode}${postcode.status === 'terminated' ? ' terminated' : ''}`,
    answer.kind === 'outside-london' && answer.place,
    answer.kind === 'not-found' && answer.reason,
    answer.kind === 'choice' && answer.isCorrected && 'corrected',
  ]
    .filter(Boolean)
    .join(' / ');
}

function words(typed: string) {
  const answer = find(typed);
  if (answer.kind === 'borough') throw new Error(`${typed} leads to a borough.`);
  return answerWords(answer, typed);
}

describe('an old postcode', () => {
  it.each([
    ['W1X 1AA', 'borough / Westminster / W1X 1AA terminated'],
    ['w1x1aa', 'borough / Westminster / W1X 1AA terminated'],
    ['1 Example Street, London W1X 1AA', 'borough / Westminster / W1X 1AA terminated'],
    ['W1X', 'borough / Westminster / W1X terminated'],
    ['W1X 2', 'borough / Westminster / W1X 2 terminated'],
    ['WC99', 'choice / Camden + City of London / WC99 terminated'],
  ])('%j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });

  it('that lay in several boroughs is said to be no longer in use', () => {
    expect(words('WC99').text).toBe(
      'Postcodes that start with WC99 are no longer used. They were in 2 boroughs, most likely first.',
    );
  });

  it('is offered by its district before an edition has been imported', () => {
    const builtIn = createFinder({
      ...names,
      live: plainLivePostcodes({ units: { W1B1AA: [westminster] }, hasUnits: false }),
    });
    expect(inShort(builtIn('W1X 1AA'))).toBe('not-found / Westminster / W1X 1AA');
    expect(inShort(builtIn('W1V'))).toBe('not-found / Westminster / W1V');
  });
});

describe('a space between the letters and the number', () => {
  it.each([
    ['NW 10', 'borough / Brent / NW10'],
    ['nw 1', 'borough / Camden / NW1'],
    ['NW1 0', 'borough / Camden / NW1 0'],
    ['e 17', 'borough / Waltham Forest / E17'],
    ['E1 7', 'borough / Tower Hamlets / E1 7'],
    ['EI 7', 'borough / Tower Hamlets / E1 7'],
    ['Example Road, London NW 10', 'borough / Brent / NW10'],
  ])('%j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });
});

describe('several whole postcodes', () => {
  it.each([
    ['SE1 7PB or E8 1HE?', 'choice / Lambeth + Hackney'],
    ['E81HE SE17PB', 'choice / Hackney + Lambeth'],
    ['1 Example Street SE1 7PB, 2 Example Street W1X 1AA', 'choice / Lambeth + Westminster'],
    ['SE1 7PB, WS1 1AA', 'choice / Lambeth'],
    ['SE1 7PB SE1 7PB', 'borough / Lambeth / SE1 7PB'],
    ['W1X 1AA, now W1B 1AA', 'borough / Westminster / W1B 1AA'],
    ['WS1 1AA BS1 1AA', 'outside-london / BS1 1AA'],
  ])('%j are answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });

  it('stand beside their boroughs, and those without one in the text', () => {
    const typed = 'SE1 7PB, E8 1HE, WS1 1AA, SE1 9ZZ';
    expect(words(typed)).toMatchObject({
      heading: 'Which postcode do you mean?',
      text:
        'You typed more than one postcode, and they are in different boroughs. ' +
        'Outside London: WS1 1AA. Use the national lines there. ' +
        'Not found: SE1 9ZZ. Check for mistakes.',
    });
    expect(placesOfChoice(find(typed), lambeth)).toEqual(['SE1 7PB']);
  });
});

describe('every outcode of a real edition', () => {
  const digits = fc.constantFrom(...'0123456789');
  const letters = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ');
  const all = [...liveOutcodes, ...retiredOutcodes, ...postOnlyOutcodes, ...outsideOutcodes];

  it.each(all)('%s is read as typed, whole and in its postcodes', (outcode) => {
    expect(listTypedPostcodes(outcode).map(writePostcode)).toContain(outcode);
    fc.assert(
      fc.property(digits, letters, letters, (digit, first, last) => {
        const unit = `${outcode} ${digit}${first}${last}`;
        expect(listTypedPostcodes(unit).map(writePostcode)[0]).toBe(unit);
        expect(listTypedPostcodes(unit.replace(' ', '').toLowerCase()).map(writePostcode)[0]).toBe(unit);
      }),
      { seed: 20261129, numRuns: 4 },
    );
  });
});

describe('a postcode for post only', () => {
  it.each([
    ['EN77 1AA', 'not-found / EN77 1AA / post-only'],
    ['EN77', 'not-found / EN77 / post-only'],
    ['EN77 2', 'not-found / EN77 2 / post-only'],
    ['SE1 7ZZ', 'not-found / SE1 7ZZ / post-only'],
  ])('%j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });

  it('says what it is and what to try', () => {
    expect(words('EN77 1AA')).toMatchObject({
      heading: 'EN77 1AA is only for post',
      text: expect.stringContaining('Try the postcode of the place itself'),
    });
  });
});

describe('a postcode that no edition has', () => {
  it.each([
    ['SE10 0ZZ', 'not-found / Greenwich / SE10 0ZZ'],
    ['SE1 7ZY', 'not-found / Lambeth + Southwark / SE1 7ZY'],
    ['SE99 1AA', 'not-found / SE99 1AA'],
  ])('%j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });

  it('says where others that begin so are, and claims no more', () => {
    expect(words('SE10 0ZZ')).toMatchObject({
      heading: 'We can’t find the postcode SE10 0ZZ',
      text: 'Check it for mistakes. Is it a new postcode, or an old one? Others that start with SE10 0 are in this borough.',
    });
  });
});

describe('a postcode that was said', () => {
  it.each([
    's e one seven p b',
    'S.E. one seven P.B.',
    'sierra echo 1 7 papa bravo',
    'south east one seven papa bravo',
    'South East 1, 7 pea bee',
    'ess e one seven pee bee',
    'my postcode is s e 1 seven p b',
    'SE one, seven PB',
  ])('%j is SE1 7PB', (typed) => {
    expect(inShort(find(typed))).toBe('borough / Lambeth / SE1 7PB');
  });

  it.each([
    ['e eight one h e', 'borough / Hackney / E8 1HE'],
    ['east eight', 'borough / Hackney / E8'],
    ['e c one a one a a', 'borough / City of London / EC1A 1AA'],
    ['south east ten', 'borough / Greenwich / SE10'],
    ['double u one x one a a', 'borough / Westminster / W1X 1AA terminated'],
    ['Seven Sisters', 'borough / Haringey'],
    ['Seven Kings', 'borough / Redbridge'],
  ])('%j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });
});

describe('a postcode with one mistaken character is offered, not taken', () => {
  it.each([
    ['5E1 7PB', 'choice / Lambeth / SE1 7PB / corrected'],
    ['SE1 7P8', 'choice / Lambeth / SE1 7PB / corrected'],
    ['E8 IHE', 'borough / Hackney / E8 1HE'],
    ['EB 1HE', 'choice / Hackney / E8 1HE / corrected'],
    ['WS1 1AA', 'outside-london / WS1 1AA'],
    ['BS1 1AA', 'outside-london / BS1 1AA'],
    ['5E9 9PB', 'invalid'],
  ])('%j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });

  it('and the question names it', () => {
    expect(words('5E1 7PB').heading).toBe('Did you mean SE1 7PB?');
  });
});

describe('the letters of a postcode area', () => {
  it.each([
    ['SE', 'choice / Lambeth + Southwark + Greenwich'],
    ['ec', 'borough'],
    ['EN', 'choice / Enfield'],
    ['QQ', 'not-found'],
  ])('%j: %j', (typed, expected) => {
    if (typed === 'ec') expect(offeredBoroughs(find(typed))).toEqual(['E09000001']);
    else expect(inShort(find(typed))).toBe(expected);
  });
});

describe('a hospital or a street that many people name', () => {
  it.each([
    ["St Thomas' Hospital", 'borough / Lambeth'],
    ['st thomas hospital', 'borough / Lambeth'],
    ['Saint Thomas’s Hospital', 'choice / Lambeth'],
    ['Guys hospital', 'borough / Southwark'],
    ["King's College Hospital", 'borough / Lambeth'],
    ['Kings College Hospital', 'borough / Lambeth'],
    ['Royal London Hospital', 'borough / Tower Hamlets'],
    ['the royal free', 'borough / Camden'],
    ['Homerton Hospital', 'borough / Hackney'],
    ['Lewisham hospital', 'borough / Lewisham'],
    ['GOSH', 'borough / Camden'],
    ['Banglatown', 'borough / Tower Hamlets'],
    ['Spurs stadium', 'borough / Haringey'],
    ['Kings X', 'choice / Camden + Islington'],
    ['mare street', 'choice / Hackney'],
    ['12 Mare Street', 'choice / Hackney'],
    ['Mare St', 'choice / Hackney'],
    ['Electric Avenue', 'choice / Enfield + Lambeth'],
    ['the nail bar on rye lane', 'choice / Southwark'],
  ])('%j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });

  it('is asked about when it is a street, since another may have its name', () => {
    expect(words('mare street')).toMatchObject({
      heading: 'Did you mean Mare Street?',
      text: 'It is in this borough. If not, try a postcode, or choose from the list of all boroughs.',
    });
  });
});

describe('a place around London', () => {
  it.each([
    ['Essex', 'Essex'],
    ['kent', 'Kent'],
    ['Surrey', 'Surrey'],
    ['Dartford', 'Dartford'],
    ['Dartford, Kent', 'Dartford'],
    ['epsom', 'Epsom'],
    ['Watford', 'Watford'],
    ['Watford UK', 'Watford'],
    ['SLOUGH', 'Slough'],
    ['Stratford upon Avon', 'Stratford upon Avon'],
    ['Stratford-upon-Avon', 'Stratford upon Avon'],
    ['Southend-on-Sea', 'Southend on Sea'],
    ['Birmingham', 'Birmingham'],
  ])('%j is said to be outside London', (typed, place) => {
    expect(find(typed)).toEqual({ kind: 'outside-london', postcode: null, place });
    expect(words(typed).heading).toBe(`${place} is outside London`);
  });

  it('is never the name of a place in London', () => {
    const plain = (name: string) => name.toLowerCase();
    const inLondon = new Set(
      [
        ...placeReferences.flatMap(({ name, aliases }) => [name, ...aliases]),
        ...boroughReferences.flatMap(({ name, councilName, aliases }) => [name, councilName, ...aliases]),
      ].map(plain),
    );
    expect(placesElsewhere.filter((name) => inLondon.has(plain(name)))).toEqual([]);
  });

  it('does not hide the streets and stations that have its name', () => {
    expect(inShort(find('Essex Road'))).toBe('borough / Islington');
    expect(inShort(find('Oxford Street'))).not.toContain('outside');
    expect(inShort(find('Stratford'))).toBe('borough / Newham');
  });
});

describe('somebody who wants help', () => {
  it.each([
    '999',
    '101',
    'call 999',
    'help',
    'help me',
    'please help me I am a slave',
    'police',
    'modern slavery helpline',
    'who do I call',
    'Who can I tell?',
    'my boss took my passport help',
    'trafficking',
    'Salvation Army',
    'Unseen',
    'childline number',
    'they took my passport',
    'I am being held',
    'my boss wont let me leave',
    'we are locked in a house',
    'trapped',
    'nine nine nine',
    'Nine one one',
    'ajutor',
    'ndihmë!',
    'au secours',
    'pomoc',
    'giúp tôi',
  ])('%j is given the numbers', (typed) => {
    expect(find(typed)).toEqual({ kind: 'not-found', postcode: null, reason: 'wants-help' });
    expect(words(typed).heading).toBe('You can call these numbers now');
  });

  it.each([
    ['help in Hackney', 'choice / Hackney'],
    ['Hackney police', 'choice / Hackney'],
    ['Helpe', 'not-found'],
    ['999 Mare Street', 'choice / Hackney'],
    ['101 Acacia Road', 'not-found / address'],
    ['hospital', 'not-found / address'],
    ['the prison', 'not-found / address'],
    ['Example Primary School', 'not-found / address'],
  ])('but %j is answered %j', (typed, expected) => {
    expect(inShort(find(typed))).toBe(expected);
  });
});

describe('another alphabet', () => {
  it.each(['помогите', 'مساعدة', '救命', 'ハックニー', 'Βοήθεια', '5 улица'])(
    '%j is given the numbers, and told which letters can be searched',
    (typed) => {
      expect(find(typed)).toEqual({ kind: 'not-found', postcode: null, reason: 'other-letters' });
      expect(words(typed).heading).toBe('You can call these numbers now');
      expect(words(typed).text).toContain('letters A to Z');
    },
  );

  it('does not hide what can be read beside it', () => {
    expect(inShort(find('Hackney Хакни'))).toBe('borough / Hackney');
    expect(inShort(find('ＳＥ１ ７ＰＢ'))).toBe('borough / Lambeth / SE1 7PB');
  });
});

describe('an address without a postcode', () => {
  it.each(['12 Station Road', 'Station Road', '3 Acacia', 'Flat 2, 14 Acacia Avenue', '221b Example Street'])(
    '%j is not called a mistake',
    (typed) => {
      expect(find(typed)).toEqual({ kind: 'not-found', postcode: null, reason: 'address' });
      expect(words(typed).text).toContain('Try the postcode');
    },
  );
});

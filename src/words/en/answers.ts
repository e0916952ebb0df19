/** The answers of the search, on the find page and in the browser; and the words of an error summary. */
import type { InvalidReason } from '../../domain/lookup/answer.ts';

export const mistakes = {
  problem: 'There is a problem',
  /** Before a message, and before the title of the page. */
  prefix: 'Error:',
} as const;

const whichBorough = 'Which borough is the address in?';
const didYouMeanThis = 'Did you mean this borough?';
const ifNot = 'If not, try a postcode, or choose from the list of all boroughs.';
const londonOnly =
  'This site covers the 33 London boroughs only. You can also call 999, 101 and the national helplines outside London.';
const numbersToCall = { title: 'Numbers to call now', heading: 'You can call these numbers now' } as const;
const theseBoroughs = (count: number): string => (count === 1 ? 'this borough' : 'these boroughs');

export const answers = {
  /** Messages say what to do, as the GOV.UK Design System asks. */
  invalid: {
    title: 'Find contacts',
    messages: {
      empty: 'Enter a London borough, a place or a postcode',
      'too-long': 'Enter a shorter name or postcode: up to 200 characters',
      'not-a-postcode':
        'Enter a full UK postcode, like SE1 7PB, or its first part, like SE1, or the name of a place in London',
    } satisfies Record<InvalidReason, string>,
  },
  outside: {
    title: 'Outside London',
    heading: 'That is outside London',
    named: (place: string) => `${place} is outside London`,
    text: londonOnly,
    orStreet: `${londonOnly} If you mean a street or a place in London, try its postcode.`,
  },
  notFound: {
    postcodeTitle: 'Postcode not found',
    placeTitle: 'Place not found',
    wantsHelp: {
      ...numbersToCall,
      text: 'In danger? Call 999. For your area’s own contacts, search by borough or postcode.',
    },
    otherLetters: {
      ...numbersToCall,
      text: 'In danger? Call 999. This search can only read the letters A to Z and postcodes. Write the place name in these letters, or choose the borough.',
    },
    address: {
      heading: (typed: string) => `We can’t look up “${typed}”`,
      text: 'Many streets in London share a name. Try the postcode, the neighbourhood or the nearest station, or choose the borough.',
    },
    postOnly: {
      heading: (postcode: string) => `${postcode} is only for post`,
      thatPostcode: 'That postcode',
      text: 'It is for a PO box or a large organisation, so it doesn’t say where anyone is. Try the postcode of the place itself, or choose the borough.',
    },
    place: {
      heading: (typed: string) => `No London borough or place matches “${typed}”`,
      text: 'Check the spelling. If it is a street or a station, try its postcode, or choose the borough from the list of all boroughs.',
    },
    postcode: {
      heading: (postcode: string) => `We can’t find the postcode ${postcode}`,
      text: 'Check it for mistakes, or choose the borough by name.',
      around: (beginning: string, boroughs: number) =>
        `Check it for mistakes. Is it a new postcode, or an old one? Others that start with ${beginning} are in ${theseBoroughs(boroughs)}${boroughs === 1 ? '' : ', most likely first'}.`,
    },
  },
  choice: {
    title: 'Choose a borough',
    whichBorough: 'Which borough do you mean?',
    partlyOutside: 'Part of it is outside London. If the address is too, use the national lines.',
    allLondon:
      'Each London borough has its own contacts. If you don’t know the borough, search for a postcode or a neighbourhood.',
    severalNames: 'More than one matches what you typed.',
    oneName: { heading: didYouMeanThis, text: ifNot },
    corrected: {
      heading: (postcode: string) => `Did you mean ${postcode}?`,
      text: (boroughs: number) =>
        `It is in ${boroughs === 1 ? 'this borough' : 'one of these boroughs'}. If not, check the postcode.`,
    },
    /** The boroughs below have their postcodes beside them. */
    severalPostcodes: {
      heading: 'Which postcode do you mean?',
      text: 'You typed more than one postcode, and they are in different boroughs.',
      outside: (postcodes: string) => `Outside London: ${postcodes}. Use the national lines there.`,
      unknown: (postcodes: string) => `Not found: ${postcodes}. Check for mistakes.`,
    },
    places: {
      heading: 'Which of these do you mean?',
      text: 'We found more than one place like that. If it’s none of these, try a postcode.',
      sharedHeading: whichBorough,
      shared: (name: string, boroughs: number) =>
        `${name} is in ${boroughs} boroughs. If you don’t know which one, try a postcode.`,
      likeHeading: (name: string) => `Did you mean ${name}?`,
      like: (boroughs: number) => `It is in ${theseBoroughs(boroughs)}. ${ifNot}`,
      severalHeading: didYouMeanThis,
      several: (names: string) => `It has ${names}. ${ifNot}`,
    },
    /** A part of a postcode; `isEnded` when Royal Mail no longer uses it. */
    area: {
      oneHeading: 'Is the address in this borough?',
      one: (beginning: string, isEnded: boolean) =>
        `Postcodes that start with ${beginning} ${isEnded ? 'are no longer used. They were' : 'are'} in this borough or outside London. If the address is outside London, use the national lines.`,
      heading: whichBorough,
      several: (beginning: string, isEnded: boolean, boroughs: number) =>
        `Postcodes that start with ${beginning} ${isEnded ? 'are no longer used. They were' : 'are'} in ${boroughs} boroughs, most likely first.`,
    },
  },
  /** Only in the browser. */
  links: {
    nationalLines: 'National lines',
    allBoroughs: 'All boroughs',
    call: (number: string) => `Call ${number}`,
  },
  suggestions: {
    label: 'Suggestions',
    one: (name: string) => `One suggestion: ${name}. Use the down arrow to choose it.`,
    several: (count: number) => `${count} suggestions. Use the up and down arrows to choose.`,
    placeIn: (borough: string) => `in ${borough}`,
    ended: (postcode: string) => `${postcode}, no longer in use`,
  },
} as const;

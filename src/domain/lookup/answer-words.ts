/**
 * The words for each answer of a lookup, in one place for the find page and the search box in the browser. An answer of
 * one borough has no words here: it leads to that borough's page.
 */

import { locale } from '../../words/language.ts';
import type {
  BoroughCode,
  FindAnswer,
  InvalidReason,
  PlaceMatch,
  PostcodeMatch,
  WrittenPostcode,
} from './answer.ts';

export type WordedAnswer = Exclude<FindAnswer, { kind: 'borough' }>;

export interface AnswerWords {
  /** Page title. It does not say what was typed, because a browser's history keeps titles. */
  readonly title: string;
  readonly heading: string;
  readonly text: string;
}

/** Error messages say what to do, as the GOV.UK Design System asks. */
const invalidWords = {
  empty: 'Enter a London borough, a place or a postcode',
  'too-long': 'Enter a shorter name or postcode: up to 200 characters',
  'not-a-postcode':
    'Enter a full UK postcode, like SE1 7PB, or its first part, like SE1, or the name of a place in London',
} as const satisfies Record<InvalidReason, string>;

export function invalidMessage(reason: InvalidReason): string {
  return invalidWords[reason];
}

/** @param typed what the person typed, to be shown back; callers escape it */
export function answerWords(answer: WordedAnswer, typed: string): AnswerWords {
  switch (answer.kind) {
    case 'choice':
      return choiceWords(answer);
    case 'outside-london':
      return outsideWords(answer);
    case 'not-found':
      return notFoundWords(answer, typed);
    case 'invalid':
      return { title: 'Find contacts', heading: 'There is a problem', text: invalidMessage(answer.reason) };
  }
}

const londonOnly =
  'This directory covers the 33 London boroughs only. 999, 101 and the national helplines also answer outside London.';

function outsideWords({ postcode, place }: Extract<FindAnswer, { kind: 'outside-london' }>): AnswerWords {
  const title = 'Outside London';
  if (postcode) return { title, heading: `${postcode.postcode} is outside London`, text: londonOnly };
  return {
    title,
    heading: place ? `${place} is outside London` : 'That is outside London',
    text: `${londonOnly} If you mean a street or a place in London, try its postcode.`,
  };
}

function notFoundWords(
  { postcode, around, reason }: Extract<FindAnswer, { kind: 'not-found' }>,
  typed: string,
): AnswerWords {
  const title = postcode ? 'Postcode not found' : 'Place not found';
  switch (reason) {
    case 'wants-help':
      return {
        title: 'Numbers to call now',
        heading: 'You can call these numbers now',
        text: 'In danger? Call 999. For your area’s own contacts, search by borough or postcode.',
      };
    case 'address':
      return {
        title,
        heading: `We can’t look up “${shorten(typed)}”`,
        text: 'Many streets in London share a name. Try the postcode, the neighbourhood or the nearest station, or choose the borough.',
      };
    case 'other-letters':
      return {
        title: 'Numbers to call now',
        heading: 'You can call these numbers now',
        text: 'In danger? Call 999. This search reads only the letters A to Z and postcodes. Write the name of the place in these letters, or choose the borough.',
      };
    case 'post-only':
      return {
        title,
        heading: `${postcode?.postcode ?? 'That postcode'} is for post only`,
        text: 'It belongs to a PO box or a large organisation, so it does not say where anybody is. Try the postcode of the address itself, or choose the borough.',
      };
    case undefined:
      break;
  }
  if (!postcode) {
    return {
      title,
      heading: `No London borough or place matches “${shorten(typed)}”`,
      text: 'Check the spelling. If it is a street or a station, try its postcode, or choose the borough from the list of all boroughs.',
    };
  }
  const heading = `We can’t find the postcode ${postcode.postcode}`;
  if (!around) {
    return { title, heading, text: 'Check it for typing errors, or choose the borough by name instead.' };
  }
  const where = around.boroughs.length === 1 ? 'this borough' : 'these boroughs, the most likely first';
  return {
    title,
    heading,
    text: `Check it for typing errors. If it is a new or an old postcode: others that begin ${around.beginning} are in ${where}.`,
  };
}

function choiceWords(answer: Extract<FindAnswer, { kind: 'choice' }>): AnswerWords {
  const title = 'Choose a borough';
  const outside = answer.partlyOutsideLondon
    ? ' Part of it lies outside London: if the address does, use the national lines.'
    : '';
  if (answer.isAllLondon) {
    return {
      title,
      heading: 'Which borough do you mean?',
      text: 'Every part of London has many boroughs, and each borough has its own contacts. If you do not know the borough, search for a postcode or the name of a neighbourhood.',
    };
  }
  if (answer.isCorrected && answer.postcode) {
    return {
      title,
      heading: `Did you mean ${answer.postcode.postcode}?`,
      text: `It is in ${answer.boroughs.length === 1 ? 'this borough' : 'one of these boroughs'}. If not, check the postcode.`,
    };
  }
  if (answer.written) return writtenWords(title, answer.written);
  if (answer.places) return placeWords(title, answer.places, answer.boroughs);
  if (!answer.postcode) {
    return answer.boroughs.length === 1
      ? {
          title,
          heading: 'Did you mean this borough?',
          text: `If not, try a postcode, or choose from the list of all boroughs.${outside}`,
        }
      : {
          title,
          heading: 'Which borough do you mean?',
          text: `More than one matches what you typed.${outside}`,
        };
  }
  const area = areaWords(answer.postcode);
  const be = answer.postcode.status === 'terminated' ? 'are no longer in use. They were' : 'are';
  return answer.boroughs.length === 1
    ? {
        title,
        heading: 'Is the address in this borough?',
        text: `${area} ${be} in this borough or outside London. If the address is outside London, use the national lines.`,
      }
    : {
        title,
        heading: 'Which borough is the address in?',
        text: `${area} ${be} in ${answer.boroughs.length} boroughs, the most likely first.${outside}`,
      };
}

const conjunction = new Intl.ListFormat(locale);

/** The boroughs below show their postcodes; the text covers the others. */
function writtenWords(title: string, written: readonly WrittenPostcode[]): AnswerWords {
  const listOf = (wanted: (postcode: WrittenPostcode) => boolean) =>
    conjunction.format(written.filter(wanted).map(({ postcode }) => postcode));
  const outside = listOf(({ isOutsideLondon }) => isOutsideLondon);
  const unknown = listOf(({ boroughs, isOutsideLondon }) => boroughs.length === 0 && !isOutsideLondon);
  const text = [
    'What you typed has more than one postcode, and they are not in the same borough.',
    outside && `Outside London, where the national lines answer: ${outside}.`,
    unknown && `Not found, so check for typing errors: ${unknown}.`,
  ];
  return { title, heading: 'Which postcode do you mean?', text: text.filter(Boolean).join(' ') };
}

const ifNot = 'If not, try a postcode, or choose from the list of all boroughs.';

function placeWords(
  title: string,
  { likeness, places }: PlaceMatch,
  boroughs: readonly BoroughCode[],
): AnswerWords {
  const [only, ...others] = places;
  const isOne = only !== undefined && others.length === 0;
  if (isOne && likeness === 'named') {
    return {
      title,
      heading: `Which borough is the address in?`,
      text: `The name ${only.name} is used in ${boroughs.length} boroughs. If you do not know which one, try a postcode.`,
    };
  }
  if (isOne && boroughs.length === only.boroughs.length) {
    const count = boroughs.length === 1 ? 'this borough' : 'these boroughs';
    return { title, heading: `Did you mean ${only.name}?`, text: `It is in ${count}. ${ifNot}` };
  }
  if (boroughs.length === 1) {
    const names = conjunction.format(places.map(({ name }) => name));
    return { title, heading: 'Did you mean this borough?', text: `It has ${names}. ${ifNot}` };
  }
  return {
    title,
    heading: 'Which of these do you mean?',
    text: 'More than one place is like what you typed. If it is none of these, try a postcode.',
  };
}

/**
 * The places or postcodes for which a choice offers a borough, shown beside its name; empty when the words above the
 * choice are enough.
 */
export function placesOfChoice(answer: FindAnswer, borough: BoroughCode): readonly string[] {
  if (answer.kind === 'choice' && answer.written)
    return answer.written
      .filter(({ boroughs }) => boroughs.includes(borough))
      .map(({ postcode }) => postcode);
  if (answer.kind !== 'choice' || !answer.places || answer.boroughs.length === 1) return [];
  const { places } = answer.places;
  const [only, ...others] = places;
  if (others.length === 0 && only?.boroughs.length === answer.boroughs.length) return [];
  return places.filter((place) => place.boroughs.includes(borough)).map((place) => place.name);
}

/** Whether the lines to call come before everything else in an answer. */
export function callsFirst(answer: FindAnswer): boolean {
  return answer.kind === 'not-found' && (answer.reason === 'wants-help' || answer.reason === 'other-letters');
}

/** The boroughs that an answer offers to choose from, likeliest first. */
export function offeredBoroughs(answer: FindAnswer): readonly BoroughCode[] {
  switch (answer.kind) {
    case 'choice':
      return answer.boroughs;
    case 'not-found':
      return answer.around?.boroughs ?? [];
    case 'borough':
    case 'outside-london':
    case 'invalid':
      return [];
  }
}

/** A full postcode that is known only by its sector is called by its sector. */
function areaWords({ postcode, precision }: PostcodeMatch): string {
  const area = precision === 'sector' ? postcode.replace(/[A-Z]{2}$/, '') : postcode;
  return `Postcodes that begin ${area}`;
}

function shorten(typed: string): string {
  const trimmed = typed.trim();
  return trimmed.length > 60 ? `${trimmed.slice(0, 60)}…` : trimmed;
}

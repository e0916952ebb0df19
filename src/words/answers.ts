/**
 * The words for each answer of a lookup, in one place for the find page and the search box in the browser, which loads
 * these words with the search. An answer of one borough has none: it leads to that borough's page.
 */
import type {
  BoroughCode,
  FindAnswer,
  InvalidReason,
  PlaceMatch,
  PostcodeMatch,
  WrittenPostcode,
} from '../domain/lookup/answer.ts';
import { browserSaid } from './browser.ts';
import { answers as en, mistakes as enMistakes } from './en/answers.ts';
import { language } from './language.ts';
import type { Words } from './words.ts';

export const answersSaid: Words['answers'] = language === 'en' ? en : (language satisfies never);
export const mistakesSaid: Words['mistakes'] = language === 'en' ? enMistakes : (language satisfies never);

export type WordedAnswer = Exclude<FindAnswer, { kind: 'borough' }>;

export interface AnswerWords {
  /** Page title. It does not say what was typed, because a browser's history keeps titles. */
  readonly title: string;
  readonly heading: string;
  readonly text: string;
}

export function invalidMessage(reason: InvalidReason): string {
  return answersSaid.invalid.messages[reason];
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
      return {
        title: answersSaid.invalid.title,
        heading: mistakesSaid.problem,
        text: invalidMessage(answer.reason),
      };
  }
}

function outsideWords({ postcode, place }: Extract<FindAnswer, { kind: 'outside-london' }>): AnswerWords {
  const { title, heading, named, text, orStreet } = answersSaid.outside;
  if (postcode) return { title, heading: named(postcode.postcode), text };
  return { title, heading: place ? named(place) : heading, text: orStreet };
}

function notFoundWords(
  { postcode, around, reason }: Extract<FindAnswer, { kind: 'not-found' }>,
  typed: string,
): AnswerWords {
  const said = answersSaid.notFound;
  const title = postcode ? said.postcodeTitle : said.placeTitle;
  switch (reason) {
    case 'wants-help':
      return said.wantsHelp;
    case 'address':
      return { title, heading: said.address.heading(shorten(typed)), text: said.address.text };
    case 'other-letters':
      return said.otherLetters;
    case 'post-only': {
      const { heading, thatPostcode, text } = said.postOnly;
      return { title, heading: heading(postcode?.postcode ?? thatPostcode), text };
    }
    case undefined:
      break;
  }
  if (!postcode) return { title, heading: said.place.heading(shorten(typed)), text: said.place.text };
  return {
    title,
    heading: said.postcode.heading(postcode.postcode),
    text: around ? said.postcode.around(around.beginning, around.boroughs.length) : said.postcode.text,
  };
}

function choiceWords(answer: Extract<FindAnswer, { kind: 'choice' }>): AnswerWords {
  const said = answersSaid.choice;
  const { title } = said;
  const { length } = answer.boroughs;
  const withOutside = (text: string) => (answer.partlyOutsideLondon ? `${text} ${said.partlyOutside}` : text);
  if (answer.isAllLondon) return { title, heading: said.whichBorough, text: said.allLondon };
  if (answer.isCorrected && answer.postcode) {
    const { heading, text } = said.corrected;
    return { title, heading: heading(answer.postcode.postcode), text: text(length) };
  }
  if (answer.written) return writtenWords(answer.written);
  if (answer.places) return placeWords(answer.places, answer.boroughs);
  if (!answer.postcode) {
    return length === 1
      ? { title, heading: said.oneName.heading, text: withOutside(said.oneName.text) }
      : { title, heading: said.whichBorough, text: withOutside(said.severalNames) };
  }
  const beginning = beginningOf(answer.postcode);
  const isEnded = answer.postcode.status === 'terminated';
  return length === 1
    ? { title, heading: said.area.oneHeading, text: said.area.one(beginning, isEnded) }
    : { title, heading: said.area.heading, text: withOutside(said.area.several(beginning, isEnded, length)) };
}

const list = new Intl.ListFormat(browserSaid.locale);

/** The boroughs below show their postcodes; the text covers the others. */
function writtenWords(written: readonly WrittenPostcode[]): AnswerWords {
  const { title, severalPostcodes: said } = answersSaid.choice;
  const listOf = (wanted: (postcode: WrittenPostcode) => boolean) =>
    list.format(written.filter(wanted).map(({ postcode }) => postcode));
  const outside = listOf(({ isOutsideLondon }) => isOutsideLondon);
  const unknown = listOf(({ boroughs, isOutsideLondon }) => boroughs.length === 0 && !isOutsideLondon);
  const text = [said.text, outside && said.outside(outside), unknown && said.unknown(unknown)];
  return { title, heading: said.heading, text: text.filter(Boolean).join(' ') };
}

function placeWords({ likeness, places }: PlaceMatch, boroughs: readonly BoroughCode[]): AnswerWords {
  const { title, places: said } = answersSaid.choice;
  const [only, ...others] = places;
  const isOne = only !== undefined && others.length === 0;
  if (isOne && likeness === 'named')
    return { title, heading: said.sharedHeading, text: said.shared(only.name, boroughs.length) };
  if (isOne && boroughs.length === only.boroughs.length)
    return { title, heading: said.likeHeading(only.name), text: said.like(boroughs.length) };
  if (boroughs.length === 1) {
    const names = list.format(places.map(({ name }) => name));
    return { title, heading: said.severalHeading, text: said.several(names) };
  }
  return { title, heading: said.heading, text: said.text };
}

/** A full postcode that is known only by its sector is called by its sector. */
function beginningOf({ postcode, precision }: PostcodeMatch): string {
  return precision === 'sector' ? postcode.replace(/[A-Z]{2}$/, '') : postcode;
}

function shorten(typed: string): string {
  const trimmed = typed.trim();
  return trimmed.length > 60 ? `${trimmed.slice(0, 60)}…` : trimmed;
}

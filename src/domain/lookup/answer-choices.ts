/**
 * The choices and routes of a lookup's answer, for the find page, the search box in the browser and the API.
 * src/words/answers.ts has its words.
 */

import type { BoroughCode, FindAnswer } from './answer.ts';

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

/**
 * What an answer of a lookup leads on to, for the find page, the search box in the browser and the API. What it says is
 * src/words/answers.ts.
 */

import type { BoroughCode, FindAnswer } from './answer.ts';

/**
 * The places or postcodes for which a choice has a borough, to be said beside its name; empty when the words above the
 * choice say it all.
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

/** Whether the lines to call come before everything else that an answer says. */
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

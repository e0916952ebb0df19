/**
 * What the search box offers while someone types: boroughs whose name begins so, and for a postcode its borough or
 * boroughs as soon as the part typed settles them. Called by the browser; pure like the lookup itself.
 */
import type { BoroughCode, FindAnswer, PostcodeMatch } from './answer.ts';
import type { BoroughNames } from './borough-names.ts';
import type { Finder } from './find.ts';

export interface Suggestion {
  readonly borough: BoroughCode;
  /** Set when the postcode is in that borough alone: choosing it then leads to what there is to say about it. */
  readonly postcode: PostcodeMatch | null;
}

/** More do not fit above the keyboard of a telephone. */
const mostSuggestions = 7;
/** A sector and the first of the two letters that end a postcode. */
const almostUnit = /\d\s*[a-z]\s*$/i;

export function suggest(typed: string, find: Finder, names: BoroughNames): readonly Suggestion[] {
  return listSuggestions(typed, find, names).slice(0, mostSuggestions);
}

function listSuggestions(typed: string, find: Finder, names: BoroughNames): readonly Suggestion[] {
  if (!/\d/.test(typed)) {
    const begun = names.complete(typed);
    if (begun.length > 0) return begun.map((borough) => ({ borough, postcode: null }));
  }
  const offered = suggestionsOf(find(typed));
  if (offered.length > 0 || !almostUnit.test(typed)) return offered;
  return suggestionsOf(find(typed.trim().slice(0, -1)));
}

function suggestionsOf(answer: FindAnswer): readonly Suggestion[] {
  switch (answer.kind) {
    case 'borough':
      return [{ borough: answer.borough, postcode: answer.postcode }];
    case 'choice':
      return answer.boroughs.map((borough) => ({ borough, postcode: null }));
    case 'outside-london':
    case 'not-found':
    case 'invalid':
      return [];
  }
}

/**
 * What the search box offers while someone types: boroughs and places whose name begins with the text, and for a
 * postcode its borough or boroughs as soon as the part typed settles them. It runs in the browser; pure like the lookup
 * itself.
 */
import type { BoroughCode, FindAnswer, PostcodeMatch } from './answer.ts';
import type { Finder } from './find.ts';
import type { BoroughNames } from './names/borough-names.ts';
import { namesPartOfLondon } from './names/parts-of-london.ts';
import type { PlaceNames } from './names/place-names.ts';

export interface Suggestion {
  readonly borough: BoroughCode;
  /** Set when the postcode is in that borough alone: choosing it then leads to what the lookup says about it. */
  readonly postcode: PostcodeMatch | null;
  /** The place in that borough that was meant; null when the borough itself was. */
  readonly place: string | null;
}

export interface SuggestibleNames {
  readonly boroughs: BoroughNames;
  readonly places: PlaceNames;
}

/** More do not fit above the keyboard of a telephone. */
const mostSuggestions = 7;
/** A sector and the first of the two letters that end a postcode. */
const almostUnit = /\d\s*[a-z]\s*$/i;

export function suggest(typed: string, find: Finder, names: SuggestibleNames): readonly Suggestion[] {
  return listSuggestions(typed, find, names).slice(0, mostSuggestions);
}

function listSuggestions(typed: string, find: Finder, names: SuggestibleNames): readonly Suggestion[] {
  if (!/\d/.test(typed)) {
    const begun = listBegun(typed, names);
    if (begun.length > 0) return begun;
  }
  const offered = suggestionsOf(find(typed));
  if (offered.length > 0 || !almostUnit.test(typed)) return offered;
  return suggestionsOf(find(typed.trim().slice(0, -1)));
}

/** Full names come first, then boroughs, then places. */
function listBegun(typed: string, { boroughs, places }: SuggestibleNames): readonly Suggestion[] {
  // “South” may become Southwark; “South London” cannot.
  const isPart = namesPartOfLondon(typed) && /london/i.test(typed);
  const begun = isPart ? [] : boroughs.complete(typed).map(ofBorough);
  const named = boroughs.listNamed(typed).length === 0 ? places.findNamed(typed) : undefined;
  const others = places.complete(typed).filter((place) => place !== named);
  return [...(named ? ofPlace(named) : []), ...begun, ...others.flatMap(ofPlace)];
}

function ofBorough(borough: BoroughCode): Suggestion {
  return { borough, postcode: null, place: null };
}

function ofPlace(place: { readonly name: string; readonly boroughs: readonly BoroughCode[] }): Suggestion[] {
  return place.boroughs.map((borough) => ({ borough, postcode: null, place: place.name }));
}

function suggestionsOf(answer: FindAnswer): readonly Suggestion[] {
  switch (answer.kind) {
    case 'borough':
      return [{ borough: answer.borough, postcode: answer.postcode, place: null }];
    case 'choice': {
      if (answer.isAllLondon) return [];
      const places = answer.places?.places ?? [];
      const ofPlaces = new Set(places.flatMap((place) => place.boroughs));
      const own = answer.boroughs.filter((borough) => !ofPlaces.has(borough));
      return [...own.map(ofBorough), ...places.flatMap(ofPlace)];
    }
    case 'outside-london':
    case 'not-found':
    case 'invalid':
      return [];
  }
}

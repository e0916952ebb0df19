/**
 * The answers of a lookup: one tagged union behind the browser, POST /find and the API, so that all three give the same
 * answer to the same words.
 */

/** GSS code of a borough, such as E09000022. */
export type BoroughCode = string;

/** How much of a postcode the answer is based on. */
export type Precision = 'unit' | 'sector' | 'outcode';

export interface PostcodeMatch {
  /** In its usual form: `SE1 7PB`, `SE1 7` or `SE1`. */
  readonly postcode: string;
  readonly status: 'live' | 'terminated';
  readonly precision: Precision;
  /** Other boroughs with a live postcode within 100 metres. */
  readonly near: readonly BoroughCode[];
}

export type InvalidReason =
  /** Nothing was typed, or only spaces and punctuation. */
  | 'empty'
  /** Longer than any place or postcode. */
  | 'too-long'
  /** It has digits like a postcode but is not one. */
  | 'not-a-postcode';

export type NotFoundReason =
  /** The postcode is only for mail: a PO box or a large organisation, with no district in the edition. */
  | 'post-only'
  /** Help, the police, an emergency number: the person wants a line that answers. */
  | 'wants-help'
  /** A street or an address without its postcode. */
  | 'address'
  /** Only letters of another alphabet, in which no name is known here. */
  | 'other-letters';

/** One of several postcodes in the same text. */
export interface WrittenPostcode {
  /** SE1 7PB */
  readonly postcode: string;
  /** Empty when it is outside London, or unknown. */
  readonly boroughs: readonly BoroughCode[];
  readonly isOutsideLondon: boolean;
}

/** Why a choice has its boroughs: places such as Brixton that lie in them. */
export interface PlaceMatch {
  /** The words name one place, resemble the names of some, or contain them among other words. */
  readonly likeness: 'named' | 'similar' | 'mentioned';
  readonly places: readonly { readonly name: string; readonly boroughs: readonly BoroughCode[] }[];
}

export type FindAnswer =
  | { readonly kind: 'borough'; readonly borough: BoroughCode; readonly postcode: PostcodeMatch | null }
  | {
      readonly kind: 'choice';
      /**
       * Likeliest first for a postcode, in name order for a name; at least one. A single borough is something the
       * person should confirm: a name found among other words, or an area that lies partly outside London.
       */
      readonly boroughs: readonly BoroughCode[];
      readonly postcode: PostcodeMatch | null;
      /** The area typed also lies partly outside London. */
      readonly partlyOutsideLondon: boolean;
      /** Missing when no place was involved. */
      readonly places?: PlaceMatch;
      /** The words name London or a side of it (South London), so that every borough is offered. */
      readonly isAllLondon?: true;
      /** The postcode differs from what was typed: a digit replaces the letter it looks like, or the reverse. */
      readonly isCorrected?: true;
      /** The text holds several whole postcodes, and they are not in the same borough. */
      readonly written?: readonly WrittenPostcode[];
    }
  | {
      readonly kind: 'outside-london';
      readonly postcode: PostcodeMatch | null;
      /** The town or county that was named instead of a postcode. */
      readonly place?: string;
    }
  | {
      readonly kind: 'not-found';
      /** Set when it is shaped like a postcode but no such postcode is known. */
      readonly postcode: PostcodeMatch | null;
      /** Where such a postcode would be if it is newer than the edition, by its first characters. */
      readonly around?: { readonly beginning: string; readonly boroughs: readonly BoroughCode[] };
      /** What was typed instead of a name or a postcode that can be looked up, when that is clear. */
      readonly reason?: NotFoundReason;
    }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason };

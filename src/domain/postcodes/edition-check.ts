/**
 * Decides whether a postcode edition may replace the one in use. Source files drift and downloads break: a file that
 * reads well may still lack half of London. Called before anything is written.
 */
import type { BoroughCode } from '../lookup/answer.ts';

export interface EditionTotals {
  readonly liveByBorough: ReadonlyMap<BoroughCode, number>;
  readonly liveLondon: number;
}

export type EditionDecision =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'missing-boroughs'; readonly missing: readonly BoroughCode[] }
  | {
      readonly ok: false;
      readonly reason: 'too-few-postcodes' | 'too-many-postcodes';
      readonly found: number;
      /** Of the edition in use. */
      readonly expected: number;
    };

/** Shares of the edition in use. London gains or loses about one postcode in a hundred a year. */
const smallestShare = 0.9;
const largestShare = 1.25;

/**
 * @param boroughCodes all of which must occur
 * @param expected live London postcodes of the edition in use
 * @param isForced the operator takes any count; a borough without a postcode is refused all the same
 */
export function decideEdition(
  totals: EditionTotals,
  boroughCodes: readonly BoroughCode[],
  expected: number,
  isForced: boolean,
): EditionDecision {
  const found = totals.liveLondon;
  if (!isForced && found < expected * smallestShare)
    return { ok: false, reason: 'too-few-postcodes', found, expected };
  if (!isForced && found > expected * largestShare)
    return { ok: false, reason: 'too-many-postcodes', found, expected };
  const missing = boroughCodes.filter((code) => !totals.liveByBorough.get(code));
  return missing.length > 0 ? { ok: false, reason: 'missing-boroughs', missing } : { ok: true };
}

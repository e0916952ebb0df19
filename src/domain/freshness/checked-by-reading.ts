/**
 * Which numbers are not checked by a call. Called wherever a line is shown: beside 999, “Not checked yet” would be
 * untrue, since its official page was read, and would have somebody in danger wonder whether it works.
 */

import type { PublicContact } from '../directory.ts';
import { isOfThreeDigits } from '../telephone/telephone.ts';

/** Whether it is a number of three digits of which it is known where and when it was read, and nothing later. */
export function isCheckedByReading({
  telephone,
  lastVerifiedOn,
  source,
}: Pick<PublicContact, 'telephone' | 'lastVerifiedOn' | 'source'>): boolean {
  return lastVerifiedOn === null && source !== null && isOfThreeDigits(telephone);
}

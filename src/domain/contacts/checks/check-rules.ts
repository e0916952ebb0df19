/**
 * What a check covers, and what becomes of it when an entry changes.
 *
 * A check covers everything a reader relies on: role, area, number, address, site and hours. It does not cover notes, a
 * person's name, an absence and the source.
 */
import type { Principal } from '../../people/access.ts';
import { isOfThreeDigits, nationalDigits } from '../../telephone/telephone.ts';
import type { CheckClaim } from '../contact.ts';
import type { ContactFields, ContactRecord, ContactState, Difference } from '../contact-record.ts';
import { contactFields, isChannelField } from '../fields/registry.ts';

/**
 * Why nobody can say that they checked an entry; undefined for most. A call to 999 or 101 keeps somebody in need
 * waiting, and a check would age: readers would be told not to rely on 999. Its source is given instead.
 */
export function findCheckProblem({ telephone }: Pick<ContactFields, 'telephone'>): string | undefined {
  if (!isOfThreeDigits(telephone)) return undefined;
  return `Never call ${telephone} to check it: that keeps somebody in need waiting. Read its official page, and give that page and today as where it was read. Readers see both.`;
}

/** Whether it changes how the contact is reached: what a swindler would do. */
export function isChannelChange({ field, before, after }: Difference): boolean {
  if (!isChannelField(field)) return false;
  if (typeof before !== 'string' || typeof after !== 'string') return true;
  return !contactFields[field].channel.isSame(before, after);
}

export function isNewNumberOrAddress(difference: Difference): boolean {
  const { field } = difference;
  return (
    isChannelField(field) && contactFields[field].channel.holds !== 'site' && isChannelChange(difference)
  );
}

/** Whether it changes something that a check covers. */
export function touchesCheck(difference: Difference): boolean {
  const { field } = difference;
  // A number grouped differently is the number that was checked.
  if (isChannelField(field)) return isChannelChange(difference);
  return field === 'status' || contactFields[field].isChecked;
}

/** Whether the entry no longer says what was read at the source. The source did not say who holds the post. */
export function touchesSource(difference: Difference): boolean {
  return difference.field !== 'status' && touchesCheck(difference);
}

/**
 * Whether the previous check may go on counting for what a change leaves as it is: only if it covered the way that
 * readers reach the contact first, its number if it has one.
 */
export function mayKeepCheck(current: ContactRecord, next: ContactState): boolean {
  return (
    current.verification !== null &&
    current.status === 'active' &&
    next.status === 'active' &&
    firstChannel(current.fields) === firstChannel(next.fields)
  );
}

function firstChannel({ telephone, email, website }: ContactFields): string {
  if (telephone !== null) return nationalDigits(telephone);
  return email?.toLowerCase() ?? website ?? '';
}

/** What happens to the last check: kept, replaced by one made in the same action, restored with a revision, or gone. */
export type CheckOutcome = 'kept' | 'new' | 'restored' | 'gone';

/** @param input what the person says about checking, and whether a check comes back with a restored revision */
export function decideCheck(
  current: ContactRecord,
  next: ContactState,
  differences: readonly Difference[],
  input: { readonly checked: CheckClaim | undefined; readonly hasRestoredCheck: boolean },
  { role }: Pick<Principal, 'role'>,
): CheckOutcome {
  if (input.checked === 'changes') return 'kept';
  if (input.checked !== undefined) return 'new';
  if (input.hasRestoredCheck && next.status === 'active') return 'restored';
  if (current.status !== next.status) return 'gone';
  if (differences.every(({ field }) => field === 'away')) return 'kept';
  if (current.verification === null || role !== 'admin') return 'gone';
  return differences.some(touchesCheck) ? 'gone' : 'kept';
}

/** When the contacts on a page last changed. */
import type { PublicContact } from '../directory/directory.ts';

/**
 * The newest day on which one of the contacts was checked, or changed state with time.
 * @param today London date of the build
 * @returns undefined when nothing about them has a date
 */
export function findLastChangedOn(contacts: readonly PublicContact[], today: string): string | undefined {
  const days = contacts.flatMap((contact) => [
    contact.lastVerifiedOn,
    contact.unreachableSinceOn,
    contact.dates?.dueOn,
    contact.dates?.overdueOn,
    contact.dates?.lapsedOn,
  ]);
  return days
    .filter((day) => typeof day === 'string')
    .filter((day) => day <= today)
    .sort()
    .at(-1);
}

/** The days on which entries fall due, for a calendar. Pure. */
import type { ContactView } from '../contacts/contact-view.ts';
import { counted } from '../text/counted.ts';

type DueContact = Pick<ContactView, 'id' | 'organisation' | 'role' | 'nextDueOn' | 'status'>;

export interface DueDay {
  /** London date. */
  readonly on: string;
  readonly title: string;
  /** By organisation. */
  readonly contacts: readonly DueContact[];
}

/** @returns days in order; an entry that was never checked falls due on no day */
export function listDueDays(contacts: readonly DueContact[]): readonly DueDay[] {
  const due = contacts.flatMap((contact) =>
    contact.nextDueOn === null || contact.status !== 'active' ? [] : [{ ...contact, on: contact.nextDueOn }],
  );
  const days = [...Map.groupBy(due, ({ on }) => on)];
  return days
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([on, found]) => ({
      on,
      title: `Check ${counted(found.length, 'entry', 'entries')} of the directory`,
      contacts: found.toSorted((one, other) => one.organisation.localeCompare(other.organisation)),
    }));
}

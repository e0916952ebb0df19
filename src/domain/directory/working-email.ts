/** The address that a copy, a card or a program may be given. The page shows a dead one too, and says that it is. */
import type { PublicContact } from './directory.ts';

/** The address that mail is known to arrive at, or at least not known to come back from. */
export function findWorkingEmail(contact: Pick<PublicContact, 'email' | 'emailFailedOn'>): string | null {
  return contact.emailFailedOn === null ? contact.email : null;
}

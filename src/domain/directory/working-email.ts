/** The address that a copy, a card or a program may be given. The page shows a dead one too, and says that it is. */
import type { PublicContact } from './directory.ts';

/** The address, unless mail to it came back. */
export function findWorkingEmail(contact: Pick<PublicContact, 'email' | 'emailFailedOn'>): string | null {
  return contact.emailFailedOn === null ? contact.email : null;
}

/**
 * How a contact looks to readers: its fields, together with its marks, the policy of its kind and whether mail to it
 * comes back. Everything that shows a contact as readers see it uses this, the pages of a release as much as previews,
 * so that none forgets a part of it.
 */
import type { PublicContact } from '../../src/domain/directory/directory.ts';
import { type Publishable, publicContact } from '../../src/domain/directory/public-view.ts';
import type { Database, Transaction } from '../client.ts';
import { getPolicy, readPolicies } from '../contacts/contacts.ts';
import { createEmailFailureLookup } from '../mail/returned-mail.ts';

/** @param today YYYY-MM-DD in Europe/London, from which freshness follows */
export type PublicView = (contact: Omit<Publishable, 'emailFailedOn'>, today: string) => PublicContact;

export function createPublicViewer(source: Database | Transaction): PublicView {
  const policies = readPolicies(source);
  const emailFailedOn = createEmailFailureLookup(source);
  return (contact, today) =>
    publicContact(
      { ...contact, emailFailedOn: emailFailedOn(contact.fields.email) },
      getPolicy(policies, contact.kind),
      today,
    );
}

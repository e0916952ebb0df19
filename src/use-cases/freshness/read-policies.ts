/** The policies in the order of the kinds of contact. */
import type { Database } from '../../../db/client.ts';
import { getPolicy, readPolicies } from '../../../db/contacts/contacts.ts';
import { type ContactKind, contactKinds } from '../../domain/contacts/contact.ts';
import type { FreshnessPolicy } from '../../domain/freshness/freshness.ts';

export function listPolicies(
  database: Database,
): readonly { readonly kind: ContactKind; readonly policy: FreshnessPolicy }[] {
  const policies = readPolicies(database);
  return contactKinds.map((kind) => ({ kind, policy: getPolicy(policies, kind) }));
}

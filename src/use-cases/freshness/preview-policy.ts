/** What a change of policy would do to the entries of its kind today, before anybody saves it. */
import { getPolicy, listContacts, readPolicies } from '../../../db/contacts/contacts.ts';
import type { ContactKind } from '../../domain/contacts/contact.ts';
import { type ContactView, viewContact } from '../../domain/contacts/contact-view.ts';
import type { Freshness, FreshnessPolicy } from '../../domain/freshness/freshness.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import type { UseCaseContext } from '../shared/context.ts';

export interface PolicyEffect {
  readonly from: Freshness;
  readonly to: Freshness;
  readonly contacts: readonly ContactView[];
}

export interface PolicyPreview {
  /** Entries that readers would be told something else about, by what changes. */
  readonly effects: readonly PolicyEffect[];
  /** How many entries the policy covers. */
  readonly total: number;
}

export function previewPolicy(
  { database, now }: Pick<UseCaseContext, 'database' | 'now'>,
  { kind, policy }: { readonly kind: ContactKind; readonly policy: FreshnessPolicy },
): PolicyPreview {
  const today = londonDateOf(now);
  return database.transaction((transaction) => {
    const present = getPolicy(readPolicies(transaction), kind);
    const contacts = listContacts(transaction).filter(
      (contact) => contact.kind === kind && contact.status !== 'retired',
    );
    const changed = contacts.flatMap((contact) => {
      const from = viewContact(contact, present, today).freshness;
      const after = viewContact(contact, policy, today);
      return from === after.freshness ? [] : [{ from, to: after.freshness, contact: after }];
    });
    const groups = Map.groupBy(changed, ({ from, to }) => `${from} ${to}`);
    return {
      effects: [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first
          ? [{ from: first.from, to: first.to, contacts: group.map(({ contact }) => contact) }]
          : [];
      }),
      total: contacts.length,
    };
  });
}

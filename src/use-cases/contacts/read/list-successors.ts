/** The shown entries of a kind that could take the place of one that is retired, so named that twins can be told apart. */
import type { Database, Transaction } from '../../../../db/client.ts';
import { type ContactName, listContactNames } from '../../../../db/contacts/contact-posts.ts';
import { findContact, readAreaReference } from '../../../../db/contacts/contacts.ts';
import type { ContactKind } from '../../../domain/contacts/contact.ts';
import { servesWords } from '../../../domain/contacts/list-words.ts';

export interface Successor extends ContactName {
  /** What only this one is called. */
  readonly label: string;
}

const order = new Intl.Collator('en-GB', { numeric: true });

/** By organisation and role. */
export function listSuccessors(source: Database | Transaction, kind: ContactKind): readonly Successor[] {
  const named = listContactNames(source, kind).map((contact) => ({
    ...contact,
    label: `${contact.organisation}: ${contact.role}`,
  }));
  const counts = Map.groupBy(named, ({ label }) => label.toLowerCase());
  return named
    .map((contact) => {
      const isAlone = counts.get(contact.label.toLowerCase())?.length === 1;
      return isAlone ? contact : { ...contact, label: `${contact.label}, ${tellApart(source, contact.id)}` };
    })
    .toSorted((one, other) => order.compare(one.label, other.label));
}

function tellApart(source: Database | Transaction, id: string): string {
  const contact = findContact(source, id);
  if (!contact) return id;
  const { boroughs } = readAreaReference(source);
  const { allLondon, boroughs: codes, telephone } = contact.fields;
  const serves = servesWords(
    allLondon,
    codes.map((code) => boroughs.get(code)?.name ?? code),
  );
  return [serves, telephone ?? 'no telephone'].filter((part) => part !== '').join(', ');
}

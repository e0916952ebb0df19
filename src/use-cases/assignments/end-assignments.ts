/** What an editor looks after and could no longer check: nobody looks after it any more. */
import type { Transaction } from '../../../db/client.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { assignBorough, assignContacts, readAssignments } from '../../../db/rounds/assignments.ts';
import { policeAreasOf } from '../../domain/contacts/changes/contact-changes.ts';
import { isInAreas } from '../../domain/people/access.ts';
import { type AuditedAct, auditAll, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

/**
 * @param areaCodes the areas of the editor from now on
 * @returns how many entries and boroughs
 */
export function endAssignmentsOutside(
  transaction: Transaction,
  context: UseCaseContext,
  { userId, areaCodes }: { readonly userId: string; readonly areaCodes: readonly string[] },
): number {
  const policeAreaOf = policeAreasOf(requestContextOf(transaction, context).areas);
  const assigned = readAssignments(transaction);
  const theirs = (assignees: ReadonlyMap<string, string>) =>
    [...assignees].filter(([, assignee]) => assignee === userId).map(([id]) => id);
  const contacts = theirs(assigned.contacts).filter((id) => {
    const contact = findContact(transaction, id);
    return contact && !isInAreas(contact.fields, areaCodes, policeAreaOf);
  });
  const boroughs = theirs(assigned.boroughs).filter(
    (code) => !isInAreas({ policeArea: null, allLondon: false, boroughs: [code] }, areaCodes, policeAreaOf),
  );
  const nobody = { userId: null, at: context.now.toISOString(), by: context.principal.id };
  assignContacts(transaction, contacts, nobody);
  for (const code of boroughs) assignBorough(transaction, code, nobody);
  const ended = (action: string, subject: string): AuditedAct => ({
    action,
    subject,
    before: { assignee: userId },
    after: { assignee: null },
  });
  auditAll(transaction, context, [
    ...contacts.map((id) => ended('contact.assign', `contact:${id}`)),
    ...boroughs.map((code) => ended('borough.assign', `borough:${code}`)),
  ]);
  return contacts.length + boroughs.length;
}

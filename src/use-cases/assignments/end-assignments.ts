/** What an editor looks after and could no longer check: nobody looks after it any more. */
import type { Transaction } from '../../../db/client.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { assignBorough, assignContacts, readAssignments } from '../../../db/rounds/assignments.ts';
import { policeAreasOf, type RequestContext } from '../../domain/contacts/changes/contact-changes.ts';
import { type ContactArea, decideAccess, isInAreas } from '../../domain/people/access.ts';
import { type AuditedAct, auditAll, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { listColleagues } from './colleagues.ts';

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
  const nobody = nobodyFrom(context);
  assignContacts(transaction, contacts, nobody);
  for (const code of boroughs) assignBorough(transaction, code, nobody);
  auditAll(transaction, context, [
    ...contacts.map((id) => ended('contact.assign', `contact:${id}`, userId)),
    ...boroughs.map((code) => ended('borough.assign', `borough:${code}`, userId)),
  ]);
  return contacts.length + boroughs.length;
}

/** The same when it is the entries that have moved: those whose area is another one now. */
export function endAssignmentsOfMoved(
  transaction: Transaction,
  context: UseCaseContext,
  { areas }: Pick<RequestContext, 'areas'>,
  moved: readonly (ContactArea & { readonly id: string })[],
): void {
  if (moved.length === 0) return;
  const assigned = readAssignments(transaction).contacts;
  const colleagues = new Map(listColleagues(transaction).map((colleague) => [colleague.id, colleague]));
  const policeAreaOf = policeAreasOf(areas);
  const outside = moved.flatMap(({ id, ...area }) => {
    const userId = assigned.get(id);
    const colleague = colleagues.get(userId ?? '');
    if (userId === undefined || !colleague) return [];
    const { allowed } = decideAccess({ kind: 'user', ...colleague }, 'contacts.verify', policeAreaOf, [area]);
    return allowed ? [] : [{ id, userId }];
  });
  assignContacts(
    transaction,
    outside.map(({ id }) => id),
    nobodyFrom(context),
  );
  auditAll(
    transaction,
    context,
    outside.map(({ id, userId }) => ended('contact.assign', `contact:${id}`, userId)),
  );
}

function nobodyFrom({ now, principal }: UseCaseContext) {
  return { userId: null, at: now.toISOString(), by: principal.id };
}

function ended(action: string, subject: string, userId: string): AuditedAct {
  return { action, subject, before: { assignee: userId }, after: { assignee: null } };
}

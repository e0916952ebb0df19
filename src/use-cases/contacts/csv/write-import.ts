/**
 * Carries out the steps of an import, all in one transaction. They were decided before it began, and nothing has
 * changed since, so each is written without being asked about again, and new contacts many at a time: every other writer
 * waits meanwhile. Called by import-contacts.ts.
 */
import { randomUUID } from 'node:crypto';
import { appendAuditEvents } from '../../../../db/audit.ts';
import type { Transaction } from '../../../../db/client.ts';
import {
  insertContacts,
  insertFirstVerifications,
  type NewContactRow,
} from '../../../../db/contact-writes.ts';
import { listTroubledAddresses } from '../../../../db/failed-messages.ts';
import type { Asking } from '../../../domain/contacts/contact-changes.ts';
import { auditedState } from '../../../domain/contacts/contact-record.ts';
import type { UseCaseContext } from '../../context.ts';
import { clearWithin } from '../../mail/clear-failed-address.ts';
import { writePrivateNotes } from '../../private-words/write-private-notes.ts';
import { writeDecidedChange } from '../change-contact.ts';
import { type AuditedAct, getContact } from '../contact-steps.ts';
import { recordVerification } from '../verify-contact.ts';
import type { ImportStep } from './import-row.ts';

type Creation = ImportStep & { readonly kind: 'create' };
type Change = ImportStep & { readonly kind: 'change' };

export function writeSteps(
  transaction: Transaction,
  context: UseCaseContext,
  asking: Asking,
  steps: readonly ImportStep[],
): void {
  writeCreations(
    transaction,
    context,
    steps.filter((step) => step.kind === 'create'),
  );
  for (const step of steps) if (step.kind === 'change') writeChange(transaction, context, asking, step);
}

function writeCreations(transaction: Transaction, context: UseCaseContext, steps: readonly Creation[]): void {
  const at = context.now.toISOString();
  const by = context.principal.id;
  const added = steps.map((step) => ({ ...step, contactId: randomUUID() }));
  insertContacts(
    transaction,
    added.map(
      ({ contactKind, contactId, state }): NewContactRow => ({
        kind: contactKind,
        isDemonstration: false,
        revision: {
          ...{ contactId, number: 1, cause: 'imported', state, successorId: null },
          ...{ unreachableSinceOn: null, reportedDeadOn: null, at, by },
        },
      }),
    ),
  );
  insertFirstVerifications(
    transaction,
    added.flatMap(({ contactId, check }) =>
      check === null ? [] : { contactId, revision: 1, ...check, by, at, carriedFromRevision: null },
    ),
  );
  // Who checked an entry did not say that its address is wrong.
  const troubled = listTroubledAddresses(transaction);
  for (const { state, check } of added) {
    const email = state.fields.email?.toLowerCase();
    if (check !== null && email !== undefined && troubled.has(email))
      clearWithin(transaction, context, email);
  }
  for (const { contactId, privateNotes } of added)
    if (privateNotes !== undefined) writePrivateNotes(transaction, context, contactId, privateNotes);
  const events = added.flatMap(({ contactKind, contactId, state, check }): readonly AuditedAct[] => {
    const subject = `contact:${contactId}`;
    const imported = {
      action: 'contact.import',
      subject,
      after: { ...auditedState(1, state), kind: contactKind },
    };
    if (check === null) return [imported];
    const before = { revision: 1, verification: null, unreachableSinceOn: null };
    return [imported, { action: 'contact.verify', subject, before, after: { revision: 1, ...check } }];
  });
  appendAuditEvents(
    transaction,
    events.map((event) => ({ at, actor: by, requestId: context.requestId, ...event })),
  );
}

function writeChange(
  transaction: Transaction,
  context: UseCaseContext,
  asking: Asking,
  { contact, decision, check, privateNotes }: Change,
): void {
  if (decision) writeDecidedChange(transaction, context, asking, contact, decision, {});
  if (privateNotes !== undefined) writePrivateNotes(transaction, context, contact.id, privateNotes);
  if (check === null) return;
  const current = decision ? getContact(transaction, contact.id) : contact;
  recordVerification(transaction, context, current, check);
}

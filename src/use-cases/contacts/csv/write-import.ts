/**
 * Carries out the steps of an import, all in one transaction. They were decided before it began, and nothing has
 * changed since, so no row is checked again, and each kind of row is written with one statement for all: every other
 * writer waits meanwhile.
 */
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../../../db/client.ts';
import { insertContacts, type NewContactRow } from '../../../../db/contacts/contact-writes.ts';
import type { RequestContext } from '../../../domain/contacts/changes/contact-changes.ts';
import { auditedState, type ContactRecord } from '../../../domain/contacts/contact-record.ts';
import type { GroupActItem } from '../../../domain/group-acts/group-act.ts';
import { noteOfMany } from '../../private-words/write-private-notes.ts';
import { type AuditedAct, auditAll } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { writeChanges } from '../change/write-change.ts';
import { type CheckedContact, recordChecks } from '../checks/record-check.ts';
import { verificationAct } from '../checks/verify-contact.ts';
import type { ImportStep } from './reading/import-row.ts';

type Creation = ImportStep & { readonly kind: 'create' };
type Change = ImportStep & { readonly kind: 'change' };

/** A contact whose new revision, if it has one, is written, with the other contents of its row. */
interface Written extends Pick<ImportStep, 'check' | 'privateNotes'> {
  readonly contact: CheckedContact & Pick<ContactRecord, 'verification'>;
  /** Before the import; null for one that it adds. */
  readonly fromRevision: number | null;
  /** The audit entry for the revision. */
  readonly actions: readonly AuditedAct[];
}

/** @returns what it did to each contact */
export function writeSteps(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  steps: readonly ImportStep[],
): readonly GroupActItem[] {
  const creations = steps.filter((step) => step.kind === 'create');
  const changes = steps.filter((step) => step.kind === 'change');
  const written = [
    ...createContacts(transaction, context, creations),
    ...changeContacts(transaction, context, request, changes),
  ];
  const notes = noteOfMany(
    transaction,
    context,
    written.flatMap(({ contact, privateNotes: text }) =>
      text === undefined ? [] : [{ contactId: contact.id, text }],
    ),
  );
  const by = context.principal.id;
  const checked = written.flatMap(({ contact, check }) =>
    check === null ? [] : [{ contact, check: { ...check, by } }],
  );
  const ids = recordChecks(transaction, context, checked);
  const checks = checked.map(({ contact, check }) => verificationAct(context, contact, check));
  const beside = Map.groupBy([...notes, ...checks], ({ subject }) => subject);
  auditAll(
    transaction,
    context,
    written.flatMap(({ contact, actions }) => [...actions, ...(beside.get(`contact:${contact.id}`) ?? [])]),
  );
  const checkIds = new Map(checked.map(({ contact }, at) => [contact.id, ids[at] ?? null]));
  return written.map(({ contact, fromRevision }) => ({
    contactId: contact.id,
    fromRevision,
    toRevision: contact.revision,
    verificationId: checkIds.get(contact.id) ?? null,
  }));
}

function createContacts(
  transaction: Transaction,
  context: UseCaseContext,
  steps: readonly Creation[],
): readonly Written[] {
  const at = context.now.toISOString();
  const by = context.principal.id;
  const marks = { unreachableSinceOn: null, reportedDeadOn: null };
  const added = steps.map((step) => ({ ...step, contactId: randomUUID() }));
  insertContacts(
    transaction,
    added.map(
      ({ contactKind, contactId, state }): NewContactRow => ({
        kind: contactKind,
        isDemonstration: false,
        revision: { contactId, number: 1, cause: 'imported', state, successorId: null, ...marks, at, by },
      }),
    ),
  );
  return added.map(
    ({ contactKind, contactId, state, check, privateNotes }): Written => ({
      ...{ check, privateNotes, fromRevision: null },
      contact: { id: contactId, revision: 1, ...marks, fields: state.fields, verification: null },
      actions: [
        {
          action: 'contact.import',
          subject: `contact:${contactId}`,
          after: { ...auditedState(1, state), kind: contactKind },
        },
      ],
    }),
  );
}

function changeContacts(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  steps: readonly Change[],
): readonly Written[] {
  const changed = writeChanges(
    transaction,
    context,
    request,
    steps.flatMap(({ contact, decision }) => (decision ? [{ current: contact, decision }] : [])),
  );
  const changedById = new Map(changed.map(({ act, now }) => [now.id, { act, now }]));
  return steps.map(({ contact, check, privateNotes }): Written => {
    const { act, now } = changedById.get(contact.id) ?? {};
    const written = { check, privateNotes, fromRevision: contact.revision };
    return { ...written, contact: now ?? contact, actions: act ? [act] : [] };
  });
}

/** Writes changes that were decided: the new revisions, their audit events, and mail to the people concerned. */
import type { Transaction } from '../../../../db/client.ts';
import { expectErasure } from '../../../../db/connection/erase-removed.ts';
import { revokeConfirmLinks } from '../../../../db/contacts/confirm-links.ts';
import {
  insertRevisions,
  insertVerifications,
  removePeople,
} from '../../../../db/contacts/contact-writes.ts';
import { enqueueMessages } from '../../../../db/mail/enqueue-message.ts';
import { markReleasesNaming } from '../../../../db/publishing/named-releases.ts';
import type {
  Changed,
  RequestContext,
  RequestedChange,
} from '../../../domain/contacts/changes/contact-changes.ts';
import type { RevisionCause } from '../../../domain/contacts/contact.ts';
import {
  auditedState,
  type ContactRecord,
  type Verification,
} from '../../../domain/contacts/contact-record.ts';
import { writeChannelChangeMail, writeStandInMail } from '../../../domain/contacts/mail/contact-mail.ts';
import type { ContactArea } from '../../../domain/people/access.ts';
import { urls } from '../../../urls.ts';
import { endAssignmentsOfMoved } from '../../assignments/end-assignments.ts';
import { type AuditedAct, auditAll, getContact, publishChange } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { type CheckedContact, type MadeCheck, recordCheck } from '../checks/record-check.ts';

/** What is stored with a change. */
export interface ChangeRemarks {
  /** What else the audit event says, such as the proposal that was approved. */
  readonly about?: Readonly<Record<string, unknown>>;
  /** The proposer's comment on a change that waits. */
  readonly note?: string | undefined;
  /** The check that comes with the change, when it is not made today by the person who acts. */
  readonly check?: MadeCheck | undefined;
}

export type ChangeCommand = Omit<RequestedChange, 'seen'>;

/** What decides who may check an entry. */
const areaFields: ReadonlySet<string> = new Set([
  'boroughs',
  'allLondon',
  'policeArea',
] satisfies (keyof ContactArea)[]);

/** The audit action of each cause. */
export const changeActions = {
  created: 'contact.create',
  edited: 'contact.edit',
  vacated: 'contact.mark-vacant',
  filled: 'contact.fill',
  retired: 'contact.retire',
  restored: 'contact.restore',
  approved: 'contact.approve-change',
  imported: 'contact.import',
  merged: 'contact.merge',
} as const satisfies Record<RevisionCause, string>;

export interface DecidedChange {
  readonly current: ContactRecord;
  readonly decision: Changed;
}

interface DecidedRemarks extends Omit<ChangeRemarks, 'note'> {
  readonly requested?: Pick<ChangeCommand, 'checked' | 'restores'>;
}

/** One change, with its audit event and its publish request. */
export function writeDecidedChange(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  change: DecidedChange,
  { about = {}, requested = {}, check: made }: DecidedRemarks,
): void {
  const { current, decision } = change;
  const { checked, restores } = requested;
  const by = context.principal.id;
  const carried = decision.check === 'restored' ? restores?.check : null;
  const [written] = writeChanges(transaction, context, request, [{ ...change, restored: carried ?? null }]);
  if (!written) throw new Error(`The change of ${current.id} was not written.`);
  if (decision.check === 'new' && checked !== undefined && checked !== 'changes')
    recordCheck(
      transaction,
      context,
      getContact(transaction, current.id),
      made ?? { on: request.today, method: checked, by },
    );
  const after = {
    ...written.act.after,
    check: decision.check,
    checked,
    restores: restores?.revision,
    ...about,
  };
  auditAll(transaction, context, [{ ...written.act, after }]);
  const { role, organisation } = decision.next.fields;
  publishChange(transaction, context, `${role}, ${organisation}: ${decision.cause}`);
}

export interface WrittenChange {
  /** The audit event, which the caller writes. */
  readonly act: AuditedAct & { readonly after: object };
  /** The resulting contact, as far as a check in the same action needs to know it. */
  readonly now: CheckedContact & Pick<ContactRecord, 'verification'>;
}

/**
 * Writes many, without audit events or publish requests.
 * @returns one for each, in order
 */
export function writeChanges(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  changes: readonly (DecidedChange & {
    /** The check that is restored with an earlier revision. */
    readonly restored?: RestoredCheck | null;
  })[],
): readonly WrittenChange[] {
  const at = context.now.toISOString();
  const by = context.principal.id;
  const unnamed = changes.flatMap(({ current, decision }) => (decision.personRemoved ? [current.id] : []));
  if (unnamed.length > 0) {
    expectErasure(context.database);
    // Releases on disk may still hold a name. Which ones follows from when it was written.
    markReleasesNaming(transaction, unnamed, at);
  }
  for (const id of unnamed) removePeople(transaction, id);
  insertRevisions(
    transaction,
    changes.map(({ current, decision }) => ({
      contactId: current.id,
      number: current.revision + 1,
      cause: decision.cause,
      state: decision.next,
      successorId: decision.successorId,
      ...decision.marks,
      at,
      by,
    })),
  );
  const carried = carryChecks(transaction, changes, at);
  revokeConfirmLinks(
    transaction,
    changes.filter(({ decision }) => decision.handsChanged).map(({ current }) => current.id),
    at,
  );
  endAssignmentsOfMoved(
    transaction,
    context,
    request,
    changes.flatMap(({ current, decision: { differences, next } }) =>
      differences.some(({ field }) => areaFields.has(field)) ? [{ id: current.id, ...next.fields }] : [],
    ),
  );
  const aboutUrl = `${context.publicUrl}${urls.about()}`;
  enqueueMessages(
    transaction,
    changes.flatMap(({ current, decision: { next, channelsChanged, standInChanged } }) =>
      [
        ...(channelsChanged ? writeChannelChangeMail(current, next, request.today, aboutUrl) : []),
        ...(standInChanged ? writeStandInMail(next, request.today, aboutUrl) : []),
      ].map((mail) => ({ ...mail, about: `contact:${current.id}`, at })),
    ),
  );
  return changes.map(({ current, decision }): WrittenChange => {
    const { id } = current;
    const revision = current.revision + 1;
    return {
      act: {
        action: changeActions[decision.cause],
        subject: `contact:${id}`,
        before: auditedState(current.revision, current),
        after: { ...auditedState(revision, decision.next), check: decision.check },
      },
      now: {
        ...{ id, revision, ...decision.marks },
        fields: decision.next.fields,
        verification: carried.get(id) ?? null,
      },
    };
  });
}

type RestoredCheck = Pick<Verification, 'on' | 'method' | 'by' | 'carriedFromRevision'>;

/** @returns by contact, the check that its new revision takes over from an earlier one */
function carryChecks(
  transaction: Transaction,
  changes: readonly (DecidedChange & { readonly restored?: RestoredCheck | null })[],
  at: string,
): ReadonlyMap<string, Verification> {
  const checks = changes.flatMap(({ current, decision, restored }) => {
    const kept = decision.check === 'kept' ? current.verification : (restored ?? null);
    if (kept === null) return [];
    const { on, method, by } = kept;
    const carriedFromRevision = kept.carriedFromRevision ?? current.revision;
    return [
      { contactId: current.id, revision: current.revision + 1, at, on, method, by, carriedFromRevision },
    ];
  });
  const ids = insertVerifications(transaction, checks);
  return new Map(
    checks.map(({ contactId, on, method, by, carriedFromRevision }, index) => [
      contactId,
      { id: ids[index] ?? '', on, method, by, carriedFromRevision },
    ]),
  );
}

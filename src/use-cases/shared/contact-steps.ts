/** The steps that the use cases about contacts share: checking permissions, recording events, requesting a release. */
import { appendAuditEvents } from '../../../db/audit/audit.ts';
import type { Transaction } from '../../../db/client.ts';
import { findFact } from '../../../db/connection/directory-facts.ts';
import { findContact, readAreaReference } from '../../../db/contacts/contacts.ts';
import type { Refusal, RequestContext } from '../../domain/contacts/changes/contact-changes.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import type { UseCaseContext } from './context.ts';
import { requestPublish } from './request-publish.ts';

export interface AuditedAct {
  /** As noun.verb: `contact.edit`. */
  readonly action: string;
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export function audit(transaction: Transaction, context: UseCaseContext, act: AuditedAct): void {
  auditAll(transaction, context, [act]);
}

/** Appends many, in order. */
export function auditAll(
  transaction: Transaction,
  { now, principal, requestId }: UseCaseContext,
  actions: readonly AuditedAct[],
): void {
  const at = now.toISOString();
  appendAuditEvents(
    transaction,
    actions.map((act) => ({ at, actor: principal.id, requestId, ...act })),
  );
}

/** Somebody tried what they may not do. The event names what they wanted, without its contents. */
export function auditRefusal(
  transaction: Transaction,
  context: UseCaseContext,
  action: string,
  subject: string,
  { reason, detail }: Refusal,
): void {
  audit(transaction, context, { action: `${action}-refused`, subject, after: { reason, detail } });
}

/** Who is asking and what is known, in the form that the decisions of the domain need. */
export function requestContextOf(transaction: Transaction, context: UseCaseContext): RequestContext {
  return {
    principal: context.principal,
    areas: readAreaReference(transaction),
    today: londonDateOf(context.now),
    isPublic: findFact(transaction, 'public-address') !== undefined,
  };
}

/** @throws Error when there is none: only for a contact that was just written */
export function getContact(transaction: Transaction, id: string): ContactRecord {
  const contact = findContact(transaction, id);
  if (!contact) throw new Error(`Contact ${id} was written and is not there.`);
  return contact;
}

export function publishChange(transaction: Transaction, context: UseCaseContext, reason: string): void {
  requestPublish(transaction, { at: context.now.toISOString(), by: context.principal.id, reason });
}

/**
 * A reader says what is wrong with a contact. The report is stored for the people who keep the directory. Independent
 * reports of a dead number make the contact due at once, and readers see that, unless too many entries have become so
 * lately.
 */
import { randomUUID } from 'node:crypto';
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../db/client.ts';
import {
  findReportsSettledOn,
  insertReport,
  listDoubtInstants,
  listOpenReports,
  setReportedDead,
} from '../../../db/contacts/contact-reports.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { doubtsCountSince, mayDoubtAnother, type ReportEffect } from '../../domain/reports/doubt.ts';
import {
  decideReport,
  type ParsedReport,
  parseReport,
  type ReportMistakes,
  readerActor,
} from '../../domain/reports/report.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { takeAttempt } from '../security/attempts.ts';
import { requestPublish } from '../shared/request-publish.ts';
import { senderMark } from './sender-mark.ts';
import { tellOfFlood } from './tell-of-flood.ts';

export interface ReportContext {
  readonly database: Database;
  readonly now: Date;
  /** Ties the audit event to the request that caused it. */
  readonly requestId: string;
  /** The client's network address. Reports are limited by it, and it is not stored. */
  readonly address: string;
  /** Keys the table of attempts and the marks of senders. */
  readonly secret: string;
  /** Origin of the public site without a trailing slash. */
  readonly publicUrl: string;
}

export interface WantedReport {
  readonly contactId: string;
  /** What was chosen: one of reportProblems, or anything else that was sent. */
  readonly problem: string;
  /** As typed. */
  readonly line: string;
}

export type ReportResult =
  | {
      readonly kind: 'recorded';
      /** Whether it made the contact due. */
      readonly madeDue: boolean;
    }
  | { readonly kind: 'invalid'; readonly mistakes: ReportMistakes }
  /** There is no such contact, or readers no longer see it. */
  | { readonly kind: 'not-found' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

export function reportProblem(context: ReportContext, wanted: WantedReport): ReportResult {
  const parsed = parseReport(wanted.problem, wanted.line);
  if (!parsed.ok) return { kind: 'invalid', mistakes: parsed.mistakes };
  if (!isShown(context.database, wanted.contactId)) return { kind: 'not-found' };
  const retryAfterSeconds = takeAttempts(context, wanted.contactId);
  if (retryAfterSeconds > 0) return { kind: 'too-many', retryAfterSeconds };
  return context.database.transaction(
    (transaction) => reportWithin(transaction, context, wanted.contactId, parsed),
    { behavior: 'immediate' },
  );
}

function isShown(database: Database, contactId: string): boolean {
  const contact = findContact(database, contactId);
  return contact !== undefined && contact.status !== 'retired';
}

/**
 * The sender's limits first: a sender who has reached them uses up nothing of what others may report about the contact.
 * @returns 0 when the report may be made
 */
function takeAttempts(context: ReportContext, contactId: string): number {
  const { database, secret, now, address, requestId } = context;
  const result = takeAttempt(
    database,
    secret,
    [
      { name: 'report by address', of: address },
      { name: 'report by address and contact', of: `${address} ${contactId}` },
      { name: 'report by contact', of: contactId },
    ],
    now,
    { requestId, subject: `contact:${contactId}` },
  );
  return result.allowed ? 0 : result.retryAfterSeconds;
}

function reportWithin(
  transaction: Transaction,
  context: ReportContext,
  contactId: string,
  { problem, line }: Extract<ParsedReport, { ok: true }>,
): ReportResult {
  const { now, requestId, address, secret } = context;
  const contact = findContact(transaction, contactId);
  if (!contact || contact.status === 'retired') return { kind: 'not-found' };
  const input = { problem, line, senderMark: senderMark(secret, contactId, address) };
  const { fields, reportedDeadOn, kind, verification } = contact;
  const reportedAt = now.toISOString();
  const reportedOn = londonDateOf(now);
  const lookedOn = latest(verification?.on ?? null, findReportsSettledOn(transaction, contactId));
  const decision = decideReport(
    input,
    listOpenReports(transaction, contactId),
    { kind, telephone: fields.telephone, reportedDeadOn, lookedOn },
    reportedOn,
  );
  if (decision.kind === 'repeated') return { kind: 'recorded', madeDue: false };
  const effect = decision.makesDue ? effectOf(transaction, now) : null;
  const makesDue = effect === 'doubted';
  if (effect === 'held-back') tellOfFlood(transaction, context);
  const id = randomUUID();
  const { revision } = contact;
  insertReport(transaction, { ...input, id, contactId, revision, reportedAt, reportedOn, effect });
  if (makesDue) setReportedDead(transaction, contactId, { reportedAt, reportedOn });
  appendAuditEvent(transaction, {
    at: reportedAt,
    actor: readerActor,
    action: 'contact.report',
    subject: `contact:${contactId}`,
    before: { reportedDeadOn },
    // The line may name somebody, and the audit trail is kept for good.
    after: {
      reportedDeadOn: makesDue ? reportedOn : reportedDeadOn,
      report: id,
      problem,
      hasLine: line !== '',
      ...(effect === 'held-back' ? { heldBack: true } : {}),
    },
    requestId,
  });
  if (makesDue)
    requestPublish(transaction, {
      at: reportedAt,
      by: readerActor,
      reason: `${fields.role}, ${fields.organisation}: reported not to work`,
    });
  return { kind: 'recorded', madeDue: makesDue };
}

function effectOf(transaction: Transaction, now: Date): ReportEffect {
  return mayDoubtAnother(listDoubtInstants(transaction, doubtsCountSince(now)), now)
    ? 'doubted'
    : 'held-back';
}

function latest(one: string | null, other: string | null): string | null {
  return one !== null && (other === null || one > other) ? one : other;
}

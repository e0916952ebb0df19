/**
 * Records what came of a call, and does what follows from it: a check, a vacancy, that the number is wrong, or mail
 * with the confirm link. The call and what follows are written in one transaction.
 */
import { randomUUID } from 'node:crypto';
import { findCall, insertCall, readLastCalls } from '../../../db/calls/contact-calls.ts';
import type { Transaction } from '../../../db/client.ts';
import { eraseExpected } from '../../../db/connection/erase-removed.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { type Call, type CallOutcome, callNoteMax } from '../../domain/calls/call.ts';
import type { NextTry } from '../../domain/calls/next-try.ts';
import type {
  Conflict,
  Invalid,
  Refusal,
  RequestContext,
} from '../../domain/contacts/changes/contact-changes.ts';
import { decideRefusal, type Outdated } from '../../domain/contacts/changes/contact-decisions.ts';
import { withoutName } from '../../domain/contacts/changes/erased-name.ts';
import type { Says, SeenMarks } from '../../domain/contacts/checks/said-meanwhile.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import type { LinkToPassOn } from '../asking/ask-now.ts';
import { changeWithin } from '../contacts/change/change-contact.ts';
import { commandOfVacancy } from '../contacts/change/mark-vacant.ts';
import { findSaidMeanwhile } from '../contacts/checks/find-said-meanwhile.ts';
import { recordUnreachableWithin } from '../contacts/checks/record-unreachable.ts';
import { verifyWithin } from '../contacts/checks/verify-contact.ts';
import type { NotFound } from '../contacts/not-found.ts';
import { audit, auditRefusal, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { askByMail, findAskProblem, takeBackMail } from './ask-by-mail.ts';

export interface CallReport extends SeenMarks {
  readonly contactId: string;
  readonly seenRevision: number;
  readonly outcome: CallOutcome;
  readonly note: string;
  /** When nobody answered: when to try again. */
  readonly nextTry?: NextTry | undefined;
  /** When they ask for mail: false where whoever rings gets the link to pass on. */
  readonly isMailSent?: boolean;
}

export type CallResult =
  /** `links`: what they asked for, where no mail carries it. */
  | { readonly kind: 'recorded'; readonly call: Call; readonly links: readonly LinkToPassOn[] }
  | NotFound
  | Outdated
  | Refusal
  | Invalid
  | Conflict;

const action = 'call.record';
/** A press that comes again so soon is the same press. */
const samePressMs = 120_000;

export function recordCall(context: UseCaseContext, report: CallReport): CallResult {
  const result = context.database.transaction((transaction) => recordWithin(transaction, context, report), {
    behavior: 'immediate',
  });
  eraseExpected(context.database);
  return result;
}

function recordWithin(transaction: Transaction, context: UseCaseContext, report: CallReport): CallResult {
  const current = findContact(transaction, report.contactId);
  if (!current) return { kind: 'not-found' };
  const request = requestContextOf(transaction, context);
  const refusal = decideRefusal('contacts.verify', [current.fields], request);
  if (refusal) {
    auditRefusal(transaction, context, action, `contact:${current.id}`, refusal);
    return refusal;
  }
  const note = noteOf(report, current);
  const repeated = findSamePress(transaction, context, { ...report, note });
  if (repeated)
    return {
      kind: 'recorded',
      call: repeated,
      links: linksAgain(transaction, context, current, report, repeated),
    };
  if (report.seenRevision !== current.revision) return { kind: 'outdated', current };
  const says = saysOf[report.outcome];
  const said = says && findSaidMeanwhile(transaction, context, current, report, says);
  if (said) return said;
  if (report.note.length > callNoteMax) {
    const message = `Shorten the note to ${callNoteMax} characters`;
    return { kind: 'invalid', errors: [{ field: 'note', message }] };
  }
  const followed = follow(transaction, context, request, current, report);
  if (followed.kind !== 'done') return followed;
  const id = randomUUID();
  const { outcome, nextTry } = report;
  const isPutOff = outcome === 'no-answer' && nextTry !== undefined;
  insertCall(transaction, {
    id,
    contactId: current.id,
    revision: current.revision,
    calledAt: context.now.toISOString(),
    calledOn: request.today,
    calledBy: context.principal.id,
    outcome,
    note,
    nextTryOn: isPutOff ? nextTry.on : null,
    nextTryAt: isPutOff ? nextTry.at : null,
    verificationId: followed.verificationId,
  });
  audit(transaction, context, {
    action,
    subject: `contact:${current.id}`,
    after: { call: id, revision: current.revision, outcome, ...(isPutOff && { nextTryOn: nextTry.on }) },
  });
  const call = findCall(transaction, id);
  if (!call) throw new Error(`Call ${id} was written and is not there.`);
  return { kind: 'recorded', call, links: followed.links ?? [] };
}

/** The browser shows the answer to the second press alone, so that the link of the first is seen by nobody. */
function linksAgain(
  transaction: Transaction,
  context: UseCaseContext,
  contact: ContactRecord,
  { outcome, isMailSent = true }: CallReport,
  call: Call,
): readonly LinkToPassOn[] {
  if (outcome !== 'asked-for-mail' || isMailSent) return [];
  if (!takeBackMail(transaction, context, call)) return [];
  return askByMail(transaction, { ...context, now: new Date(call.calledAt) }, contact, false);
}

/** What an answer says of the entry, as far as it tells readers. */
const saysOf: Readonly<Partial<Record<CallOutcome, Says>>> = {
  right: 'right',
  'wrong-number': 'wrong',
  vacant: 'wrong',
};

/** With a post that becomes vacant, the name of whoever held it goes from the entry, and so from the note. */
function noteOf({ outcome, note }: CallReport, { fields }: ContactRecord): string {
  const { person } = fields;
  return outcome === 'vacant' && person !== null ? withoutName(note.trim(), person.name) : note.trim();
}

/** The browser sends a form twice when its button is pressed twice; what says something else is another call. */
function findSamePress(
  transaction: Transaction,
  { now, principal }: UseCaseContext,
  { contactId, seenRevision, outcome, note, nextTry }: CallReport,
): Call | undefined {
  const last = readLastCalls(transaction).get(contactId);
  const isPutOff = outcome === 'no-answer' && nextTry !== undefined;
  const isSame =
    last?.outcome === outcome &&
    last.note === note &&
    last.nextTryOn === (isPutOff ? nextTry.on : null) &&
    last.nextTryAt === (isPutOff ? nextTry.at : null) &&
    last.calledBy === principal.id &&
    last.revision === seenRevision &&
    now.getTime() - Date.parse(last.calledAt) < samePressMs;
  return isSame ? last : undefined;
}

type Followed =
  | {
      readonly kind: 'done';
      readonly verificationId: string | null;
      readonly links?: readonly LinkToPassOn[];
    }
  | Exclude<CallResult, { readonly kind: 'recorded' }>;

const nothingElse: Followed = { kind: 'done', verificationId: null };

/** What the outcome means for the entry. */
function follow(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  current: ContactRecord,
  { contactId, seenRevision, outcome, nextTry, isMailSent = true }: CallReport,
): Followed {
  switch (outcome) {
    case 'right': {
      const result = verifyWithin(transaction, context, request, {
        contactId,
        seenRevision,
        method: 'telephone',
      });
      if (result.kind !== 'verified') return result;
      return { kind: 'done', verificationId: result.contact.verification?.id ?? null };
    }
    case 'no-answer':
      return nextTry === undefined
        ? { kind: 'invalid', errors: [{ field: 'nextTry', message: 'Say when to try again' }] }
        : nothingElse;
    case 'wrong-number': {
      const result = recordUnreachableWithin(transaction, context, { contactId, seenRevision });
      return 'contact' in result ? nothingElse : result;
    }
    case 'vacant': {
      const result = changeWithin(transaction, context, request, current, (contact) =>
        commandOfVacancy(contact, seenRevision),
      );
      switch (result.kind) {
        case 'changed':
        case 'unchanged':
        case 'waits':
          return nothingElse;
        case 'stale':
          return { kind: 'outdated', current };
        default:
          return result;
      }
    }
    case 'asked-for-mail': {
      const problem = findAskProblem(transaction, current, request.today);
      if (problem !== undefined) return { kind: 'conflict', detail: problem };
      const links = askByMail(transaction, context, current, isMailSent);
      return { kind: 'done', verificationId: null, links };
    }
    // The form for editing does the rest.
    case 'changed':
      return nothingElse;
  }
}

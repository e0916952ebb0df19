/** What happened to an entry, in words, the newest first: checks, changes, calls, mail and reports. Pure. */
import { type ConfirmAnswer, confirmLinkActor } from '../confirm/confirmation.ts';
import type { RevisionCause, VerificationMethod } from '../contacts/contact.ts';
import { causeWords, methodPhrases } from '../contacts/contact-words.ts';
import { timeWords } from '../hours/time-words.ts';
import type { ReturnedKind } from '../mail/returned/returned-kinds.ts';
import type { ReportProblem } from '../reports/report.ts';
import { reportProblemWords } from '../reports/report-words.ts';
import { dateWords, londonDateOf } from '../time/calendar.ts';
import { type Call, outcomeWords } from './call.ts';

export interface TimelineEvent {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly what: string;
  /** Actor; null where that would say nothing, as of mail. */
  readonly by: string | null;
  /** What somebody noted for colleagues; empty for none. */
  readonly note: string;
  readonly isWithdrawn: boolean;
  /** Of a call: its id. */
  readonly callId?: string;
}

/** What is stored about one contact, of each kind the newest first. Instants are ISO 8601 in UTC. */
export interface ContactEvents {
  readonly changes: readonly { readonly at: string; readonly by: string; readonly cause: RevisionCause }[];
  readonly checks: readonly {
    readonly id: string;
    readonly at: string;
    readonly on: string;
    readonly by: string;
    readonly method: VerificationMethod;
    readonly withdrawnAt: string | null;
  }[];
  readonly mail: readonly {
    readonly at: string;
    readonly to: string;
    readonly subject: string;
    readonly state: 'sent' | 'waiting' | 'given up';
  }[];
  readonly answers: readonly { readonly at: string; readonly answer: ConfirmAnswer }[];
  readonly returned: readonly {
    readonly at: string;
    readonly address: string;
    readonly kind: ReturnedKind;
  }[];
  readonly reports: readonly { readonly at: string; readonly problem: ReportProblem }[];
}

const mailWords = {
  sent: 'Mail sent',
  waiting: 'Mail to be sent',
  'given up': 'Mail not delivered',
} as const;

const answerWords = {
  correct: 'Answered our mail: the entry is right',
  changed: 'Answered our mail: something has changed',
  left: 'Answered our mail: “I no longer do this”',
  vacant: 'Answered our mail: nobody holds the post',
} as const satisfies Record<ConfirmAnswer, string>;

const returnedWords = {
  failed: 'Mail came back: it did not reach',
  'not-now': 'Mail came back this time from',
  delayed: 'Mail is late to',
  delivered: 'Mail arrived at',
  automatic: 'An automatic reply came from',
  reply: 'An answer came from',
  unclear: 'A report about mail came from',
} as const satisfies Record<ReturnedKind, string>;

/** @param calls undefined for those who may not read them, and then mail is left out too */
export function tellTimeline(
  events: ContactEvents,
  calls: readonly Call[] | undefined,
): readonly TimelineEvent[] {
  const ofCalls = new Set((calls ?? []).flatMap(({ verificationId }) => verificationId ?? []));
  const plain = { by: null, note: '', isWithdrawn: false };
  const told: readonly TimelineEvent[] = [
    ...events.changes.map(({ at, by, cause }) => ({ ...plain, at, by, what: causeWords[cause] })),
    ...events.checks
      .filter(({ id, by }) => !ofCalls.has(id) && !by.startsWith(confirmLinkActor))
      .map(({ at, on, by, method, withdrawnAt }) => ({
        ...plain,
        at,
        by,
        what: `Checked ${methodPhrases[method]}${on === londonDateOf(new Date(at)) ? '' : ` on ${dateWords(on)}`}`,
        isWithdrawn: withdrawnAt !== null,
      })),
    ...events.answers.map(({ at, answer }) => ({ ...plain, at, what: answerWords[answer] })),
    ...events.reports.map(({ at, problem }) => ({
      ...plain,
      at,
      what: `A reader reported: ${reportProblemWords[problem].toLowerCase()}`,
    })),
    ...(calls === undefined
      ? []
      : [
          ...calls.map((call) => ({
            at: call.calledAt,
            by: call.calledBy,
            what: `Rang: ${callWords(call)}`,
            note: call.note,
            isWithdrawn: call.withdrawnAt !== null,
            callId: call.id,
          })),
          ...events.mail.map(({ at, to, subject, state }) => ({
            ...plain,
            at,
            what: `${mailWords[state]} to ${to}: “${subject}”`,
          })),
          ...events.returned.map(({ at, address, kind }) => ({
            ...plain,
            at,
            what: `${returnedWords[kind]} ${address}`,
          })),
        ]),
  ];
  return told.toSorted((one, other) => other.at.localeCompare(one.at));
}

/** What came of a call, with when to try again. */
export function callWords({ outcome, nextTryOn, nextTryAt, verificationId }: Call): string {
  const words = outcomeWords[outcome].toLowerCase();
  if (nextTryOn !== null)
    return `${words}, to try again on ${dateWords(nextTryOn)}${nextTryAt === null ? '' : ` at ${timeWords(nextTryAt)}`}`;
  return outcome === 'changed' && verificationId !== null ? `${words}, corrected and checked` : words;
}

/**
 * What readers say is wrong with a contact, and what follows from it. A report publishes no text and changes no entry,
 * but independent reports of a dead number make the contact due at once. Pure; the use cases of src/use-cases/reports/
 * record the results.
 */
import type { ContactKind } from '../contacts/contact.ts';
import { isSameNumber } from '../telephone/telephone.ts';
import { isText, plainLine } from '../text/typed-text.ts';
import { canBeDoubted, type ReportEffect, sendersNeeded } from './doubt.ts';

export const reportProblems = ['no-answer', 'wrong-number', 'wrong-person', 'other'] as const;
export type ReportProblem = (typeof reportProblems)[number];

/** What it says about the number: only reports of a dead one can make a contact due. */
const saysNumberIsDead = {
  'no-answer': true,
  'wrong-number': true,
  'wrong-person': false,
  other: false,
} as const satisfies Record<ReportProblem, boolean>;

/** The longest line that may go with a report, in characters. */
export const reportLineMax = 200;
/** Days after which a report is deleted, whatever its state. */
export const reportKeepDays = 90;
/** How many different marks there are of senders; see senderMark in src/use-cases/reports/sender-mark.ts. */
export const senderMarkCount = 64;

export interface ContactReport {
  readonly id: string;
  readonly problem: ReportProblem;
  /** What the reader added, for the people who keep the directory; empty when nothing. */
  readonly line: string;
  /** ISO 8601 instant, UTC. */
  readonly reportedAt: string;
  /** London date of the report. */
  readonly reportedOn: string;
  /** Tells senders apart while the report is open; null once it has been settled. */
  readonly senderMark: number | null;
  /** Its effect; null when it had none. */
  readonly effect: ReportEffect | null;
  /** The number that was shown when it was made. */
  readonly telephone: string | null;
  /** Null while nobody has settled it. */
  readonly settledAt: string | null;
}

export interface GivenReport {
  readonly problem: ReportProblem;
  readonly line: string;
  readonly senderMark: number;
}

/** What is wrong with a typed line: it is not plain text, or it is too long. */
export type LineProblem =
  | { readonly kind: 'not-text' }
  | { readonly kind: 'too-long'; readonly length: number };

/** What somebody has to correct; src/words has the words. */
export interface ReportMistakes {
  readonly problem?: 'not-chosen';
  readonly line?: LineProblem;
}

export type ParsedReport =
  | { readonly ok: true; readonly problem: ReportProblem; readonly line: string }
  | { readonly ok: false; readonly mistakes: ReportMistakes };

/** Reads the choice and the typed line. The line is refused, never cut, when it is too long. */
export function parseReport(chosen: string, typedLine: string): ParsedReport {
  const problem = reportProblems.find((known) => known === chosen);
  const line = plainLine(typedLine);
  const lineProblem = findLineProblem(typedLine, line);
  if (problem && lineProblem === undefined) return { ok: true, problem, line };
  return {
    ok: false,
    mistakes: {
      ...(problem ? {} : { problem: 'not-chosen' }),
      ...(lineProblem === undefined ? {} : { line: lineProblem }),
    },
  };
}

function findLineProblem(typed: string, line: string): LineProblem | undefined {
  if (!isText(typed)) return { kind: 'not-text' };
  return line.length <= reportLineMax ? undefined : { kind: 'too-long', length: line.length };
}

export type ReportDecision =
  | {
      readonly kind: 'stored';
      /** Whether it makes the contact due, unless too many others have become so. */
      readonly makesDue: boolean;
    }
  /** The same sender has said the same before: pressing twice is one report. */
  | { readonly kind: 'repeated' };

export interface ReportedEntry {
  readonly kind: ContactKind;
  readonly telephone: string | null;
  /** London date since which reports have made it due; otherwise null. */
  readonly reportedDeadOn: string | null;
  /** London date of its last check, or of the last time that reports of it were settled. */
  readonly lookedOn: string | null;
}

/**
 * @param open the unsettled reports of this contact: those made before its last verification are settled and no longer
 *   among them
 * @param today London date
 */
export function decideReport(
  input: GivenReport,
  open: readonly ContactReport[],
  contact: ReportedEntry,
  today: string,
): ReportDecision {
  const isSame = (report: ContactReport) =>
    report.problem === input.problem &&
    report.line === input.line &&
    report.senderMark === input.senderMark &&
    isSameNumber(report.telephone, contact.telephone);
  if (open.some(isSame)) return { kind: 'repeated' };
  if (contact.reportedDeadOn !== null || !saysNumberIsDead[input.problem] || !canBeDoubted(contact))
    return { kind: 'stored', makesDue: false };
  const senders = new Set(
    open
      .filter(
        (report) =>
          report.senderMark !== null &&
          saysNumberIsDead[report.problem] &&
          isSameNumber(report.telephone, contact.telephone),
      )
      .map((report) => report.senderMark),
  );
  const count = senders.add(input.senderMark).size;
  return { kind: 'stored', makesDue: count >= sendersNeeded(contact.lookedOn, today) };
}

/** The actor in audit events for any reader: nobody in particular. */
export const readerActor = 'reader';

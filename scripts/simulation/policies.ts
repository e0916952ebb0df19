/** The policies that are compared: ways to keep a list of contacts true. */
import type { FreshnessPolicy } from '../../src/domain/freshness/freshness.ts';

/** What the directory does besides asking when a check is due. */
export interface Mechanisms {
  /** Returned mail puts its contact on the work list. */
  readonly returnedMail: boolean;
  /** Readers report what did not work. */
  readonly reports: boolean;
  /** People who may know are asked who holds a post now. */
  readonly questions: boolean;
  /** In the time that is left, administrators ring the contacts that the work list suggests. */
  readonly calls: boolean;
  /** People whose entry shows what looks like one person's contact details are asked for the team's. */
  readonly asksForShared: boolean;
}

export interface ComparedPolicy {
  readonly name: string;
  readonly words: string;
  /**
   * `directory`: pages with the label of the day. `yearly-pdf`: a copy made once a year, in which everything counts
   * as right until the next. `list`: pages without labels, on which everything counts as right.
   */
  readonly shownAs: 'directory' | 'yearly-pdf' | 'list';
  /** Null where nobody is ever asked. */
  readonly days: FreshnessPolicy | null;
  readonly mechanisms: Mechanisms;
}

const all: Mechanisms = {
  returnedMail: true,
  reports: true,
  questions: true,
  calls: true,
  asksForShared: true,
};
const none: Mechanisms = {
  returnedMail: false,
  reports: false,
  questions: false,
  calls: false,
  asksForShared: false,
};
const quarterly: FreshnessPolicy = { verificationDays: 90, dueBeforeDays: 14, lapseAfterDays: 45 };
const yearly: FreshnessPolicy = { verificationDays: 365, dueBeforeDays: 14, lapseAfterDays: 45 };

export const comparedPolicies = [
  {
    name: 'this',
    words: 'This directory',
    shownAs: 'directory',
    days: quarterly,
    mechanisms: all,
  },
  {
    name: 'no-asks',
    words: 'Not asking for what teams share',
    shownAs: 'directory',
    days: quarterly,
    mechanisms: { ...all, asksForShared: false },
  },
  {
    name: 'no-calls',
    words: 'Nor ringing in spare time',
    shownAs: 'directory',
    days: quarterly,
    mechanisms: { ...all, asksForShared: false, calls: false },
  },
  {
    name: 'reminders-only',
    words: 'Its reminders alone',
    shownAs: 'directory',
    days: quarterly,
    mechanisms: none,
  },
  { name: 'yearly', words: 'A yearly reminder', shownAs: 'directory', days: yearly, mechanisms: none },
  { name: 'pdf', words: 'A yearly PDF', shownAs: 'yearly-pdf', days: null, mechanisms: none },
  { name: 'none', words: 'No reminders', shownAs: 'list', days: null, mechanisms: none },
] as const satisfies readonly ComparedPolicy[];

export type PolicyName = (typeof comparedPolicies)[number]['name'];

export function getPolicy(name: PolicyName): ComparedPolicy {
  const found = comparedPolicies.find((policy) => policy.name === name);
  if (!found) throw new Error(`No policy is called ${name}.`);
  return found;
}

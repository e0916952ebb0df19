/**
 * A contact or a line wherever one is shown: on a borough's page, among the national lines, in an answer. Words that
 * the people who keep the directory and data files use too are in the domain.
 */

import { englishAbsence } from '../../domain/contacts/absence.ts';
import type { ContactKind } from '../../domain/contacts/contact.ts';
import { servesWords } from '../../domain/contacts/serves.ts';
import { stageWords } from '../../domain/contacts/support.ts';
import { englishChecks } from '../../domain/directory/freshness-words.ts';

export const contact = {
  /** The tag of a contact that is made up, and the mark at its number. */
  madeUp: { tag: 'Made up', number: 'Made up:' },
  /**
   * What heads the card of a kind whose posts have names that mean nothing to most readers; the name follows, because
   * staff ask for it.
   */
  headings: { police_spoc: 'Police modern slavery team' } as Readonly<Partial<Record<ContactKind, string>>>,
  roleAt: (role: string, organisation: string) => `${role}, ${organisation}`,
  call: 'Call',
  callNumber: (number: string) => `Call ${number}`,
  callInstead: (number: string) => `Call ${number} instead`,
  /** Beside a number that costs nothing: src/domain/telephone/free-calls.ts says which, and by which source. */
  free: 'Free to call from any phone.',
  /** Beside a line of which a public page says so. */
  interpreter: 'You can ask for an interpreter: say the name of your language.',
  /** For whoever calls 999 and has to stay silent. The source is `silentCall` in src/domain/guidance/sources.ts. */
  cannotSpeak: 'Cannot speak? Call 999 from a mobile, listen, and press 55 when asked.',
  /** Labels of the facts of a contact, by field. */
  facts: {
    person: 'Ask for',
    hours: 'Hours',
    website: 'Website',
    serves: 'For',
  },
  serves: servesWords,
  email: 'E-mail',
  emailFailed: (date: string) => `A message to this address came back on ${date}.`,
  callRather: 'Please call instead.',
  report: 'Report a problem with this contact',
  reportOf: (entry: string) => `: ${entry}`,
  websiteOf: (entry: string) => ` of ${entry}`,
  source: {
    page: 'From {site}, read on {date}.',
    copy: 'From a saved copy of {site}, read on {date}.',
    /** Of a national line that nobody has rung: calmly, as beside 999. */
    number: 'Number from {site}, read {date}.',
    numberOfCopy: 'Number from a saved copy of {site}, read {date}.',
    dated: (date: string) => `The page is dated ${date}.`,
    of: (entry: string) => `, for ${entry}`,
    undated: 'We don’t know the exact date of the page.',
    noAnswer: 'If nobody answers, call 101. In danger? Call 999.',
    /** Who asks a service for help may not want to talk to the police. */
    noHelp: 'If they can’t help, use one of the numbers you can always call. In danger? Call 999.',
  },
  checks: englishChecks,
  away: {
    ...englishAbsence,
    inTheirPlace: 'Contact instead: {standIn}',
    untilThen: 'Until then call {police}, or {emergency} if someone is in danger now.',
  },
  support: {
    whom: 'For',
    helps: 'Helps',
    stages: '{stages} ({nrm})',
    eachStage: stageWords,
    whatTheNrmIs: 'what the NRM is',
  },
  lines: {
    /** Of a line that has no known hours; `{site}` is a link to its own site, where it has one. */
    hoursUnknown: 'If nobody answers, call {number}.',
    hoursOnSite: 'The hours may be on {site}. If nobody answers, call {number}.',
    council: 'The council',
  },
} as const;

/**
 * A contact or a line wherever one is shown: on a borough's page, among the national lines, in an answer. Words that
 * the people who keep the directory and data files use too are in the domain.
 */
import { englishAbsence } from '../../domain/contacts/absence.ts';
import { servesWords } from '../../domain/contacts/serves.ts';
import { stageWords } from '../../domain/contacts/support.ts';
import { englishChecks } from '../../domain/directory/freshness-words.ts';

export const contact = {
  /** The tag of a contact that is made up, and the mark at its number. */
  madeUp: { tag: 'Made up', number: 'Made up:' },
  call: 'Call',
  callNumber: (number: string) => `Call ${number}`,
  /** Above a button, for when no script says who answers now. */
  otherTimes: '{hours}. At other times call {number}.',
  callInstead: (number: string) => `Call ${number} instead`,
  /** Labels of the facts of a contact, by field. */
  facts: {
    person: 'Ask for',
    hours: 'Hours',
    website: 'Website',
    serves: 'For',
  },
  serves: servesWords,
  email: 'E-mail',
  emailFailed: (date: string) => `Mail to this address came back on ${date}.`,
  callRather: 'Please call instead.',
  report: 'Report a problem with this contact',
  reportOf: (entry: string) => `: ${entry}`,
  websiteOf: (entry: string) => ` of ${entry}`,
  source: {
    page: 'Read on {site} on {date}.',
    copy: 'From a stored copy of {site}, read on {date}.',
    dated: (date: string) => `The page is dated ${date}.`,
    of: (entry: string) => `, for ${entry}`,
    undated: 'The exact date of the page is not known.',
    noAnswer: 'If nobody answers, call 101. In danger, call 999.',
    /** Who asks a service for help may not want to talk to the police. */
    noHelp: 'If they cannot help, use one of the routes that always work. In danger, call 999.',
  },
  checks: englishChecks,
  away: {
    ...englishAbsence,
    inTheirPlace: 'In their place: {standIn}',
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
    heading: 'The routes that always work',
    more: 'More lines',
    council: 'The council',
  },
} as const;

/**
 * What the simulation assumes about the world: every number with its source. `npm run simulate` halves and doubles each
 * of them to show how much the result depends on it; README.md in this folder says what they mean.
 */

export interface Parameter {
  readonly value: number;
  /** A share cannot be doubled beyond 1. */
  readonly unit: 'share' | 'days' | 'a year' | 'minutes' | 'minutes a week';
  readonly words: string;
  /** `Assumed` where nothing was found to go by. */
  readonly source: string;
}

const assumed = 'Assumed';
const given = 'Given: what the simulation was asked to assume';

export const parameters = {
  stayMean: {
    value: 548,
    unit: 'days',
    words: 'How long somebody stays in a post, on average (18 months)',
    source: given,
  },
  administratorWeekly: {
    value: 120,
    unit: 'minutes a week',
    words: 'What administrators have for the directory',
    source: given,
  },
  ownNumber: {
    value: 0.4,
    unit: 'share',
    words: 'Posts whose listed number is the holder’s own, so that it goes with them',
    source: assumed,
  },
  ownMailbox: {
    value: 0.4,
    unit: 'share',
    words: 'Posts whose listed mailbox is the holder’s own',
    source: assumed,
  },
  showsOwn: {
    value: 0.7,
    unit: 'share',
    words: 'Own numbers and mailboxes that show that they are one person’s (a mobile; a name)',
    source: assumed,
  },
  teamShares: {
    value: 0.5,
    unit: 'share',
    words: 'Posts whose team has a number and a mailbox of its own, whatever is listed',
    source: assumed,
  },
  givesShared: {
    value: 0.25,
    unit: 'share',
    words: 'Times that somebody who is asked for what the team shares gives it',
    source: assumed,
  },
  numberStays: {
    value: 0.25,
    unit: 'share',
    words: 'Own numbers that the next holder takes over all the same (the desk keeps its telephone)',
    source: assumed,
  },
  gapHappens: {
    value: 0.4,
    unit: 'share',
    words: 'Changes of holder that leave the post empty for a while',
    source: assumed,
  },
  gapMean: {
    value: 42,
    unit: 'days',
    words: 'How long such a post stays empty, on average',
    source: assumed,
  },
  renumbered: {
    value: 0.1,
    unit: 'a year',
    words: 'Numbers replaced although the holder stays',
    source:
      'A direct number in the same role goes out of date in 8 to 12% of cases a year: data.sortediq.com/b2b-data-decay-rate.html, read 2026-11-21',
  },
  diverted: {
    value: 60,
    unit: 'days',
    words: 'How long a replaced number still leads to the new one',
    source: assumed,
  },
  mailboxClosed: {
    value: 0.6,
    unit: 'share',
    words: 'Own mailboxes that are closed after their holder has left; mail to them then comes back',
    source: assumed,
  },
  mailboxClosedAfter: {
    value: 45,
    unit: 'days',
    words: 'How long that takes, on average',
    source: '30 to 90 days: app.keendai.com/blog/b2b-contact-data-decay-rate, read 2026-11-21',
  },
  mailboxForwarded: {
    value: 0.15,
    unit: 'share',
    words: 'Own mailboxes that a colleague reads after their holder has left; the rest nobody reads',
    source: assumed,
  },
  silent: {
    value: 0.15,
    unit: 'share',
    words: 'Holders who never answer mail of this kind',
    source: assumed,
  },
  answers: {
    value: 0.6,
    unit: 'share',
    words: 'Mails that one of the others answers',
    source:
      'Between 35% (people with an interest) and 85% (staff) of web surveys: gmi.org/wordpress/tag_reminders, read 2026-11-21',
  },
  answerDelay: {
    value: 3,
    unit: 'days',
    words: 'How long an answer takes, on average',
    source:
      'Of answers to a survey 30% come on the first day and 60% within a week: masterilo.ru/a-232817.html, read 2026-11-21',
  },
  haste: {
    value: 0.05,
    unit: 'share',
    words: 'People who press “All of this is correct” although something is wrong',
    source: assumed,
  },
  slip: {
    value: 0.01,
    unit: 'share',
    words: 'People who say that something is wrong although all is right',
    source: assumed,
  },
  tellsOnLeaving: {
    value: 0.15,
    unit: 'share',
    words: 'Holders who use the link of an earlier mail to say that they are leaving',
    source: assumed,
  },
  newcomerTells: {
    value: 0.1,
    unit: 'share',
    words: 'New holders who write in, a month later on average, that the entry is wrong',
    source: assumed,
  },
  scannerOpens: {
    value: 0.5,
    unit: 'share',
    words: 'Mailboxes whose scanner opens every link',
    source:
      'Most large organisations run one: check.live-direct-marketing.online/blog/bot-clicks-security-scanners-detect, read 2026-11-21; the share is assumed',
  },
  scannerPresses: {
    value: 0.005,
    unit: 'share',
    words: 'Mails on whose page a scanner also presses the button',
    source:
      'Scanners typically press nothing: help.pushwoosh.com, article 30493475150493, read 2026-11-21; the share is assumed',
  },
  deputyKnown: {
    value: 0.3,
    unit: 'share',
    words: 'Contacts with a deputy on record',
    source: assumed,
  },
  escalationKnown: {
    value: 0.7,
    unit: 'share',
    words: 'Police areas and councils with an escalation address on record',
    source: assumed,
  },
  escalationWorks: {
    value: 0.5,
    unit: 'share',
    words: 'Escalations that make somebody act',
    source: assumed,
  },
  telephoneAnswered: {
    value: 0.6,
    unit: 'share',
    words: 'Calls to a right number that are answered',
    source: assumed,
  },
  callTakes: {
    value: 6,
    unit: 'minutes',
    words: 'A call to a contact, with writing down what came of it',
    source: assumed,
  },
  searchTakes: {
    value: 15,
    unit: 'minutes',
    words: 'Finding out who has the post now, through the switchboard',
    source: assumed,
  },
  searchSucceeds: {
    value: 0.8,
    unit: 'share',
    words: 'Such searches that succeed',
    source: assumed,
  },
  saysGone: {
    value: 0.3,
    unit: 'share',
    words: 'Mailboxes of people who have left that answer by themselves and say so',
    source: assumed,
  },
  readersUse: {
    value: 50,
    unit: 'a year',
    words: 'How often readers ring one entry',
    source: assumed,
  },
  readersReport: {
    value: 0.1,
    unit: 'share',
    words: 'Readers who say so when an entry has led them nowhere',
    source: assumed,
  },
  mailDelayed: {
    value: 0.01,
    unit: 'share',
    words: 'Attempts at delivery that a mail server puts off',
    source: assumed,
  },
} as const satisfies Readonly<Record<string, Parameter>>;

export type ParameterName = keyof typeof parameters;
export type WorldValues = Readonly<Record<ParameterName, number>>;

export const parameterNames = Object.keys(parameters) as readonly ParameterName[];

export function standardWorld(): WorldValues {
  return Object.fromEntries(
    parameterNames.map((name) => [name, parameters[name].value]),
  ) as unknown as WorldValues;
}

/** The standard world with one value half or twice as great; a share ends at 1. */
export function varyWorld(name: ParameterName, factor: number): WorldValues {
  const { value, unit }: Parameter = parameters[name];
  const varied = value * factor;
  return { ...standardWorld(), [name]: unit === 'share' ? Math.min(1, varied) : varied };
}

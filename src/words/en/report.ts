/** /report/: where a reader says that an entry is wrong, and the answers they get. */
import type { ReportProblem } from '../../domain/reports/report.ts';

export const report = {
  heading: 'Report a problem with this contact',
  callFirst: {
    notHere: 'This page is not for reporting slavery.',
    text: '{notHere} It only tells us that a contact on this site is wrong.',
    danger: 'In danger now? {call}',
    line: '{name}: {call}',
    call: (number: string) => `Call ${number}`,
  },
  problem: {
    legend: 'What is wrong?',
    choices: {
      'no-answer': 'Nobody answered',
      'wrong-number': 'The number is wrong or doesn’t work',
      'wrong-person': 'I got the wrong person or place',
      other: 'Something else is wrong',
    } satisfies Record<ReportProblem, string>,
    hours: (hours: string) => `Someone should answer at these times: ${hours}.`,
  },
  line: {
    label: 'Anything to add? (optional)',
    hint: (characters: number, days: number) =>
      `Don’t write any names, or anything about you or someone else. You can write up to ${characters} characters. We delete it after ${days} days.`,
  },
  trap: {
    label: 'Leave this box empty',
    hint: 'It stops programs that fill in every box.',
  },
  send: 'Send',
  backTo: 'Back to {boroughs}',
  mistakes: {
    notChosen: 'Choose what is wrong',
    notText: 'Use letters, numbers and signs only',
    tooLong: (length: number, most: number) =>
      `Make it shorter. It has ${length} characters, and the most is ${most}`,
    trap: 'Empty this box, then send again',
    tooFast: 'That was very quick, so we haven’t sent it yet. Check it, then send again',
    tooOld: 'This page was open for a long time, so we haven’t sent it yet. Send again',
    unknown: 'It wasn’t sent. Send again',
    tooManyMinutes: (minutes: number) =>
      `We’ve had too many reports, so this one wasn’t sent. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then send again`,
    tooManyHours: (hours: number) =>
      `We’ve had too many reports, so this one wasn’t sent. Wait ${hours} hours, then send again`,
  },
  thanks: {
    heading: 'Thank you for telling us',
    next: 'What happens next',
    read: 'The people who look after this list will read what you sent.',
    check: 'If several people tell us that a number doesn’t work, someone should check it straight away.',
    checkAndSay:
      'If several people tell us that a number doesn’t work, someone should check it straight away. We usually say so beside the number.',
    noAnswer: 'We can’t reply, because we don’t know who you are.',
    needSomeone: 'If you need someone now, use one of the numbers below.',
  },
} as const;

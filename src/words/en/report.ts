/** /report/: where a reader says that an entry is wrong, and the answers they get. */
import type { ReportProblem } from '../../domain/reports/report.ts';

export const report = {
  heading: 'Report a problem with this contact',
  callFirst: {
    notHere: 'This page is not for reporting slavery.',
    text: '{notHere} It only tells us that an entry here is wrong.',
    danger: 'In danger now: {call}',
    line: '{name}: {call}',
    call: (number: string) => `call ${number}`,
  },
  problem: {
    legend: 'What is wrong?',
    choices: {
      'no-answer': 'Nobody answered',
      'wrong-number': 'The number is wrong or does not work',
      'wrong-person': 'It reached the wrong person or place',
      other: 'Something else is wrong',
    } satisfies Record<ReportProblem, string>,
    hours: (hours: string) => `It is answered at these times: ${hours}.`,
  },
  line: {
    label: 'Anything to add? (optional)',
    hint: (characters: number, days: number) =>
      `Do not write names, or anything about you or someone else. At most ${characters} characters. We delete it after ${days} days.`,
  },
  trap: {
    label: 'Leave this field empty',
    hint: 'It is there to stop programs that fill in every field.',
  },
  send: 'Send',
  backTo: 'Back to {boroughs}',
  mistakes: {
    notChosen: 'Choose what is wrong',
    notText: 'Use letters, numbers and signs only',
    tooLong: (length: number, most: number) =>
      `Make it shorter: it has ${length} characters and may have ${most}`,
    trap: 'Empty this field, then send again',
    tooFast: 'That was very quick. Nothing was sent yet: look at it once more, then send again',
    tooOld: 'This page was open for a long time. Nothing was sent yet: send again',
    unknown: 'Nothing was sent yet: send again',
    tooManyMinutes: (minutes: number) =>
      `There were too many reports, so this one was not sent. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then send again`,
    tooManyHours: (hours: number) =>
      `There were too many reports, so this one was not sent. Wait ${hours} hours, then send again`,
  },
  thanks: {
    heading: 'Thank you for telling us',
    next: 'What happens next',
    read: 'The people who keep this directory read what you sent.',
    check: 'When several people tell us that a number does not work, somebody is to check it at once.',
    checkAndSay:
      'When several people tell us that a number does not work, somebody is to check it at once. We usually say so beside the number.',
    noAnswer: 'We cannot write back, because we do not know who you are.',
    needSomeone: 'If you need someone now, use one of the numbers below.',
  },
} as const;

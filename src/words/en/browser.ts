/**
 * What the script of every page writes into it. It comes with the first view, so nothing else belongs here. Pages also
 * show these labels before the script runs.
 */
import type { LabelState } from '../../domain/freshness/label-states.ts';
import { timeWords } from '../../domain/hours/time-words.ts';

const ifItFails = 'If it does not work, use one of the routes that always work.';
const doNotRely = 'Do not rely on this entry. Use one of the routes that always work.';

export const browser = {
  /** For `lang` and for Intl (BCP 47): how dates, numbers and lists are written. */
  locale: 'en-GB',
  freshness: {
    labels: {
      verified: 'Checked',
      due: 'Checked, next check due soon',
      overdue: 'Check overdue',
      reported: 'May not work: being checked',
      lapsed: 'Out of date',
      vacant: 'Nobody holds this post',
      unchecked: 'Not checked yet',
    } satisfies Record<LabelState, string>,
    /** For states in which the reader should do something. */
    advice: {
      overdue: ifItFails,
      reported: ifItFails,
      lapsed: doNotRely,
      vacant: 'Use one of the routes that always work.',
      unchecked: doNotRely,
    } satisfies Record<Exclude<LabelState, 'verified' | 'due'>, string>,
  },
  open: {
    now: 'Open now.',
    until: (when: string) => `Open now until ${when}.`,
    closed: 'Closed now.',
    opens: (when: string) => `Closed now. Opens ${when}.`,
    holiday: 'Hours on bank holidays are not known.',
    today: 'today',
    time: timeWords,
    dayAndTime: (day: string, time: string) => `${day} ${time}`,
  },
  search: { button: 'Find contacts', waiting: 'Searching…' },
  /** In the words of the GOV.UK component. */
  exit: {
    /** A page that anybody may have open. */
    href: 'https://www.bbc.co.uk/weather',
    loading: 'Loading.',
    /** By how often the key was pressed. */
    presses: [
      'Exit this page expired.',
      'Shift, press 2 more times to exit.',
      'Shift, press 1 more time to exit.',
    ],
  },
} as const;

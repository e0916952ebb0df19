/**
 * What the script of every page writes into it. It comes with the first view, so nothing else belongs here. Pages also
 * show these labels before the script runs.
 */
import type { LabelState } from '../../domain/freshness/label-states.ts';

const ifItFails = 'If it doesn’t work, use one of the numbers you can always call.';
const doNotRely = 'Don’t rely on this one. Use one of the numbers you can always call.';

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
      vacant: 'Post vacant',
      unchecked: 'Not checked yet',
    } satisfies Record<LabelState, string>,
    /** For states in which the reader should do something. */
    advice: {
      overdue: ifItFails,
      reported: ifItFails,
      lapsed: doNotRely,
      vacant: 'Use one of the numbers you can always call.',
      unchecked: doNotRely,
    } satisfies Record<Exclude<LabelState, 'verified' | 'due'>, string>,
  },
  open: {
    now: 'Open now.',
    until: 'Open now until {when}.',
    closed: 'Closed now.',
    opens: 'Closed now. Opens {when}.',
    holiday: 'Bank holiday hours are not known.',
    today: 'today',
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

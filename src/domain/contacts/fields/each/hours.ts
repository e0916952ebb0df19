/** When it is answered. The form has parts of its own for it: ../../forms/typed-hours.ts. */

import { hoursWords } from '../../../hours/hours.ts';
import { checkHours } from '../../../hours/hours-check.ts';
import { type Hours, hoursSchema, weekdays } from '../../../hours/hours-schema.ts';
import { formatHoursText, parseHoursText } from '../../../hours/reading/hours-text.ts';
import { shortHoursWords } from '../../../hours/short-hours.ts';
import { findWrongNumberIn } from '../../../telephone/numbers-in-text.ts';
import { plainLine } from '../../../text/typed-text.ts';
import { hoursForm, type TypedHours } from '../../forms/typed-hours.ts';
import type { FieldRow } from '../field-row.ts';
import { seenInHours } from '../seen-parts.ts';

const noteMax = 300;
const periodsMax = 14;

/** Structured hours, with the rules that a shape cannot say. Days come out in the order of the week. */
const schema = hoursSchema
  .superRefine((hours, context) => {
    const note = hours.kind === 'unknown' ? (hours.note ?? '') : '';
    const problem = checkHours(hours, { periodsMax, noteMax }) ?? findWrongNumberIn(note);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  })
  .transform(orderDays)
  .describe('Opening hours in Europe/London');

export const hours = {
  label: 'Hours',
  schema,
  empty: { kind: 'unknown' },
  words: (value) => hoursWords(value),
  seen: seenInHours,
  channel: null,
  isChecked: true,
  toldAs: 'hours',
  onlySomeKinds: null,
  form: hoursForm,
  confirm: {
    control: { kind: 'line', type: 'text' },
    hint: 'Such as Mon-Fri 09:00-17:00; bank holidays closed. Or: 24 hours, or unknown. For a line that takes over when another closes: outside Mon-Fri 09:00-17:00; bank holidays 24 hours. We show you how we read them before they are sent',
    text: formatHoursText,
    read: parseHoursText,
  },
  csv: {
    columns: {
      hours: {
        guide: {
          isNeeded: 'no',
          isPublic: true,
          takes:
            'Such as Mon-Fri 09:00-17:00; bank holidays closed (or open, or times such as 10:00-14:00), or outside Mon-Fri 09:00-17:00; bank holidays 24 hours, or 24 hours, or unknown. What can be read in two ways, such as 9-5, is asked about.',
          example: 'Mon-Fri 09:00-17:00; bank holidays closed',
        },
        headings: [
          ...['opening hours', 'opening times', 'hours of operation', 'office hours', 'working hours'],
          ...['open hours', 'hours open', 'opening', 'times', 'availability', 'hours of opening'],
          'contact hours',
        ],
        takesWords: /^unknown$/i,
        isInWords: true,
        write: formatHoursText,
      },
    },
    read: (row) => row.read('hours', parseHoursText),
    columnOf: { '': 'hours' },
    isWhole: false,
  },
  view: { shape: { hours: hoursSchema }, write: (value) => ({ hours: value }) },
  reminded: (value) => hoursWords(value),
  published: { name: 'hours', of: (value) => value },
  fact: (value, write) => ({ text: write.hours(value) }),
  open: {
    json: {
      shape: {
        hours: hoursSchema.describe('When it answers, in London time: always, at set times, or not known'),
      },
      write: (value) => ({ hours: value }),
    },
    csv: [{ name: 'hours', meaning: 'When it answers, in words', write: (value) => hoursWords(value) }],
    // The standard has schedules.
    service: {},
  },
  copied: { card: (value) => `Hours: ${shortHoursWords(value)}.`, brief: null },
} as const satisfies FieldRow<Hours, Hours, TypedHours>;

function orderDays(value: Hours): Hours {
  if (value.kind === 'unknown' && value.note !== undefined)
    return { kind: 'unknown', note: plainLine(value.note) };
  if (value.kind !== 'periods') return value;
  const periods = value.periods.map(({ days, opens, closes }) => ({
    days: weekdays.filter((day) => days.includes(day)),
    opens,
    closes,
  }));
  return { ...value, periods };
}

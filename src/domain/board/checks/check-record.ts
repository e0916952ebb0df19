/**
 * Whether a record of the Board can be kept: each value by its type, and the dates of one against those of another.
 * Every problem says what to do.
 */
import { dateWords, isRealDate } from '../../time/calendar.ts';
import { type BoardField, type BoardKind, type BoardValues, listBoardFields } from '../board-fields.ts';
import type { BoardState } from '../board-record.ts';
import { isNameOfPerson } from './person-name.ts';

export interface OtherRecord {
  readonly id: string;
  readonly kind: BoardKind;
  readonly values: BoardValues;
}

/** By the name of the field. */
export type BoardProblems = Readonly<Record<string, string>>;

const textMax = 500;
const longMax = 20_000;

/**
 * @param values every field of the kind
 * @param find another record by its id
 * @param today London date
 */
export function checkBoardRecord(
  kind: BoardKind,
  values: BoardValues,
  find: (id: string) => OtherRecord | undefined,
  today: string,
): BoardProblems {
  const problems: Record<string, string> = {};
  for (const [name, field] of listBoardFields(kind)) {
    const problem = checkValue(field, values[name] ?? '', find);
    if (problem !== undefined) problems[name] = problem;
  }
  // Dates that are none cannot be compared.
  return Object.keys(problems).length > 0 ? problems : checkDates(kind, values, find, today);
}

/** What is wrong can still be taken off the site. Otherwise as above. */
export function checkBoardSave(
  {
    kind,
    state,
    values,
  }: { readonly kind: BoardKind; readonly state: BoardState; readonly values: BoardValues },
  find: (id: string) => OtherRecord | undefined,
  today: string,
): BoardProblems {
  return state === 'withdrawn' ? {} : checkBoardRecord(kind, values, find, today);
}

function checkValue(
  { label, type, isRequired, isRole }: BoardField,
  value: string,
  find: (id: string) => OtherRecord | undefined,
): string | undefined {
  if (value === '') return isRequired ? `${label}: fill this in` : undefined;
  if (isRole && isNameOfPerson(value))
    return `${label}: “${value}” looks like the name of a person. Give the organisation or the role instead, such as “Metropolitan Police” or “chair”. If an organisation is called that, add what it is, such as “Trust” or “Foundation”`;
  const most = type === 'long' ? longMax : textMax;
  if (value.length > most) return `${label}: use at most ${most} characters`;
  if (type === 'date' && !isRealDate(value)) return `${label}: “${value}” is no date. Write it as 2026-11-30`;
  if (type === 'partial-date' && !isPartialDate(value))
    return `${label}: “${value}” is no date. Write a day as 2026-11-30, a month as 2026-11 or a year as 2026`;
  if (type === 'url' && !isWebAddress(value))
    return `${label}: “${value}” is no web address. It begins with https:// or http://`;
  if (typeof type !== 'object') return undefined;
  if ('oneOf' in type)
    return Object.hasOwn(type.oneOf, value)
      ? undefined
      : `${label}: “${value}” is not one of ${Object.keys(type.oneOf).join(', ')}`;
  return find(value)?.kind === type.refersTo
    ? undefined
    : `${label}: there is no ${type.refersTo} with the id “${value}”. Choose one that is in the list`;
}

function checkDates(
  kind: BoardKind,
  values: BoardValues,
  find: (id: string) => OtherRecord | undefined,
  today: string,
): BoardProblems {
  const of = (name: string) => values[name] ?? '';
  const isBefore = (one: string, other: string) => one !== '' && other !== '' && one < other;
  switch (kind) {
    case 'document':
      return checkDocument(of, today);
    case 'meeting':
      return checkMeeting(of, today);
    case 'action':
      return checkAction(of, { on: agreedOnOf(values, find), meeting: find(of('meeting')) }, today);
    case 'answer': {
      const askedOn = find(of('recommendation'))?.values['askedOn'] ?? '';
      if (of('answeredOn') > today) return { answeredOn: 'Answered on: this day is still to come' };
      return isBefore(of('answeredOn'), askedOn)
        ? {
            answeredOn: `Answered on: the recommendation was made on ${dateWords(askedOn)}, so the answer is later`,
          }
        : {};
    }
    case 'member':
      return isBefore(of('until'), of('since')) ? { until: 'Until: this is before it began' } : {};
    default:
      return {};
  }
}

function checkMeeting(of: (name: string) => string, today: string): BoardProblems {
  const heldOn = of('heldOn');
  const day = dateWords(heldOn);
  const problems: Record<string, string> = {};
  if (heldOn > today && of('state') === 'held')
    problems['state'] = `State: the meeting is on ${day}, so it has not been held yet`;
  for (const name of ['minutes', 'minutesUrl', 'minutesPublishedOn'])
    if (of(name) !== '' && heldOn > today)
      problems[name] =
        `There are no minutes of a meeting that has not been held: this one is on ${day}. Leave this empty, or correct the date`;
    else if (of(name) !== '' && of('state') === 'cancelled')
      problems[name] = 'There are no minutes of a meeting that was cancelled';
  const publishedOn = of('minutesPublishedOn');
  if (publishedOn !== '' && publishedOn < heldOn)
    problems['minutesPublishedOn'] = `Minutes published on: the meeting was on ${day}, so this is later`;
  return problems;
}

function checkDocument(of: (name: string) => string, today: string): BoardProblems {
  const problems: Record<string, string> = {};
  if (of('reviewDueOn') !== '' && of('reviewDueOn') < of('adoptedOn'))
    problems['reviewDueOn'] =
      `Review due on: it was adopted on ${dateWords(of('adoptedOn'))}, so its review is later`;
  if (of('adoptedOn') > today) problems['adoptedOn'] = 'Adopted on: this day is still to come';
  if (of('publishedOn') > today) problems['publishedOn'] = 'Published on: this day is still to come';
  return problems;
}

interface AgreedAt {
  /** London date; empty when it is not known. */
  readonly on: string;
  readonly meeting: OtherRecord | undefined;
}

function checkAction(
  of: (name: string) => string,
  { on: agreedOn, meeting }: AgreedAt,
  today: string,
): BoardProblems {
  const problems: Record<string, string> = {};
  const agreedField = of('meeting') === '' ? 'agreedOn' : 'meeting';
  if (meeting?.values['state'] === 'cancelled')
    problems['meeting'] = 'Agreed at the meeting: that one was cancelled. Choose another, or leave it empty';
  else if (agreedOn > today)
    problems[agreedField] =
      `${agreedField === 'meeting' ? 'Agreed at the meeting' : 'Agreed on'}: ${dateWords(agreedOn)} is still to come`;
  const agreed = agreedOn === '' ? '' : dateWords(agreedOn);
  if (agreedOn === '')
    problems['agreedOn'] = 'Agreed on: give the meeting at which it was agreed, or the date';
  if (of('dueOn') !== '' && agreedOn !== '' && of('dueOn') < agreedOn)
    problems['dueOn'] =
      `Due on: it was agreed on ${agreed}, so it cannot have been due before that. Correct one of the two dates`;
  if (of('state') === 'done' && of('doneOn') === '') problems['doneOn'] = 'Done on: say when it was done';
  if (of('state') !== 'done' && of('doneOn') !== '')
    problems['doneOn'] = 'Done on: leave this empty, or say that it is done';
  if (of('doneOn') > today) problems['doneOn'] = 'Done on: this day is still to come';
  if (of('doneOn') !== '' && agreedOn !== '' && of('doneOn') < agreedOn)
    problems['doneOn'] = `Done on: it was agreed on ${agreed}, so it was done after that`;
  return problems;
}

/** London date: of the meeting, where one is named; empty when it is not known. */
export function agreedOnOf(
  values: BoardValues,
  find: (id: string) => Pick<OtherRecord, 'values'> | undefined,
): string {
  return find(values['meeting'] ?? '')?.values['heldOn'] ?? values['agreedOn'] ?? '';
}

function isPartialDate(text: string): boolean {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) || isRealDate(text);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/\s]+\.[^/\s]+/i.test(text) && URL.canParse(text);
}

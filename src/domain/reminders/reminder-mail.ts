/** The text of reminders and of the administrators' digest. Pure. */

import { confirmLinkDays } from '../confirm/confirmation.ts';
import { askForShared } from '../contacts/changes/one-persons.ts';
import type { AreaReference, ContactFields } from '../contacts/contact-record.ts';
import { describeField, type FieldName, fieldsWithLast } from '../contacts/fields/registry.ts';
import type { FreshnessDates } from '../freshness/freshness.ts';
import { dateWords } from '../time/calendar.ts';
import type { ReminderItem } from './reminder-plan.ts';
import type { ReminderStage } from './reminders.ts';

export interface ReminderEntry extends Omit<ReminderItem, 'contactId'> {
  readonly fields: Omit<ContactFields, 'person'>;
  readonly lastVerifiedOn: string | null;
  readonly unreachableSinceOn: string | null;
  /** Null when nobody has checked it. */
  readonly dates: FreshnessDates | null;
  /** The address where the reader says whether it is right; null for those who are not asked. */
  readonly confirmUrl: string | null;
  /** The address where administrators deal with it. */
  readonly adminUrl: string;
  /** The London date on which mail to the entry's own address came back; null while it arrives. */
  readonly mailFailedOn: string | null;
  /** Who looks after it; null for nobody. Only the administrators' digest says so. */
  readonly assignee?: { readonly name: string; readonly email: string } | null;
}

export interface WrittenMail {
  readonly subject: string;
  readonly body: string;
}

const subjects = {
  reported: (what) => `Does this number still work? ${what}`,
  first: (what) => `Please check your entry: ${what}`,
  due: (what) => `The check of your entry is due: ${what}`,
  again: (what) => `Reminder to check your entry: ${what}`,
  escalate: (what, { wasReminded }) =>
    `${wasReminded ? 'Nobody has answered for' : 'Still to be checked'}: ${what}`,
  lapse: (what) => `Out of date: ${what}`,
  unchecked: (what) => `Not checked yet: ${what}`,
} as const satisfies Record<ReminderStage, (what: string, item: Pick<ReminderItem, 'wasReminded'>) => string>;

/**
 * To a contact, its deputy, or the person to whom a silent contact is escalated.
 * @param today London date
 */
export function writeReminder(
  entries: readonly ReminderEntry[],
  areas: AreaReference,
  today: string,
  aboutUrl: string,
): WrittenMail {
  const [first] = entries;
  if (!first) throw new Error('A reminder needs an entry.');
  const subject =
    entries.length === 1
      ? subjects[first.newest.stage](`${first.fields.role}, ${first.fields.organisation}`, first)
      : `Please check ${entries.length} entries in the modern slavery contact directory`;
  const body = [
    'The London modern slavery contact directory tells people who to contact. This is your entry.',
    ...entries.flatMap((entry) => ['', ...entryLines(entry, areas, today)]),
    '',
    `Who runs the directory, and how to contact them: ${aboutUrl}`,
  ].join('\n');
  return { subject, body };
}

function entryLines(entry: ReminderEntry, areas: AreaReference, today: string): readonly string[] {
  const line = (label: string, value: string) => `  ${label}: ${value}`;
  return [
    `${entry.fields.role}, ${entry.fields.organisation}`,
    ...fieldLines(entry, areas, today).map(({ label, value }) => line(label, value)),
    line('Last checked', entry.lastVerifiedOn === null ? 'never' : dateWords(entry.lastVerifiedOn)),
    '',
    ...mailFailedLines(entry),
    ...whatNext(entry, today),
    ...sharedLines(entry),
    ...confirmLines(entry),
  ];
}

/** In order: how to reach it, then where, for whom and the rest. */
const remindedFields = fieldsWithLast(['boroughs', 'support', 'notes', 'away']);

function fieldLines({ fields }: ReminderEntry, areas: AreaReference, today: string) {
  const about = { areas, isForAllLondon: fields.allLondon, today };
  const values: Readonly<Partial<Record<FieldName, unknown>>> = fields;
  return remindedFields.flatMap((field) => {
    const { label, reminded } = describeField(field);
    const value = reminded?.(values[field], about) ?? null;
    return value === null ? [] : [{ label, value }];
  });
}

function confirmLines({ confirmUrl }: ReminderEntry): readonly string[] {
  if (confirmUrl === null) return [];
  return [
    '',
    'Tell us if it is right, or what is wrong:',
    confirmUrl,
    `The link works for ${confirmLinkDays} days.`,
  ];
}

/** Only for those who can answer through the link. */
function sharedLines({ confirmUrl, fields }: ReminderEntry): readonly string[] {
  const ask = confirmUrl === null ? undefined : askForShared(fields);
  return ask === undefined ? [] : ['', ask];
}

/** Why the reminder goes to somebody other than the contact. */
function mailFailedLines({ mailFailedOn, fields }: ReminderEntry): readonly string[] {
  if (mailFailedOn === null) return [];
  return [
    `Mail to ${fields.email} came back on ${dateWords(mailFailedOn)}, so we are writing to you. Please tell us the right address.`,
  ];
}

/** What a stage asks in addition to the check. */
const stageAsks: Readonly<Partial<Record<ReminderStage, (entry: ReminderEntry) => string>>> = {
  again: ({ willEscalate }) =>
    willEscalate ? ' If nobody answers, we will write to your police area or council.' : '',
  escalate: ({ wasReminded }) =>
    `${wasReminded ? ' Nobody has answered our reminders.' : ' Our reminders were late, and go out with this message.'} Please make sure that someone answers, or tell us who to ask.`,
};

/** The request, and what happens if nobody answers, as of today: a message may come late. */
function whatNext(entry: ReminderEntry, today: string): readonly string[] {
  const { dates, newest, earlier } = entry;
  if (!dates) return [];
  const by = dateWords(dates.nextDueOn);
  const due =
    today < dates.overdueOn
      ? `Please check it by ${by}. After that, the directory will say that the check is overdue.`
      : `The check was due by ${by}${today < dates.lapsedOn ? ', and the directory says that it is overdue' : ''}.`;
  const lapse = `${today < dates.lapsedOn ? 'From' : 'Since'} ${dateWords(dates.lapsedOn)} the directory says that the entry is out of date, and sends people to other numbers first.`;
  const missed = earlier.map(({ fellDueOn }) => dateWords(fellDueOn)).join(' and ');
  return [
    ...reportedLines(entry),
    `${due}${stageAsks[newest.stage]?.(entry) ?? ''} ${lapse}`,
    ...(missed === ''
      ? []
      : [`This also replaces our message${earlier.length === 1 ? '' : 's'} of ${missed}.`]),
  ];
}

/** What readers report about the number, when the message is about that, alone or together with the due check. */
function reportedLines({ newest, earlier }: ReminderEntry): readonly string[] {
  const reported = [newest, ...earlier].find(({ stage }) => stage === 'reported');
  if (!reported) return [];
  return [
    `By ${dateWords(reported.fellDueOn)} several readers had told us that this phone number does not work. Please try it, and tell us now if it is right.`,
  ];
}

/** A longer digest would not be read; the work list has everything. */
export const digestEntriesMax = 200;

/**
 * To each administrator: what reminders alone will not resolve, first what they look after themselves.
 * @param entries at most digestEntriesMax of them
 * @param count how many there are
 * @param to the address of the administrator
 * @param auditHead COUNT:HASH of the audit trail, of which the message is a copy outside the database
 */
export function writeDigest(
  entries: readonly ReminderEntry[],
  count: number,
  adminUrl: string,
  auditHead: string,
  to: string,
): WrittenMail {
  const left = count - entries.length;
  const isMine = ({ assignee }: ReminderEntry) => assignee?.email.toLowerCase() === to.toLowerCase();
  const mine = entries.filter(isMine);
  const others = entries.filter((entry) => !isMine(entry));
  const lines = (shown: readonly ReminderEntry[]) =>
    shown.map(
      (entry) => `- ${digestLine(entry)}${isMine(entry) ? '' : assigneeWords(entry)}\n  ${entry.adminUrl}`,
    );
  return {
    subject: `Contacts that need you: ${count}`,
    body: [
      'The freshness check found contacts that need an administrator.',
      '',
      ...(mine.length > 0 ? ['You look after:', ...lines(mine)] : []),
      ...(mine.length > 0 && others.length > 0 ? ['', 'The others:'] : []),
      ...lines(others),
      ...(left > 0 ? [`… and ${left} more on the work list.`] : []),
      '',
      `The work list: ${adminUrl}`,
      '',
      `Keep this message: it helps to show whether the record of who did what is still the same. Its head now: ${auditHead}`,
    ].join('\n'),
  };
}

function assigneeWords({ assignee }: ReminderEntry): string {
  return assignee ? ` ${assignee.name} looks after it.` : '';
}

function digestLine(entry: ReminderEntry): string {
  const { fields, dates, newest, unreachableSinceOn } = entry;
  const due = dates ? dateWords(dates.nextDueOn) : '';
  const noMailbox = fields.email === null ? ' It has no e-mail address to write to.' : '';
  const lapsed =
    unreachableSinceOn === null
      ? `has lapsed: the check was due by ${due}.`
      : `has lapsed: nobody could be reached there on ${dateWords(unreachableSinceOn)}.`;
  const says: Record<ReminderStage, string> = {
    reported: `was reported not to work: several readers said so by ${dateWords(newest.fellDueOn)}.`,
    first: `is due to be checked by ${due}.`,
    due: `is due to be checked by ${due}.`,
    again: `is overdue: the check was due by ${due}.`,
    escalate: `is overdue: the check was due by ${due}, and there is no address to escalate to.`,
    lapse: lapsed,
    unchecked: 'has never been checked as it stands.',
  };
  const telephone = fields.telephone === null ? '' : ` (${fields.telephone})`;
  const failed =
    entry.mailFailedOn === null
      ? ''
      : ` Mail to ${fields.email} came back on ${dateWords(entry.mailFailedOn)}.`;
  return `${fields.role}, ${fields.organisation}${telephone} ${says[newest.stage]}${noMailbox}${failed}`;
}

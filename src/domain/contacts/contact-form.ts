/**
 * The form in which people edit a contact, between the fields as they are kept and the text that a browser sends.
 * Nothing typed is judged here: contact-fields.ts does that, and what it says is led back to the part of the form
 * that it is about. Called by the edit and new-contact pages.
 */

import { formText, formTexts } from '../form-text.ts';
import { type Hours, type Weekday, weekdays } from '../hours/hours-schema.ts';
import type { FieldError } from './contact-fields.ts';
import { type ContactFieldName, type ContactFields, fieldNames } from './contact-record.ts';
import { rawSupportOf, type SupportStage, supportStages } from './support.ts';

/** Leave has a form of its own on the contact's page. */
type FormFieldName = Exclude<ContactFieldName, 'away'>;
const formFieldNames = fieldNames.filter((name) => name !== 'away');

/** Everything as it stands in the form. */
export interface ContactFormValues {
  readonly role: string;
  readonly organisation: string;
  /** Empty for none. */
  readonly policeArea: string;
  readonly allLondon: boolean;
  readonly boroughs: readonly string[];
  readonly telephone: string;
  readonly email: string;
  readonly website: string;
  readonly hoursKind: Hours['kind'];
  readonly hoursNote: string;
  readonly periods: readonly TypedPeriod[];
  readonly bankHolidays: 'open' | 'closed' | 'unknown';
  readonly notes: string;
  /** Empty but for a support service. */
  readonly supportWhom: string;
  readonly supportStages: readonly SupportStage[];
  readonly personName: string;
  readonly personConsentOn: string;
}

export interface TypedPeriod {
  readonly days: readonly Weekday[];
  readonly opens: string;
  readonly closes: string;
}

export const periodsMost = 14;
const emptyPeriod: TypedPeriod = { days: [], opens: '', closes: '' };

export const emptyForm: ContactFormValues = {
  role: '',
  organisation: '',
  policeArea: '',
  allLondon: false,
  boroughs: [],
  telephone: '',
  email: '',
  website: '',
  hoursKind: 'unknown',
  hoursNote: '',
  periods: [],
  bankHolidays: 'unknown',
  notes: '',
  supportWhom: '',
  supportStages: [],
  personName: '',
  personConsentOn: '',
};

export function formOfFields(fields: ContactFields): ContactFormValues {
  const { hours } = fields;
  return {
    role: fields.role,
    organisation: fields.organisation,
    policeArea: fields.policeArea ?? '',
    allLondon: fields.allLondon,
    boroughs: fields.boroughs,
    telephone: fields.telephone ?? '',
    email: fields.email ?? '',
    website: fields.website ?? '',
    hoursKind: hours.kind,
    hoursNote: hours.kind === 'unknown' ? (hours.note ?? '') : '',
    periods: hours.kind === 'periods' ? hours.periods : [],
    bankHolidays: hours.kind === 'periods' ? hours.bankHolidays : 'unknown',
    notes: fields.notes,
    supportWhom: fields.support?.whom ?? '',
    supportStages: fields.support?.stages ?? [],
    personName: fields.person?.name ?? '',
    personConsentOn: fields.person?.consentOn ?? '',
  };
}

export function readContactForm(form: FormData): ContactFormValues {
  const text = (name: string, max = 4001) => formText(form, name, max).replace(/\r\n?/g, '\n');
  const count = Math.min(Number.parseInt(formText(form, 'periodCount', 3), 10) || 0, periodsMost);
  return {
    role: text('role'),
    organisation: text('organisation'),
    policeArea: text('policeArea', 20),
    allLondon: formText(form, 'allLondon') === 'yes',
    boroughs: [...formTexts(form, 'boroughs')].sort(),
    telephone: text('telephone'),
    email: text('email'),
    website: text('website'),
    hoursKind: oneOf(formText(form, 'hoursKind'), ['always', 'periods', 'unknown'], 'unknown'),
    hoursNote: text('hoursNote'),
    periods: Array.from({ length: count }, (_, index) => ({
      days: weekdays.filter((day) => formTexts(form, `period-${index}-days`).includes(day)),
      opens: text(`period-${index}-opens`, 40),
      closes: text(`period-${index}-closes`, 40),
    })),
    bankHolidays: oneOf(formText(form, 'bankHolidays'), ['open', 'closed', 'unknown'], 'unknown'),
    notes: text('notes'),
    supportWhom: text('supportWhom'),
    supportStages: supportStages.filter((stage) => formTexts(form, 'supportStages').includes(stage)),
    personName: text('personName'),
    personConsentOn: text('personConsentOn', 40),
  };
}

function oneOf<Word extends string>(typed: string, words: readonly Word[], otherwise: Word): Word {
  return words.find((word) => word === typed) ?? otherwise;
}

/** The rows of the form for periods: those there are, and room for more. */
export function periodRows(values: ContactFormValues, spare: number): readonly TypedPeriod[] {
  const filled = values.periods.length;
  const length = Math.min(Math.max(filled + spare, 2), periodsMost);
  return Array.from({ length }, (_, index) => values.periods[index] ?? emptyPeriod);
}

/** What the schema of the fields is given. */
export function rawFieldsOf(values: ContactFormValues): Readonly<Record<FormFieldName, unknown>> {
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  const hasPerson = orNull(values.personName) !== null || orNull(values.personConsentOn) !== null;
  return {
    role: values.role,
    organisation: values.organisation,
    policeArea: orNull(values.policeArea),
    allLondon: values.allLondon,
    boroughs: values.boroughs,
    telephone: orNull(values.telephone),
    email: orNull(values.email),
    website: orNull(values.website),
    hours: rawHours(values),
    notes: values.notes,
    support: rawSupportOf(values.supportWhom, values.supportStages),
    person: hasPerson ? { name: values.personName, consentOn: values.personConsentOn } : null,
  };
}

function rawHours(values: ContactFormValues): unknown {
  switch (values.hoursKind) {
    case 'always':
      return { kind: 'always' };
    case 'unknown':
      return values.hoursNote.trim() === ''
        ? { kind: 'unknown' }
        : { kind: 'unknown', note: values.hoursNote.trim() };
    case 'periods':
      return {
        kind: 'periods',
        periods: values.periods
          .filter((period) => !isEmpty(period))
          .map(({ days, opens, closes }) => ({
            days,
            opens: plainClock(opens, 'opens'),
            closes: plainClock(closes, 'closes'),
          })),
        bankHolidays: values.bankHolidays,
      };
  }
}

function isEmpty({ days, opens, closes }: TypedPeriod): boolean {
  return days.length === 0 && opens.trim() === '' && closes.trim() === '';
}

/** Times as people write them, as a clock shows them; what is no time stays as it is, to be refused. */
export function plainClock(typed: string, end: 'opens' | 'closes'): string {
  const text = typed.trim().toLowerCase().replace(/\s+/g, '');
  if (text === 'midday' || text === 'noon') return '12:00';
  if (text === 'midnight') return end === 'opens' ? '00:00' : '24:00';
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?(am|pm)?$/.exec(text);
  if (!match) return typed.trim();
  const [, hourText = '', minutes = '00', half] = match;
  const hour = Number(hourText);
  if (half !== undefined && (hour < 1 || hour > 12)) return typed.trim();
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}

/** The fields that the form changes, so that one from before a rule is not judged when nobody touched it. */
export function changedFields(base: ContactFields, values: ContactFormValues): readonly FormFieldName[] {
  const before = rawFieldsOf(formOfFields(base));
  const after = rawFieldsOf(values);
  return formFieldNames.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** By the id of the part of the form that each is about, in the order of the form. */
export type FormProblems = Readonly<Record<string, string>>;

const idsOfFields: Readonly<Record<string, string>> = {
  allLondon: 'boroughs',
  support: 'supportWhom',
  'support.whom': 'supportWhom',
  'support.stages': 'supportStages',
  person: 'personName',
  'person.name': 'personName',
  'person.consentOn': 'personConsentOn',
  hours: 'hoursKind',
  'hours.note': 'hoursNote',
};

/** Sentences for what the shape of hours refuses by itself. */
const shapeProblems = {
  opens: 'Enter the time at which it opens, such as 9am or 09:00',
  closes: 'Enter the time at which it closes, such as 5.30pm or 17:30',
  days: 'Choose the days of this period',
} as const;

export function formProblems(errors: readonly FieldError[], values: ContactFormValues): FormProblems {
  const filled = [...values.periods.entries()].filter(([, period]) => !isEmpty(period)).map(([at]) => at);
  const problems: Record<string, string> = {};
  for (const { field, message } of errors) {
    const [, place, part] = /^hours\.periods\.(\d+)\.(opens|closes|days)/.exec(field) ?? [];
    if (place !== undefined && part !== undefined)
      problems[`period-${filled[Number(place)] ?? 0}-${part}`] ??=
        shapeProblems[part as keyof typeof shapeProblems];
    else if (field === 'hours.periods')
      problems['period-0-days'] ??= 'Give at least one period, or say that the hours are not known';
    else problems[idsOfFields[field] ?? field] ??= message.replace(/^must /, 'This must ').replace(/\.$/, '');
  }
  return problems;
}

/**
 * The form in which people edit a contact, between the fields as they are kept and the text that a browser sends.
 * Nothing typed is judged here: contact-fields.ts does that, and what it says is led back to the part of the form that
 * it is about.
 */

import { weekdays } from '../../hours/hours-schema.ts';
import { formText, formTexts } from '../../text/form-text.ts';
import type { FieldError } from '../contact-fields.ts';
import type { ContactFieldName, ContactFields } from '../contact-record.ts';
import { fieldNames } from '../fields/registry.ts';
import { rawSourceOf, type SourceParts, sourcePartsOf } from '../source.ts';
import { rawSupportOf, type SupportStage, supportStages } from '../support.ts';
import {
  askAboutPeriod,
  emptyHours,
  isEmptyPeriod,
  problemOfHolidayTimes,
  rawHours,
  type TypedHours,
  type TypedPeriod,
  typedHoursOf,
} from './typed-hours.ts';

export { plainClock } from './typed-hours.ts';

/** Leave has a form of its own on the contact's page. */
type FormFieldName = Exclude<ContactFieldName, 'away'>;
const formFieldNames = fieldNames.filter((name) => name !== 'away');

/** Everything as it stands in the form. */
export interface ContactFormValues extends TypedHours, SourceParts {
  readonly role: string;
  readonly organisation: string;
  /** Empty for none. */
  readonly policeArea: string;
  readonly allLondon: boolean;
  readonly boroughs: readonly string[];
  readonly telephone: string;
  readonly email: string;
  readonly website: string;
  readonly notes: string;
  /** Empty but for a support service. */
  readonly supportWhom: string;
  readonly supportStages: readonly SupportStage[];
  readonly personName: string;
  readonly personConsentOn: string;
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
  ...emptyHours,
  notes: '',
  supportWhom: '',
  supportStages: [],
  personName: '',
  personConsentOn: '',
  ...sourcePartsOf(null),
};

export function formOfFields(fields: ContactFields): ContactFormValues {
  return {
    role: fields.role,
    organisation: fields.organisation,
    policeArea: fields.policeArea ?? '',
    allLondon: fields.allLondon,
    boroughs: fields.boroughs,
    telephone: fields.telephone ?? '',
    email: fields.email ?? '',
    website: fields.website ?? '',
    ...typedHoursOf(fields.hours),
    notes: fields.notes,
    supportWhom: fields.support?.whom ?? '',
    supportStages: fields.support?.stages ?? [],
    personName: fields.person?.name ?? '',
    personConsentOn: fields.person?.consentOn ?? '',
    ...sourcePartsOf(fields.source),
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
    bankHolidays: oneOf(formText(form, 'bankHolidays'), ['open', 'closed', 'unknown', 'other'], 'unknown'),
    bankHolidayTimes: text('bankHolidayTimes', 200),
    notes: text('notes'),
    supportWhom: text('supportWhom'),
    supportStages: supportStages.filter((stage) => formTexts(form, 'supportStages').includes(stage)),
    personName: text('personName'),
    personConsentOn: text('personConsentOn', 40),
    sourceUrl: text('sourceUrl'),
    sourceReadOn: text('sourceReadOn', 40),
    sourcePageDatedOn: text('sourcePageDatedOn', 40),
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
    source: rawSourceOf(values),
  };
}

/** The fields that the form changes, so that one from before a rule is not judged when nobody touched it. */
export function changedFields(base: ContactFields, values: ContactFormValues): readonly FormFieldName[] {
  const before = rawFieldsOf(formOfFields(base));
  const after = rawFieldsOf(values);
  return formFieldNames.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** The fields that the form changes, and those that are named in any case, in the order of the form. */
export function namedFields(
  base: ContactFields,
  values: ContactFormValues,
  named: ReadonlySet<string>,
): readonly FormFieldName[] {
  const changed = changedFields(base, values);
  return formFieldNames.filter((field) => named.has(field) || changed.includes(field));
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
  source: 'sourceReadOn',
  'source.url': 'sourceUrl',
  'source.readOn': 'sourceReadOn',
  'source.pageDatedOn': 'sourcePageDatedOn',
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
  const filled = [...values.periods.entries()]
    .filter(([, period]) => !isEmptyPeriod(period))
    .map(([at]) => at);
  const problems: Record<string, string> = {};
  for (const { field, message } of errors) {
    const [, place, part] = /^hours\.periods\.(\d+)\.(opens|closes|days)/.exec(field) ?? [];
    if (place !== undefined && part !== undefined) {
      const row = filled[Number(place)] ?? 0;
      const period = values.periods[row];
      const question = part === 'closes' && period ? askAboutPeriod(period) : undefined;
      problems[`period-${row}-${part}`] ??= question ?? shapeProblems[part as keyof typeof shapeProblems];
    } else if (field.startsWith('hours.bankHolidays'))
      problems['bankHolidayTimes'] ??= problemOfHolidayTimes(values);
    else if (field === 'hours.periods')
      problems['period-0-days'] ??= 'Give at least one period, or say that the hours are not known';
    else problems[idsOfFields[field] ?? field] ??= message.replace(/^must /, 'This must ').replace(/\.$/, '');
  }
  return problems;
}

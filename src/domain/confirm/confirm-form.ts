/**
 * The form in which the holder of a confirm link says what has changed: one line of text for each field that they can
 * know better than the directory.
 */
import { type AwayPartName, awayPartNames, awayPartOf, awayPartsOf, rawAwayOf } from '../contacts/away.ts';
import { contactChangesSchema, type FieldError, parseFields } from '../contacts/contact-fields.ts';
import type { ContactFields } from '../contacts/contact-record.ts';
import { contactFields } from '../contacts/fields/registry.ts';
import { formatHoursText, parseHoursText } from '../hours/reading/hours-text.ts';

const entryFieldNames = [
  'role',
  'organisation',
  'telephone',
  'email',
  'website',
  'hours',
  'notes',
] as const satisfies readonly (keyof ContactFields)[];
type EntryFieldName = (typeof entryFieldNames)[number];
/** The fields of the entry, and the parts of leave. */
export const confirmFieldNames = [...entryFieldNames, ...awayPartNames] as const;
export type ConfirmFieldName = EntryFieldName | AwayPartName;
export type ConfirmFormValues = Readonly<Record<ConfirmFieldName, string>>;

/** The longest remark to the administrators. */
export const remarkMax = 500;

export function confirmFormOf(fields: ContactFields): ConfirmFormValues {
  return {
    role: fields.role,
    organisation: fields.organisation,
    telephone: fields.telephone ?? '',
    email: fields.email ?? '',
    website: fields.website ?? '',
    hours: formatHoursText(fields.hours),
    notes: fields.notes,
    ...awayPartsOf(fields.away),
  };
}

export type TypedChanges =
  | { readonly ok: true; readonly fields: Partial<ContactFields> }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads only the fields that differ from what the form showed, so that nobody must put right what they left alone. */
export function parseConfirmForm(
  base: ContactFields,
  typed: ConfirmFormValues = confirmFormOf(base),
): TypedChanges {
  const touched = changedConfirmFields(base, typed).map(({ name }) => name);
  const errors: FieldError[] = [];
  const given: Partial<Record<EntryFieldName | 'away', unknown>> = {};
  for (const name of touched) {
    if (isAwayPart(name)) given.away = rawAwayOf(typed);
    else if (name === 'hours') {
      const hours = parseHoursText(typed.hours);
      if (hours.ok) given.hours = hours.value;
      else errors.push({ field: 'hours', message: hours.problem });
    } else given[name] = isOptional(name) && typed[name].trim() === '' ? null : typed[name];
  }
  const parsed = parseFields(contactChangesSchema, given);
  if (!parsed.ok) errors.push(...parsed.errors);
  if (!parsed.ok || errors.length > 0) return { ok: false, errors };
  return { ok: true, fields: parsed.value as Partial<ContactFields> };
}

/** The fields that differ from what the form of these fields shows, as they were typed. */
export function changedConfirmFields(
  base: ContactFields,
  typed: ConfirmFormValues,
): readonly { readonly name: ConfirmFieldName; readonly value: string }[] {
  const shown = confirmFormOf(base);
  return confirmFieldNames
    .filter((name) => plain(typed[name]) !== plain(shown[name]))
    .map((name) => ({ name, value: typed[name] }));
}

function isAwayPart(name: ConfirmFieldName): name is AwayPartName {
  return awayPartNames.some((part) => part === name);
}

function isOptional(name: ConfirmFieldName): boolean {
  return name === 'telephone' || name === 'email' || name === 'website';
}

/** The part of the form that an error is about. */
export function confirmFieldOf({ field }: Pick<FieldError, 'field'>): string {
  return field.startsWith('away') ? awayPartOf(field) : (field.split('.')[0] ?? '');
}

/** What the form calls a field, to say what was typed into it. */
export function confirmFieldLabel(name: ConfirmFieldName): string {
  return isAwayPart(name) ? awayLabels[name] : contactFields[name].label;
}

const awayLabels = {
  awayFromOn: 'First day away',
  awayUntilOn: 'Last day away',
  standInName: 'Who stands in',
  standInTelephone: 'Telephone of the stand-in',
  standInEmail: 'E-mail of the stand-in',
} as const satisfies Record<AwayPartName, string>;

/** Browsers send line ends of their own. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

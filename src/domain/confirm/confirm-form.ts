/**
 * The form in which the holder of a confirm link says what has changed: one line of text for each field that they
 * can know better than the directory. Called by the page at /confirm/ and by the use case behind it.
 */
import { contactChangesSchema, type FieldError, parseFields } from '../contacts/contact-fields.ts';
import type { ContactFields } from '../contacts/contact-record.ts';
import { formatHoursText, parseHoursText } from '../hours/hours-text.ts';

export const confirmFieldNames = [
  'role',
  'organisation',
  'telephone',
  'email',
  'website',
  'hours',
  'notes',
] as const satisfies readonly (keyof ContactFields)[];
export type ConfirmFieldName = (typeof confirmFieldNames)[number];
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
  const given: Partial<Record<ConfirmFieldName, unknown>> = {};
  for (const name of touched) {
    if (name === 'hours') {
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

function isOptional(name: ConfirmFieldName): boolean {
  return name === 'telephone' || name === 'email' || name === 'website';
}

/** Browsers send line ends of their own. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

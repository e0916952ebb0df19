/**
 * The form in which the holder of a confirm link says what has changed: one line of text for each field that they can
 * know better than the directory.
 */
import {
  type AbsencePartName,
  absencePartNames,
  absencePartOf,
  absencePartsOf,
  rawAbsenceOf,
} from '../contacts/absence.ts';
import { contactChangesSchema, type FieldError, parseFields } from '../contacts/contact-fields.ts';
import type { ContactFields } from '../contacts/contact-record.ts';
import { contactFields, type FieldsThat, fieldNames } from '../contacts/fields/registry.ts';
import type { ConfirmControl } from '../contacts/forms/form-parts.ts';

type EntryFieldName = FieldsThat<{ readonly confirm: object }>;
const entryFieldNames = fieldNames.filter(
  (field): field is EntryFieldName => contactFields[field].confirm !== null,
);

/** The fields of the entry, and the parts of an absence. */
export const confirmFieldNames = [...entryFieldNames, ...absencePartNames] as const;
export type ConfirmFieldName = EntryFieldName | AbsencePartName;
/** How the form asks for each field of the entry. */
export const confirmControls = entryFieldNames.map((name) => ({ name, ...controlOf(name) }));
export type ConfirmFormValues = Readonly<Record<ConfirmFieldName, string>>;

/** The longest remark to the administrators. */
export const remarkMax = 500;

export function confirmFormOf(fields: ContactFields): ConfirmFormValues {
  const texts = entryFieldNames.map((name) => [name, confirmOf(name).text(fields[name])] as const);
  return {
    ...(Object.fromEntries(texts) as Record<EntryFieldName, string>),
    ...absencePartsOf(fields.away),
  };
}

function confirmOf(name: EntryFieldName): ConfirmControl<unknown> {
  return contactFields[name].confirm as unknown as ConfirmControl<unknown>;
}

function controlOf(name: EntryFieldName) {
  const { control, label = contactFields[name].label, hint } = confirmOf(name);
  return { control, label, hint };
}

export type TypedChanges =
  | { readonly ok: true; readonly fields: Partial<ContactFields> }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads only the fields that differ from what the form showed, so that nobody must correct what they left alone. */
export function parseConfirmForm(
  base: ContactFields,
  typed: ConfirmFormValues = confirmFormOf(base),
): TypedChanges {
  const touched = changedConfirmFields(base, typed).map(({ name }) => name);
  const errors: FieldError[] = [];
  const input: Partial<Record<EntryFieldName | 'away', unknown>> = {};
  for (const name of touched) {
    if (isAbsencePart(name)) input.away = rawAbsenceOf(typed);
    else {
      const read = confirmOf(name).read(typed[name]);
      if (read.ok) input[name] = read.value;
      else errors.push({ field: name, message: read.problem });
    }
  }
  const parsed = parseFields(contactChangesSchema, input);
  if (!parsed.ok) errors.push(...parsed.errors);
  if (!parsed.ok || errors.length > 0) return { ok: false, errors };
  return { ok: true, fields: parsed.value as Partial<ContactFields> };
}

/** The fields that differ from what the form of these fields shows, as typed. */
export function changedConfirmFields(
  base: ContactFields,
  typed: ConfirmFormValues,
): readonly { readonly name: ConfirmFieldName; readonly value: string }[] {
  const shown = confirmFormOf(base);
  return confirmFieldNames
    .filter((name) => plain(typed[name]) !== plain(shown[name]))
    .map((name) => ({ name, value: typed[name] }));
}

function isAbsencePart(name: ConfirmFieldName): name is AbsencePartName {
  return absencePartNames.some((part) => part === name);
}

/** The part of the form that an error is about. */
export function confirmFieldOf({ field }: Pick<FieldError, 'field'>): string {
  return field.startsWith('away') ? absencePartOf(field) : (field.split('.')[0] ?? '');
}

/** The form's name for a field, for messages about what was typed into it. */
export function confirmFieldLabel(name: ConfirmFieldName): string {
  return isAbsencePart(name) ? absenceLabels[name] : contactFields[name].label;
}

const absenceLabels = {
  awayFromOn: 'First day away',
  awayUntilOn: 'Last day away',
  standInName: 'Who stands in',
  standInTelephone: 'Telephone of the stand-in',
  standInEmail: 'E-mail of the stand-in',
} as const satisfies Record<AbsencePartName, string>;

/** Browsers send line breaks as CRLF. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

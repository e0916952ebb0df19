/**
 * The form in which people edit a contact: converts between the stored fields and the text that a browser sends. It
 * judges nothing typed: contact-fields.ts does that, and its messages are assigned to the part of the form that they
 * are about. fields/registry.ts says how each field appears in it.
 */

import { formText, formTexts } from '../../text/form-text.ts';
import type { FieldError } from '../contact-fields.ts';
import type { ContactFields } from '../contact-record.ts';
import {
  type AllOf,
  contactFields,
  type FieldsThat,
  fieldNames,
  fieldsWithLast,
  type Registry,
} from '../fields/registry.ts';
import type { OwnForm, PlainForm, SentForm } from './form-parts.ts';

/** Some fields have a separate form elsewhere. */
type FormFieldName = FieldsThat<{ readonly form: object }>;
/** Fields that are one control each, and fields whose component ContactForm.astro names. */
export type PlainFieldName = FieldsThat<{ readonly form: { readonly control: object } }>;
export type OwnFieldName = FieldsThat<{ readonly form: { readonly control: 'own markup' } }>;

const formFieldNames = fieldNames.filter((name): name is FormFieldName => contactFields[name].form !== null);

/** In the order in which they are shown: a new one comes before those that take much room. */
export const formOrder = fieldsWithLast([
  ...(['boroughs', 'allLondon', 'policeArea', 'hours', 'support', 'notes', 'source', 'person'] as const),
]).filter((name): name is FormFieldName => contactFields[name].form !== null);

/** The contents of the whole form. */
export type ContactFormValues = AllOf<
  { [Field in FormFieldName]: ReturnType<Registry[Field]['form']['of']> }[FormFieldName]
>;

type AnyForm = OwnForm<unknown, ContactFormValues>;

/** How a field stands in the form. Its parts are among those of the whole form. */
function formOf(field: FormFieldName): AnyForm {
  return contactFields[field].form as unknown as AnyForm;
}

export function plainFormOf(field: PlainFieldName): PlainForm<unknown, PlainFieldName> {
  return contactFields[field].form as unknown as PlainForm<unknown, PlainFieldName>;
}

export function isPlain(field: FormFieldName): field is PlainFieldName {
  return contactFields[field].form.control !== 'own markup';
}

function partsOfAll(partsOf: (form: AnyForm, field: FormFieldName) => object): ContactFormValues {
  return Object.assign(
    {},
    ...formFieldNames.map((field) => partsOf(formOf(field), field)),
  ) as ContactFormValues;
}

export const emptyForm: ContactFormValues = partsOfAll(({ none }) => none);

export function formOfFields(fields: ContactFields): ContactFormValues {
  return partsOfAll(({ of }, field) => of(fields[field]));
}

export function readContactForm(form: FormData): ContactFormValues {
  const sent: SentForm = {
    text: (name, max = 4001) => formText(form, name, max).replace(/\r\n?/g, '\n'),
    texts: (name) => formTexts(form, name),
  };
  return partsOfAll(({ read }) => read(sent));
}

/** What every form with these fields sends: a form that lost a part on the way is not one that was emptied. */
export const sentParts: readonly string[] = formFieldNames.flatMap((field) => formOf(field).sends);

/** The values for the schema of the fields. */
export function rawFieldsOf(values: ContactFormValues): Readonly<Record<FormFieldName, unknown>> {
  return Object.fromEntries(
    formFieldNames.map((field) => [field, formOf(field).raw(values)] as const),
  ) as Record<FormFieldName, unknown>;
}

/** The fields that the form changes, so that a field from before a rule is not judged when nobody edited it. */
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

/** Where problems are shown, by the path that a schema gives them. */
const idsOfPaths: Readonly<Record<string, string>> = Object.fromEntries(
  formFieldNames.flatMap((field) =>
    Object.entries(formOf(field).ids).map(([part, id]) => [part === '' ? field : `${field}.${part}`, id]),
  ),
);

export function formProblems(errors: readonly FieldError[], values: ContactFormValues): FormProblems {
  const problems: Record<string, string> = {};
  for (const error of errors) {
    const { id, message } = placeProblem(error, values) ?? {
      id: idsOfPaths[error.field] ?? error.field,
      message: error.message.replace(/^must /, 'This must ').replace(/\.$/, ''),
    };
    problems[id] ??= message;
  }
  return problems;
}

function placeProblem(error: FieldError, values: ContactFormValues) {
  const name = error.field.split('.')[0];
  const field = formFieldNames.find((known) => known === name);
  return field && formOf(field).placeProblem?.(error, values);
}

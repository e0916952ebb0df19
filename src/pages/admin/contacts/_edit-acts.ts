/** What the forms do in which a contact is edited or added: preview, save, and one more row for hours. */
import {
  contactKinds,
  type VerificationMethod,
  verificationMethods,
} from '../../../domain/contacts/contact.ts';
import type { Stale } from '../../../domain/contacts/contact-changes.ts';
import {
  type ContactChanges,
  contactChangesSchema,
  type FieldError,
  type NewContact,
  newContactSchema,
  parseFields,
} from '../../../domain/contacts/contact-fields.ts';
import {
  type ContactFormValues,
  changedFields,
  type FormProblems,
  formOfFields,
  formProblems,
  rawFieldsOf,
  readContactForm,
} from '../../../domain/contacts/contact-form.ts';
import type { ContactFields, ContactState } from '../../../domain/contacts/contact-record.ts';
import { formText } from '../../../domain/form-text.ts';
import { createContact } from '../../../use-cases/contacts/create-contact.ts';
import { editContact } from '../../../use-cases/contacts/edit-contact.ts';
import { previewEdit, previewNew } from '../../../use-cases/contacts/preview-change.ts';
import type { UseCaseContext } from '../../../use-cases/context.ts';
import type { Acts } from '../_acts.ts';

/** The form as it is shown again, with what there is to say about it. */
export interface FormAgain {
  readonly kind: 'again';
  readonly values: ContactFormValues;
  readonly seen: number;
  readonly checked: VerificationMethod | '';
  readonly problems: FormProblems;
  readonly status: 200 | 400 | 403 | 409;
  readonly spareRows: number;
  /** What would become of it. */
  readonly preview?: {
    readonly state: ContactState;
    readonly check: 'kept' | 'new' | 'gone';
    readonly waits: boolean;
  };
  readonly isUnchanged?: boolean;
  /** Somebody else was faster: both versions, and the revision from which the person's own was made. */
  readonly stale?: Stale & { readonly openedAt: number };
}

export interface Saved {
  readonly kind: 'saved';
  readonly contactId: string;
  readonly done: 'created' | 'edited' | 'waits' | 'unchanged';
}

export type EditOutcome = FormAgain | Saved | { readonly kind: 'not-found' };

interface Sent {
  readonly values: ContactFormValues;
  readonly seen: number;
  readonly checked: VerificationMethod | '';
}

function readSent(form: FormData): Sent {
  const typed = formText(form, 'checked', 20);
  return {
    values: readContactForm(form),
    seen: Number.parseInt(formText(form, 'seen', 10), 10) || 0,
    checked: verificationMethods.find((method) => method === typed) ?? '',
  };
}

function again(sent: Sent, more: Partial<FormAgain> = {}): FormAgain {
  return { kind: 'again', ...sent, problems: {}, status: 200, spareRows: 1, ...more };
}

function withErrors(sent: Sent, errors: readonly FieldError[]): FormAgain {
  return again(sent, { problems: formProblems(errors, sent.values), status: 400 });
}

/** @param stateOf the state of a revision of this contact, or of the present one when there is none of that number */
export function editActs(
  contactId: string,
  stateOf: (revision: number) => ContactState | undefined,
): Acts<EditOutcome> {
  const parse = (sent: Sent): { readonly changes: ContactChanges } | FormAgain => {
    const base = stateOf(sent.seen);
    if (!base)
      return again(sent, { problems: { '': 'This form is too old. Open the entry again' }, status: 400 });
    const raw = rawFieldsOf(sent.values);
    const changed = changedFields(base.fields, sent.values).map((field) => [field, raw[field]] as const);
    const checked = sent.checked === '' ? {} : { checked: sent.checked };
    const result = parseFields(contactChangesSchema, { ...Object.fromEntries(changed), ...checked });
    return result.ok ? { changes: result.value } : withErrors(sent, result.errors);
  };

  const decide = (
    form: FormData,
    context: UseCaseContext,
    how: (context: UseCaseContext, sent: Sent, changes: ContactChanges) => EditOutcome | undefined,
  ): EditOutcome => {
    const sent = readSent(form);
    const parsed = parse(sent);
    if ('kind' in parsed) return parsed;
    return how(context, sent, parsed.changes) ?? { kind: 'not-found' };
  };

  return {
    'more-periods': { permission: 'contacts.edit', run: (form) => again(readSent(form), { spareRows: 2 }) },
    preview: {
      permission: 'contacts.edit',
      run: (form, context) =>
        decide(form, context, (_, sent, changes) => {
          const decision = previewEdit(context, { contactId, seenRevision: sent.seen, changes });
          switch (decision.kind) {
            case 'changed':
              return again(sent, { preview: { state: decision.next, check: decision.check, waits: false } });
            case 'waits':
              return again(sent, { preview: { state: decision.proposed, check: 'gone', waits: true } });
            case 'unchanged':
              return again(sent, { isUnchanged: true });
            default:
              return notSaved(sent, decision);
          }
        }),
    },
    save: {
      permission: 'contacts.edit',
      run: (form, context) =>
        decide(form, context, (_, sent, changes) => {
          const result = editContact(context, { contactId, seenRevision: sent.seen, changes });
          switch (result.kind) {
            case 'changed':
              return { kind: 'saved', contactId, done: 'edited' };
            case 'waits':
            case 'unchanged':
              return { kind: 'saved', contactId, done: result.kind };
            default:
              return notSaved(sent, result);
          }
        }),
    },
  };
}

function notSaved(
  sent: Sent,
  result:
    | Stale
    | { readonly kind: 'not-found' }
    | { readonly kind: 'refused' | 'conflict'; readonly detail: string }
    | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] },
): EditOutcome {
  switch (result.kind) {
    case 'not-found':
      return result;
    case 'stale':
      // What the person changed stays in the form; everything else is as it is now.
      return again(
        { ...sent, values: formOfFields(merge(result)), seen: result.current.revision },
        { stale: { ...result, openedAt: sent.seen }, status: 409 },
      );
    case 'refused':
      return again(sent, { problems: { '': result.detail }, status: 403 });
    case 'conflict':
      return again(sent, { problems: { '': result.detail }, status: 409 });
    case 'invalid':
      return withErrors(sent, result.errors);
  }
}

function merge({ current, attempted, wanted }: Stale): ContactFields {
  const own = wanted.flatMap(({ field }) =>
    field === 'status' ? [] : [[field, attempted.fields[field]] as const],
  );
  return { ...current.fields, ...Object.fromEntries(own) };
}

/** @param kindOf the kind as the form has it */
export const newActs: Acts<EditOutcome> = {
  'more-periods': { permission: 'contacts.create', run: (form) => again(readSent(form), { spareRows: 2 }) },
  preview: {
    permission: 'contacts.create',
    run(form, context) {
      const sent = readSent(form);
      const parsed = parseNew(form, sent);
      if (!parsed.ok) return withErrors(sent, parsed.errors);
      const decision = previewNew(context, parsed.value);
      if (decision.kind !== 'created') return notSaved(sent, decision);
      return again(sent, {
        preview: {
          state: { status: 'active', fields: decision.fields },
          check: decision.check === null ? 'gone' : 'new',
          waits: false,
        },
      });
    },
  },
  save: {
    permission: 'contacts.create',
    run(form, context) {
      const sent = readSent(form);
      const parsed = parseNew(form, sent);
      if (!parsed.ok) return withErrors(sent, parsed.errors);
      const result = createContact(context, parsed.value);
      return result.kind === 'created'
        ? { kind: 'saved', contactId: result.contact.id, done: 'created' }
        : notSaved(sent, result);
    },
  },
};

export function kindOf(form: FormData | undefined): string {
  const typed = formText(form, 'kind', 40);
  return contactKinds.find((kind) => kind === typed) ?? '';
}

/** What was left empty is left out, so that the police area and its boroughs follow from each other. */
function parseNew(form: FormData, { values, checked }: Sent) {
  const kind = kindOf(form);
  const { policeArea, boroughs, ...raw } = rawFieldsOf(values);
  const result = parseFields<NewContact>(newContactSchema, {
    ...raw,
    ...(kind === '' ? {} : { kind }),
    ...(policeArea === null ? {} : { policeArea }),
    ...(values.boroughs.length === 0 ? {} : { boroughs }),
    ...(checked === '' ? {} : { checked }),
  });
  if (result.ok || kind !== '') return result;
  const errors = result.errors.filter(({ field }) => field !== 'kind');
  return {
    ok: false,
    errors: [{ field: 'kind', message: 'Choose what kind of contact it is' }, ...errors],
  } as const;
}

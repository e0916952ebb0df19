/** What the forms for editing or adding a contact do: preview, save, and one more row for hours. */

import type { ChangeDecision, Stale } from '../../domain/contacts/changes/contact-changes.ts';
import type { CheckOutcome } from '../../domain/contacts/checks/check-rules.ts';
import { askForCheck, isNumberKept, notChecked } from '../../domain/contacts/checks/check-words.ts';
import type { SeenMarks } from '../../domain/contacts/checks/said-meanwhile.ts';
import {
  type CheckClaim,
  checkClaims,
  contactKinds,
  type VerificationMethod,
} from '../../domain/contacts/contact.ts';
import {
  type ContactChanges,
  contactChangesSchema,
  type FieldError,
  type NewContact,
  newContactSchema,
  parseFields,
} from '../../domain/contacts/contact-fields.ts';
import type { ContactFields, ContactRecord, ContactState } from '../../domain/contacts/contact-record.ts';
import {
  type ContactFormValues,
  type FormProblems,
  formOfFields,
  formProblems,
  namedFields,
  rawFieldsOf,
  readContactForm,
} from '../../domain/contacts/forms/contact-form.ts';
import { fieldsThatWait } from '../../domain/contacts/waiting-changes.ts';
import { formText } from '../../domain/text/form-text.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { createContact } from '../../use-cases/contacts/change/create-contact.ts';
import { editContact } from '../../use-cases/contacts/change/edit-contact.ts';
import { previewEdit, previewNew } from '../../use-cases/contacts/read/preview-change.ts';
import type { ContactPageData } from '../../use-cases/contacts/read/read-contact-page.ts';
import type { UseCaseContext } from '../../use-cases/shared/context.ts';
import type { AdminPage, DoneOf } from '../define-admin-page.ts';
import type { Actions } from '../run-action.ts';
import { seenMarksOf } from './contact-results.ts';
import type { editPage } from './edit-page.ts';
import type { newContactPage } from './new-contact-page.ts';

/** The form as it is shown again, with its messages. */
export interface FormAgain extends Sent {
  readonly kind: 'again';
  readonly problems: FormProblems;
  readonly status: 200 | 400 | 403 | 409;
  readonly spareRows: number;
  /** The resulting entry. */
  readonly preview?: {
    readonly state: ContactState;
    readonly check: CheckOutcome;
    /** The check that would be recorded with it, when there is a new one: how, and on which London date. */
    readonly claim?: { readonly on: string; readonly method: VerificationMethod } | undefined;
    readonly waits: boolean;
    /** Why it waits, one sentence for each thing. */
    readonly reasons: readonly string[];
    /** Whether the source is removed, since the entry no longer says what the source says. */
    readonly losesSource: boolean;
  };
  readonly isUnchanged?: boolean;
  /** Somebody else was faster: both versions, and the revision from which the person's own was made. */
  readonly stale?: Stale & { readonly openedAt: number };
}

type NotSaved = FormAgain | { readonly kind: 'not-found' };

export type EditOutcome<Page extends AdminPage> =
  | NotSaved
  | { readonly kind: 'saved'; readonly contactId: string; readonly done: DoneOf<Page> };

interface Sent extends SeenMarks {
  readonly values: ContactFormValues;
  readonly seen: number;
  /** Empty while nothing is chosen. */
  readonly checked: CheckClaim | typeof notChecked | '';
  readonly privateNotes: string;
  /** The number of the private notes that the form was opened with. */
  readonly seenNotes: number;
  /** What an editor says to the administrator. */
  readonly reason: string;
  /** The editor's own waiting change that was in the form when it was opened; empty for none. */
  readonly goesOn: string;
}

const checkedAnswers = [...checkClaims, notChecked] as const;

function readSent(form: FormData): Sent {
  const typed = formText(form, 'checked', 20);
  const number = (name: string) => Number.parseInt(formText(form, name, 10), 10) || 0;
  const text = (name: string) => formText(form, name, 8000).replace(/\r\n?/g, '\n');
  return {
    values: readContactForm(form),
    seen: number('seen'),
    ...seenMarksOf(form),
    checked: checkedAnswers.find((answer) => answer === typed) ?? '',
    privateNotes: text('privateNotes'),
    seenNotes: number('seenNotes'),
    reason: text('reason'),
    goesOn: formText(form, 'goesOn', 40),
  };
}

function marksOf({ seenMark, seenCheck }: Sent): SeenMarks {
  return { seenMark, seenCheck };
}

function claimOf({ checked }: Sent): { readonly checked?: CheckClaim } {
  return checked === '' || checked === notChecked ? {} : { checked };
}

function again(sent: Sent, more: Partial<FormAgain> = {}): FormAgain {
  return { kind: 'again', ...sent, problems: {}, status: 200, spareRows: 1, ...more };
}

function withErrors(sent: Sent, errors: readonly FieldError[]): FormAgain {
  return again(sent, { problems: formProblems(errors, sent.values), status: 400 });
}

type Edited = EditOutcome<typeof editPage>;

/** @param stateOf a revision of this contact, or the present one when there is none of that number */
export function editActs(
  { contact, notes, ownWaiting }: Pick<ContactPageData, 'contact' | 'notes' | 'ownWaiting'>,
  stateOf: (revision: number) => ContactState | undefined,
): Actions<typeof editPage, Edited> {
  const contactId = contact.id;
  const marksNow: SeenMarks = {
    seenMark: contact.unreachableSinceOn ?? '',
    seenCheck: contact.verification?.id ?? '',
  };
  const parse = (sent: Sent): { readonly changes: ContactChanges } | FormAgain => {
    const base = stateOf(sent.seen);
    if (!base)
      return again(sent, { problems: { '': 'This form is too old. Open the entry again' }, status: 400 });
    const raw = rawFieldsOf(sent.values);
    // Fields of the waiting change are named too, or putting one back to its public value would be no change.
    const inForm = fieldsThatWait(ownWaiting.filter(({ proposal }) => proposal.id === sent.goesOn));
    const changed = namedFields(base.fields, sent.values, inForm).map(
      (field) => [field, raw[field]] as const,
    );
    const result = parseFields(contactChangesSchema, {
      ...Object.fromEntries(changed),
      ...claimOf(sent),
      privateNotes: sent.privateNotes,
      ...(sent.reason.trim() === '' ? {} : { reason: sent.reason }),
    });
    return result.ok ? { changes: result.value } : withErrors(sent, result.errors);
  };

  const decide = (
    form: FormData,
    context: UseCaseContext,
    how: (context: UseCaseContext, sent: Sent, changes: ContactChanges) => Edited | undefined,
  ): Edited => {
    const sent = readSent(form);
    const parsed = parse(sent);
    if ('kind' in parsed) return parsed;
    return how(context, sent, parsed.changes) ?? { kind: 'not-found' };
  };

  /** What somebody said meanwhile stands above the form then, so it has been seen. */
  const refuse = (sent: Sent, result: Parameters<typeof notSaved>[1]) =>
    notSaved(result.kind === 'conflict' ? { ...sent, ...marksNow } : sent, result);

  return {
    'more-periods': (form) => again(readSent(form), { spareRows: 2 }),
    preview: (form, context) =>
      decide(form, context, (_, sent, changes) => {
        const decision = previewEdit(context, {
          contactId,
          seenRevision: sent.seen,
          ...marksOf(sent),
          changes,
        });
        switch (decision.kind) {
          case 'changed':
          case 'waits':
            return again(sent, { preview: previewOf(decision, sent, londonDateOf(context.now)) });
          case 'unchanged':
            return again(sent, { isUnchanged: true });
          default:
            return refuse(sent, decision);
        }
      }),
    save: (form, context) =>
      decide(form, context, (_, sent, changes) => {
        const seen = { contactId, seenRevision: sent.seen, seenNotes: sent.seenNotes, ...marksOf(sent) };
        const decision = previewEdit(context, { ...seen, changes });
        const question = decision.kind === 'changed' ? findQuestion(contact, decision, sent) : undefined;
        if (question !== undefined)
          return again(sent, {
            problems: { checked: question },
            status: 400,
            preview: previewOf(decision as Previewed, sent, londonDateOf(context.now)),
          });
        const result = editContact(context, { ...seen, changes });
        switch (result.kind) {
          case 'changed':
            return { kind: 'saved', contactId, done: 'edited' };
          case 'waits':
          case 'unchanged':
          case 'noted':
            return { kind: 'saved', contactId, done: result.kind };
          case 'invalid':
            // The message shows what somebody else wrote meanwhile, so it has been seen now.
            return notSaved({ ...sent, seenNotes: notes.number }, result);
          default:
            return refuse(sent, result);
        }
      }),
  };
}

type Previewed = Extract<ChangeDecision, { readonly kind: 'changed' | 'waits' }>;

function previewOf(decision: Previewed, sent: Sent, today: string): NonNullable<FormAgain['preview']> {
  // Somebody who empties the field means it.
  const losesSource =
    sent.values.sourceUrl !== '' &&
    decision.differences.some(({ field, after }) => field === 'source' && after === null);
  if (decision.kind === 'changed') {
    const { next, check } = decision;
    return {
      state: next,
      check,
      claim: claimed(claimOf(sent).checked, today),
      waits: false,
      reasons: [],
      losesSource,
    };
  }
  const { checked, claimedOn, proposed, reasons } = decision;
  const check = checked === undefined ? 'gone' : checked === 'changes' ? 'kept' : 'new';
  return { state: proposed, check, claim: claimed(checked, claimedOn), waits: true, reasons, losesSource };
}

function claimed(checked: CheckClaim | undefined, on: string) {
  return checked === undefined || checked === 'changes' ? undefined : { on, method: checked };
}

/** Without the question about a check, readers would be warned about a number that nobody meant to doubt. */
function findQuestion(
  contact: ContactRecord,
  { check, next }: Extract<ChangeDecision, { readonly kind: 'changed' }>,
  { checked }: Sent,
): string | undefined {
  if (check !== 'gone' || checked !== '' || contact.verification === null) return undefined;
  if (contact.status !== 'active' || next.status !== 'active') return undefined;
  return askForCheck(contact.verification, isNumberKept(contact.fields, next.fields));
}

function notSaved(
  sent: Sent,
  result:
    | Stale
    | { readonly kind: 'not-found' }
    | { readonly kind: 'refused' | 'conflict'; readonly detail: string }
    | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] },
): NotSaved {
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

function merge({ current, attempted, requested }: Stale): ContactFields {
  const own = requested.flatMap(({ field }) =>
    field === 'status' ? [] : [[field, attempted.fields[field]] as const],
  );
  return { ...current.fields, ...Object.fromEntries(own) };
}

/** @param kindOf the kind as the form has it */
export const newActs: Actions<typeof newContactPage, EditOutcome<typeof newContactPage>> = {
  'more-periods': (form) => again(readSent(form), { spareRows: 2 }),
  preview(form, context) {
    const sent = readSent(form);
    const parsed = parseNew(form, sent);
    if (!parsed.ok) return withErrors(sent, parsed.errors);
    const decision = previewNew(context, parsed.value);
    if (decision.kind !== 'created') return notSaved(sent, decision);
    return again(sent, {
      preview: {
        state: { status: decision.status, fields: decision.fields },
        check: decision.check === null ? 'gone' : 'new',
        claim: claimed(decision.check ?? undefined, londonDateOf(context.now)),
        waits: false,
        losesSource: false,
        reasons: [],
      },
    });
  },
  save(form, context) {
    const sent = readSent(form);
    const parsed = parseNew(form, sent);
    if (!parsed.ok) return withErrors(sent, parsed.errors);
    const result = createContact(context, parsed.value);
    return result.kind === 'created'
      ? { kind: 'saved', contactId: result.contact.id, done: 'created' }
      : notSaved(sent, result);
  },
};

export function kindOf(form: FormData | undefined): string {
  const typed = formText(form, 'kind', 40);
  return contactKinds.find((kind) => kind === typed) ?? '';
}

/** Whether the form says that nobody holds the post. */
export function isVacant(form: FormData | undefined): boolean {
  return formText(form, 'vacant', 10) === 'yes';
}

/** Empty fields are left out, so that the police area and its boroughs follow from each other. */
function parseNew(form: FormData, sent: Sent) {
  const { values } = sent;
  const kind = kindOf(form);
  const { policeArea, boroughs, ...raw } = rawFieldsOf(values);
  const result = parseFields<NewContact>(newContactSchema, {
    ...raw,
    ...(kind === '' ? {} : { kind }),
    ...(policeArea === null ? {} : { policeArea }),
    ...(values.boroughs.length === 0 ? {} : { boroughs }),
    ...claimOf(sent),
    ...(isVacant(form) ? { status: 'vacant' } : {}),
    privateNotes: sent.privateNotes,
  });
  if (result.ok || kind !== '') return result;
  const errors = result.errors.filter(({ field }) => field !== 'kind');
  return {
    ok: false,
    errors: [{ field: 'kind', message: 'Choose what kind of contact it is' }, ...errors],
  } as const;
}

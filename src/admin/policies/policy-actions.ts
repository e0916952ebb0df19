/** Changing how long a check lasts. */
import { type ContactKind, contactKinds } from '../../domain/contacts/contact.ts';
import { parseFields } from '../../domain/contacts/contact-fields.ts';
import { formText } from '../../domain/text/form-text.ts';
import { editPolicy, type PolicyEdit, policySchema } from '../../use-cases/freshness/edit-policies.ts';
import { type PolicyPreview, previewPolicy } from '../../use-cases/freshness/preview-policy.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { Actions } from '../run-action.ts';
import type { policiesPage } from './policies-page.ts';

export const policyParts = [
  { name: 'verificationDays', label: 'A check lasts', hint: 'days' },
  { name: 'dueBeforeDays', label: 'It is due soon', hint: 'days before that' },
  { name: 'lapseAfterDays', label: 'An overdue entry is out of date', hint: 'days after that' },
] as const;
type PartName = (typeof policyParts)[number]['name'];
type Typed = Readonly<Record<PartName, string>>;
type Outcome =
  | { readonly done: DoneOf<typeof policiesPage> }
  | {
      readonly kind: ContactKind;
      readonly typed: Typed;
      readonly seen: Typed;
      readonly preview: PolicyPreview;
    }
  | {
      readonly kind: ContactKind | undefined;
      readonly typed: Typed;
      readonly problems: Readonly<Record<string, string>>;
      readonly status: 400 | 403 | 409;
    };

const read = (form: FormData, prefix = '') =>
  Object.fromEntries(
    policyParts.map(({ name }) => [name, formText(form, prefix + name, 10).trim()]),
  ) as Typed;
const numbers = (typed: Typed) =>
  Object.fromEntries(
    policyParts.map(({ name }) => [name, /^\d{1,4}$/.test(typed[name]) ? Number(typed[name]) : Number.NaN]),
  );

type NotSaved = Extract<Outcome, { readonly problems: unknown }>;

/** @returns what the form asks for, or what is wrong with it */
function readEdit(form: FormData): PolicyEdit | NotSaved {
  const kind = contactKinds.find((known) => known === formText(form, 'kind', 40));
  const typed = read(form);
  const again = (problems: Readonly<Record<string, string>>): NotSaved => ({
    kind,
    typed,
    problems,
    status: 400,
  });
  if (!kind) return again({ '': 'There is no such kind of contact' });
  const seen = policySchema.safeParse(numbers(read(form, 'seen-')));
  const policy = parseFields(policySchema, numbers(typed));
  if (!policy.ok) {
    const problems = policy.errors.map(({ field, message }) => [
      `${kind}-${field}`,
      message.startsWith('This must') || message.startsWith('Invalid')
        ? 'Enter a whole number of days'
        : message.replace(/\.$/, ''),
    ]);
    return again(Object.fromEntries(problems.reverse()));
  }
  if (!seen.success) return again({ '': 'This form is too old. Open the page again' });
  return { kind, seen: seen.data, policy: policy.value };
}

export const policyActions: Actions<typeof policiesPage, Outcome> = {
  preview(form, context) {
    const edit = readEdit(form);
    if ('problems' in edit) return edit;
    const preview = previewPolicy(context, edit);
    return { kind: edit.kind, typed: read(form), seen: read(form, 'seen-'), preview };
  },
  save(form, context) {
    const edit = readEdit(form);
    if ('problems' in edit) return edit;
    const { kind } = edit;
    const again = (problems: Readonly<Record<string, string>>, status: 403 | 409 | 400) =>
      ({ kind, typed: read(form), problems, status }) as const;
    const result = editPolicy(context, edit);
    switch (result.kind) {
      case 'changed':
        return { done: 'policy-changed' };
      case 'unchanged':
        return { done: 'unchanged' };
      case 'stale': {
        const now = policyParts.map(({ name }) => result.current[name]).join(', ');
        return again(
          {
            '': `Somebody else changed this meanwhile: it is now ${now} days. Yours is still in the form; save again to replace theirs`,
          },
          409,
        );
      }
      case 'refused':
      case 'conflict':
        return again({ '': result.detail }, 403);
      case 'invalid':
        return again(
          Object.fromEntries(result.errors.map(({ field, message }) => [`${kind}-${field}`, message])),
          400,
        );
    }
  },
};

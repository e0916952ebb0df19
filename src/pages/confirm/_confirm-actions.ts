/** The actions behind the forms of a confirm link. They run before the page renders. */
import type { AstroGlobal } from 'astro';
import {
  type ConfirmFieldName,
  type ConfirmFormValues,
  changedConfirmFields,
  confirmFieldNames,
  confirmFieldOf,
  confirmFormOf,
} from '../../domain/confirm/confirm-form.ts';
import { proposingChoices } from '../../domain/confirm/confirm-words.ts';
import { type ConfirmAnswer, confirmAnswers } from '../../domain/confirm/confirmation.ts';
import type { ContactFields } from '../../domain/contacts/contact-record.ts';
import type { Hours } from '../../domain/hours/hours-schema.ts';
import { formText, waitWords } from '../../domain/text/form-text.ts';
import { urls } from '../../urls.ts';
import { answerConfirmLink, type ConfirmResult } from '../../use-cases/confirm/answer-confirm-link.ts';
import type { ConfirmContext } from '../../use-cases/confirm/confirm-context.ts';
import { renewConfirmLink } from '../../use-cases/confirm/renew-confirm-link.ts';
import { withdrawName } from '../../use-cases/confirm/withdraw-name.ts';

/** What the page shows after a form was posted and nothing was recorded. */
export interface ConfirmView {
  readonly status: number;
  /** Which part of the page is open. */
  readonly step: 'question' | 'sure' | 'fields' | 'hours' | 'away' | 'outdated' | 'renewed' | 'not-recorded';
  readonly typed?: ConfirmFormValues | undefined;
  readonly remark: string;
  /** How the typed hours were read. */
  readonly hours?: Hours | undefined;
  /** The answer chosen for what is wrong. */
  readonly chosen?: string | undefined;
  /** The revision that they saw, where the page that comes back does not show the entry. */
  readonly seenRevision?: number;
  /** When to try again, after too many attempts. */
  readonly retryAfterSeconds?: number;
  /** By the id of the part of the form that each is about. */
  readonly problems: Readonly<Partial<Record<ConfirmFieldName | 'answer' | 'remark', string>>>;
}

export async function runConfirmActions(
  { request, locals }: Pick<AstroGlobal, 'request' | 'locals'>,
  token: string,
  fields: ContactFields,
  open: readonly ConfirmAnswer[],
): Promise<ConfirmView | Response> {
  const form = await request.formData().catch(() => undefined);
  const context = contextOf(locals);
  const remark = formText(form, 'remark', 4001);
  if (formText(form, 'act') === 'renew') return renew(context, token);
  if (formText(form, 'act') === 'withdraw-name') return withdraw(context, token, remark);
  const answers = form?.getAll('answer') ?? [];
  const step = formText(form, 'step', 10);
  const seenRevision = Number.parseInt(formText(form, 'revision', 10), 10) || 0;
  const chosen = proposingChoices.find(({ value }) => answers.includes(value))?.value;
  // The next form would not be shown, and what was written beside the choice would be lost.
  const isFirstForm = step !== 'fields' && step !== 'away';
  if (isFirstForm && (chosen === 'changed' || chosen === 'away') && !open.includes('changed'))
    return notRecorded({ chosen, remark });
  if (answers.includes('correct') && step !== 'sure' && open.includes('correct')) {
    const unsure = findUnsure(form, chosen, fields, { remark, seenRevision });
    if (unsure) return unsure;
  }
  if (answers.includes('away'))
    return { status: 200, step: 'away', typed: confirmFormOf(fields), remark, problems: {} };
  const answer = confirmAnswers.find((known) => answers.includes(known));
  if (!answer) {
    const answerProblem = 'Choose what is wrong, or say that all of the entry is correct';
    return { status: 400, step: 'question', remark, problems: { answer: answerProblem } };
  }
  if (answer === 'changed' && isFirstForm)
    return { status: 200, step: 'fields', typed: confirmFormOf(fields), remark, problems: {} };
  const typed = answer === 'changed' ? readTyped(form, fields) : undefined;
  if (typed && formText(form, 'hours-wrong') !== '')
    return { status: 200, step: 'fields', typed, remark, problems: {} };
  const agreedHours = formText(form, 'hours-read');
  const result = answerConfirmLink(context, token, { answer, seenRevision, remark, typed, agreedHours });
  return showResult(result, answer, { token, typed, remark, step, seenRevision });
}

/** @returns the question for somebody who says that all is correct and also says something else */
function findUnsure(
  form: FormData | undefined,
  chosen: string | undefined,
  fields: ContactFields,
  { remark, seenRevision }: Pick<Given, 'remark' | 'seenRevision'>,
): ConfirmView | undefined {
  const typed = readTyped(form, fields);
  if (changedConfirmFields(fields, typed).length > 0)
    return { status: 200, step: 'fields', typed, remark, problems: {} };
  if (remark.trim() === '' && chosen === undefined) return undefined;
  return { status: 200, step: 'sure', remark, chosen, seenRevision, problems: {} };
}

function contextOf(locals: App.Locals): ConfirmContext {
  const { database, requestId, publicUrl, visit, auth } = locals;
  const now = locals.now();
  return { database, now, requestId, publicUrl, address: visit.address, secret: auth.secret };
}

/** A field that is not in the form is unchanged: the form about an absence has only its own. */
function readTyped(form: FormData | undefined, fields: ContactFields): ConfirmFormValues {
  const shown = confirmFormOf(fields);
  const entries = confirmFieldNames.map(
    (name) => [name, form?.has(name) ? formText(form, name, 4001) : shown[name]] as const,
  );
  return Object.fromEntries(entries) as Record<ConfirmFieldName, string>;
}

interface Given {
  readonly token: string;
  readonly typed: ConfirmFormValues | undefined;
  readonly remark: string;
  /** The form that was sent: that of the fields, of an absence, the one that asks again, or the first. */
  readonly step: string;
  readonly seenRevision: number;
}

function showResult(
  result: ConfirmResult,
  answer: ConfirmAnswer,
  { token, typed, remark, step: posted, seenRevision }: Given,
): ConfirmView | Response {
  const formSteps = ['fields', 'away', 'sure'] as const;
  const step: ConfirmView['step'] = formSteps.find((known) => known === posted) ?? 'question';
  const chosen = answer === 'correct' ? undefined : answer;
  const shown = typed ? { step, typed, remark } : { step, remark, chosen, seenRevision };
  switch (result.kind) {
    case 'recorded':
      return seeOther(`${urls.confirm(token)}?thanks`);
    // The page itself reports what it finds.
    case 'not-found':
      return seeOther(urls.confirm(token));
    case 'answered':
      return result.isRepeat ? seeOther(urls.confirm(token)) : notRecorded({ chosen, typed, remark });
    case 'expired':
    case 'closed':
    case 'not-asked':
      return notRecorded({ chosen, typed, remark });
    case 'outdated':
      return { ...shown, status: 409, step: 'outdated', problems: {} };
    case 'hours-read':
      return { ...shown, status: 200, step: 'hours', hours: result.hours, seenRevision, problems: {} };
    case 'too-many':
      return { ...shown, ...tooMany('remark', result.retryAfterSeconds) };
    case 'invalid': {
      const problems = Object.fromEntries(
        result.errors.map((error) => [confirmFieldOf(error), error.message.replace(/\.$/, '')]).reverse(),
      );
      return { ...shown, status: 400, problems };
    }
  }
}

/**
 * The link no longer accepts this answer: its sender is shown what was sent, so that they can send it in another way.
 */
function notRecorded(sent: Pick<ConfirmView, 'chosen' | 'typed' | 'remark'>): ConfirmView {
  return { ...sent, status: 409, step: 'not-recorded', problems: {} };
}

function withdraw(context: ConfirmContext, token: string, remark: string): ConfirmView | Response {
  const result = withdrawName(context, token);
  if (result.kind === 'too-many')
    return { step: 'question', remark, ...tooMany('answer', result.retryAfterSeconds) };
  return seeOther(`${urls.confirm(token)}${result.kind === 'withdrawn' ? '?name-withdrawn' : ''}`);
}

function renew(context: ConfirmContext, token: string): ConfirmView | Response {
  const result = renewConfirmLink(context, token);
  if (result.kind === 'not-possible') return seeOther(urls.confirm(token));
  if (result.kind === 'sent') return { status: 200, step: 'renewed', remark: '', problems: {} };
  return { step: 'question', remark: '', ...tooMany('answer', result.retryAfterSeconds) };
}

function tooMany(field: 'answer' | 'remark', retryAfterSeconds: number) {
  const message = `There were too many answers. Nothing was recorded. Wait ${waitWords(retryAfterSeconds)}`;
  return { status: 429, retryAfterSeconds, problems: { [field]: message } };
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location } });
}

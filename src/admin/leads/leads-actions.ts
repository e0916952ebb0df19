/** What the forms of a lead do. */
import { formatHoursText, readHoursText } from '../../domain/hours/reading/hours-text.ts';
import type { Lead } from '../../domain/leads/lead.ts';
import { formText } from '../../domain/text/form-text.ts';
import {
  dismissLead,
  findWaitingLead,
  type LeadCorrections,
  type LeadResult,
  publishLead,
  reopenLead,
  type SeenLead,
} from '../../use-cases/leads/settle-lead.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { Actions } from '../run-action.ts';
import type { leadsPage } from './leads-page.ts';

export const leadParts = ['telephone', 'email', 'hours', 'notes'] as const;
export type LeadTyped = Readonly<Record<(typeof leadParts)[number] | 'reason', string>>;

type Outcome =
  | { readonly done: DoneOf<typeof leadsPage> }
  | {
      readonly id: string;
      readonly typed: LeadTyped;
      /** By part; '' for the lead itself. */
      readonly problems: Readonly<Record<string, string>>;
      readonly status: 400 | 403 | 409;
    };

export function leadValues({ found }: Lead): LeadTyped {
  return {
    telephone: found.telephone ?? '',
    email: found.email ?? '',
    hours: formatHoursText(found.hours),
    notes: found.notes,
    reason: '',
  };
}

function typedIn(form: FormData): LeadTyped {
  return {
    telephone: formText(form, 'telephone', 60).trim(),
    email: formText(form, 'email', 300).trim(),
    hours: formText(form, 'hours', 600).trim(),
    notes: formText(form, 'notes', 2000).trim(),
    reason: formText(form, 'reason', 600).trim(),
  };
}

function seenIn(form: FormData): SeenLead {
  return { id: formText(form, 'lead', 100), version: Number(formText(form, 'version', 10)) || 0 };
}

function outcomeOf(result: LeadResult, id: string, typed: LeadTyped): Outcome {
  const again = (problems: Readonly<Record<string, string>>, status: 400 | 403 | 409): Outcome => ({
    ...{ id, typed, problems, status },
  });
  switch (result.kind) {
    case 'published':
      return { done: 'lead-published' };
    case 'dismissed':
      return { done: 'lead-dismissed' };
    case 'reopened':
      return { done: result.wasShown ? 'lead-taken-back' : 'lead-reopened' };
    case 'stale':
      return again({ '': 'Somebody has settled this lead, or it says something new. Look at it again' }, 409);
    case 'not-found':
      return again({ '': 'There is no such lead' }, 400);
    case 'refused':
      return again({ '': result.detail }, 403);
    case 'invalid':
      return again(
        Object.fromEntries(
          result.errors.map(({ field, message }) => {
            const part = [...leadParts, 'reason'].find(
              (known) => field === known || field.startsWith(`${known}.`),
            );
            return [part ?? '', message.replace(/\.$/, '')];
          }),
        ),
        400,
      );
  }
}

export const leadsActions: Actions<typeof leadsPage, Outcome> = {
  publish(form, context) {
    const seen = seenIn(form);
    const typed = typedIn(form);
    const lead = findWaitingLead(context, seen.id);
    if (!lead) return outcomeOf({ kind: 'stale' }, seen.id, typed);
    const before = leadValues(lead);
    const hours = readHoursText(typed.hours);
    if (hours.kind !== 'read') {
      const errors = [{ field: 'hours', message: hours.problem }];
      return outcomeOf({ kind: 'invalid', errors }, seen.id, typed);
    }
    const corrections: LeadCorrections = {
      ...(typed.telephone !== before.telephone && { telephone: typed.telephone || null }),
      ...(typed.email !== before.email && { email: typed.email || null }),
      ...(typed.notes !== before.notes && { notes: typed.notes }),
      ...(typed.hours !== before.hours && { hours: hours.hours }),
    };
    return outcomeOf(publishLead(context, seen, corrections), seen.id, typed);
  },
  dismiss(form, context) {
    const seen = seenIn(form);
    const typed = typedIn(form);
    return outcomeOf(dismissLead(context, seen, typed.reason), seen.id, typed);
  },
  reopen(form, context) {
    const seen = seenIn(form);
    return outcomeOf(reopenLead(context, seen), seen.id, typedIn(form));
  },
};

/** What the forms on the page of one contact do. */
import type { AstroGlobal } from 'astro';
import { proposersWord } from '../../domain/contacts/changes/contact-decisions.ts';
import { notChecked } from '../../domain/contacts/checks/check-words.ts';
import { checkClaims, type VerificationMethod, verificationMethods } from '../../domain/contacts/contact.ts';
import { formText } from '../../domain/text/form-text.ts';
import { isMailSent } from '../../settings.ts';
import { urls } from '../../urls.ts';
import { askNow, type LinkToPassOn } from '../../use-cases/asking/ask-now.ts';
import { assignContact } from '../../use-cases/assignments/assign-contact.ts';
import { fillVacancy } from '../../use-cases/contacts/change/fill-vacancy.ts';
import { markVacant } from '../../use-cases/contacts/change/mark-vacant.ts';
import { restoreRevision } from '../../use-cases/contacts/change/restore-revision.ts';
import { retireContact } from '../../use-cases/contacts/change/retire-contact.ts';
import { recordReachable } from '../../use-cases/contacts/checks/record-reachable.ts';
import { recordUnreachable } from '../../use-cases/contacts/checks/record-unreachable.ts';
import { verifyContact } from '../../use-cases/contacts/checks/verify-contact.ts';
import { withdrawCheck } from '../../use-cases/contacts/checks/withdraw-check.ts';
import {
  approveProposal,
  refuseProposal,
  withdrawProposal,
} from '../../use-cases/contacts/proposals/decide-proposal.ts';
import { eraseCallNotes, eraseEarlierNotes, eraseRemark } from '../../use-cases/private-words/erase-words.ts';
import { keepRemark } from '../../use-cases/private-words/keep-words.ts';
import { settleContactReports } from '../../use-cases/reports/settle-reports.ts';
import { type Actions, runAction } from '../run-action.ts';
import { redirectDone, savedAnchor } from '../saved.ts';
import { absenceActions } from './absence-actions.ts';
import { contactPage } from './contact-page.ts';
import { type ActResult, afterChange, type NotDone, notDone, seenAll, seenOf } from './contact-results.ts';

function methodOf(form: FormData, name = 'method'): VerificationMethod | undefined {
  const typed = formText(form, name, 20);
  return verificationMethods.find((method) => method === typed);
}

/** No mail carries them, so the page shows them this once. */
export interface LinksMade {
  readonly links: readonly LinkToPassOn[];
}

/** @returns a Response when it was done, or links to show; otherwise the problems; undefined when the page is only read */
export async function runContactActs(
  page: Pick<AstroGlobal, 'request' | 'locals' | 'routePattern' | 'rewrite'>,
  contactId: string,
): Promise<Response | NotDone | LinksMade | undefined> {
  const actions: Actions<typeof contactPage, ActResult | LinksMade> = {
    ...absenceActions(contactId),
    ask(form, context) {
      const seenRevision = seenOf(form);
      const result = askNow(context, { contactId, seenRevision, isMailSent: isMailSent() });
      if (result.kind !== 'asked') return notDone(result);
      return result.links.length === 0 ? { done: 'asked-now' } : { links: result.links };
    },
    assign(form, context) {
      const userId = formText(form, 'to', 100) || null;
      const result = assignContact(context, { contactId, userId });
      if (result.kind === 'assigned') return { done: 'contact-assigned' };
      return result.kind === 'unchanged' ? { done: 'unchanged' } : notDone(result);
    },
    verify(form, context) {
      const method = methodOf(form);
      if (method === undefined) return { status: 400, problems: { method: 'Choose how it was checked' } };
      const result = verifyContact(context, { contactId, method, ...seenAll(form) });
      return result.kind === 'verified' ? { done: 'verified' } : notDone(result);
    },
    vacate(form, context) {
      const result = markVacant(context, { contactId, ...seenAll(form) });
      return afterChange(result, 'vacated');
    },
    fill(form, context) {
      return afterChange(fillVacancy(context, { contactId, seenRevision: seenOf(form) }), 'filled');
    },
    unreachable(form, context) {
      const result = recordUnreachable(context, { contactId, ...seenAll(form) });
      return 'detail' in result || !('contact' in result) ? notDone(result) : { done: 'unreachable' };
    },
    reachable(form, context) {
      const result = recordReachable(context, { contactId, ...seenAll(form) });
      if (result.kind === 'recorded') return { done: 'reachable' };
      return result.kind === 'unchanged' ? { done: 'unchanged' } : notDone(result);
    },
    'withdraw-check'(form, context) {
      const result = withdrawCheck(context, { contactId, seenCheck: formText(form, 'check', 100) });
      return result.kind === 'withdrawn' ? { done: 'check-withdrawn' } : notDone(result);
    },
    'settle-reports'(form, context) {
      const seenUntil = formText(form, 'seen-until', 40);
      const result = settleContactReports(context, { contactId, seenUntil });
      return result.kind === 'settled' ? { done: 'reports-settled' } : notDone(result);
    },
    retire(form, context) {
      const successorId = formText(form, 'successor', 100) || null;
      const result = retireContact(context, { contactId, seenRevision: seenOf(form), successorId });
      return afterChange(result, 'retired');
    },
    restore(form, context) {
      const revision = Number.parseInt(formText(form, 'revision', 10), 10) || 0;
      const result = restoreRevision(context, { contactId, seenRevision: seenOf(form), revision });
      const isChecked = result.kind === 'changed' && result.contact.verification !== null;
      return afterChange(result, isChecked ? 'restored-checked' : 'restored');
    },
    approve(form, context) {
      const proposalId = formText(form, 'proposal', 100);
      const word = formText(form, 'checked', 20);
      const checked = ([proposersWord, ...checkClaims] as const).find((claim) => claim === word);
      // Nothing is preselected: a "no" that nobody meant would tell readers not to rely on a right entry.
      if (form.has('asks-check') && checked === undefined && word !== notChecked) {
        const problem = 'Choose who has checked the entry with this change, or that nobody has yet';
        return { status: 400, problems: { [`checked-${proposalId}`]: problem } };
      }
      const result = approveProposal(context, { proposalId, checked, ...seenAll(form) });
      if (result.kind === 'unchanged') return { done: 'approved-already' };
      // Several proposals may wait on the page: the message appears beside this one's question.
      const errors = result.kind === 'invalid' ? result.errors : [];
      const beside = errors.map(({ field, message }) => ({
        field: field === 'checked' ? `checked-${proposalId}` : field,
        message,
      }));
      return afterChange(
        result.kind === 'invalid' ? { kind: 'invalid', errors: beside } : result,
        'approved',
      );
    },
    refuse(form, context) {
      const proposalId = formText(form, 'proposal', 100);
      const reason = formText(form, 'reason', 4000);
      const result = refuseProposal(context, { proposalId, reason });
      if (result.kind === 'settled') return { done: 'refused' };
      const { status, problems } = notDone(result);
      const { reason: problem, ...others } = problems;
      return {
        status,
        problems: problem === undefined ? others : { ...others, [`reason-${proposalId}`]: problem },
        typed: { reason, proposal: proposalId },
      };
    },
    'keep-remark'(form, context) {
      const result = keepRemark(context, formText(form, 'proposal', 100));
      return 'contactId' in result ? { done: 'words-kept' } : notDone(result);
    },
    'erase-remark'(form, context) {
      const result = eraseRemark(context, contactId, formText(form, 'proposal', 100));
      return result.kind === 'erased' || result.kind === 'unchanged'
        ? { done: 'words-erased' }
        : notDone(result);
    },
    'erase-earlier-notes'(_, context) {
      const result = eraseEarlierNotes(context, contactId);
      return result.kind === 'erased' || result.kind === 'unchanged'
        ? { done: 'words-erased' }
        : notDone(result);
    },
    'erase-call-notes'(_, context) {
      const result = eraseCallNotes(context, contactId);
      return result.kind === 'erased' || result.kind === 'unchanged'
        ? { done: 'words-erased' }
        : notDone(result);
    },
    withdraw(form, context) {
      const result = withdrawProposal(context, { proposalId: formText(form, 'proposal', 100) });
      return result.kind === 'settled' ? { done: 'withdrawn' } : notDone(result);
    },
  };
  const result = await runAction(page, contactPage, actions);
  if (result === undefined || result instanceof Response || !('done' in result)) return result;
  return redirectDone(page, contactPage, urls.adminContact(contactId), result.done, savedAnchor);
}

/** What the forms about returned mail do. They are on the work list and on the page of a contact. */
import { formText } from '../../domain/text/form-text.ts';
import { urls } from '../../urls.ts';
import { clearAddress } from '../../use-cases/addresses/clear-failed-address.ts';
import { dealWithMail } from '../../use-cases/mail/receive/deal-with-mail.ts';
import { sayTroubleOver } from '../../use-cases/mail/send/mail-trouble.ts';
import { settleFailedMail } from '../../use-cases/mail/settle-failed-mail.ts';
import { keepMail } from '../../use-cases/private-words/keep-words.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { Actions } from '../run-action.ts';
import type { workListPage } from './work-list-page.ts';

export type MailActionResult =
  | { readonly kind: 'done'; readonly done: DoneOf<typeof workListPage>; readonly path: string }
  | { readonly kind: 'refused'; readonly detail: string };

/** The page that the form was on. */
function pathOf(form: FormData): string {
  const contactId = formText(form, 'contact', 100);
  return contactId === '' ? urls.admin() : urls.adminContact(contactId);
}

export const mailActions = {
  'mail-dealt-with'(form, context) {
    const result = dealWithMail(context, formText(form, 'mail', 100));
    if (result.kind === 'refused') return result;
    return { kind: 'done', done: 'mail-dealt-with', path: pathOf(form) };
  },
  'keep-mail'(form, context) {
    const result = keepMail(context, formText(form, 'mail', 100));
    switch (result.kind) {
      case 'kept':
      case 'unchanged':
        return { kind: 'done', done: 'words-kept', path: urls.adminContact(result.contactId) };
      case 'not-found':
        return { kind: 'refused', detail: 'This mail is about no contact, or is not there any more.' };
      case 'invalid':
        return { kind: 'refused', detail: result.errors[0]?.message ?? '' };
      case 'refused':
        return { kind: 'refused', detail: result.detail };
    }
  },
  'failed-mail-dealt-with'(form, context) {
    const result = settleFailedMail(context, formText(form, 'message', 100));
    if (result.kind === 'refused') return result;
    return { kind: 'done', done: 'mail-dealt-with', path: pathOf(form) };
  },
  'mail-trouble-over'(form, context) {
    const result = sayTroubleOver(context, Number(formText(form, 'trouble', 20)) || 0);
    if (result.kind === 'refused') return result;
    return { kind: 'done', done: 'mail-dealt-with', path: urls.admin() };
  },
  'address-works'(form, context) {
    const result = clearAddress(context, formText(form, 'address', 300));
    if (result.kind === 'refused') return result;
    return { kind: 'done', done: 'address-works', path: pathOf(form) };
  },
} satisfies Partial<Actions<typeof workListPage, MailActionResult>>;

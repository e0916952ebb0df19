/**
 * Whether an answer through a link is the one already recorded: a form sent twice, by a second tap or a reloaded page.
 * Any other later answer was not recorded, and its sender must be told.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '../../../db/client.ts';
import { listProposals } from '../../../db/contacts/contact-proposals.ts';
import { parseConfirmForm } from '../../domain/confirm/confirm-form.ts';
import { confirmLinkActor, noteOfAnswer } from '../../domain/confirm/confirmation.ts';
import type { ContactState } from '../../domain/contacts/contact-record.ts';
import { plainLines } from '../../domain/text/typed-text.ts';
import type { GivenAnswer } from './given-answer.ts';
import type { FoundLink } from './read-confirm-page.ts';

export function isRepeat(
  transaction: Transaction,
  { link, contact }: FoundLink,
  input: GivenAnswer,
): boolean {
  if (input.answer !== link.answer) return false;
  const remark = plainLines(input.remark);
  const [last] = listProposals(transaction, {
    contactId: contact.id,
    proposedBy: `${confirmLinkActor}${link.id}`,
    limit: 1,
  });
  if (!last) return remark === '';
  return (
    last.note === noteOfAnswer(input.answer, remark, link.asks) && isSameEntry(last.proposed, contact, input)
  );
}

function isSameEntry(
  { fields }: ContactState,
  contact: ContactState,
  { answer, typed }: GivenAnswer,
): boolean {
  if (answer !== 'changed') return true;
  const changes = parseConfirmForm(contact.fields, typed);
  return changes.ok && isDeepStrictEqual({ ...contact.fields, ...changes.fields }, fields);
}

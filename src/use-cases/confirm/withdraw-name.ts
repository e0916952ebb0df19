/**
 * The holder of a confirm link removes their name from the entry. Withdrawing consent needs no approval: it is the only
 * thing that a link changes by itself, and it only ever shows readers less.
 */
import { eraseExpected } from '../../../db/connection/erase-removed.ts';
import { classifyConfirmLink } from '../../domain/confirm/confirmation.ts';
import { decideNameWithdrawal } from '../../domain/contacts/changes/contact-decisions.ts';
import { writeDecidedChange } from '../contacts/change/write-change.ts';
import { takeAttempt } from '../security/attempts.ts';
import { hashToken } from '../security/one-time-token.ts';
import { requestContextOf } from '../shared/contact-steps.ts';
import { actingThrough, type ConfirmContext } from './confirm-context.ts';
import { findLinkAndContact } from './read-confirm-page.ts';

export type NameWithdrawalResult =
  | { readonly kind: 'withdrawn' }
  /** There is no name, or the link is expired, closed or unknown. */
  | { readonly kind: 'not-possible' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

export function withdrawName(context: ConfirmContext, token: string): NameWithdrawalResult {
  const { database, now, secret, address } = context;
  const attempt = takeAttempt(
    database,
    secret,
    [
      { name: 'confirm by address', of: address },
      { name: 'confirm by link', of: hashToken(token) },
    ],
    now,
    { requestId: context.requestId },
  );
  if (!attempt.allowed) return { kind: 'too-many', retryAfterSeconds: attempt.retryAfterSeconds };
  const result = database.transaction(
    (transaction): NameWithdrawalResult => {
      const found = findLinkAndContact(transaction, token);
      if (!found) return { kind: 'not-possible' };
      const { link, contact } = found;
      const state = classifyConfirmLink(link, contact, now).kind;
      const decision = link.asks === 'check' ? decideNameWithdrawal(contact) : undefined;
      if ((state !== 'open' && state !== 'answered') || decision === undefined)
        return { kind: 'not-possible' };
      const acting = actingThrough(link.id, context);
      const request = requestContextOf(transaction, acting);
      writeDecidedChange(
        transaction,
        acting,
        request,
        { current: contact, decision },
        {
          about: { consent: 'withdrawn' },
        },
      );
      return { kind: 'withdrawn' };
    },
    { behavior: 'immediate' },
  );
  eraseExpected(database);
  return result;
}

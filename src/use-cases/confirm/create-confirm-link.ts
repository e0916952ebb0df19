/** Makes a confirm link for one mail. It runs in the transaction that enqueues the mail. */
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../../db/client.ts';
import { insertConfirmLink } from '../../../db/contacts/confirm-links.ts';
import { confirmLinkExpiry } from '../../domain/confirm/confirmation.ts';
import { newToken } from '../security/one-time-token.ts';

export interface WantedConfirmLink {
  readonly contactId: string;
  /** The revision that the mail describes. */
  readonly revision: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

/** @returns the token for `urls.confirm(token)`, which is stored nowhere else, and the id of the link */
export function createConfirmLink(
  transaction: Transaction,
  { contactId, revision, at }: WantedConfirmLink,
): { readonly id: string; readonly token: string } {
  const { token, hash } = newToken();
  const id = randomUUID();
  insertConfirmLink(transaction, {
    id,
    tokenHash: hash,
    contactId,
    revision,
    createdAt: at,
    expiresAt: confirmLinkExpiry(at),
  });
  return { id, token };
}

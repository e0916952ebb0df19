/**
 * Sets where reminders go besides a contact's own mailbox: its deputy, or the escalation address of a police area or
 * council. Called by `npm run admin -- reminder-address`.
 */
import { appendAuditEvent } from '../../../db/audit.ts';
import {
  findReminderAddress,
  type ReminderAddressOf,
  setReminderAddress,
} from '../../../db/reminder-addresses.ts';
import { parseEmail } from '../../domain/parse-address.ts';
import { decideAccess } from '../../domain/people/access.ts';
import type { UseCaseContext } from '../context.ts';

export type ReminderAddressResult =
  | { readonly kind: 'changed' | 'unchanged' | 'not-found' }
  | { readonly kind: 'invalid'; readonly problem: string }
  | { readonly kind: 'refused'; readonly detail: string };

/** @param typed an e-mail address as somebody gives it; null for none */
export function writeReminderAddress(
  { database, principal, now, requestId }: UseCaseContext,
  of: ReminderAddressOf,
  typed: string | null,
): ReminderAddressResult {
  const access = decideAccess(principal, 'policies.edit', new Map());
  if (!access.allowed) return { kind: 'refused', detail: access.detail };
  const parsed = typed === null ? null : parseEmail(typed);
  if (parsed !== null && !parsed.ok) return { kind: 'invalid', problem: parsed.problem };
  const email = parsed === null ? null : parsed.value;
  return database.transaction(
    (transaction): ReminderAddressResult => {
      const before = findReminderAddress(transaction, of);
      if (before === undefined) return { kind: 'not-found' };
      if (before === email) return { kind: 'unchanged' };
      setReminderAddress(transaction, of, email);
      appendAuditEvent(transaction, {
        at: now.toISOString(),
        actor: principal.id,
        requestId,
        action: 'reminder-address.edit',
        subject: `${of.kind}:${of.code}`,
        before: { email: before },
        after: { email },
      });
      return { kind: 'changed' };
    },
    { behavior: 'immediate' },
  );
}

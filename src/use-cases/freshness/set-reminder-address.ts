/**
 * Sets where reminders go besides a contact's own mailbox: its deputy, or the escalation address of a police area or
 * council.
 */
import type { Transaction } from '../../../db/client.ts';
import { findContact, readAreaReference } from '../../../db/contacts/contacts.ts';
import {
  findReminderAddress,
  type ReminderAddressOf,
  setReminderAddress,
} from '../../../db/freshness/reminder-addresses.ts';
import { policeAreasOf } from '../../domain/contacts/changes/contact-changes.ts';
import { type Access, decideAccess } from '../../domain/people/access.ts';
import { parseEmail } from '../../domain/text/parse-address.ts';
import { audit, auditRefusal } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

export type ReminderAddressResult =
  | { readonly kind: 'changed' | 'unchanged' | 'not-found' }
  | { readonly kind: 'invalid'; readonly problem: string }
  | { readonly kind: 'refused'; readonly detail: string };

/** Somebody else set this one meanwhile. */
export interface StaleAddress {
  readonly kind: 'stale';
  readonly current: string | null;
}

const action = 'reminder-address.edit';

/** Editors may set a contact's deputy; escalation addresses are for administrators. */
function decideAddressAccess(
  transaction: Transaction,
  { principal }: UseCaseContext,
  { kind, code }: ReminderAddressOf,
): Access {
  const contact = kind === 'contact' ? findContact(transaction, code) : undefined;
  if (!contact) return decideAccess(principal, 'policies.edit', new Map());
  const policeAreaOf = policeAreasOf(readAreaReference(transaction));
  return decideAccess(principal, 'contacts.edit', policeAreaOf, [contact.fields]);
}

export interface AddressEdit {
  /** The address that the form showed; null for none. */
  readonly seen: string | null;
  /** As typed; null for none. */
  readonly typed: string | null;
}

/** For a form, during which somebody else may have saved. */
export function editReminderAddress(
  context: UseCaseContext,
  of: ReminderAddressOf,
  { seen, typed }: AddressEdit,
): ReminderAddressResult | StaleAddress {
  return write(context, of, typed, (current) =>
    current === seen ? undefined : ({ kind: 'stale', current } as const),
  );
}

/**
 * For a command, which shows no earlier value.
 * @param typed an e-mail address as typed; null for none
 */
export function writeReminderAddress(
  context: UseCaseContext,
  of: ReminderAddressOf,
  typed: string | null,
): ReminderAddressResult {
  return write<never>(context, of, typed, () => undefined);
}

function write<Objection>(
  context: UseCaseContext,
  of: ReminderAddressOf,
  typed: string | null,
  findObjection: (current: string | null) => Objection | undefined,
): ReminderAddressResult | Objection {
  const parsed = typed === null ? null : parseEmail(typed);
  if (parsed !== null && !parsed.ok) return { kind: 'invalid', problem: parsed.problem };
  const email = parsed === null ? null : parsed.value;
  return context.database.transaction(
    (transaction): ReminderAddressResult | Objection => {
      const access = decideAddressAccess(transaction, context, of);
      if (!access.allowed) {
        auditRefusal(transaction, context, action, `${of.kind}:${of.code}`, { kind: 'refused', ...access });
        return { kind: 'refused', detail: access.detail };
      }
      const before = findReminderAddress(transaction, of);
      if (before === undefined) return { kind: 'not-found' };
      const objection = findObjection(before);
      if (objection !== undefined) return objection;
      if (before === email) return { kind: 'unchanged' };
      setReminderAddress(transaction, of, email);
      audit(transaction, context, {
        action,
        subject: `${of.kind}:${of.code}`,
        before: { email: before },
        after: { email },
      });
      return { kind: 'changed' };
    },
    { behavior: 'immediate' },
  );
}

/** Changes how long a check of one kind of contact lasts. */
import { z } from 'zod';
import { setPolicy } from '../../../db/contacts/contact-writes.ts';
import { readPolicies } from '../../../db/contacts/contacts.ts';
import type { Conflict, Invalid, Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { type ContactKind, contactKinds } from '../../domain/contacts/contact.ts';
import { kindWords } from '../../domain/contacts/kind-profiles.ts';
import type { FreshnessPolicy } from '../../domain/freshness/freshness.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { audit, auditRefusal, publishChange } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

const days = (from: number, to: number) =>
  z
    .int({ error: 'Enter a whole number of days.' })
    .min(from, { error: `Enter at least ${from} days.` })
    .max(to, { error: `Enter at most ${to} days.` });

export const policySchema = z
  .strictObject({
    verificationDays: days(7, 730),
    dueBeforeDays: days(0, 180),
    lapseAfterDays: days(1, 365),
  })
  .refine((policy) => policy.dueBeforeDays < policy.verificationDays, {
    path: ['dueBeforeDays'],
    error: 'A check cannot fall due before it was made: give fewer days than a check lasts.',
  });

export interface PolicyEdit {
  readonly kind: ContactKind;
  /** The policy that the form showed. */
  readonly seen: FreshnessPolicy;
  /** Checked by policySchema. */
  readonly policy: FreshnessPolicy;
}

export type PolicyResult =
  | { readonly kind: 'changed' | 'unchanged'; readonly policy: FreshnessPolicy }
  | { readonly kind: 'stale'; readonly current: FreshnessPolicy; readonly attempted: FreshnessPolicy }
  | Refusal
  | Invalid
  | Conflict;

export function editPolicy(context: UseCaseContext, { kind, seen, policy }: PolicyEdit): PolicyResult {
  return context.database.transaction(
    (transaction): PolicyResult => {
      const subject = `policy:${kind}`;
      const access = decideAccess(context.principal, 'policies.edit', new Map());
      if (!access.allowed) {
        const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
        auditRefusal(transaction, context, 'policy.edit', subject, refusal);
        return refusal;
      }
      const current = readPolicies(transaction).get(kind);
      if (!current) throw new Error(`No policy for ${kind}; there must be one for each of ${contactKinds}.`);
      if (!isSame(current, seen)) return { kind: 'stale', current, attempted: policy };
      if (isSame(current, policy)) return { kind: 'unchanged', policy };
      setPolicy(transaction, kind, policy);
      audit(transaction, context, { action: 'policy.edit', subject, before: current, after: policy });
      publishChange(transaction, context, `How long a check of “${kindWords[kind]}” lasts`);
      return { kind: 'changed', policy };
    },
    { behavior: 'immediate' },
  );
}

function isSame(one: FreshnessPolicy, other: FreshnessPolicy): boolean {
  return (
    one.verificationDays === other.verificationDays &&
    one.dueBeforeDays === other.dueBeforeDays &&
    one.lapseAfterDays === other.lapseAfterDays
  );
}

/**
 * A contact as readers see it, or would see it after a change: the one place that selects what may be published from
 * what is stored. Pages, files and previews share it, so that none shows what the others do not.
 */

import type { ContactKind } from '../contacts/contact.ts';
import type { ContactState, Verification } from '../contacts/contact-record.ts';
import { publishFields } from '../contacts/fields/public-fields.ts';
import { classifyFreshness, type FreshnessPolicy, freshnessDates } from '../freshness/freshness.ts';
import type { PublicContact } from './directory.ts';

/** A contact as it is, or as it would be. */
export interface Publishable extends ContactState {
  readonly id: string;
  readonly kind: ContactKind;
  readonly revision: number;
  readonly isDemonstration: boolean;
  readonly unreachableSinceOn: string | null;
  readonly reportedDeadOn: string | null;
  readonly verification: Pick<Verification, 'on' | 'method'> | null;
  /** London date on which mail to its address came back because there is no such mailbox. */
  readonly emailFailedOn: string | null;
}

/** @param today YYYY-MM-DD in Europe/London */
export function publicContact(contact: Publishable, policy: FreshnessPolicy, today: string): PublicContact {
  const { fields, status, verification, unreachableSinceOn, reportedDeadOn } = contact;
  const lastVerifiedOn = verification?.on ?? null;
  const isVacant = status === 'vacant';
  return {
    id: contact.id,
    revision: contact.revision,
    kind: contact.kind,
    status: isVacant ? 'vacant' : 'active',
    ...publishFields(fields, { isVacant, today }),
    emailFailedOn: contact.emailFailedOn,
    isDemonstration: contact.isDemonstration,
    freshness: classifyFreshness(
      { isVacant, lastVerifiedOn, unreachableSinceOn, reportedDeadOn },
      policy,
      today,
    ),
    lastVerifiedOn,
    verifiedBy: verification?.method ?? null,
    dates: lastVerifiedOn === null ? null : freshnessDates(lastVerifiedOn, policy),
    unreachableSinceOn,
    reportedDeadOn,
  };
}

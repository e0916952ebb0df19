/** A contact as readers see it, or would see it after a change. Called by the admin pages, for their previews. */

import type { PublicContact } from '../directory.ts';
import { classifyFreshness, type FreshnessPolicy, freshnessDates } from '../freshness/freshness.ts';
import { findShownAway } from './away.ts';
import type { ContactKind } from './contact.ts';
import type { ContactRecord, ContactState, Verification } from './contact-record.ts';

export interface Preview extends ContactState {
  readonly id: string;
  readonly kind: ContactKind;
  readonly revision: number;
  readonly isDemonstration: boolean;
  readonly unreachableSinceOn: string | null;
  readonly reportedDeadOn: string | null;
  readonly verification: Pick<Verification, 'on' | 'method'> | null;
  readonly source: ContactRecord['source'];
}

/** @param today YYYY-MM-DD in Europe/London */
export function previewContact(contact: Preview, policy: FreshnessPolicy, today: string): PublicContact {
  const { fields, status, verification, unreachableSinceOn, reportedDeadOn } = contact;
  const lastVerifiedOn = verification?.on ?? null;
  const isVacant = status === 'vacant';
  return {
    id: contact.id,
    revision: contact.revision,
    kind: contact.kind,
    status: isVacant ? 'vacant' : 'active',
    role: fields.role,
    organisation: fields.organisation,
    policeAreaCode: fields.policeArea,
    boroughCodes: fields.boroughs,
    telephone: fields.telephone,
    email: fields.email,
    website: fields.website,
    hours: fields.hours,
    notes: fields.notes,
    support: fields.support,
    person: isVacant ? null : (fields.person?.name ?? null),
    away: isVacant ? null : findShownAway(fields.away, today),
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
    source: contact.source,
  };
}

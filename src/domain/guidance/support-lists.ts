/**
 * The support services as /help-and-support/ lists them: by the stage at which they help, each with its area. Services
 * that name no stage come last, without a heading of a stage.
 */

import { isOnSupportPage } from '../contacts/kind-profiles.ts';
import { type SupportStage, supportStages } from '../contacts/support.ts';
import { getBorough } from '../directory/borough-view.ts';
import type { Directory, PublicBorough, PublicContact } from '../directory/directory.ts';
import { isReliable } from '../directory/freshness-words.ts';
import { compareNames } from '../text/name-order.ts';

export interface ListedService {
  readonly contact: PublicContact;
  /** Empty for all London. */
  readonly boroughs: readonly PublicBorough[];
}

export interface SupportList {
  /** Null for services that do not say when they help. */
  readonly stage: SupportStage | null;
  /** Real ones first, then reliable ones, then by name. */
  readonly services: readonly ListedService[];
  /** Those that help at this stage too, and are described at an earlier one. */
  readonly others: readonly ListedService[];
}

/** A service that helps at several stages is described at the first. Every stage has a list, even if it is empty. */
export function listSupport(directory: Directory): readonly SupportList[] {
  const services = directory.contacts
    .filter((contact) => isOnSupportPage(contact) && contact.status === 'active')
    .map((contact) => ({
      contact,
      boroughs: contact.boroughCodes.map((code) => getBorough(directory, code)),
    }))
    .toSorted(
      (one, other) =>
        rankOf(one.contact) - rankOf(other.contact) ||
        compareNames(nameOf(one.contact), nameOf(other.contact)),
    );
  const staged = supportStages.map((stage) => ({
    stage,
    services: services.filter(({ contact }) => contact.support?.stages[0] === stage),
    others: services.filter(({ contact }) => contact.support?.stages.slice(1).includes(stage)),
  }));
  const others = services.filter(({ contact }) => contact.support === null);
  return others.length === 0 ? staged : [...staged, { stage: null, services: others, others: [] }];
}

function rankOf(contact: PublicContact): number {
  return Number(contact.isDemonstration) * 2 + Number(!isReliable(contact));
}

function nameOf({ organisation, role }: PublicContact): string {
  return `${organisation} ${role}`;
}

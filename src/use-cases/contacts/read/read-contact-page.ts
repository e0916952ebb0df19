/** Everything that the page of one contact shows. */

import { isLinkOfContact } from '../../../../db/contacts/confirm-links.ts';
import { readAreaReference } from '../../../../db/contacts/contacts.ts';
import {
  listPrivateNotes,
  type PrivateNotes,
  type StoredPrivateNotes,
} from '../../../../db/contacts/private-notes.ts';
import { findReminderAddress } from '../../../../db/freshness/reminder-addresses.ts';
import { readAreaSlugs } from '../../../../db/people/people.ts';
import { createPublicViewer, type PublicView } from '../../../../db/publishing/public-contacts.ts';
import { confirmLinkActor } from '../../../domain/confirm/confirmation.ts';
import { policeAreasOf } from '../../../domain/contacts/changes/contact-changes.ts';
import type { Proposal } from '../../../domain/contacts/changes/contact-decisions.ts';
import { planRestoration } from '../../../domain/contacts/changes/restoration.ts';
import { restorationWords } from '../../../domain/contacts/checks/check-words.ts';
import type { FieldError } from '../../../domain/contacts/contact-fields.ts';
import type { AreaReference, ContactRecord } from '../../../domain/contacts/contact-record.ts';
import type { WaitingChange } from '../../../domain/contacts/waiting-changes.ts';
import type { PublicContact } from '../../../domain/directory/directory.ts';
import { decideAccess, mayEver, type Permission } from '../../../domain/people/access.ts';
import { londonDateOf } from '../../../domain/time/calendar.ts';
import { type NameOfActor, readActorNames } from '../../people/accounts/actor-names.ts';
import { type ReportedContact, readReported } from '../../reports/read-reported.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { warningsFor } from '../change/contact-warnings.ts';
import { findWaitingOf } from '../decide-command.ts';
import { listSuccessors, type Successor } from './list-successors.ts';
import { type ContactHistory, readContactHistory } from './read-contact.ts';

/** Empty for those who may not read them. */
export type { PrivateNotes };

export interface ContactPageData extends ContactHistory {
  readonly areas: AreaReference;
  readonly today: string;
  /** As readers see it, or saw it before it was retired. */
  readonly shown: PublicContact;
  /** Since when mail to an address has come back, for the preview of a change; null while it arrives. */
  /** Another state of it as readers would see it. */
  readonly publicView: PublicView;
  /** What a person should check again. */
  readonly warnings: readonly FieldError[];
  /** Public contacts of its kind that could replace it. */
  readonly successors: readonly Successor[];
  /** Whether it is what the contact itself said through its confirm link. */
  readonly isOwnAnswer: (proposal: Pick<Proposal, 'proposedBy'>) => boolean;
  /** This person's waiting proposals, which they cannot publish, oldest first. */
  readonly ownWaiting: readonly WaitingChange[];
  /** What administrators and editors note for themselves; empty for others. */
  readonly notes: PrivateNotes;
  /** Earlier versions of them, the newest first. */
  readonly earlierNotes: readonly StoredPrivateNotes[];
  /** A second mailbox for reminders. */
  readonly deputyEmail: string | null;
  readonly nameOf: NameOfActor;
  /** What restoring each earlier revision brings back, in words, by its number. */
  readonly restorable: ReadonlyMap<number, string>;
  /** What readers say is wrong with it; undefined when nothing. */
  readonly reported: ReportedContact | undefined;
  /** What this person may do with this contact. */
  readonly may: (permission: Permission) => boolean;
  /** Slugs of the boroughs on whose pages it is shown, with their names. */
  readonly places: readonly { readonly slug: string; readonly name: string }[];
}

export function readContactPage(context: UseCaseContext, id: string): ContactPageData | undefined {
  const { database, now, principal } = context;
  const found = readContactHistory(database, id, now);
  if (!found) return undefined;
  const { contact } = found;
  const areas = readAreaReference(database);
  const today = londonDateOf(now);
  const slugs = readAreaSlugs(database);
  const publicView = createPublicViewer(database);
  const [notes, ...earlierNotes] = mayEver(principal, 'contacts.read-private')
    ? listPrivateNotes(database, id)
    : [];
  return {
    ...found,
    areas,
    today,
    shown: publicView(lastShown(contact, found.history), lastShownOn(contact, today)),
    publicView,
    warnings: contact.status === 'retired' ? [] : warningsFor(database, contact),
    successors: listSuccessors(database, contact.kind).filter((other) => other.id !== id),
    isOwnAnswer: ({ proposedBy }) =>
      proposedBy.startsWith(confirmLinkActor) &&
      isLinkOfContact(database, proposedBy.slice(confirmLinkActor.length)),
    ownWaiting: mayEver(principal, 'contacts.publish-reach')
      ? []
      : database.transaction((transaction) => findWaitingOf(transaction, id, principal.id)),
    notes: notes ?? { number: 0, text: '' },
    earlierNotes,
    deputyEmail: findReminderAddress(database, { kind: 'contact', code: id }) ?? null,
    restorable: new Map(
      found.history.flatMap(({ number }) => {
        const restored = planRestoration(contact, found.history, number);
        return restored ? [[number, restorationWords(restored, today)] as const] : [];
      }),
    ),
    reported: readReported({ transaction: database }, [found.view])[0],
    nameOf: readActorNames(database),
    may: (permission) => decideAccess(principal, permission, policeAreasOf(areas), [contact.fields]).allowed,
    places: contact.fields.boroughs.flatMap((code) => {
      const slug = slugs.get(code);
      return slug === undefined ? [] : [{ slug, name: areas.boroughs.get(code)?.name ?? code }];
    }),
  };
}

/** A retired contact as readers last saw it: with the check and the marks of the previous revision. */
function lastShown(contact: ContactRecord, history: ContactHistory['history']): ContactRecord {
  const before = history.find(({ status }) => status !== 'retired');
  if (contact.status !== 'retired' || !before) return contact;
  return {
    ...contact,
    status: before.status,
    fields: before.fields,
    verification: before.verifications.at(-1) ?? null,
    ...before.endedMarks,
  };
}

function lastShownOn({ status, changedAt }: ContactRecord, today: string): string {
  return status === 'retired' ? londonDateOf(new Date(changedAt)) : today;
}

/** The data for the page of a new contact. */
export function readNewContactPage({ database, now }: Pick<UseCaseContext, 'database' | 'now'>): {
  readonly areas: AreaReference;
  readonly today: string;
  readonly publicView: PublicView;
} {
  return {
    areas: readAreaReference(database),
    today: londonDateOf(now),
    publicView: createPublicViewer(database),
  };
}

/**
 * What an act on many entries would do to each, or why it would leave it out: for the preview, and again inside the
 * transaction that does it, so that both decide alike.
 */
import type { Database, Transaction } from '../../../db/client.ts';
import { findContact, listContacts } from '../../../db/contacts/contacts.ts';
import { readAssignments } from '../../../db/rounds/assignments.ts';
import { findAssignee } from '../../domain/assignments/assignee.ts';
import type { ChangeDecision, RequestContext } from '../../domain/contacts/changes/contact-changes.ts';
import { policeAreasOf } from '../../domain/contacts/changes/contact-changes.ts';
import {
  decideRefusal,
  decideVerification,
  type VerificationDecision,
} from '../../domain/contacts/changes/contact-decisions.ts';
import { decideSaidMeanwhile } from '../../domain/contacts/checks/said-meanwhile.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import type { TogetherKind } from '../../domain/group-acts/group-act-words.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { createAskDecider } from '../asking/ask-now.ts';
import { type Colleague, listColleagues } from '../assignments/colleagues.ts';
import { retiringCommand } from '../contacts/change/retire-contact.ts';
import { decideCommand } from '../contacts/decide-command.ts';

/** What was chosen for the whole act. */
export interface TogetherChoice {
  /** Of an assignment: the id of a person; empty for nobody. */
  readonly assignTo?: string;
  /** Of a retirement: by the id of each entry, the id of the one in its place; null for none. */
  readonly successors?: ReadonlyMap<string, string | null>;
  /** Of an act that asks: false where whoever asks gets the links to pass on. */
  readonly isMailSent?: boolean;
}

export interface Target {
  readonly contactId: string;
  /** As the preview showed it; undefined in the preview. */
  readonly seenRevision?: number;
  /** London date since when nobody answers there, as the preview showed it; empty for none. */
  readonly seenMark?: string | undefined;
}

export type PlannedEntry =
  | {
      readonly kind: 'will';
      readonly contact: ContactRecord;
      /** Who is written to, of an entry that is asked. */
      readonly to: readonly string[];
      /** Id of the entry that takes its place, of one that is retired. */
      readonly successorId: string | null;
    }
  | { readonly kind: 'left-out'; readonly contact: ContactRecord; readonly detail: string };

/** More cannot be sent as one form. */
export const togetherMax = 800;

/** Entries that are not there any more are left out without a word. */
export function planTogether(
  source: Transaction,
  request: RequestContext,
  now: Date,
  { what, choice }: { readonly what: TogetherKind; readonly choice: TogetherChoice },
  targets: readonly Target[],
): readonly PlannedEntry[] {
  const decide = deciders[what](source, request, now, choice);
  const contactOf = createContactLookup(source, targets.length);
  return targets.flatMap((target): readonly PlannedEntry[] => {
    const contact = contactOf(target.contactId);
    if (!contact) return [];
    const { seenRevision } = target;
    if (seenRevision !== undefined && seenRevision !== contact.revision)
      return [{ kind: 'left-out', contact, detail: changedMeanwhile }];
    if (what === 'verify' && decideSaidMeanwhile(contact, target, 'right') !== undefined)
      return [{ kind: 'left-out', contact, detail: unreachableMeanwhile }];
    const decided = decide(contact);
    return typeof decided === 'string'
      ? [{ kind: 'left-out', contact, detail: decided }]
      : [{ kind: 'will', contact, to: [], successorId: null, ...decided }];
  });
}

export const changedMeanwhile = 'Somebody changed it meanwhile. Look at it again.';
export const unreachableMeanwhile =
  'Somebody recorded meanwhile that nobody can be reached there. Look at it again.';

/** Why an entry keeps whoever looks after it: it is as was wanted. */
export const assignedAlready = {
  them: 'They look after it already.',
  nobody: 'It is assigned to nobody already.',
} as const;

/** From so many on, reading all entries at once takes less time than each by itself. */
const manyTargets = 30;

function createContactLookup(
  source: Transaction,
  count: number,
): (contactId: string) => ContactRecord | undefined {
  if (count < manyTargets) return (contactId) => findContact(source, contactId);
  const all = new Map(listContacts(source).map((contact) => [contact.id, contact]));
  return (contactId) => all.get(contactId);
}

interface Will {
  readonly to?: readonly string[];
  readonly successorId?: string | null;
}

/** @returns why an entry is left out, or what will happen to it */
type Decide = (contact: ContactRecord) => string | Will;

const deciders: Readonly<
  Record<
    TogetherKind,
    (source: Transaction, request: RequestContext, now: Date, choice: TogetherChoice) => Decide
  >
> = {
  verify: (_, request) => (contact) => {
    // What somebody found or readers reported since that check is what this one answers.
    const isDoubted = contact.unreachableSinceOn !== null || contact.reportedDeadOn !== null;
    if (contact.verification?.on === request.today && !isDoubted) return 'It was checked today already.';
    const wanted = { seenRevision: contact.revision, method: 'meeting' } as const;
    return problemOf(decideVerification(contact, wanted, request)) ?? {};
  },
  ask: (source, request, now, { isMailSent }) => {
    const decideAsk = createAskDecider(source, now, isMailSent);
    return (contact) => {
      const refusal = decideRefusal('contacts.ask', [contact.fields], request);
      if (refusal) return refusal.detail;
      const decision = decideAsk(contact);
      return decision.kind === 'left-out' ? decision.detail : { to: decision.to };
    };
  },
  assign: (source, request, _, { assignTo = '' }) => {
    const assigned = readAssignments(source);
    const colleague = listColleagues(source).find(({ id }) => id === assignTo);
    return (contact) => {
      const refusal = decideRefusal('contacts.assign', [contact.fields], request);
      if (refusal) return refusal.detail;
      if (assignTo === '') return assigned.contacts.has(contact.id) ? {} : assignedAlready.nobody;
      const problem = findAssignProblem(contact, colleague, request);
      if (problem !== undefined) return problem;
      return findAssignee({ id: contact.id, ...contact.fields }, assigned) === assignTo
        ? assignedAlready.them
        : {};
    };
  },
  retire: (source, request, _, { successors }) => {
    return (contact) => {
      const successorId = successors?.get(contact.id) ?? null;
      if (contact.status === 'retired') return 'It is retired already.';
      if (successorId !== null && successors?.has(successorId))
        return 'The entry that would take its place is to be retired too. Choose another.';
      const command = retiringCommand({ seenRevision: contact.revision, successorId });
      return problemOf(decideCommand(source, contact, command, request)) ?? { successorId };
    };
  },
};

/** Why somebody cannot look after an entry. */
export function findAssignProblem(
  contact: ContactRecord,
  colleague: Colleague | undefined,
  { areas }: RequestContext,
): string | undefined {
  if (contact.status === 'retired') return 'It is retired, so there is nothing to look after.';
  if (!colleague) return 'This person cannot look after entries.';
  const principal = { kind: 'user', ...colleague } as const;
  return decideAccess(principal, 'contacts.verify', policeAreasOf(areas), [contact.fields]).allowed
    ? undefined
    : `It is outside the areas of ${colleague.name}, who could not check it.`;
}

function problemOf(decision: VerificationDecision | ChangeDecision): string | undefined {
  switch (decision.kind) {
    case 'verified':
    case 'changed':
      return undefined;
    case 'refused':
    case 'conflict':
      return decision.detail;
    case 'invalid':
      return decision.errors.map(({ message }) => message).join(' ');
    case 'unchanged':
      return 'It is so already.';
    case 'waits':
      return 'It would have to wait for an administrator.';
    case 'stale':
    case 'outdated':
      return changedMeanwhile;
  }
}

/** For reading alone: the preview needs no lock. */
export function inOneReading<Read>(database: Database, read: (transaction: Transaction) => Read): Read {
  return database.transaction(read, { behavior: 'deferred' });
}

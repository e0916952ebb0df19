/**
 * What becomes of a change that somebody wants to make to a contact. Pure: a use case loads the contact, asks here,
 * and writes down the answer. Every change ends here, whether an edit, a vacancy, a retirement, a restoration, an
 * approved proposal or a row of an import.
 *
 * The rules:
 * - A change names the revision it was made from. When another has come since, nothing is written and both are shown.
 * - An editor's change to the telephone number, e-mail address or website of a contact waits, whole, for an
 *   administrator: what is published at once and what waits would otherwise be one act torn in two. So does a text in
 *   which a number, address or site is new: readers ring and open those too.
 * - A new revision is as unchecked as what is new in it. An administrator's change of notes or of the person's name
 *   alone keeps the last check, since neither is what a reader dials, and so does anybody's change of leave alone,
 *   which no check is about. Anything else starts with no check, unless the same act says that it has been checked.
 * - A new way to reach a stand-in waits like a new way to reach the contact. Leave ends with the post.
 */

import { changesHands } from '../confirm/confirmation.ts';
import {
  type Access,
  decideAccess,
  type Permission,
  type PoliceAreaOfBorough,
  type Principal,
} from '../people/access.ts';
import { isSameNumber } from '../telephone/telephone.ts';
import type { RevisionCause, VerificationMethod } from './contact.ts';
import type { FieldError } from './contact-fields.ts';
import {
  type AreaReference,
  type ContactFieldName,
  type ContactFields,
  type ContactRecord,
  type ContactState,
  type Difference,
  listDifferences,
} from './contact-record.ts';
import { checkState } from './contact-rules.ts';
import { listNewReach } from './text-reach.ts';

/** Who asks, and what is known about London. */
export interface Asking {
  readonly principal: Principal;
  readonly areas: AreaReference;
  /** YYYY-MM-DD in Europe/London. */
  readonly today: string;
}

export interface WantedChange {
  /** The revision that the person saw. */
  readonly seenRevision: number;
  /** The state of that revision; undefined when there is none of that number. */
  readonly seen: ContactState | undefined;
  readonly fields: Partial<ContactFields>;
  readonly status?: ContactState['status'] | undefined;
  /** Only with the status `retired`. */
  readonly successorId?: string | null | undefined;
  /** The person says that the whole entry, as changed, has been checked this way. */
  readonly checked?: VerificationMethod | undefined;
  readonly cause: RevisionCause;
}

export interface Refusal {
  readonly kind: 'refused';
  readonly reason: 'role' | 'area';
  readonly detail: string;
}

export interface Invalid {
  readonly kind: 'invalid';
  readonly errors: readonly FieldError[];
}

/** Somebody else was faster. Both versions, so that nobody's work is lost. */
export interface Stale {
  readonly kind: 'stale';
  readonly current: ContactRecord;
  /** What the contact would have become, made from the revision that was seen. */
  readonly attempted: ContactState;
  /** What the person wanted to change. */
  readonly wanted: readonly Difference[];
  /** Of these, what has also changed meanwhile. */
  readonly contested: readonly Difference['field'][];
}

/** The contact is in a state in which this makes no sense. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly detail: string;
}

export interface Changed {
  readonly kind: 'changed';
  readonly next: ContactState;
  readonly differences: readonly Difference[];
  readonly cause: RevisionCause;
  readonly successorId: string | null;
  /** What becomes of the last check: kept, replaced by one made in the same act, or gone. */
  readonly check: 'kept' | 'new' | 'gone';
  /** Whether the name of a person goes, and with it from the whole history. */
  readonly personRemoved: boolean;
  /** Whether the old and the new address must be told. */
  readonly reachChanged: boolean;
  /** Whether what was found of the old number or address, that nobody answers there, says nothing of the new one. */
  readonly isNumberOrAddressNew: boolean;
  /** Whether the contact must be told that readers are sent to somebody else meanwhile. */
  readonly standInChanged: boolean;
  /** Whether somebody else may answer from now on, so that confirm links sent before must stop working. */
  readonly handsChanged: boolean;
}

export interface Waits {
  readonly kind: 'waits';
  readonly proposed: ContactState;
  readonly differences: readonly Difference[];
}

export type ChangeDecision =
  | Changed
  | Waits
  | { readonly kind: 'unchanged' }
  | Stale
  | Refusal
  | Invalid
  | Conflict;

/** Fields whose change does not touch what the last check said; nor does a number grouped differently. */
const unvouchedFields: ReadonlySet<Difference['field']> = new Set<ContactFieldName>([
  'notes',
  'person',
  'away',
]);

/** Whether it changes how the contact is reached: what a swindler would do. Other grouping is the same number. */
function isReachChange({ field, before, after }: Difference): boolean {
  if (field === 'website') return true;
  if (field !== 'telephone' && field !== 'email') return false;
  if (typeof before !== 'string' || typeof after !== 'string') return true;
  return field === 'telephone' ? !isSameNumber(before, after) : before.toLowerCase() !== after.toLowerCase();
}

function isNewNumberOrAddress(difference: Difference): boolean {
  return difference.field !== 'website' && isReachChange(difference);
}

/** Whether readers are sent to somebody else than before. None instead of one sends them to routes that always work. */
function isStandInChange(before: ContactFields, after: ContactFields): boolean {
  const [earlier, later] = [before.away?.standIn ?? null, after.away?.standIn ?? null];
  if (later === null) return false;
  return (
    earlier?.name !== later.name ||
    !isSameNumber(earlier.telephone, later.telephone) ||
    earlier.email?.toLowerCase() !== later.email?.toLowerCase()
  );
}

export function decideChange(current: ContactRecord, wanted: WantedChange, asking: Asking): ChangeDecision {
  const status = wanted.status ?? current.status;
  const ended = status === 'vacant' ? { away: null } : {};
  const next: ContactState = { status, fields: { ...current.fields, ...wanted.fields, ...ended } };
  const access = decideChangeAccess(current, next, wanted, asking);
  if (!access.allowed) return { kind: 'refused', reason: access.reason, detail: access.detail };
  if (wanted.seenRevision !== current.revision) return decideStale(current, wanted);
  const differences = listDifferences(current, next);
  const conflict = findConflict(current, next, wanted);
  if (conflict !== undefined) return { kind: 'conflict', detail: conflict };
  const successorId = next.status === 'retired' ? (wanted.successorId ?? current.successorId) : null;
  const isSame = differences.length === 0 && successorId === current.successorId;
  if (isSame && wanted.checked === undefined) return { kind: 'unchanged' };
  const errors = checkState(current, next, differences, asking);
  if (errors.length > 0) return { kind: 'invalid', errors };
  const reachChanged = differences.some(isReachChange);
  const standInChanged = isStandInChange(current.fields, next.fields);
  const hasNewReach = reachChanged || standInChanged || listNewReach(current.fields, next.fields).length > 0;
  if (hasNewReach && !mayPublishReach(asking)) return { kind: 'waits', proposed: next, differences };
  return {
    kind: 'changed',
    next,
    differences,
    cause: wanted.cause,
    successorId,
    check: decideCheck(current, next, differences, wanted, asking),
    personRemoved: current.fields.person !== null && current.fields.person.name !== next.fields.person?.name,
    reachChanged,
    isNumberOrAddressNew: differences.some((difference) => isNewNumberOrAddress(difference)),
    standInChanged,
    handsChanged: changesHands(differences),
  };
}

/** The permission that a move from one status to another needs, besides that to edit. */
function permissionOf(current: ContactState, next: ContactState): Permission {
  if (current.status === 'retired' || next.status === 'retired') return 'contacts.retire';
  return current.status === next.status ? 'contacts.edit' : 'contacts.vacate';
}

function decideChangeAccess(
  current: ContactRecord,
  next: ContactState,
  wanted: WantedChange,
  asking: Asking,
): Access {
  const touched = [current.fields, next.fields];
  const needed: Permission[] = ['contacts.edit', permissionOf(current, next)];
  if (wanted.checked !== undefined) needed.push('contacts.verify');
  if (wanted.cause === 'imported') needed.push('contacts.import');
  const policeAreaOf = policeAreasOf(asking.areas);
  const decisions = needed.map((permission) =>
    decideAccess(asking.principal, permission, policeAreaOf, touched),
  );
  return decisions.find((access) => !access.allowed) ?? { allowed: true };
}

export function policeAreasOf(areas: AreaReference): PoliceAreaOfBorough {
  return new Map([...areas.boroughs].map(([code, borough]) => [code, borough.policeArea]));
}

function decideStale(current: ContactRecord, wanted: WantedChange): Stale {
  const base = wanted.seen ?? current;
  const attempted: ContactState = {
    status: wanted.status ?? base.status,
    fields: { ...base.fields, ...wanted.fields },
  };
  const wantedDifferences = listDifferences(base, attempted);
  const changedMeanwhile = new Set(listDifferences(base, current).map(({ field }) => field));
  return {
    kind: 'stale',
    current,
    attempted,
    wanted: wantedDifferences,
    contested: wantedDifferences.map(({ field }) => field).filter((field) => changedMeanwhile.has(field)),
  };
}

function findConflict(current: ContactRecord, next: ContactState, wanted: WantedChange): string | undefined {
  if (current.status === 'retired' && next.status === 'retired') {
    const onlySuccessor = Object.keys(wanted.fields).length === 0 && wanted.checked === undefined;
    if (!onlySuccessor) return 'This contact is retired. Restore it before you change or check it.';
  }
  if (next.status === 'vacant' && wanted.fields.away)
    return 'Nobody holds this post, so nobody can be away. Say first who answers now.';
  if (wanted.successorId === current.id) return 'A contact cannot be its own successor.';
  if (wanted.successorId && next.status !== 'retired')
    return 'Only a retired contact has a successor. Retire it in the same act.';
  if (wanted.checked !== undefined && next.status !== 'active')
    return 'Only an active contact can be checked: nobody answers for a vacant or retired one.';
  return undefined;
}

function mayPublishReach({ principal, areas }: Asking): boolean {
  return decideAccess(principal, 'contacts.publish-reach', policeAreasOf(areas)).allowed;
}

function touchesCheck(difference: Difference): boolean {
  const { field } = difference;
  if (field === 'telephone' || field === 'email') return isReachChange(difference);
  return !unvouchedFields.has(field);
}

function decideCheck(
  current: ContactRecord,
  next: ContactState,
  differences: readonly Difference[],
  wanted: WantedChange,
  { principal }: Asking,
): Changed['check'] {
  if (wanted.checked !== undefined) return 'new';
  if (current.status !== next.status) return 'gone';
  if (differences.every(({ field }) => field === 'away')) return 'kept';
  if (current.verification === null || principal.role !== 'admin') return 'gone';
  return differences.every((difference) => !touchesCheck(difference)) ? 'kept' : 'gone';
}

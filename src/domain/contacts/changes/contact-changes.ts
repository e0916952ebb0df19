/**
 * What becomes of a change that somebody wants to make to a contact. Pure: a use case loads the contact, asks here,
 * and writes down the answer. Every change ends here, whether an edit, a vacancy, a retirement, a restoration, an
 * approved proposal or a row of an import.
 *
 * The rules:
 * - A change names the revision it was made from. When another has come since, nothing is written and both are shown.
 * - An editor's change to the telephone number, e-mail address or website of a contact waits, whole, for an
 *   administrator: otherwise half of one change would be published at once. A text that contains a new number, address
 *   or site waits too, because readers ring and open those.
 * - A new revision needs a new check of what changed in it. An administrator's change of only the notes, the source or
 *   the person's name keeps the last check, since readers dial none of these; so does anybody's change of only the
 *   absence, which checks do not cover. Anything else starts with no check, unless the same act says that the entry, or
 *   what changes in it, has been checked. A restored state comes back with the check of what it says.
 * - An entry keeps its source until something that was read there changes.
 * - A new way to reach a stand-in waits like a new way to reach the contact, and so does a source on another page. An
 *   absence and a person's name end with the post.
 */

import {
  type Access,
  decideAccess,
  type Permission,
  type PoliceAreaOfBorough,
  type Principal,
} from '../../people/access.ts';
import { isSameNumber } from '../../telephone/telephone.ts';
import {
  type CheckOutcome,
  decideCheck,
  findCheckProblem,
  isChannelChange,
  isNewNumberOrAddress,
  mayKeepCheck,
  touchesSource,
} from '../checks/check-rules.ts';
import type { CheckClaim, RevisionCause } from '../contact.ts';
import type { FieldError } from '../contact-fields.ts';
import type {
  AreaReference,
  ContactFields,
  ContactMarks,
  ContactRecord,
  ContactState,
  Difference,
} from '../contact-record.ts';
import { listDifferences } from '../differences.ts';
import { checkState } from './contact-rules.ts';
import type { Restored } from './restoration.ts';
import { isSameStandIn, listWaitReasons } from './wait-reasons.ts';

/** Who is asking, and what is known about London. */
export interface RequestContext {
  readonly principal: Principal;
  readonly areas: AreaReference;
  /** YYYY-MM-DD in Europe/London. */
  readonly today: string;
  /** Whether readers elsewhere are served, or were once: no sample contact comes back then. */
  readonly isPublic: boolean;
}

export interface RequestedChange {
  /** The revision that the person saw when they made the change. */
  readonly seenRevision: number;
  /** The state of that revision; undefined when there is none of that number. */
  readonly seen: ContactState | undefined;
  readonly fields: Partial<ContactFields>;
  readonly status?: ContactState['status'] | undefined;
  /** Only with the status `retired`. */
  readonly successorId?: string | null | undefined;
  /** What the person says about having checked it: the whole entry, as changed, or only the changes. */
  readonly checked?: CheckClaim | undefined;
  /** London date on which they said so, if not today. */
  readonly claimedOn?: string | undefined;
  /** The earlier revision that this restores. */
  readonly restores?: Pick<Restored, 'revision' | 'check' | 'marks'> | undefined;
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
  /** The resulting contact, made from the revision that was seen. */
  readonly attempted: ContactState;
  /** What the person wanted to change. */
  readonly requested: readonly Difference[];
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
  readonly check: CheckOutcome;
  /** Its marks from now on; a check made in the same action may clear them. */
  readonly marks: ContactMarks;
  /** Whether a person's name is removed, which removes it from the whole history. */
  readonly personRemoved: boolean;
  /** Whether the old and the new address must be told. */
  readonly channelsChanged: boolean;
  /** Whether the contact must be told that readers are sent to somebody else meanwhile. */
  readonly standInChanged: boolean;
  /** Whether somebody else may answer from now on, so that confirm links sent before must stop working. */
  readonly handsChanged: boolean;
}

export interface Waits {
  readonly kind: 'waits';
  readonly proposed: ContactState;
  readonly differences: readonly Difference[];
  /** What the proposer says about having checked it, and the London date on which they said so. */
  readonly checked: CheckClaim | undefined;
  readonly claimedOn: string;
  /** Number of the earlier revision that it restores. */
  readonly restores: number | undefined;
  /** One sentence for each thing that an administrator has to approve. */
  readonly reasons: readonly string[];
}

export type ChangeDecision =
  | Changed
  | Waits
  | { readonly kind: 'unchanged' }
  | Stale
  | Refusal
  | Invalid
  | Conflict;

/**
 * Whether readers are sent to somebody else than before. Removing the stand-in sends them to lines that always answer.
 */
function isStandInChange(before: ContactFields, after: ContactFields): boolean {
  return !isSameStandIn(before.away?.standIn ?? null, after.away?.standIn ?? null);
}

export function decideChange(
  current: ContactRecord,
  requested: RequestedChange,
  request: RequestContext,
): ChangeDecision {
  const status = requested.status ?? current.status;
  const next: ContactState = { status, fields: nextFields(current, status, requested.fields) };
  const access = decideChangeAccess(current, next, requested, request);
  if (!access.allowed) return { kind: 'refused', reason: access.reason, detail: access.detail };
  if (requested.seenRevision !== current.revision) return decideStale(current, requested);
  const differences = listDifferences(current, next);
  const conflict = findConflict(current, next, requested, request);
  if (conflict !== undefined) return { kind: 'conflict', detail: conflict };
  const successorId = next.status === 'retired' ? (requested.successorId ?? current.successorId) : null;
  const isSame = differences.length === 0 && successorId === current.successorId;
  const bringsCheck =
    (requested.checked !== undefined && requested.checked !== 'changes') ||
    (requested.restores !== undefined && requested.restores.check !== null && current.verification === null);
  if (isSame && !bringsCheck) return { kind: 'unchanged' };
  const errors = [
    ...checkState(current, next, differences, request),
    ...checkClaim(current, next, requested),
  ];
  if (errors.length > 0) return { kind: 'invalid', errors };
  const channelsChanged = differences.some(isChannelChange);
  const standInChanged = isStandInChange(current.fields, next.fields);
  const reasons = mayPublishChannels(request) ? [] : listWaitReasons(current.fields, next.fields);
  const { checked, restores } = requested;
  if (reasons.length > 0)
    return {
      kind: 'waits',
      proposed: next,
      differences,
      reasons,
      checked,
      claimedOn: requested.claimedOn ?? request.today,
      restores: restores?.revision,
    };
  return {
    kind: 'changed',
    next,
    differences,
    cause: requested.cause,
    successorId,
    check: decideCheck(
      current,
      next,
      differences,
      { checked, hasRestoredCheck: (restores?.check ?? null) !== null },
      request.principal,
    ),
    marks: restores?.marks ?? marksAfter(current, next, differences),
    personRemoved: current.fields.person !== null && current.fields.person.name !== next.fields.person?.name,
    channelsChanged,
    standInChanged,
    handsChanged: holderMayChange(differences),
  };
}

/** The fields after the change, without what ends with the post, and without a source that no longer matches. */
function nextFields(
  current: ContactState,
  status: ContactState['status'],
  requested: Partial<ContactFields>,
): ContactFields {
  const fields = { ...current.fields, ...requested };
  const isEnding = status !== current.status && status !== 'active';
  const isTouched = listDifferences(current, { status, fields }).some(touchesSource);
  return {
    ...fields,
    person: isEnding ? null : fields.person,
    away: status === 'vacant' ? null : fields.away,
    source: requested.source === undefined && isTouched ? null : fields.source,
  };
}

/** A mark that an old number or address is dead does not apply to a new one. */
function marksAfter(
  current: ContactRecord,
  next: ContactState,
  differences: readonly Difference[],
): ContactMarks {
  return {
    unreachableSinceOn: differences.some(isNewNumberOrAddress) ? null : current.unreachableSinceOn,
    // The number that readers found dead may be the one that is corrected here.
    reportedDeadOn: isSameNumber(current.fields.telephone, next.fields.telephone)
      ? current.reportedDeadOn
      : null,
  };
}

/** Whether the previous check can stand for the rest, as the person says. */
function checkClaim(
  current: ContactRecord,
  next: ContactState,
  { checked }: RequestedChange,
): readonly FieldError[] {
  const problem = checked === undefined || checked === 'changes' ? undefined : findCheckProblem(next.fields);
  if (problem !== undefined) return [{ field: 'checked', message: problem }];
  if (checked !== 'changes' || mayKeepCheck(current, next)) return [];
  const message =
    current.verification === null
      ? 'Nobody has checked this entry yet, so there is no check to keep. Say how you have checked all of it, or that you have not.'
      : 'The number or address that readers use first is new, so the check before cannot stand for it. Say how you have checked all of the entry, or that you have not.';
  return [{ field: 'checked', message }];
}

/** The permission that a move from one status to another needs, in addition to editing. */
function permissionOf(current: ContactState, next: ContactState): Permission {
  if (current.status === 'retired' || next.status === 'retired') return 'contacts.retire';
  return current.status === next.status ? 'contacts.edit' : 'contacts.vacate';
}

function decideChangeAccess(
  current: ContactRecord,
  next: ContactState,
  requested: RequestedChange,
  request: RequestContext,
): Access {
  const touched = [current.fields, next.fields];
  const needed: Permission[] = ['contacts.edit', permissionOf(current, next)];
  if (requested.checked !== undefined) needed.push('contacts.verify');
  if (requested.cause === 'imported') needed.push('contacts.import');
  const policeAreaOf = policeAreasOf(request.areas);
  const decisions = needed.map((permission) =>
    decideAccess(request.principal, permission, policeAreaOf, touched),
  );
  return decisions.find((access) => !access.allowed) ?? { allowed: true };
}

export function policeAreasOf(areas: AreaReference): PoliceAreaOfBorough {
  return new Map([...areas.boroughs].map(([code, borough]) => [code, borough.policeArea]));
}

function decideStale(current: ContactRecord, requested: RequestedChange): Stale {
  const base = requested.seen ?? current;
  const attempted: ContactState = {
    status: requested.status ?? base.status,
    fields: { ...base.fields, ...requested.fields },
  };
  const wantedDifferences = listDifferences(base, attempted);
  const changedMeanwhile = new Set(listDifferences(base, current).map(({ field }) => field));
  return {
    kind: 'stale',
    current,
    attempted,
    requested: wantedDifferences,
    contested: wantedDifferences.map(({ field }) => field).filter((field) => changedMeanwhile.has(field)),
  };
}

function findConflict(
  current: ContactRecord,
  next: ContactState,
  requested: RequestedChange,
  { isPublic }: RequestContext,
): string | undefined {
  if (isPublic && current.isDemonstration && current.status === 'retired' && next.status !== 'retired')
    return 'This contact is made up, and the site is public: a reader could take it for real. Add the real contact instead.';
  if (current.status === 'retired' && next.status === 'retired') {
    const onlySuccessor = Object.keys(requested.fields).length === 0 && requested.checked === undefined;
    if (!onlySuccessor) return 'This contact is retired. Restore it before you change or check it.';
  }
  if (next.status === 'vacant' && requested.fields.away)
    return 'Nobody holds this post, so nobody can be away. Say first who answers now.';
  const { person } = requested.fields;
  if (
    next.status !== 'active' &&
    person &&
    person.name !== current.fields.person?.name &&
    next.status !== current.status
  )
    return 'Nobody holds this post, so it names nobody. Say first who answers now.';
  if (requested.successorId === current.id) return 'A contact cannot be its own successor.';
  if (requested.successorId && next.status !== 'retired')
    return 'Only a retired contact has a successor. Retire it in the same act.';
  if (requested.checked !== undefined && next.status !== 'active')
    return 'Only an active contact can be checked: nobody answers for a vacant or retired one.';
  return undefined;
}

function mayPublishChannels({ principal, areas }: RequestContext): boolean {
  return decideAccess(principal, 'contacts.publish-reach', policeAreasOf(areas)).allowed;
}

/**
 * Whether somebody else may answer from now on, so that links in mail already sent must stop working.
 * @param differences between a revision of the contact and the next
 */
export function holderMayChange(differences: readonly Pick<Difference, 'field'>[]): boolean {
  return differences.some(({ field }) => field === 'email' || field === 'status' || field === 'person');
}

/**
 * The other decisions about contacts: creating one, confirming that one is right, recording that nobody answers there,
 * and deciding a waiting change. Pure; the use cases of src/use-cases/contacts/ record the results.
 */

import { decideAccess, type Permission } from '../../people/access.ts';
import { dateWords, londonDateOf } from '../../time/calendar.ts';
import { findCheckProblem, mayKeepCheck, touchesCheck } from '../checks/check-rules.ts';
import type { CheckClaim, VerificationMethod } from '../contact.ts';
import type { FieldError, NewContact } from '../contact-fields.ts';
import type {
  AreaReference,
  ContactFields,
  ContactRecord,
  ContactState,
  Difference,
  Verification,
} from '../contact-record.ts';
import { listDifferences } from '../differences.ts';
import { emptyFields, fieldNames } from '../fields/registry.ts';
import { isOf } from '../kind-profiles.ts';
import {
  type Changed,
  type Conflict,
  type Invalid,
  policeAreasOf,
  type Refusal,
  type RequestContext,
  type RequestedChange,
} from './contact-changes.ts';
import { checkDayOfCheck, checkState } from './contact-rules.ts';

export type CreationDecision =
  | {
      readonly kind: 'created';
      readonly status: 'active' | 'vacant';
      readonly fields: ContactFields;
      readonly check: VerificationMethod | null;
    }
  | Refusal
  | Invalid;

/** The state of a new contact, with the values that follow from its area. */
export function fieldsOfNew(input: NewContact, areas: AreaReference): ContactFields {
  const { kind, status: _status, checked: _checked, privateNotes: _private, ...rest } = input;
  const named = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const fields = { ...emptyFields, ...(named as Partial<ContactFields>) } as ContactFields;
  if (!isOf('police', { kind })) return inOrder(fields);
  const policeAreas = new Set(fields.boroughs.map((code) => areas.boroughs.get(code)?.policeArea));
  const [only] = policeAreas;
  const policeArea =
    input.policeArea === undefined && policeAreas.size === 1 ? (only ?? null) : fields.policeArea;
  const wholeArea = [...areas.boroughs]
    .filter(([, borough]) => borough.policeArea === policeArea)
    .map(([code]) => code)
    .sort();
  const boroughs = input.boroughs === undefined && !fields.allLondon ? wholeArea : fields.boroughs;
  return inOrder({ ...fields, policeArea, boroughs });
}

function inOrder(fields: ContactFields): ContactFields {
  return Object.fromEntries(fieldNames.map((name) => [name, fields[name]])) as unknown as ContactFields;
}

export function decideCreation(input: NewContact, request: RequestContext): CreationDecision {
  const fields = fieldsOfNew(input, request.areas);
  const refusal = decideRefusal('contacts.create', [fields], request);
  if (refusal) return refusal;
  const everyField = fieldNames.map((field) => ({ field }));
  const status = input.status ?? 'active';
  const errors = [
    ...checkState(input, { status, fields }, everyField, request),
    ...(status === 'vacant' ? checkVacancy(input, fields) : []),
    ...(input.checked === undefined ? [] : checkOfCheck(fields)),
  ];
  if (errors.length > 0) return { kind: 'invalid', errors };
  return { kind: 'created', status, fields, check: input.checked ?? null };
}

function checkOfCheck(fields: ContactFields): readonly FieldError[] {
  const message = findCheckProblem(fields);
  return message === undefined ? [] : [{ field: 'checked', message }];
}

/** Fields that a vacant post cannot have. */
function checkVacancy({ checked }: NewContact, { person, away }: ContactFields): readonly FieldError[] {
  const problems = [
    {
      field: 'checked',
      isSo: checked !== undefined,
      message: 'Nobody holds the post, so nobody can have checked it.',
    },
    {
      field: 'person',
      isSo: person !== null,
      message: 'Nobody holds the post, so nobody can be named. Leave the name out.',
    },
    { field: 'away', isSo: away !== null, message: 'Nobody holds the post, so nobody can be away.' },
  ];
  return problems.filter(({ isSo }) => isSo).map(({ field, message }) => ({ field, message }));
}

/** @param touched the fields that the action is about, as they are and as they would be */
export function decideRefusal(
  permission: Permission,
  touched: readonly ContactFields[],
  { principal, areas }: RequestContext,
): Refusal | undefined {
  const access = decideAccess(principal, permission, policeAreasOf(areas), touched);
  return access.allowed ? undefined : { kind: 'refused', reason: access.reason, detail: access.detail };
}

/**
 * The named person removes their name. The last check stays: it was not about the name. Links in mail sent before keep
 * working too: the same person still answers for the entry.
 * @returns undefined when nobody is named
 */
export function decideNameWithdrawal(current: ContactRecord): Changed | undefined {
  if (current.fields.person === null) return undefined;
  const next: ContactState = { status: current.status, fields: { ...current.fields, person: null } };
  return {
    kind: 'changed',
    next,
    differences: listDifferences(current, next),
    cause: 'edited',
    successorId: current.successorId,
    check: 'kept',
    marks: current,
    personRemoved: true,
    channelsChanged: false,
    standInChanged: false,
    handsChanged: false,
  };
}

/** Somebody else changed the contact after the person looked at it. */
export interface Outdated {
  readonly kind: 'outdated';
  readonly current: ContactRecord;
}

export interface WantedVerification {
  /** The revision that the person saw; undefined for a program that confirms the present one, whatever it is. */
  readonly seenRevision: number | undefined;
  readonly method: VerificationMethod;
  /** London date of the check, if not today. */
  readonly on?: string | undefined;
}

export type VerificationDecision =
  | { readonly kind: 'verified'; readonly on: string; readonly method: VerificationMethod }
  | Outdated
  | Refusal
  | Invalid
  | Conflict;

export function decideVerification(
  current: ContactRecord,
  requested: WantedVerification,
  request: RequestContext,
): VerificationDecision {
  const refusal = decideRefusal('contacts.verify', [current.fields], request);
  if (refusal) return refusal;
  if (requested.seenRevision !== undefined && requested.seenRevision !== current.revision)
    return { kind: 'outdated', current };
  if (current.status === 'vacant')
    return {
      kind: 'conflict',
      detail: 'Nobody holds this post. Say who answers now, and the entry can be checked.',
    };
  if (current.status === 'retired')
    return {
      kind: 'conflict',
      detail: 'This contact is retired and is not shown, so there is nothing to check.',
    };
  const checkProblem = findCheckProblem(current.fields);
  if (checkProblem !== undefined)
    return { kind: 'invalid', errors: [{ field: 'method', message: checkProblem }] };
  const on = requested.on ?? request.today;
  const problem = checkDayOfCheck(on, request.today);
  if (problem !== undefined) return { kind: 'invalid', errors: [{ field: 'on', message: problem }] };
  return { kind: 'verified', on, method: requested.method };
}

export type UnreachableDecision =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'unchanged' }
  | Outdated
  | Refusal
  | Conflict;

/** Nobody answers there: the contact lapses at once, until somebody has checked it again. */
export function decideUnreachable(
  current: ContactRecord,
  seenRevision: number,
  request: RequestContext,
): UnreachableDecision {
  const refusal = decideRefusal('contacts.record-unreachable', [current.fields], request);
  if (refusal) return refusal;
  if (seenRevision !== current.revision) return { kind: 'outdated', current };
  if (current.status !== 'active')
    return { kind: 'conflict', detail: 'Only an active contact can be found not to answer.' };
  return current.unreachableSinceOn === null ? { kind: 'recorded' } : { kind: 'unchanged' };
}

export interface Proposal {
  readonly id: string;
  readonly contactId: string;
  readonly baseRevision: number;
  readonly state: 'waiting' | 'approved' | 'refused' | 'withdrawn';
  readonly proposed: ContactState;
  /** The proposer's comment, for administrators and editors only. Erased some time after the decision. */
  readonly note: string | null;
  /** What the proposer says about having checked the entry as it will be. */
  readonly checkClaim: CheckClaim | null;
  /** London date of that check. */
  readonly checkedOn: string | null;
  /** For the restoration of an earlier revision: its number. */
  readonly restoresRevision: number | null;
  /** The hours as typed, when they were given in words; the proposal holds how they were read. */
  readonly hoursTyped: string | null;
  readonly proposedAt: string;
  readonly proposedBy: string;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

/**
 * The change that a proposal asks for, applied to the contact as the administrator saw it: only what the proposer
 * changed, so that what others have changed meanwhile stays.
 * @param base the state that the proposer saw
 */
export function changeOfProposal(
  { proposed }: Proposal,
  base: ContactState,
): Pick<RequestedChange, 'fields' | 'status'> {
  const differences = listDifferences(base, proposed);
  const fields: Partial<Record<keyof ContactFields, unknown>> = {};
  for (const { field, after } of differences) if (field !== 'status') fields[field] = after;
  const status = differences.some(({ field }) => field === 'status') ? proposed.status : undefined;
  return { fields: fields as Partial<ContactFields>, status };
}

/**
 * Whether the approver must say who has checked the entry as it will be. Notes, absence, the source and a person's name
 * touch no check, and nobody can check a vacant post.
 * @param differences what is proposed
 */
export function asksForCheck(
  { proposed }: Pick<Proposal, 'proposed'>,
  differences: readonly Difference[],
): boolean {
  return proposed.status === 'active' && differences.some(touchesCheck);
}

/** An administrator takes the proposer's word: the check is theirs, on the day on which they said so. */
export const proposersWord = 'proposer';

export type ClaimDecision =
  | {
      readonly kind: 'claim';
      readonly checked: CheckClaim | undefined;
      /** If it is not made by the approver, today. */
      readonly check?: { readonly on: string; readonly method: VerificationMethod; readonly by: string };
    }
  | Conflict;

/**
 * The check of an entry whose change is approved.
 * @param base the state that the proposer saw
 * @param checked how the administrator knows, or that they take the proposer's word
 */
export function decideClaim(
  proposal: Proposal,
  base: ContactState,
  current: ContactState,
  checked: CheckClaim | typeof proposersWord | undefined,
): ClaimDecision {
  if (checked !== proposersWord) return { kind: 'claim', checked };
  const { checkClaim, checkedOn, proposedBy } = proposal;
  if (checkClaim === null || checkedOn === null)
    return { kind: 'conflict', detail: 'Whoever proposed this says nothing of having checked it.' };
  if (!isClaimWhole(base, current))
    return {
      kind: 'conflict',
      detail:
        'The entry has changed since it was proposed, so whoever proposed it has not checked it as it would be now. Say how you have checked it, or that nobody has yet.',
    };
  return checkClaim === 'changes'
    ? { kind: 'claim', checked: checkClaim }
    : { kind: 'claim', checked: checkClaim, check: { on: checkedOn, method: checkClaim, by: proposedBy } };
}

/** The last check, if it can still count once the approver has checked what is proposed; otherwise null. */
export function findKeepableCheck(
  proposal: Proposal,
  base: ContactState,
  contact: ContactRecord,
): Verification | null {
  const { fields, status = contact.status } = changeOfProposal(proposal, base);
  return mayKeepCheck(contact, { status, fields: { ...contact.fields, ...fields } })
    ? contact.verification
    : null;
}

/** Whether what the proposer checked is still all that the entry would say. */
export function isClaimWhole(base: ContactState, current: ContactState): boolean {
  return !listDifferences(base, current).some(touchesCheck);
}

export type ProposalRefusal = { readonly kind: 'ready' } | Refusal | Conflict;

/** Whether this person may decide about this proposal now. */
export function decideProposalDecision(
  proposal: Proposal,
  contact: ContactRecord,
  request: RequestContext,
): ProposalRefusal {
  const refusal = decideRefusal('proposals.decide', [contact.fields], request);
  if (refusal) return refusal;
  return decideStillWaiting(proposal);
}

/** Whether this person may take their own proposal back. */
export function decideWithdrawal(proposal: Proposal, { principal }: RequestContext): ProposalRefusal {
  if (proposal.proposedBy !== principal.id)
    return {
      kind: 'refused',
      reason: 'role',
      detail: 'Only the person who proposed a change may take it back.',
    };
  return decideStillWaiting(proposal);
}

function decideStillWaiting(proposal: Proposal): ProposalRefusal {
  if (proposal.state === 'waiting') return { kind: 'ready' };
  const words = { approved: 'approved', refused: 'refused', withdrawn: 'taken back' }[proposal.state];
  const on =
    proposal.decidedAt === null ? '' : ` on ${dateWords(londonDateOf(new Date(proposal.decidedAt)))}`;
  return { kind: 'conflict', detail: `This change was already ${words}${on}.` };
}

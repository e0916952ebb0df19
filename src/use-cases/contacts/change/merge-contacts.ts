/**
 * Merges two contacts about the same post: one stays, the other is retired with it as its successor, and both keep
 * their history. Restoring the retired one undoes it.
 */
import type { Transaction } from '../../../../db/client.ts';
import { eraseExpected } from '../../../../db/connection/erase-removed.ts';
import { findContact, readAreaReference } from '../../../../db/contacts/contacts.ts';
import type { Conflict, Invalid, Refusal, Stale } from '../../../domain/contacts/changes/contact-changes.ts';
import type { AreaReference, ContactFields, ContactRecord } from '../../../domain/contacts/contact-record.ts';
import { getContact, requestContextOf } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import type { NotFound } from '../not-found.ts';
import { type ChangeResult, changeWithin } from './change-contact.ts';

export interface Merge {
  readonly keptId: string;
  readonly keptRevision: number;
  readonly retiredId: string;
  readonly retiredRevision: number;
  /** Whether the one that stays serves the boroughs of both from then on. */
  readonly unitesBoroughs: boolean;
}

export type MergeResult =
  | { readonly kind: 'merged'; readonly contact: ContactRecord }
  | NotFound
  | Stale
  | Refusal
  | Invalid
  | Conflict;

type Stopped = Exclude<MergeResult, { kind: 'merged' }>;

/** Rolls back what was written before the merge failed. */
class MergeStopped extends Error {
  readonly result: Stopped;
  constructor(result: Stopped) {
    super('The merge could not go on.');
    this.result = result;
  }
}

export function mergeContacts(context: UseCaseContext, merge: Merge): MergeResult {
  try {
    const result = context.database.transaction((transaction) => mergeWithin(transaction, context, merge), {
      behavior: 'immediate',
    });
    eraseExpected(context.database);
    return result;
  } catch (error) {
    if (error instanceof MergeStopped) return error.result;
    throw error;
  }
}

function mergeWithin(transaction: Transaction, context: UseCaseContext, merge: Merge): MergeResult {
  const kept = findContact(transaction, merge.keptId);
  const retired = findContact(transaction, merge.retiredId);
  if (!kept || !retired) return { kind: 'not-found' };
  const problem = findObstacle(kept, retired);
  if (problem !== undefined) return { kind: 'conflict', detail: problem };
  const request = requestContextOf(transaction, context);
  const retirement = changeWithin(
    transaction,
    context,
    request,
    retired,
    {
      seenRevision: merge.retiredRevision,
      fields: {},
      status: 'retired',
      successorId: kept.id,
      cause: 'merged',
    },
    { about: { into: kept.id } },
  );
  if (!isWritten(retirement)) return stopped(retirement);
  const fields = merge.unitesBoroughs ? uniteCoverage(kept.fields, retired.fields) : {};
  const command = { seenRevision: merge.keptRevision, fields, cause: 'edited' } as const;
  const union = changeWithin(transaction, context, request, kept, command, {
    about: { mergedFrom: retired.id },
  });
  // The writes to the other contact must be undone if this fails.
  if (!isWritten(union)) throw new MergeStopped(stopped(union));
  return { kind: 'merged', contact: getContact(transaction, kept.id) };
}

function findObstacle(kept: ContactRecord, retired: ContactRecord): string | undefined {
  if (kept.id === retired.id) return 'These are one contact already.';
  if (kept.kind !== retired.kind) return 'Contacts of different kinds are different posts.';
  if (kept.status === 'retired') return 'The contact that is to stay is retired. Restore it first.';
  if (retired.status === 'retired') return 'The other contact is retired already.';
  return undefined;
}

function isWritten(result: ChangeResult): boolean {
  return result.kind === 'changed' || result.kind === 'unchanged';
}

function stopped(result: ChangeResult): Stopped {
  if (result.kind === 'changed' || result.kind === 'unchanged' || result.kind === 'waits')
    throw new Error(`A merge is for those who may retire, and came out as ${result.kind}.`);
  return result;
}

/** The areas that the remaining contact serves when it takes over the boroughs of the other. */
function uniteCoverage(
  kept: ContactFields,
  other: ContactFields,
): Pick<ContactFields, 'allLondon' | 'boroughs'> {
  const allLondon = kept.allLondon || other.allLondon;
  return { allLondon, boroughs: allLondon ? [] : [...new Set([...kept.boroughs, ...other.boroughs])].sort() };
}

export interface MergePageData {
  /** In the order in which they were named. */
  readonly contacts: readonly [ContactRecord, ContactRecord];
  readonly areas: AreaReference;
  /** Why these two cannot be merged. */
  readonly obstacle: string | undefined;
}

/** @returns undefined when one of them does not exist */
export function readMergePage(
  { database }: Pick<UseCaseContext, 'database'>,
  ids: readonly [string, string],
): MergePageData | undefined {
  const [one, other] = [findContact(database, ids[0]), findContact(database, ids[1])];
  if (!one || !other) return undefined;
  return { contacts: [one, other], areas: readAreaReference(database), obstacle: findObstacle(one, other) };
}

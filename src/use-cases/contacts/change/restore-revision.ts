/**
 * Makes an earlier revision of a contact the present one again, as a new revision: history only ever grows.
 * src/domain/contacts/changes/restoration.ts says what comes back with it: its source, its check, and whether it was
 * known that nobody answers.
 */
import type { Transaction } from '../../../../db/client.ts';
import { listContactRevisions } from '../../../../db/contacts/contacts.ts';
import type { Conflict } from '../../../domain/contacts/changes/contact-changes.ts';
import { planRestoration } from '../../../domain/contacts/changes/restoration.ts';
import type { VerificationMethod } from '../../../domain/contacts/contact.ts';
import type { ContactRecord } from '../../../domain/contacts/contact-record.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { type ChangeResult, changeContact } from './change-contact.ts';
import type { ChangeCommand } from './write-change.ts';

export interface Restoration {
  readonly contactId: string;
  readonly seenRevision: number;
  /** The revision to go back to. */
  readonly revision: number;
  readonly checked?: VerificationMethod | undefined;
}

export function restoreRevision(context: UseCaseContext, restoration: Restoration): ChangeResult {
  return changeContact(context, restoration.contactId, restoringCommand(restoration));
}

/** As a change that depends on the present contact. */
export function restoringCommand({ seenRevision, revision, checked }: Omit<Restoration, 'contactId'>) {
  return (current: ContactRecord, transaction: Transaction): ChangeCommand | Conflict => {
    const restored = planRestoration(current, listContactRevisions(transaction, current.id), revision);
    if (!restored) return { kind: 'conflict', detail: `This contact has no revision ${revision}.` };
    const { state, ...restores } = restored;
    return { seenRevision, ...state, restores, checked, cause: 'restored' };
  };
}

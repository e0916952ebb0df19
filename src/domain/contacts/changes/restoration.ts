/**
 * What comes back when an earlier revision of a contact is restored: the entry, its source, the last check of its
 * content, and whether it was known that nobody answers there. The history says so beside the button. Pure.
 */
import { isNewNumberOrAddress, touchesCheck } from '../checks/check-rules.ts';
import type {
  ContactMarks,
  ContactRecord,
  ContactRevision,
  ContactState,
  Verification,
} from '../contact-record.ts';
import { listDifferences } from '../differences.ts';

export interface Restored {
  /** Number of the revision that is restored. */
  readonly revision: number;
  readonly state: ContactState;
  /** The newest check of the very same content; null when nobody has checked it, or nobody holds the post. */
  readonly check: Verification | null;
  readonly marks: ContactMarks;
}

/**
 * A person's name and absence stay as they are now, since a withdrawn consent stays withdrawn. Restoring a retired
 * contact makes it public again.
 * @param history every revision, the newest first
 */
export function planRestoration(
  current: ContactRecord,
  history: readonly ContactRevision[],
  revision: number,
): Restored | undefined {
  const earlier = history.find(({ number }) => number === revision);
  if (!earlier) return undefined;
  const { person, away } = current.fields;
  const isVacant = earlier.status === 'vacant';
  const state: ContactState = {
    status: earlier.status === 'retired' ? 'active' : earlier.status,
    fields: { ...earlier.fields, person: isVacant ? null : person, away: isVacant ? null : away },
  };
  return {
    revision,
    state,
    check: state.status === 'active' ? findCheckOf(state, history) : null,
    marks: findMarksOf(state, current, history),
  };
}

/** A check covers the content of an entry, in any revision with the same content. */
export function findCheckOf(state: ContactState, history: readonly ContactRevision[]): Verification | null {
  const checks = history
    .toReversed()
    .filter((other) => isSameEntry(state, other))
    .flatMap(({ number, verifications }) =>
      verifications.map((check) => ({
        ...check,
        carriedFromRevision: check.carriedFromRevision ?? number,
      })),
    );
  return checks.reduce<Verification | null>(
    (newest, check) => (newest === null || check.on >= newest.on ? check : newest),
    null,
  );
}

function isSameEntry(one: ContactState, other: ContactState): boolean {
  return !listDifferences({ ...one, status: other.status }, other).some(touchesCheck);
}

/** Taken from the last revision with this number and address: what was recorded about others since does not apply. */
function findMarksOf(
  state: ContactState,
  current: ContactRecord,
  history: readonly ContactRevision[],
): ContactMarks {
  const marksOf = (revision: ContactRevision) =>
    revision.number === current.revision ? current : revision.endedMarks;
  const differencesFrom = (revision: ContactRevision) =>
    listDifferences(revision, state).filter(isNewNumberOrAddress);
  const sameChannels = history.find((revision) => differencesFrom(revision).length === 0);
  const sameNumber = history.find(
    (revision) => !differencesFrom(revision).some(({ field }) => field === 'telephone'),
  );
  return {
    unreachableSinceOn: sameChannels ? marksOf(sameChannels).unreachableSinceOn : null,
    reportedDeadOn: sameNumber ? marksOf(sameNumber).reportedDeadOn : null,
  };
}

/** Whether an act on many entries can be taken back: as one, and only while each entry is as the act left it. Pure. */
import type { GroupActItem } from './group-act.ts';
import type { TogetherKind } from './group-act-words.ts';

/** An entry as it is now. */
export interface EntryNow {
  readonly revision: number;
  /** Id of the check that counts. */
  readonly verificationId: string | null;
  /** Id of the person it is assigned to itself, without regard to its borough. */
  readonly assignee: string | null;
}

export type UndoDecision =
  | { readonly kind: 'ready' }
  | { readonly kind: 'undone-already' }
  /** What was sent cannot be called back. */
  | { readonly kind: 'final' }
  /** Something else has happened to these entries since. */
  | { readonly kind: 'touched'; readonly contactIds: readonly string[] };

/** What the act left behind in an entry, and would take away again. */
const isAsLeft: Readonly<
  Record<Exclude<TogetherKind, 'ask'>, (item: GroupActItem, now: EntryNow) => boolean>
> = {
  verify: (item, now) =>
    now.revision === item.toRevision &&
    item.verificationId !== null &&
    now.verificationId === item.verificationId,
  retire: (item, now) => now.revision === item.toRevision,
  assign: (item, now) => now.assignee === (item.assignee?.after ?? null),
};

/** @param nowOf undefined for an entry that is not there any more */
export function decideUndo(
  act: {
    readonly kind: TogetherKind;
    readonly items: readonly GroupActItem[];
    readonly undoneAt: string | null;
  },
  nowOf: (contactId: string) => EntryNow | undefined,
): UndoDecision {
  if (act.undoneAt !== null) return { kind: 'undone-already' };
  if (act.kind === 'ask') return { kind: 'final' };
  const isLeft = isAsLeft[act.kind];
  const touched = act.items.filter((item) => {
    const now = nowOf(item.contactId);
    return now === undefined || !isLeft(item, now);
  });
  return touched.length === 0
    ? { kind: 'ready' }
    : { kind: 'touched', contactIds: touched.map(({ contactId }) => contactId) };
}

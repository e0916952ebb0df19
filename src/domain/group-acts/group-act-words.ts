/** What can be done to many entries at once, who may, and what it is called. */
import type { Permission } from '../people/access.ts';
import type { GroupActKind } from './group-act.ts';

/** An import has pages of its own. */
export type TogetherKind = Exclude<GroupActKind, 'import'>;

interface GroupActWords {
  /** On the button of the list. */
  readonly press: string;
  /** The heading of its preview. */
  readonly title: string;
  /** What it means for an entry, where the preview need not say more. */
  readonly means?: string;
  /** How it is named afterwards. */
  readonly past: string;
  /** What taking it back does, as the end of a sentence; null where it cannot be taken back. */
  readonly undo: string | null;
}

export const groupActWords = {
  verify: {
    press: 'Checked: I went through the list with them',
    title: 'Record a check in person',
    means: 'is recorded as checked today, in person.',
    past: 'Checked in person',
    undo: 'the checks no longer count, and those before them count again.',
  },
  ask: {
    press: 'Ask them now',
    title: 'Ask them now',
    past: 'Asked to check',
    undo: null,
  },
  assign: {
    press: 'Assign',
    title: 'Say who looks after them',
    past: 'Assigned',
    undo: 'each is looked after by whoever did so before.',
  },
  retire: {
    press: 'Retire',
    title: 'Take them off the site',
    means: 'is no longer shown to readers. Its history stays.',
    past: 'Retired',
    undo: 'they are shown again, with the checks that they had. Names of people do not come back.',
  },
} as const satisfies Record<TogetherKind, GroupActWords>;

/** In the order of the buttons. */
export const groupActPermissions = [
  { what: 'verify', permission: 'contacts.verify' },
  { what: 'ask', permission: 'contacts.ask' },
  { what: 'assign', permission: 'contacts.assign' },
  { what: 'retire', permission: 'contacts.retire' },
] as const satisfies readonly { readonly what: TogetherKind; readonly permission: Permission }[];

export const groupActNames: Readonly<Record<GroupActKind, string>> = {
  import: 'Imported',
  verify: groupActWords.verify.past,
  ask: groupActWords.ask.past,
  assign: groupActWords.assign.past,
  retire: groupActWords.retire.past,
};

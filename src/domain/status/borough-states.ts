/**
 * The state of a borough: that of the one of its own contacts that most needs a check. The tile map and the state of
 * the list share it, so that both say the same.
 *
 * Its own contacts are those that name it: the police contact of its area, its council's lead, and support services
 * that serve it by name. A contact that serves all London says nothing about a borough.
 */

import type { Directory, PublicBorough, PublicContact } from '../directory/directory.ts';
import { labelStateOf } from '../directory/freshness-words.ts';
import { compareNames } from '../text/name-order.ts';
import { gridPosts, postSigns, postStateOf } from './post-grid.ts';

/**
 * `none`: the borough has no contact of its own. `incomplete`: all that it has is checked, and a post or line that every
 * borough should have is not known, so that a borough never looks better because an entry was retired.
 */
export const boroughStates = [
  'verified',
  'due',
  'incomplete',
  'overdue',
  'reported',
  'vacant',
  'unchecked',
  'lapsed',
  'none',
] as const;
export type BoroughState = (typeof boroughStates)[number];

/** One character each, for where colour alone would tell states apart. */
export const boroughStateSigns = {
  ...postSigns,
  incomplete: '+',
  reported: '~',
  none: '·',
} as const satisfies Record<BoroughState, string>;

export interface BoroughStanding {
  readonly borough: PublicBorough;
  readonly state: BoroughState;
  /** London date of the oldest check among its own contacts; null when one was never checked, or there is none. */
  readonly oldestCheckOn: string | null;
}

export function standingOf(directory: Directory, borough: PublicBorough): BoroughStanding {
  const own = directory.contacts.filter(({ boroughCodes }) => boroughCodes.includes(borough.code));
  const states = own.map(labelStateOf);
  const state = boroughStates.findLast((candidate) => states.some((found) => found === candidate)) ?? 'none';
  const isWhole = gridPosts.every((post) => postStateOf(post, borough.code, own) !== 'none');
  const shown = (state === 'verified' || state === 'due') && !isWhole ? 'incomplete' : state;
  return { borough, state: shown, oldestCheckOn: findOldestCheck(own) };
}

/** Boroughs that most need a check first; within a state the longest unchecked, then by name. */
export function listStandings(directory: Directory): readonly BoroughStanding[] {
  return directory.boroughs
    .map((borough) => standingOf(directory, borough))
    .sort(
      (a, b) =>
        boroughStates.indexOf(b.state) - boroughStates.indexOf(a.state) ||
        (a.oldestCheckOn ?? '').localeCompare(b.oldestCheckOn ?? '') ||
        compareNames(a.borough.name, b.borough.name),
    );
}

/** The same by state; states without boroughs are left out. */
export function groupStandings(
  directory: Directory,
): readonly { readonly state: BoroughState; readonly standings: readonly BoroughStanding[] }[] {
  return Array.from(
    Map.groupBy(listStandings(directory), ({ state }) => state),
    ([state, standings]) => ({ state, standings }),
  );
}

function findOldestCheck(own: readonly PublicContact[]): string | null {
  // Nobody answers for a vacant post, so its last check says nothing.
  const held = own.filter((contact) => contact.status === 'active');
  if (held.length === 0 || held.some(({ lastVerifiedOn }) => lastVerifiedOn === null)) return null;
  return held.map(({ lastVerifiedOn }) => lastVerifiedOn ?? '').sort()[0] ?? null;
}

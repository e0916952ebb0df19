/**
 * The progress of a saved change on its way to readers, and the words for it. Used by the admin pages and by the
 * endpoint that their script polls, so that both say the same.
 */

export const goingLiveStates = ['waiting', 'building', 'failed', 'live', 'rolled-back'] as const;
export type GoingLiveState = (typeof goingLiveStates)[number];

export const goingLiveWords = {
  waiting: 'Saved, going live. This takes a few seconds.',
  building: 'Saved, going live. The new pages are being built.',
  failed:
    'Saved, but not live: publishing failed. It is tried again by itself, and an administrator can see why.',
  live: 'Live: readers see it now.',
  'rolled-back': 'Saved, but not live: the site was put back to an earlier release.',
} as const satisfies Record<GoingLiveState, string>;

/** Whether nothing more will happen soon by itself, so that polling can stop. */
export function isSettled(state: GoingLiveState): boolean {
  return state === 'live' || state === 'rolled-back';
}

export interface ReleaseFacts {
  /** The release that answered the request; null while it waits. */
  readonly answeredBy: { readonly id: string; readonly rolledBackAt: string | null } | null;
  /** The release that readers are served; null before there is any. */
  readonly servedId: string | null;
  readonly isBuilding: boolean;
  readonly hasFailed: boolean;
}

/** Ids of releases sort by time. */
export function decideGoingLive({
  answeredBy,
  servedId,
  isBuilding,
  hasFailed,
}: ReleaseFacts): GoingLiveState {
  if (answeredBy === null) {
    if (isBuilding) return 'building';
    return hasFailed ? 'failed' : 'waiting';
  }
  // The server notices a switch a moment after it was made; only then do readers have it.
  if (servedId !== null && servedId >= answeredBy.id) return 'live';
  return answeredBy.rolledBackAt === null ? 'building' : 'rolled-back';
}

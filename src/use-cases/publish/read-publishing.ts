/** Publishing as the admin pages show it: releases, waiting requests, and the progress of a saved change. */
import type { Database } from '../../../db/client.ts';
import {
  findLastPublishRequestId,
  findPublishRequest,
  listOpenPublishRequests,
  type PublishRequestRow,
} from '../../../db/publishing/publish-requests.ts';
import {
  findRelease,
  listBuildingReleases,
  listLastReleases,
  type ReleaseRow,
} from '../../../db/publishing/releases.ts';
import { decideGoingLive, type GoingLiveState } from '../../domain/network/going-live.ts';
import { type PublishStatus, readPublishStatus } from './publish-status.ts';

export interface Publishing {
  readonly status: PublishStatus;
  readonly isBuilding: boolean;
  readonly live: ReleaseRow | undefined;
  /** The newest first, failed ones among them. */
  readonly releases: readonly ReleaseRow[];
  /** Requests that wait to be published, the oldest first. */
  readonly open: readonly PublishRequestRow[];
  /** Whether there is a release to go back to. */
  readonly canRollBack: boolean;
}

const releasesShown = 15;
const requestsShown = 20;

export function readPublishing(database: Database): Publishing {
  return database.transaction((transaction) => {
    const shown = listLastReleases(transaction, releasesShown);
    const live = shown.find(({ state }) => state === 'live');
    return {
      status: readPublishStatus(transaction),
      isBuilding: listBuildingReleases(transaction).length > 0,
      live,
      releases: shown,
      open: listOpenPublishRequests(transaction, requestsShown),
      canRollBack: shown.some(
        ({ id, state, rolledBackAt, redactedAt }) =>
          live !== undefined &&
          state === 'superseded' &&
          rolledBackAt === null &&
          redactedAt === null &&
          id < live.id,
      ),
    };
  });
}

/** The newest publish request: after a save, the save's own or a later one. */
export function findLastRequestId(database: Database): number | null {
  return findLastPublishRequestId(database) ?? null;
}

/** @returns undefined when there never was such a request */
export function findGoingLive(
  database: Database,
  requestId: number,
  servedId: string | null,
): GoingLiveState | undefined {
  return database.transaction((transaction) => {
    const request = findPublishRequest(transaction, requestId);
    if (!request) return undefined;
    const release = request.releaseId === null ? undefined : findRelease(transaction, request.releaseId);
    return decideGoingLive({
      answeredBy: release ?? null,
      servedId,
      isBuilding: listBuildingReleases(transaction).length > 0,
      hasFailed: readPublishStatus(transaction).failure !== undefined,
    });
  });
}

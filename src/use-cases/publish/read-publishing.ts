/** Publishing as the admin pages show it: releases, waiting requests, and the progress of a saved change. */
import type { Database } from '../../../db/client.ts';
import { findRecordedFact } from '../../../db/connection/directory-facts.ts';
import {
  findLastPublishRequestId,
  findPublishRequest,
  listOpenPublishRequests,
  listRequestsBetween,
  type PublishRequestRow,
} from '../../../db/publishing/publish-requests.ts';
import {
  findLastReleaseId,
  findLiveRelease,
  findRelease,
  findRolledBackAt,
  listBuildingReleases,
  listLastReleases,
  listReleasesBefore,
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
  /** After somebody went back: the changes that were public before and are not now, the newest first. */
  readonly notPublic: readonly PublishRequestRow[];
  /** Ids of the releases that can be gone back to, the newest first. */
  readonly earlier: readonly string[];
  /** The newest of them that nobody went back from. */
  readonly before: string | undefined;
  /** When the made-up contacts were taken off, with every release so far; null for never. */
  readonly samplesRetiredAt: string | null;
}

/** What going back to an earlier release means. */
export interface PlannedRollback {
  readonly live: ReleaseRow;
  readonly to: ReleaseRow;
  /** The changes that readers would no longer see, the newest first. */
  readonly lost: readonly PublishRequestRow[];
}

const releasesShown = 15;
const requestsShown = 20;

export function readPublishing(database: Database): Publishing {
  return database.transaction((transaction) => {
    const live = findLiveRelease(transaction);
    const earlier = live ? listReleasesBefore(transaction, live.id) : [];
    // All that can be gone back to are shown, however many were made since.
    const shown = listLastReleases(transaction, Math.max(releasesShown, earlier.length + releasesShown));
    const status = readPublishStatus(transaction);
    const lastId = findLastReleaseId(transaction);
    return {
      status,
      notPublic:
        status.isRolledBack && live && lastId !== undefined
          ? listRequestsBetween(transaction, { after: live.id, until: lastId })
          : [],
      isBuilding: listBuildingReleases(transaction).length > 0,
      live,
      releases: shown,
      open: listOpenPublishRequests(transaction, requestsShown),
      earlier: earlier.map(({ id }) => id),
      before: earlier.find(({ rolledBackAt }) => rolledBackAt === null)?.id,
      samplesRetiredAt: findRecordedFact(database, 'sample-data-retired')?.recordedAt ?? null,
    };
  });
}

/** That somebody went back to an earlier release, and no release was made since. */
export interface WentBack {
  /** ISO 8601 instants, UTC: when the release that readers see was made, and when somebody went back to it. */
  readonly servedFrom: string;
  readonly since: string;
  /** Whether a change was saved since, so that everything is on its way to readers. */
  readonly isEnding: boolean;
}

export function findWentBack(database: Database): WentBack | undefined {
  return database.transaction((transaction) => {
    const since = findRolledBackAt(transaction);
    const live = since === undefined ? undefined : findLiveRelease(transaction);
    if (!live || since === undefined) return undefined;
    const servedFrom = live.finishedAt ?? live.startedAt;
    return { servedFrom, since, isEnding: readPublishStatus(transaction).open.count > 0 };
  });
}

/** @returns undefined when nobody can go back to that release */
export function planRollback(database: Database, to: string): PlannedRollback | undefined {
  return database.transaction((transaction) => {
    const live = findLiveRelease(transaction);
    if (!live) return undefined;
    const target = listReleasesBefore(transaction, live.id).find(({ id }) => id === to);
    if (!target) return undefined;
    return {
      live,
      to: target,
      lost: listRequestsBetween(transaction, { after: target.id, until: live.id }),
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

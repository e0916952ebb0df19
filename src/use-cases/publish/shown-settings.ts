/** The settings that readers see: a release is built with them, and a new one is needed when they change. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { dataPaths, isSettingGiven, type Settings } from '../../settings.ts';
import {
  findCurrentReleaseId,
  manifestFile,
  type ReleaseManifest,
  readManifest,
} from './release/release-layout.ts';

/** @returns what has changed since the release was built, in a sentence; undefined when nothing has */
export function findShownChange(settings: Settings, release: ReleaseManifest): string | undefined {
  if (release.publicUrl !== settings.publicUrl) return `The last release was built for ${release.publicUrl}.`;
  if (!isDeepStrictEqual(release.operator, settings.operator))
    return 'The operator named in the settings has changed since the last release.';
  if (release.dataLicence !== settings.dataLicence)
    return `The last release gave the licence of its data as ${release.dataLicence}.`;
  if (release.offline !== settings.offline)
    return `Use without signal has been switched ${settings.offline ? 'on' : 'off'} since the last release.`;
  return undefined;
}

/** The release that `current` points to; undefined when no complete one exists. */
export async function findCurrentManifest(dataDir: string): Promise<ReleaseManifest | undefined> {
  const paths = dataPaths(dataDir);
  const id = await findCurrentReleaseId(paths.current);
  if (id === undefined) return undefined;
  return readManifest(join(paths.releases, id)).catch(() => undefined);
}

/** Whether there is any on disk that was once complete. */
export async function hasRelease(dataDir: string): Promise<boolean> {
  const { releases } = dataPaths(dataDir);
  const names = await readdir(releases).catch(() => []);
  return names.some((name) => existsSync(join(releases, name, manifestFile)));
}

/**
 * For a person at a shell without the service's settings: without PUBLIC_URL a publish keeps the address, operator and
 * licence of the release it replaces, rather than put 127.0.0.1 into every page.
 */
export async function keepShownSettings(settings: Settings): Promise<Settings> {
  if (isSettingGiven('PUBLIC_URL')) return settings;
  const release = await findCurrentManifest(settings.dataDir);
  if (!release) return settings;
  return {
    ...settings,
    publicUrl: release.publicUrl,
    operator: settings.operator ?? release.operator,
    dataLicence: isSettingGiven('DATA_LICENCE') ? settings.dataLicence : release.dataLicence,
    offline: isSettingGiven('OFFLINE') ? settings.offline : release.offline,
  };
}

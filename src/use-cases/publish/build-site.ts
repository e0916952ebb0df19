/**
 * Runs `astro build` into the folder of a new release, in a process of its own with a time limit. Called by the
 * publisher.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../settings.ts';
import { describeEnd } from './failure-cause.ts';

export interface SiteBuild {
  readonly projectDir: string;
  readonly settings: Settings;
  readonly releaseDir: string;
  readonly timeoutMs: number;
  /** Ends the build early, as when the publisher itself is told to stop. */
  readonly signal?: AbortSignal;
}

export type SiteBuilder = (build: SiteBuild) => Promise<void>;

/**
 * Astro's key for server islands, which this site does not have. Left to itself Astro draws one for each build, and
 * the code of every release would look new.
 */
const manifestKey = createHash('sha256').update('no server islands').digest('base64');

/**
 * Room, in MiB, for what is thrown away at once, of which a build makes much: with V8's own few it stops to clear up
 * so often that a saved change waits a twentieth longer.
 */
const youngGeneration = ['--min-semi-space-size=16', '--max-semi-space-size=16'] as const;

/** How much of what a failed build printed goes into its error. */
const errorTailLength = 4000;

/** @throws Error with the end of what the build printed, when it fails or takes too long */
export async function buildSite(build: SiteBuild): Promise<void> {
  const { projectDir, settings, releaseDir } = build;
  await mkdir(releaseDir, { recursive: true });
  await linkPackages(projectDir, settings.dataDir);
  const astro = join(projectDir, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [...youngGeneration, astro, 'build'], {
    cwd: projectDir,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that the limit also ends what Astro starts.
    detached: true,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_KEY: manifestKey,
      DATA_DIR: settings.dataDir,
      PUBLIC_URL: settings.publicUrl,
      OPERATOR_NAME: settings.operator?.name ?? '',
      OPERATOR_EMAIL: settings.operator?.email ?? '',
      DATA_LICENCE: settings.dataLicence,
      OFFLINE: settings.offline ? 'on' : 'off',
      RELEASE_DIR: releaseDir,
      NO_COLOR: '1',
      FORCE_COLOR: '',
    },
  });
  // Where memory runs out, the build is to be ended and not the server that readers use.
  if (child.pid !== undefined) void writeFile(`/proc/${child.pid}/oom_score_adj`, '500').catch(() => {});
  let printed = '';
  const keepTail = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-errorTailLength);
  };
  child.stdout.on('data', keepTail);
  child.stderr.on('data', keepTail);
  const end = () => endGroup(child.pid);
  const outcome = await new Promise<string | undefined>((resolve) => {
    let reason: string | undefined;
    const stop = (why: string) => {
      reason ??= why;
      end();
    };
    const timer = setTimeout(
      () => stop(`The build took more than ${build.timeoutMs / 1000} seconds.`),
      build.timeoutMs,
    );
    const onAbort = () => stop('The build was stopped.');
    build.signal?.addEventListener('abort', onAbort);
    if (build.signal?.aborted) onAbort();
    process.once('exit', end);
    const settle = (result: string | undefined) => {
      clearTimeout(timer);
      process.removeListener('exit', end);
      build.signal?.removeEventListener('abort', onAbort);
      resolve(result);
    };
    child.on('error', (error) => settle(`The build could not be started: ${error.message}`));
    child.on('close', (code, signal) =>
      settle(reason ?? (code === 0 ? undefined : describeEnd(code, signal))),
    );
  });
  if (outcome) throw new Error(`${outcome}\n${printed.trim()}`.trim());
}

/** Built code imports packages by name and may lie outside the project: this is where Node finds them from there. */
async function linkPackages(projectDir: string, dataDir: string): Promise<void> {
  const link = join(dataDir, 'node_modules');
  const target = join(projectDir, 'node_modules');
  if ((await readlink(link).catch(() => undefined)) === target) return;
  await rm(link, { force: true });
  await symlink(target, link, 'dir');
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/**
 * Builds the code of the site when there is no build, when it is damaged, or when the sources have changed. Needs no
 * data, no setting and no network.
 *
 * Each build has its own folder under `dist/builds`, and `dist/site` is a link that is switched when the folder is
 * complete: a failed or killed build leaves nothing that is taken for one, two at once do not interfere, and a process
 * stays with the code that it began with.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import {
  codeFile,
  readSiteCode,
  readWholeCode,
  type SiteCode,
  siteCodeDir,
} from '../use-cases/publish/site-code.ts';
import { digestSources } from './source-digest.ts';

/** Builds kept beside the current one, for processes that still run them. */
const keptBuilds = 2;
/** How much of a failed build's output goes into its error. */
const errorTailLength = 4000;
/** A build takes seconds; one that takes this long never ends. */
const limitMs = 5 * 60_000;

export interface CodeBuildOptions {
  readonly projectDir: string;
  readonly say: (line: string) => void;
  /** Ends a build early. */
  readonly signal?: AbortSignal;
}

/** @throws Error that says what is wrong, when the build fails */
export async function ensureSiteCode(options: CodeBuildOptions): Promise<SiteCode> {
  const { projectDir, say } = options;
  const found = await findBuilt(siteCodeDir(projectDir));
  if (found.code?.digest === (await digestSources(projectDir))) return found.code;
  say(
    found.code
      ? 'The code has changed since it was built. Building it …'
      : `${found.problem} Building the code of the site …`,
  );
  return build(options);
}

async function findBuilt(dir: string): Promise<{ readonly code?: SiteCode; readonly problem: string }> {
  if (!existsSync(dir)) return { problem: 'The code has not been built yet.' };
  return readWholeCode(dir).then(
    (code) => ({ code, problem: '' }),
    (error: unknown) => ({
      problem: `The code that was built is damaged (${error instanceof Error ? error.message : error}).`,
    }),
  );
}

async function build({ projectDir, signal }: CodeBuildOptions): Promise<SiteCode> {
  const link = siteCodeDir(projectDir);
  const builds = join(dirname(link), 'builds');
  // The process that builds is part of the name, so that others can tell whether it still does.
  const dir = join(builds, `${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(dir, { recursive: true });
  try {
    await runAstro(projectDir, dir, signal);
    await readSiteCode(dir);
    await switchLink(link, dir);
  } catch (error) {
    await rm(dir, { recursive: true, force: true, maxRetries: 3 });
    throw error;
  }
  await prune(builds, basename(dir));
  return readSiteCode(dir);
}

async function runAstro(projectDir: string, outDir: string, signal: AbortSignal | undefined): Promise<void> {
  const astro = join(projectDir, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--outDir', relative(projectDir, outDir)], {
    cwd: projectDir,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: '',
    },
    timeout: limitMs,
    killSignal: 'SIGKILL',
    ...(signal ? { signal } : {}),
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-errorTailLength);
    });
  const problem = await new Promise<string | undefined>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (status, by) => resolve(status === 0 ? undefined : `It ended with ${by ?? status}.`));
  });
  if (problem !== undefined)
    throw new Error(`The code of the site could not be built. ${problem}\n${printed.trim()}`.trim());
}

/** In one step: others see either the old or the new one. */
async function switchLink(link: string, dir: string): Promise<void> {
  const next = `${link}.${basename(dir)}`;
  await symlink(relative(dirname(link), dir), next, 'dir');
  await rename(next, link);
}

/** Removes old builds, and the remains of killed ones. */
async function prune(builds: string, current: string): Promise<void> {
  const others = (await readdir(builds)).filter((name) => name !== current);
  const dated = await Promise.all(
    others.map(async (name) => ({
      name,
      builtAt: (await stat(join(builds, name, codeFile)).catch(() => undefined))?.mtimeMs,
    })),
  );
  const whole = dated.filter(({ builtAt }) => builtAt !== undefined);
  const old = whole.toSorted((a, b) => (b.builtAt ?? 0) - (a.builtAt ?? 0)).slice(keptBuilds);
  const left = dated.filter(
    ({ name, builtAt }) => builtAt === undefined && !isRunning(Number.parseInt(name, 10)),
  );
  for (const { name } of [...old, ...left])
    await rm(join(builds, name), { recursive: true, force: true, maxRetries: 3 });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process runs as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

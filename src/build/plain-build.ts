/** Runs `astro build` as if there were no publisher of ours, for tests and benchmarks to compare with. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../settings.ts';

export interface PlainBuild {
  /** Holds `client/`, what Astro made for readers, and `server/`. */
  readonly dir: string;
  remove(): Promise<void>;
}

/**
 * @param config of another kind of server, instead of that of this folder
 * @throws Error with Astro's output
 */
export async function runPlainBuild(
  projectDir: string,
  settings: Settings,
  config = 'src/build/plain-astro.config.mjs',
): Promise<PlainBuild> {
  // Inside the project, where built code finds its packages.
  const outDir = `dist/plain-${randomBytes(4).toString('hex')}`;
  const child = spawn(
    process.execPath,
    [join(projectDir, 'node_modules/astro/bin/astro.mjs'), 'build', '--config', config, '--outDir', outDir],
    {
      cwd: projectDir,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        DATA_DIR: settings.dataDir,
        PUBLIC_URL: settings.publicUrl,
        OPERATOR_NAME: settings.operator?.name ?? '',
        OPERATOR_EMAIL: settings.operator?.email ?? '',
        DATA_LICENCE: settings.dataLicence,
        OFFLINE: settings.offline ? 'on' : 'off',
      },
    },
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const remove = () => rm(join(projectDir, outDir), { recursive: true, force: true, maxRetries: 3 });
  if (status === 0) return { dir: join(projectDir, outDir), remove };
  await remove();
  throw new Error(`astro build ended with ${status}.\n${printed}`);
}

/** Starts the whole site as `npm start` does, in a separate process on a free port, and waits until it answers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface SiteProcess {
  /** Such as http://127.0.0.1:40123, without a trailing slash. */
  readonly origin: string;
  /** What it has written to stderr so far. */
  logged(): string;
  /** Ends it as a service manager would, and waits for the end. */
  stop(): Promise<void>;
}

/** As in package.json. */
const startFlags = ['--max-semi-space-size=2'] as const;
const answersWithinMilliseconds = 300_000;

/**
 * @param dataDir a folder that only this site uses
 * @param environment settings that replace those of this process
 * @param signal ends it while it does not answer yet; afterwards stop() does
 * @throws Error with the site's output, when it ends or takes too long to answer
 */
export async function startSiteProcess(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<SiteProcess> {
  signal?.throwIfAborted();
  const child = spawn(process.execPath, [...startFlags, join(import.meta.dirname, '../start.ts')], {
    env: { ...process.env, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', PUBLIC_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const endEarly = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', endEarly);
  const origin = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The site did not answer in time. It said:\n${log}`));
    }, answersWithinMilliseconds);
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = said.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The site ended with exit status ${code}. It said:\n${log}`));
    });
  }).finally(() => signal?.removeEventListener('abort', endEarly));
  return {
    origin,
    logged: () => log,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

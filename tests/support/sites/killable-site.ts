/** The real server as a process that can be killed in the middle of whatever it does, and started again. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { siteCode } from '../site-code.ts';

export interface KillableSite {
  /** Such as http://127.0.0.1:40123. */
  readonly origin: string;
  /** SIGKILL, to it and to the publisher it may have started. Resolves when it is gone. */
  kill(): Promise<void>;
}

/** One address for every start: a release is built for an address, and built anew for another. */
const publicUrl = 'http://directory.localhost';

/** @throws Error with what the server said, when it ends before it answers */
export async function startKillableSite(dataDir: string): Promise<KillableSite> {
  await siteCode();
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../../scripts/start.ts')], {
    env: { ...process.env, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', PUBLIC_URL: publicUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, which is killed as one.
    detached: true,
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const exited = once(child, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with status ${code}. It said:\n${log}`)));
  });
  return {
    origin,
    async kill() {
      const isRunning = child.exitCode === null && child.signalCode === null;
      if (child.pid !== undefined && isRunning) process.kill(-child.pid, 'SIGKILL');
      await exited;
    },
  };
}

/**
 * Starts the publisher when something waits to be published. It runs as a process of its own, so that neither a
 * build nor compressing ever holds up a request. Called by server.ts at every poll.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { PublishStatus } from '../use-cases/publish/publish-status.ts';

export interface PublisherLoop {
  /** Starts a run when one is due. Cheap; called several times a second. */
  consider(status: PublishStatus): void;
  /** Ends a run under way; what it was doing is done again by the next. */
  stop(): void;
}

export interface PublisherLoopOptions {
  /** Runs the publisher once and says whether it did its work. */
  readonly run: (signal: AbortSignal) => Promise<boolean>;
  /** Called when a run has ended, however it ended. */
  readonly onEnd: () => void;
  /** Milliseconds of any steady clock. */
  readonly clock: () => number;
}

const firstRetryMs = 60_000;
const longestRetryMs = 15 * 60_000;

export function createPublisherLoop(options: PublisherLoopOptions): PublisherLoop {
  const stopping = new AbortController();
  let isRunning = false;
  let failures = 0;
  let triedLastId = 0;
  let retryAt = 0;

  const start = async (lastId: number) => {
    isRunning = true;
    triedLastId = lastId;
    const isDone = await options.run(stopping.signal).catch(() => false);
    failures = isDone ? 0 : failures + 1;
    retryAt = options.clock() + (isDone ? 0 : Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs));
    isRunning = false;
    options.onEnd();
  };

  return {
    consider(status) {
      if (isRunning || stopping.signal.aborted || status.open.count === 0) return;
      // After a failure it waits, unless somebody asks again.
      if (failures > 0 && status.open.lastId <= triedLastId && options.clock() < retryAt) return;
      void start(status.open.lastId);
    },
    stop: () => stopping.abort(),
  };
}

/** `scripts/publish.ts --if-requested` in a process of its own; what it says goes to the log. */
export function runPublisherProcess(
  projectDir: string,
  environment: Readonly<Record<string, string>>,
  log: (line: string) => void,
): (signal: AbortSignal) => Promise<boolean> {
  return (signal) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [join(projectDir, 'scripts/publish.ts'), '--if-requested'], {
        cwd: projectDir,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, ...environment },
      });
      const stop = () => child.kill('SIGTERM');
      signal.addEventListener('abort', stop, { once: true });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        for (const line of text.split('\n')) if (line.trim() !== '') log(`publish: ${line}`);
      });
      const settle = (isDone: boolean) => {
        signal.removeEventListener('abort', stop);
        resolve(isDone);
      };
      child.on('error', () => settle(false));
      child.on('close', (code) => settle(code === 0));
    });
}

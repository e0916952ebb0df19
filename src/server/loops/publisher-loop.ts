/**
 * Starts the publisher when a publish request waits. The publisher is a separate process, so that it does not hold up a
 * request.
 */
import { nameCause } from '../../use-cases/publish/failure-cause.ts';
import type { PublishStatus } from '../../use-cases/publish/publish-status.ts';

export interface PublisherLoop {
  /** Starts a run when one is due. Cheap; called several times a second. */
  consider(status: PublishStatus): void;
  /** Why the last run failed, when not even that could be recorded; otherwise undefined. */
  problem(): string | undefined;
  /** Stops a run under way and waits for its end; the next run does its work again. */
  stop(): Promise<void>;
}

export interface PublisherLoopOptions {
  /** Runs the publisher once and returns whether it did its work. */
  readonly run: (signal: AbortSignal) => Promise<boolean>;
  /** Called when a run has ended, however it ended. */
  readonly onEnd: () => void;
  readonly log: (line: string) => void;
  /** Milliseconds of any steady clock. */
  readonly clock: () => number;
}

const firstRetryMs = 60_000;
const longestRetryMs = 15 * 60_000;

export function createPublisherLoop(options: PublisherLoopOptions): PublisherLoop {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  let failures = 0;
  let triedLastId = 0;
  let retryAt = 0;
  let problem: string | undefined;

  const start = async (lastId: number) => {
    triedLastId = lastId;
    problem = undefined;
    const isDone = await options.run(stopping.signal).catch((error: unknown) => {
      const reason = nameCause(error instanceof Error ? error.message : String(error));
      options.log(`publish: ${reason}`);
      if (!stopping.signal.aborted) problem = `Publishing does not work: ${reason}`;
      return false;
    });
    failures = isDone ? 0 : failures + 1;
    retryAt = options.clock() + (isDone ? 0 : Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs));
    running = undefined;
    options.onEnd();
  };

  return {
    consider(status) {
      if (running || stopping.signal.aborted || status.open.count === 0) return;
      // After a failure it waits, unless somebody asks again.
      if (failures > 0 && status.open.lastId <= triedLastId && options.clock() < retryAt) return;
      running = start(status.open.lastId);
    },
    problem: () => problem,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

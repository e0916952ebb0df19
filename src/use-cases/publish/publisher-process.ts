/**
 * Runs the publisher in a separate process, so that nothing it does holds up a request, and its memory and its crashes
 * stay its own. It is started for the first publish and kept for some minutes, because the next save of the same person
 * is then public in a third of the time.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../../db/client.ts';
import type { Settings } from '../../settings.ts';
import { describeEnd, nameCause } from './failure-cause.ts';
import { type PublishResult, recordDeath } from './publish.ts';
import {
  type FromPublisher,
  type PublishOrder,
  serveArgument,
  type ToPublisher,
} from './publisher-messages.ts';
import { publisherEntryFile, type SiteCode } from './site-code.ts';

export interface PublisherProcess {
  /**
   * Publishes once; never two at a time.
   * @throws Error when it failed and not even that could be recorded
   */
  publish(request: PublishRequest): Promise<PublishResult>;
  /** Stops the process, if there is one. */
  stop(): Promise<void>;
  /** The process that is running now. */
  pid(): number | undefined;
}

export interface PublishRequest extends Pick<PublishOrder, 'when' | 'waitMs'> {
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal;
}

export interface PublisherOptions {
  readonly code: Pick<SiteCode, 'dir'>;
  readonly settings: Settings;
  /** For recording that the process has died. */
  readonly database: Database;
  readonly now: () => Date;
  /** How long it is kept idle. */
  readonly idleMs?: number;
  /** How long a publish may take, apart from waiting for another one. */
  readonly limitMs?: number;
  readonly flags?: readonly string[];
}

const defaultIdleMs = 10 * 60_000;
/**
 * A publish takes a second or two, and the first of all translations ten on a machine that has little else to do; one
 * that takes this long never ends.
 */
const defaultLimitMs = 10 * 60_000;
/** After it was told to stop. */
const stopMs = 5000;
/**
 * Between time and memory. A release of ten Londons takes 3.9 s of processor time with room for 8 MB of new objects
 * and 4.8 s with 2, because less of what is thrown away at once is looked at; the process peaks at 199 MB instead of
 * 185 for London, and at 319 instead of 284 for ten. One arena for its threads (glibc keeps one for each) saves 15 MB.
 * The limit is far above what 330 boroughs or 1,200 contacts need (128 is enough).
 */
const memoryFlags = ['--max-semi-space-size=8', '--max-old-space-size=256'] as const;
/**
 * Two thirds of the processor share of a process that readers wait for. With a third of it (5), a save that is public
 * in 0.84 s on a quiet machine took 4.4 s while both processors were kept busy.
 */
const niceness = 2;
/** How much of a process's output goes into the error when it dies. */
const errorTailLength = 4000;

export function createPublisherProcess(options: PublisherOptions): PublisherProcess {
  const { code, settings, idleMs = defaultIdleMs } = options;
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let printed = '';
  let earlierFailure: string | undefined;

  const start = (): ChildProcess => {
    const started = fork(join(code.dir, publisherEntryFile), [serveArgument, code.dir], {
      execArgv: [...(options.flags ?? memoryFlags)],
      env: { ...process.env, NODE_ENV: 'production', MALLOC_ARENA_MAX: '1' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    printed = '';
    started.stderr?.on('data', (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-errorTailLength);
    });
    started.once('exit', () => {
      if (child === started) child = undefined;
    });
    if (started.pid !== undefined) putBehindReaders(started.pid);
    child = started;
    return started;
  };

  const stop = async () => {
    clearTimeout(idle);
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = once(ending, 'exit');
    if (ending.connected) ending.disconnect();
    const kill = setTimeout(() => ending.kill('SIGKILL'), stopMs);
    await ended;
    clearTimeout(kill);
  };

  const recordEnd = async (releaseId: string | undefined, error: string): Promise<PublishResult> => {
    await recordDeath(options, error);
    return { kind: 'failed', releaseId: releaseId ?? 'none', error: nameCause(error) };
  };

  return {
    pid: () => child?.pid,
    stop,
    async publish({ when, waitMs, say, signal }) {
      clearTimeout(idle);
      const running = child?.connected ? child : start();
      const outcome = await converse(running, {
        order: { kind: 'publish', settings, when, waitMs, ...(earlierFailure ? { earlierFailure } : {}) },
        limitMs: options.limitMs ?? defaultLimitMs,
        say,
        signal,
      });
      if (child) {
        idle = setTimeout(() => void stop(), idleMs);
        idle.unref();
      }
      switch (outcome.kind) {
        case 'done':
          earlierFailure = undefined;
          return outcome.result;
        case 'threw':
          earlierFailure = outcome.error;
          throw new Error(outcome.error);
        case 'ended':
          return recordEnd(outcome.releaseId, `${outcome.reason}\n${printed.trim()}`.trim());
      }
    },
  };
}

/** If processors or memory are short, the server that readers use comes first. */
function putBehindReaders(pid: number): void {
  try {
    setPriority(pid, niceness);
  } catch {
    // It has ended already, or this system has no priorities.
  }
  void writeFile(`/proc/${pid}/oom_score_adj`, '500').catch(() => {});
}

interface Conversation extends Pick<PublishRequest, 'say'> {
  readonly order: PublishOrder;
  readonly limitMs: number;
  readonly signal: AbortSignal | undefined;
}

type Outcome =
  | Extract<FromPublisher, { kind: 'done' | 'threw' }>
  | { readonly kind: 'ended'; readonly releaseId: string | undefined; readonly reason: string };

/** Sends one command and waits for its result. */
async function converse(
  child: ChildProcess,
  { order, limitMs, say, signal }: Conversation,
): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  let releaseId: string | undefined;
  let reason: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  const end = (why: string) => {
    reason ??= why;
    child.kill('SIGKILL');
  };
  const onMessage = (message: FromPublisher) => {
    switch (message.kind) {
      case 'said':
        return say(message.line);
      case 'begun':
        releaseId = message.releaseId;
        timer = setTimeout(() => end(`Publishing took more than ${limitMs / 1000} seconds.`), limitMs);
        return;
      case 'done':
      case 'threw':
        resolve(message);
    }
  };
  const onEnd = (status: number | null, by: NodeJS.Signals | null) =>
    resolve({ kind: 'ended', releaseId, reason: reason ?? describeEnd(status, by) });
  const onError = (error: Error) =>
    resolve({ kind: 'ended', releaseId, reason: `The publisher could not be started: ${error.message}` });
  const onAbort = () => {
    tell(child, { kind: 'stop' });
    // The process no longer listens.
    void sleep(stopMs, undefined, { ref: false }).then(() => settled || end('Publishing was stopped.'));
  };
  let settled = false;
  child.on('message', onMessage);
  child.once('close', onEnd);
  child.once('error', onError);
  signal?.addEventListener('abort', onAbort);
  tell(child, order);
  if (signal?.aborted) onAbort();
  try {
    return await promise;
  } finally {
    settled = true;
    clearTimeout(timer);
    child.off('message', onMessage);
    child.off('close', onEnd);
    child.off('error', onError);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** A process that can no longer receive messages is ending, which is noticed. */
function tell(child: ChildProcess, message: ToPublisher): void {
  if (child.connected) child.send(message, () => {});
}

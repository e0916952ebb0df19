/** Sends mail that is due: every few seconds, one run at a time. Started by scripts/start.ts beside the server. */

export interface MailLoop {
  /** Lets the message under way finish, and starts no other. */
  stop(): Promise<void>;
}

export interface MailLoopOptions {
  /** Sends what is due. */
  readonly run: (signal: AbortSignal) => Promise<unknown>;
  readonly log: (line: string) => void;
}

/** A set-up link should be there by the time its reader has switched windows. */
const pauseMs = 2000;

export function startMailLoop({ run, log }: MailLoopOptions): MailLoop {
  const stopping = new AbortController();
  let underWay = Promise.resolve();
  let isRunning = false;
  const tick = () => {
    if (isRunning) return;
    isRunning = true;
    underWay = run(stopping.signal)
      .catch((error: unknown) => log(`mail: ${error instanceof Error ? error.message : error}`))
      .then(() => {
        isRunning = false;
      });
  };
  const timer = setInterval(tick, pauseMs);
  tick();
  return {
    async stop() {
      stopping.abort();
      clearInterval(timer);
      await underWay;
    },
  };
}

/**
 * Readers of a borough page in a process of their own, because what the measuring process does meanwhile, such as
 * saving and asking for the result, would count as waiting.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Readers {
  /**
   * @returns the waiting time of each reader in milliseconds, sorted
   * @throws Error when a reader was not answered 200
   */
  stop(): Promise<readonly number[]>;
}

export function startReaders(port: number): Readers {
  const child = fork(join(import.meta.dirname, 'read-steadily-child.ts'), [String(port)]);
  const said = once(child, 'message');
  const ended = once(child, 'exit').then(([status]) => {
    throw new Error(`The readers ended with ${status} before they were told to.`);
  });
  // Told by stop(), whenever it happens.
  for (const promise of [said, ended]) promise.catch(() => {});
  return {
    async stop() {
      if (child.connected) child.send('stop');
      const [waits] = (await Promise.race([said, ended])) as [readonly number[]];
      return waits.toSorted((a, b) => a - b);
    },
  };
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

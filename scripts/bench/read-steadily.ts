/**
 * Readers who come one after another on a few connections, with pauses: their waiting time shows the server's
 * behaviour, not that of a load that fills it.
 */
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { urls } from '../../src/urls.ts';

export interface Readers {
  /** @returns the waiting time of each reader in milliseconds, sorted */
  stop(): Promise<readonly number[]>;
}

const readerCount = 8;
const pauseMs = 15;

export function startReaders(port: number): Readers {
  const waits: number[] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: readerCount });
  let isOver = false;
  const readers = Array.from({ length: readerCount }, async () => {
    while (!isOver) {
      const startedAt = performance.now();
      const status = await read(agent, port);
      if (status !== 200) throw new Error(`A reader was answered ${status}.`);
      waits.push(performance.now() - startedAt);
      await sleep(pauseMs);
    }
  });
  return {
    async stop() {
      isOver = true;
      await Promise.all(readers);
      agent.destroy();
      return waits.toSorted((a, b) => a - b);
    },
  };
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function read(agent: Agent, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ agent, host: '127.0.0.1', port, path: urls.borough('hackney') }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    })
      .on('error', reject)
      .end();
  });
}

/**
 * Compares servers under load: each in its own process, the load in another, on separate cores as far as the machine
 * has them. Contenders take turns in short rounds, so that other load on the machine affects them all.
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { LoadOrder, LoadResult } from './load-order.ts';
import { hasWrk, parseWrk, wrkCommand } from './wrk.ts';

export interface Contender {
  readonly name: string;
  readonly port: number;
}

const hasTaskset = availableParallelism() >= 2 && spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** What made the load, for the table. */
export const loadMaker = hasWrk ? 'wrk' : 'a client in Node, which is itself the limit: install wrk';

/** Starts a command on one core, so that servers never compete with the load for it. */
export function spawnPinned(
  core: 0 | 1 | 'any',
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
  stdin: 'pipe' | 'ignore' = 'ignore',
): ChildProcess {
  const [program = '', ...rest] =
    hasTaskset && core !== 'any' ? ['taskset', '-c', String(core), ...command] : command;
  return spawn(program, rest, { env: { ...process.env, ...environment }, stdio: [stdin, 'pipe', 'inherit'] });
}

/** Waits until a server has said on stdout where it answers. @returns the port */
export async function waitForPort(child: ChildProcess): Promise<number> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += chunk;
    const port = /:(\d+)/.exec(said)?.[1];
    if (port !== undefined) {
      child.stdout?.resume();
      return Number(port);
    }
  }
  throw new Error(`A server ended before it answered. It said: ${said}`);
}

export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

export interface Comparison {
  readonly contenders: readonly Contender[];
  readonly paths: readonly string[];
  readonly acceptEncoding: string;
  readonly rounds: number;
  readonly secondsPerTurn: number;
}

/** @returns one list of results per contender, in its order, one result per round */
export async function compareUnderLoad(comparison: Comparison): Promise<readonly (readonly LoadResult[])[]> {
  const results: LoadResult[][] = comparison.contenders.map(() => []);
  for (let round = 0; round < comparison.rounds; round++) {
    const order = comparison.contenders.map((_, index) => (index + round) % comparison.contenders.length);
    for (const index of order) {
      const contender = comparison.contenders[index];
      if (!contender) continue;
      const result = await measureOnce(contender.port, comparison);
      if (result.failures > 0) {
        throw new Error(`${contender.name} failed ${result.failures} times: there is nothing to compare.`);
      }
      results[index]?.push(result);
    }
  }
  return results;
}

async function measureOnce(port: number, comparison: Comparison): Promise<LoadResult> {
  const order: LoadOrder = {
    port,
    paths: comparison.paths,
    acceptEncoding: comparison.acceptEncoding,
    connections: 16,
    seconds: comparison.secondsPerTurn,
    warmUpSeconds: 0.5,
  };
  const command = hasWrk ? wrkCommand(order) : [process.execPath, join(import.meta.dirname, 'load.ts')];
  const child = spawnPinned(1, command, {}, 'pipe');
  if (!child.stdin || !child.stdout) throw new Error('The load could not be started.');
  child.stdin.on('error', () => {});
  child.stdin.end(JSON.stringify(order));
  const printed = await text(child.stdout);
  return hasWrk ? parseWrk(printed) : JSON.parse(printed);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** The median of the ratios taken round by round. */
export function medianRatio(ours: readonly LoadResult[], theirs: readonly LoadResult[]): number {
  return median(ours.map((result, round) => result.perSecond / (theirs[round]?.perSecond ?? Number.NaN)));
}

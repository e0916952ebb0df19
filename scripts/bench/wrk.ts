/**
 * Puts load on a server with wrk, or with load.ts where wrk is not installed.
 *
 * A server that answers from memory is faster than any client written in JavaScript, which would then be what is
 * measured: wrk (Debian's package of that name) gives the true ratio.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadOrder, LoadResult } from './load-order.ts';

export const hasWrk = spawnSync('wrk', ['--version']).error === undefined;

/** The command that carries out an order. */
export function wrkCommand(order: LoadOrder): readonly string[] {
  const script = join(tmpdir(), `wrk-${process.pid}.lua`);
  writeFileSync(script, luaScript(order.paths));
  return [
    'wrk',
    '--threads=1',
    `--connections=${order.connections}`,
    `--duration=${order.seconds}s`,
    '--latency',
    `--header=Accept-Encoding: ${order.acceptEncoding}`,
    `--script=${script}`,
    `http://127.0.0.1:${order.port}/`,
  ];
}

/** Requests are written once, then sent in turn. */
function luaScript(paths: readonly string[]): string {
  return `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local requests = {}
local at = 0
init = function()
  for index, path in ipairs(paths) do requests[index] = wrk.format('GET', path) end
end
request = function()
  at = at % #requests + 1
  return requests[at]
end
done = function(summary, latency)
  io.write(string.format('RESULT %d %d %d %d %d %d\\n', summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(99), summary.errors.status, summary.errors.connect + summary.errors.read + summary.errors.write))
end
`;
}

export function parseWrk(printed: string): LoadResult {
  const numbers = /^RESULT (.*)$/m.exec(printed)?.[1]?.split(' ').map(Number);
  if (!numbers) throw new Error(`wrk said something else than a result:\n${printed}`);
  const [requests = 0, microseconds = 1, p50 = 0, p99 = 0, badStatus = 0, failed = 0] = numbers;
  return {
    perSecond: requests / (microseconds / 1e6),
    p50Ms: p50 / 1000,
    p99Ms: p99 / 1000,
    failures: badStatus + failed,
  };
}

/** Stops an HTTP server without dropping a request that has reached this machine. */
import type { RequestListener, Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { drainLimitMs, lingerMs, stopLimitMs } from './http/limits.ts';

/** Node takes one connection from the queue in each turn; this many turns without one mean that it is empty. */
const quietTurns = 8;
const sweepMs = 50;

/**
 * Works in three steps. First the queue of connections is emptied; requests are held meanwhile, since a client with an
 * answer would at once connect again. Then nothing more is accepted, and the held requests are answered. Last, open
 * connections may send one more request, which they cannot know to be too late, before they are closed.
 *
 * @param handler the server's handler of requests, which is wrapped in one that holds and marks them
 */
export async function stopServer(server: Server, handler: RequestListener): Promise<void> {
  const held: (() => void)[] = [];
  let isHolding = true;
  server.off('request', handler);
  server.on('request', (request, response) => {
    // Node adds `Connection: close` to the answer.
    response.shouldKeepAlive = false;
    if (isHolding) held.push(() => handler(request, response));
    else handler(request, response);
  });

  await emptyQueue(server);
  // http.Server's own close() would cut idle connections at once, and with them requests on their way.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  isHolding = false;
  for (const answer of held) answer();

  const limit = new AbortController();
  const cut = sleep(stopLimitMs, undefined, { signal: limit.signal }).then(
    () => server.closeAllConnections(),
    () => undefined,
  );
  await Promise.race([closed, sleep(lingerMs, undefined, { ref: false })]);
  server.closeIdleConnections();
  // A connection whose last answer is out may have become idle only now.
  const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
  await closed;
  clearInterval(sweep);
  limit.abort();
  await cut;
}

async function emptyQueue(server: Server): Promise<void> {
  let quiet = 0;
  const onConnection = () => {
    quiet = 0;
  };
  server.on('connection', onConnection);
  const giveUpAt = performance.now() + drainLimitMs;
  while (quiet++ < quietTurns && performance.now() < giveUpAt) await nextTurn();
  server.off('connection', onConnection);
}

/**
 * Bounds how many connections are open at a time, and how many of one address. Idle ones are closed to make room before
 * anybody is turned away: a browser opens another without its reader noticing.
 */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

export interface ConnectionLimits {
  readonly all: number;
  readonly ofAddress: number;
}

/** Idle connections are closed once this share of the limit is reached. */
const crowdedShare = 0.9;

export function boundConnections(server: Server, limits: ConnectionLimits): void {
  const byAddress = new Map<string, number>();
  const idle = keepIdle(server);
  let open = 0;
  server.maxConnections = limits.all;
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    const own = (byAddress.get(address) ?? 0) + 1;
    if (own > limits.ofAddress) {
      socket.destroy();
      return;
    }
    open++;
    byAddress.set(address, own);
    socket.once('close', () => {
      open--;
      const left = (byAddress.get(address) ?? 1) - 1;
      if (left === 0) byAddress.delete(address);
      else byAddress.set(address, left);
    });
    if (open > limits.all * crowdedShare) for (const other of idle) other.destroy();
  });
}

/**
 * Connections that have been answered and are idle now. Node's own `closeIdleConnections` also closes those that have
 * just been opened: in a crowd nobody new would be answered.
 */
function keepIdle(server: Server): ReadonlySet<Socket> {
  const idle = new Set<Socket>();
  const asked = new WeakMap<Socket, number>();
  server.on('request', ({ socket }, response) => {
    asked.set(socket, (asked.get(socket) ?? 0) + 1);
    idle.delete(socket);
    response.once('close', () => {
      const left = (asked.get(socket) ?? 1) - 1;
      asked.set(socket, left);
      if (left === 0 && !socket.destroyed) idle.add(socket);
    });
  });
  server.on('connection', (socket) => socket.once('close', () => idle.delete(socket)));
  return idle;
}

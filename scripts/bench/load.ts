/**
 * Asks a server for paths, one after another on each of several connections, and measures. Run by measure-load.ts
 * where wrk is missing, as a process of its own, so that it has a core to itself; reads a LoadOrder on stdin and writes a LoadResult.
 *
 * It speaks to sockets directly, since a client library would cost even more than the servers under test. It understands what they send: a head with Content-Length, then the body.
 */
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { LoadOrder, LoadResult } from './load-order.ts';

const order: LoadOrder = JSON.parse(await text(process.stdin));
const requests = order.paths.map((path) =>
  Buffer.from(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${order.port}\r\nAccept-Encoding: ${order.acceptEncoding}\r\n\r\n`,
  ),
);
const latencies: number[] = [];
let failures = 0;
const warmUntil = performance.now() + order.warmUpSeconds * 1000;
const until = warmUntil + order.seconds * 1000;

await Promise.all(Array.from({ length: order.connections }, (_, index) => runConnection(index)));
latencies.sort((a, b) => a - b);
const percentile = (share: number) =>
  latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
const result: LoadResult = {
  perSecond: latencies.length / order.seconds,
  p50Ms: percentile(0.5),
  p99Ms: percentile(0.99),
  failures,
};
process.stdout.write(JSON.stringify(result));

function runConnection(index: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(order.port, '127.0.0.1');
    socket.setNoDelay(true);
    let next = Math.floor((index * requests.length) / order.connections);
    let sentAt = 0;
    let received: Buffer = Buffer.alloc(0);
    let left = -1;
    const ask = () => {
      sentAt = performance.now();
      if (sentAt >= until) return finish(socket, resolve);
      socket.write(requests[next++ % requests.length] ?? '');
    };
    const done = (status: string) => {
      const now = performance.now();
      if (sentAt >= warmUntil && now < until) {
        latencies.push(now - sentAt);
        if (status !== '200') failures++;
      }
      ask();
    };
    let status = '';
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      if (left >= 0) left -= chunk.length;
      else {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        const headEnd = received.indexOf('\r\n\r\n');
        if (headEnd === -1) return;
        const head = received.toString('latin1', 0, headEnd);
        status = head.slice(9, 12);
        left = readLength(head) - (received.length - headEnd - 4);
        received = Buffer.alloc(0);
      }
      if (left > 0) return;
      left = -1;
      done(status);
    });
  });
}

function readLength(head: string): number {
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer without a length cannot be measured:\n${head}`);
  return Number(length);
}

function finish(socket: Socket, resolve: () => void): void {
  socket.destroy();
  resolve();
}

/** How many connections may be open at a time; over real sockets, with bounds small enough to reach. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { boundConnections } from '../../src/server/on-demand/connections.ts';
import { eventually } from '../support/sites/fixture-server.ts';

let server: Server;
const sockets: Socket[] = [];
/** Requests that wait for their answer. */
let waiting: (() => void)[];

beforeEach(() => {
  waiting = [];
  server = createServer((request, response) => {
    if (request.url === '/waits') waiting.push(() => response.end('late'));
    else response.end('at once');
  });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function listen(limits: Parameters<typeof boundConnections>[1]): Promise<void> {
  boundConnections(server, limits);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

interface Client {
  received: string;
  isClosed: boolean;
  readonly socket: Socket;
}

/** @param from an address of this machine: all of 127.0.0.0/8 are */
async function open(from = '127.0.0.1'): Promise<Client> {
  const socket = connect({
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    localAddress: from,
  });
  sockets.push(socket);
  const client: Client = { received: '', isClosed: false, socket };
  socket.on('data', (chunk) => {
    client.received += chunk.toString('latin1');
  });
  socket.on('close', () => {
    client.isClosed = true;
  });
  // A connection that is refused may be reset.
  socket.on('error', () => {});
  await Promise.race([once(socket, 'connect'), once(socket, 'close')]);
  return client;
}

const ask = async (client: Client, path: string) => {
  client.socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  const expected = waiting.length + 1;
  if (path === '/waits') await eventually(() => waiting.length === expected, 'it waits');
  else await eventually(() => client.received.includes('at once'), 'it is answered');
};

it('of one address beyond its share are closed, another address gets in, and one that ends makes room', async () => {
  await listen({ all: 100, ofAddress: 2 });
  const own = [await open(), await open()];
  for (const client of own) await ask(client, '/waits');
  const third = await open();
  await eventually(() => third.isClosed, 'the third is closed');
  expect(own.map(({ isClosed }) => isClosed)).toEqual([false, false]);
  await ask(await open('127.0.0.2'), '/');
  own[0]?.socket.destroy();
  await eventually(async () => {
    const next = await open();
    next.socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await eventually(() => next.isClosed || next.received !== '', 'it is answered or closed');
    return next.received.includes('at once');
  }, 'the place of the one that ended is free');
});

it('that are idle are closed to make room, and none whose request is under way', async () => {
  await listen({ all: 10, ofAddress: 10 });
  const busy = await open();
  await ask(busy, '/waits');
  const idle: Client[] = [];
  for (let count = 0; count < 8; count++) {
    const client = await open();
    await ask(client, '/');
    idle.push(client);
  }
  expect(idle.some(({ isClosed }) => isClosed)).toBe(false);
  const tenth = await open();
  await eventually(() => idle.every(({ isClosed }) => isClosed), 'the idle ones are closed');
  await ask(tenth, '/');
  expect(busy.isClosed).toBe(false);
  waiting[0]?.();
  await eventually(() => busy.received.includes('late'), 'the busy one is answered');
});

it('beyond the bound on all are closed at once, and those that are open go on', async () => {
  await listen({ all: 3, ofAddress: 10 });
  const held = [await open(), await open('127.0.0.2'), await open('127.0.0.3')];
  for (const client of held) await ask(client, '/waits');
  const late = await open('127.0.0.4');
  await eventually(() => late.isClosed, 'the fourth is closed');
  expect(late.received).toBe('');
  for (const end of waiting) end();
  for (const client of held) await eventually(() => client.received.includes('late'), 'it is answered');
});

/** A server that is told to stop answers everything that has reached it. */
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually, type FixtureServer, send, startFixtureServer } from '../support/sites/fixture-server.ts';
import { createFixtureSite, type FixtureSite } from '../support/sites/fixture-site.ts';

let site: FixtureSite;
let server: FixtureServer;

beforeEach(async () => {
  site = await createFixtureSite();
  await site.publish();
  server = await startFixtureServer(site);
});
afterEach(() => site.dispose());

describe('stopping', () => {
  it('finishes the requests under way and closes their connections', async () => {
    const slow = [server.get('/slow'), server.get('/slow')];
    // They are under way once the server has answered something sent after them.
    await server.get('/');
    const stopped = server.stop();
    for (const answer of await Promise.all(slow)) {
      expect(answer.status).toBe(200);
      expect(answer.body.toString()).toBe('slow but sure');
    }
    await stopped;
    await expect(send(server.port, '/')).rejects.toThrow(/ECONNREFUSED/);
  });

  it('drops no request of clients that keep their connections and go on asking', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = () =>
      new Promise<{ status: number; connection: string | undefined }>((resolve, reject) => {
        const outgoing = request(
          { host: '127.0.0.1', port: server.port, path: '/boroughs/', agent },
          (incoming) => {
            incoming
              .resume()
              .on('end', () =>
                resolve({ status: incoming.statusCode ?? 0, connection: incoming.headers.connection }),
              );
          },
        );
        outgoing.on('error', reject);
        outgoing.end();
      });
    expect(await ask()).toEqual({ status: 200, connection: 'keep-alive' });
    const stopped = server.stop();
    // The connection is open and the server on its way out: it answers once more and says that this was the last.
    expect(await ask()).toEqual({ status: 200, connection: 'close' });
    await stopped;
    agent.destroy();
  });

  it.each([
    ['keep their connections', true],
    ['connect anew for each request', false],
  ])('drops no request of many clients that %s', async (_, keepAlive) => {
    const agent = new Agent({ keepAlive, maxSockets: 16 });
    const problems: unknown[] = [];
    let answered = 0;
    const ask = () =>
      new Promise<void>((resolve, reject) => {
        const outgoing = request(
          { host: '127.0.0.1', port: server.port, path: '/boroughs/', agent },
          (incoming) => {
            incoming.resume().on('end', resolve).on('error', reject);
          },
        );
        outgoing.on('error', reject).end();
      });
    const client = async () => {
      for (;;) {
        try {
          await ask();
          answered++;
        } catch (error) {
          // Refused by a server that has gone; anything else is a request that was taken and not answered.
          if (!(error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'))
            problems.push(error);
          return;
        }
      }
    };
    const clients = Array.from({ length: 16 }, client);
    await eventually(() => answered > 100, 'the clients are busy');
    await server.stop();
    await Promise.all(clients);
    agent.destroy();
    expect(problems).toEqual([]);
  });

  it('does not wait for clients that only keep a connection open', async () => {
    const idle = connect(server.port, '127.0.0.1');
    await new Promise((resolve) => idle.once('connect', resolve));
    const closed = new Promise((resolve) => idle.once('close', resolve));
    idle.on('error', () => {});
    await server.stop();
    await closed;
  });
});

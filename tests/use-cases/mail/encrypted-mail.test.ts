/** Mail servers with certificates that they made themselves, on this machine and elsewhere. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMailTransport } from '../../../src/use-cases/mail/send/transport.ts';

let server: SMTPServer;
let taken = 0;

beforeEach(() => {
  taken = 0;
});
afterEach(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

/** @returns its port */
async function startServer(): Promise<number> {
  // Without one of its own it has a certificate that its makers made.
  server = new SMTPServer({
    authOptional: true,
    onData(stream, _session, done) {
      stream.resume();
      stream.on('end', () => {
        taken++;
        done();
      });
    },
  });
  // A client that does not go on is the point here.
  server.on('error', () => {});
  server.listen(0, '0.0.0.0');
  await once(server.server, 'listening');
  return (server.server.address() as AddressInfo).port;
}

async function send(smtpUrl: string): Promise<void> {
  const transport = createMailTransport({ smtpUrl, from: 'us@example.net', outbox: '', silenceMs: 60_000 });
  const message = { id: 'a', to: 'lead@example.org', subject: 's', body: 'b', returnToken: null };
  try {
    await transport.send({ ...message, createdAt: '2026-10-19T12:00:00.000Z' });
  } finally {
    transport.close();
  }
}

it('are believed on this machine, as Debian’s Postfix comes with one', async () => {
  const port = await startServer();
  await send(`smtp://127.0.0.1:${port}`);
  await send(`smtp://localhost:${port}`);
  expect(taken).toBe(2);
});

it('are not believed elsewhere, and the reason says what to do', async () => {
  const port = await startServer();
  // This machine, by a name that is not known for that.
  const error = await send(`smtp://0.0.0.0:${port}`).catch((caught: unknown) => caught);
  expect(String(error)).toMatch(
    /No encrypted connection to smtp:\/\/0\.0\.0\.0:\d+: [\w\s-]+\. Give it a certificate of a known authority/,
  );
  expect(taken).toBe(0);
});

it('a port that speaks without encryption at first is named as that', async () => {
  const port = await startServer();
  await expect(send(`smtps://127.0.0.1:${port}`)).rejects.toThrow(/write smtp:\/\/ instead of smtps:\/\//);
});

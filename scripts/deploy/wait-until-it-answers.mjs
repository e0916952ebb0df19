/**
 * Waits until the server answers, so that systemd reports it started only then. contact-directory.service ends it when
 * it takes too long; it runs on whatever Node the machine has.
 */
import { setTimeout as sleep } from 'node:timers/promises';

const { HOST: host = '127.0.0.1', PORT: port = '4321' } = process.env;
const pauseMs = 500;
const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
const url = `http://${address.includes(':') ? `[${address}]` : address}:${port}/healthz`;

for (;;) {
  const isUp = await fetch(url, { redirect: 'error' }).then(
    (response) => response.ok,
    () => false,
  );
  if (isUp) break;
  await sleep(pauseMs);
}

/**
 * Readers who come one after another on a few connections, with pauses, until they are told to stop: their waiting time
 * shows the server's behaviour, not that of a load that fills it. Run by read-steadily.ts.
 */
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { urls } from '../../src/urls.ts';

const readerCount = 8;
const pauseMs = 15;

const port = Number(process.argv[2]);
const agent = new Agent({ keepAlive: true, maxSockets: readerCount });
const waits: number[] = [];
let isOver = false;

process.once('message', () => {
  isOver = true;
});
await Promise.all(Array.from({ length: readerCount }, readUntilOver));
process.send?.(waits, () => process.disconnect?.());
agent.destroy();

async function readUntilOver(): Promise<void> {
  while (!isOver) {
    const startedAt = performance.now();
    const status = await read();
    if (status !== 200) throw new Error(`A reader was answered ${status}.`);
    waits.push(performance.now() - startedAt);
    await sleep(pauseMs);
  }
}

/** As a browser asks for it. */
function read(): Promise<number> {
  const headers = { 'Accept-Encoding': 'gzip, deflate, br' };
  return new Promise((resolve, reject) => {
    request({ agent, host: '127.0.0.1', port, path: urls.borough('hackney'), headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    })
      .on('error', reject)
      .end();
  });
}

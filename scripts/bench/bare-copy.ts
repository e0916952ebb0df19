/** A bare `node:http` server that sends what ours answers for a page: what this machine can do with the same bytes. */
import type { ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import type { BareServerOrder } from './bare-server.ts';
import { spawnPinned, waitForPort } from './measure-load.ts';

export interface BareCopy {
  readonly port: number;
  readonly child: ChildProcess;
}

/** @param dir where its order may be written */
export async function startBareCopy(
  ours: { readonly port: number; readonly path: string },
  dir: string,
  core: 0 | 'any',
): Promise<BareCopy> {
  const order = join(dir, 'bare.json');
  await writeFile(order, JSON.stringify(await copyAnswer(ours)));
  const child = spawnPinned(core, [process.execPath, join(import.meta.dirname, 'bare-server.ts'), order], {});
  return { port: await waitForPort(child), child };
}

/** The answer for the bare server to send: ours, without what Node adds itself. */
function copyAnswer({
  port,
  path,
}: {
  readonly port: number;
  readonly path: string;
}): Promise<BareServerOrder> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { 'Accept-Encoding': 'br' } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const added = new Set(['date', 'connection', 'keep-alive']);
        const headers: string[] = [];
        for (let at = 0; at < answer.rawHeaders.length; at += 2) {
          const [name = '', value = ''] = answer.rawHeaders.slice(at, at + 2);
          if (!added.has(name.toLowerCase())) headers.push(name, value);
        }
        resolve({ headers, body: Buffer.concat(chunks).toString('base64') });
      });
    })
      .on('error', reject)
      .end();
  });
}

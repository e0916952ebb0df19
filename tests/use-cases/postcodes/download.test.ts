import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { downloadPostcodes } from '../../../src/use-cases/postcodes/download.ts';

let folder: string;
let server: Server | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postcode-download-'));
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function serve(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/postcodes.zip`;
}

it('leaves the whole file, and follows a redirect to it', async () => {
  const content = Buffer.alloc(300_000, 'postcodes');
  const url = await serve((request, response) => {
    if (request.url === '/postcodes.zip') response.writeHead(307, { location: '/elsewhere' }).end();
    else response.writeHead(200, { 'content-length': content.length }).end(content);
  });
  const steps: (number | undefined)[][] = [];
  const outcome = await downloadPostcodes({
    url,
    folder,
    onProgress: (done, total) => steps.push([done, total]),
  });
  expect(outcome).toEqual({
    kind: 'downloaded',
    path: join(folder, 'codepo_gb.zip'),
    byteCount: content.length,
  });
  expect(readFileSync(join(folder, 'codepo_gb.zip')).equals(content)).toBe(true);
  expect(steps.at(-1)).toEqual([content.length, content.length]);
  expect(readdirSync(folder)).toEqual(['codepo_gb.zip']);
});

it.each<[string, RequestListener, string, number?]>([
  ['an error page', (_request, response) => response.writeHead(503).end('busy'), 'the server answered 503'],
  [
    'a connection that breaks off',
    (_request, response) =>
      response.writeHead(200, { 'content-length': 1000 }).write('a', () => response.destroy()),
    'npm run postcodes -- FILE',
  ],
  [
    'a connection that stalls',
    (_request, response) => response.writeHead(200, { 'content-length': 1000 }).write('a'),
    'nothing arrived for 0.2 seconds',
    200,
  ],
  ['a server that never answers', () => {}, 'nothing arrived for 0.2 seconds', 200],
])('%s leaves nothing, and the earlier file as it was', async (_name, answer, message, stallMs = 60_000) => {
  writeFileSync(join(folder, 'codepo_gb.zip'), 'earlier');
  const outcome = await downloadPostcodes({ url: await serve(answer), folder, stallMs });
  expect(outcome).toMatchObject({
    kind: 'refused',
    reason: 'download-failed',
    message: expect.stringContaining(message),
  });
  expect(readdirSync(folder)).toEqual(['codepo_gb.zip']);
  expect(readFileSync(join(folder, 'codepo_gb.zip'), 'utf8')).toBe('earlier');
});

it('offline, it says how to pass a file', async () => {
  const url = await serve(() => {});
  server?.close();
  server?.closeAllConnections();
  const outcome = await downloadPostcodes({ url, folder: join(folder, 'new') });
  expect(outcome).toMatchObject({
    reason: 'download-failed',
    message: expect.stringMatching(/ECONNREFUSED.*npm run postcodes -- FILE/),
  });
});

it('a folder that cannot be written to is not a network fault', async () => {
  writeFileSync(join(folder, 'file'), '');
  const url = await serve((_request, response) => response.end('x'));
  mkdirSync(join(folder, 'codepo_gb.zip.part'));
  await expect(downloadPostcodes({ url, folder })).rejects.toThrow('EISDIR');
  expect(existsSync(join(folder, 'codepo_gb.zip'))).toBe(false);
});

/** npm run dev: the same pages as a release has, made from the sources at each request. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

it('answers with public pages, files and the sign-in page', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'dev-'));
  // Astro's server answers nothing where it thinks itself inside a test.
  const { VITEST: _vitest, NODE_ENV: _mode, ...environment } = process.env;
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../scripts/dev.ts')], {
    env: { ...environment, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', PUBLIC_URL: '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(async () => {
    if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  });
  let said = '';
  const origin = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const address = said.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
        if (address) resolve(address);
      });
    child.once('exit', (code) => reject(new Error(`It ended with exit status ${code} and said:\n${said}`)));
  });
  const read = async (path: string) => {
    const answer = await fetch(origin + path);
    return { status: answer.status, text: await answer.text() };
  };
  expect(await read('/')).toMatchObject({ status: 200, text: expect.stringContaining('<h1') });
  expect((await read('/boroughs/hackney/')).text).toContain('Hackney');
  expect(JSON.parse((await read('/directory.json')).text)).toHaveProperty('contacts');
  expect(await read('/admin/')).toMatchObject({ status: 200, text: expect.stringContaining('password') });
  expect((await read('/nowhere/')).status).toBe(404);
});

/** The real site, built by `astro build` and served as `npm start` does: what only the whole can show. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type RequestOptions, send } from '../support/sites/fixture-server.ts';
import { projectDir } from '../support/sites/fixture-site.ts';

const publicUrl = 'https://directory.example.org';
const run = promisify(execFile);

let dataDir: string;
let port: number;
let child: ChildProcess;
let log = '';

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'real-site-'));
  port = await findFreePort();
  await start();
});
afterAll(async () => {
  if (child.exitCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

const environment = () => ({
  ...process.env,
  DATA_DIR: dataDir,
  HOST: '127.0.0.1',
  PORT: String(port),
  PUBLIC_URL: publicUrl,
});

async function start(): Promise<void> {
  child = spawn(process.execPath, [join(projectDir, 'scripts/start.ts')], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    log += chunk;
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => said.includes('answers at') && resolve());
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${log}`)));
  });
}

function findFreePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}

const get = (path: string, options?: RequestOptions) => send(port, path, options);
const publish = (...options: string[]) =>
  run(process.execPath, [join(projectDir, 'scripts/publish.ts'), ...options], { env: environment() });
const releaseServed = async () => JSON.parse((await get('/readyz')).body.toString()).release;

describe('the real site', () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const post = (q: string, headers: Record<string, string> = {}) =>
    get('/find', {
      method: 'POST',
      headers: { ...form, Origin: publicUrl, ...headers },
      body: `q=${encodeURIComponent(q)}`,
    });

  it('answers a form as the design says', async () => {
    const found = await post('Hackney');
    expect(found.status).toBe(303);
    expect(found.headers.location).toBe('/boroughs/hackney/');
    for (const [q, status] of [
      ['SE1', 200],
      ['Nowhere Town', 404],
      ['', 400],
      ['zzz9', 400],
    ] as const) {
      const answer = await post(q);
      expect(answer.status).toBe(status);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(answer.body.length).toBeGreaterThan(1000);
    }
  });

  it('takes forms from its public address only, whatever the headers claim', async () => {
    const forged = {
      Host: 'evil.example.org',
      'X-Forwarded-Host': 'evil.example.org',
      'X-Forwarded-Proto': 'http',
    };
    expect((await post('Hackney', forged)).status).toBe(303);
    expect((await post('Hackney', { ...forged, Origin: 'http://evil.example.org' })).status).toBe(403);
    expect((await post('Hackney', { Origin: 'null' })).status).toBe(403);
  });

  it('answers the API with addresses of the public site', async () => {
    const { boroughs } = JSON.parse((await get('/api/v1/find?q=hackney')).body.toString());
    expect(boroughs).toMatchObject([{ slug: 'hackney', url: `${publicUrl}/boroughs/hackney/` }]);
  });

  it('has a policy without exceptions on every page, and no script in any but data that does not run', async () => {
    for (const path of ['/', '/boroughs/', '/boroughs/hackney/', '/about/', '/nowhere', '/find?q=se1']) {
      const answer = await get(path);
      expect(answer.headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/);
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.body.toString()).not.toMatch(
        /<script(?![^>]*\ssrc=| type="application\/ld\+json">)|\son\w+=|\sstyle=/,
      );
    }
  });

  it('notices a publish and a rollback of another process', async () => {
    const first = await releaseServed();
    const second = (await publish()).stdout.trim();
    expect(second > first).toBe(true);
    await eventually(async () => (await releaseServed()) === second, 'the new release is served');
    expect((await post('Hackney')).status).toBe(303);
    expect((await publish('--rollback')).stdout.trim()).toBe(first);
    await eventually(async () => (await releaseServed()) === first, 'the old release is served again');
  });

  it('stops on SIGTERM without dropping a request, and starts again without another release', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    let answered = 0;
    const problems: unknown[] = [];
    const isRefused = (error: unknown) =>
      error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
    const ask = (path: string) =>
      new Promise<void>((resolve, reject) => {
        const outgoing = request({ host: '127.0.0.1', port, path, agent }, (incoming) => {
          incoming.resume().on('end', resolve).on('error', reject);
        });
        outgoing.on('error', reject).end();
      });
    const client = async (path: string) => {
      for (;;) {
        try {
          await ask(path);
          answered++;
        } catch (error) {
          // A server that has gone refuses connections; anything else is a request it took and did not answer.
          if (!isRefused(error)) problems.push(error);
          return;
        }
      }
    };
    const clients = ['/', '/boroughs/hackney/', '/find?q=se1', '/api/v1/find?q=hackney'].flatMap((path) => [
      client(path),
      client(path),
    ]);
    await eventually(() => answered > 200, 'the clients are busy');
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    await Promise.all(clients);
    agent.destroy();
    expect(problems).toEqual([]);
    expect(code).toBe(0);

    const before = log.length;
    await start();
    expect(log.slice(before)).not.toContain('Building');
    expect((await get('/readyz')).status).toBe(200);
  });

  it('has written nothing that was typed into its log', async () => {
    await get('/find?q=SE1%207PB');
    await get('/api/v1/find?q=SE1%207PB');
    expect(log).not.toMatch(/SE1|hackney|Nowhere/i);
  });

  it('says what to do when the address is taken', async () => {
    const failed = await run(process.execPath, [join(projectDir, 'scripts/start.ts')], {
      env: environment(),
    }).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining(`127.0.0.1:${port} is in use`) });
  });
});

/** What readers and those who save see while another process is writing; over real HTTP and with a real lock. */
import BetterSqlite3 from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seeds } from '../../db/schema/operating.ts';
import { dataPaths } from '../../src/settings.ts';
import { eventually, type FixtureServer, startFixtureServer } from '../support/sites/fixture-server.ts';
import { createFixtureSite, type FixtureSite } from '../support/sites/fixture-site.ts';

/** Writes a row as a use case does, and tells of each time it was asked to. */
const serverCode = `
export async function handler(req, res, next, locals) {
  const { pathname } = new URL(req.url, 'http://localhost');
  const name = Buffer.from(req.body ?? '').toString();
  globalThis.writerRuns.push(pathname);
  const write = (row) => locals.database.transaction((transaction) =>
    transaction.run("INSERT INTO seeds (name, loaded_at) VALUES ('" + row + "', '2026-11-29')"), { behavior: 'immediate' });
  try {
    if (pathname === '/in-part') {
      locals.database.run("INSERT INTO seeds (name, loaded_at) VALUES ('step', '2026-11-29')");
      globalThis.takeLock();
    }
    if (req.method === 'POST') write(name);
  } catch (error) {
    // As Astro does, which answers 500 and throws nothing.
    res.writeHead(500);
    return res.end(error.message);
  }
  res.writeHead(200, { 'content-type': 'text/plain' });
  res.end('done');
}`;

let site: FixtureSite;
let server: FixtureServer;
let other: BetterSqlite3.Database;
let runs: string[];
beforeEach(async () => {
  runs = [];
  site = await createFixtureSite();
  await site.publish();
  other = new BetterSqlite3(dataPaths(site.dataDir).database);
  Object.assign(globalThis, { writerRuns: runs, takeLock: () => other.exec('BEGIN IMMEDIATE') });
});
afterEach(async () => {
  other.close();
  await server.stop();
  await site.dispose();
});

const start = async (limits: NonNullable<Parameters<typeof startFixtureServer>[1]>['limits'] = {}) => {
  server = await startFixtureServer(site, {
    serverCode,
    limits,
  });
};
const save = (name: string, path = '/admin/save/') =>
  server.get(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: name,
  });
const saved = (name: string) => site.database.select().from(seeds).where(eq(seeds.name, name)).all().length;

describe('while another process writes', () => {
  it('readers are served, and a save waits until it can be done, once', async () => {
    await start();
    other.exec('BEGIN IMMEDIATE');
    const saving = save('a');
    await eventually(() => runs.length > 0, 'the save was tried');
    for (const path of ['/', '/boroughs/hackney/', '/healthz', '/readyz', '/find'])
      expect((await server.get(path)).status).toBe(200);
    expect(saved('a')).toBe(0);
    other.exec('ROLLBACK');
    expect((await saving).status).toBe(200);
    expect(saved('a')).toBe(1);
  });

  it('those who wait hold no place that others need', async () => {
    await start({ gate: { places: 1, placesPerAddress: 1, placesForStaff: 1 } });
    other.exec('BEGIN IMMEDIATE');
    const saving = ['a', 'b', 'c'].map((name) => save(name));
    await eventually(() => new Set(runs).size > 0 && runs.length >= 3, 'all were tried');
    expect((await server.get('/find')).status).toBe(200);
    other.exec('ROLLBACK');
    for (const answer of await Promise.all(saving)) expect(answer.status).toBe(200);
    expect(['a', 'b', 'c'].map(saved)).toEqual([1, 1, 1]);
  });

  it('a save that waits too long is told so, and keeps what was typed', async () => {
    await start({ writeMs: 0 });
    other.exec('BEGIN IMMEDIATE');
    const answer = await save('notes=long+ones');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    const words = answer.body.toString();
    for (const part of [
      'Somebody is saving a lot right now',
      'Nothing was changed',
      'name="notes" value="long ones"',
      'Save again',
    ])
      expect(words).toContain(part);
    other.exec('ROLLBACK');
    expect(saved('notes=long+ones')).toBe(0);
  });

  it('a program is told in JSON', async () => {
    await start({ writeMs: 0 });
    other.exec('BEGIN IMMEDIATE');
    const answer = await save('a', '/api/admin/contacts');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(answer.body.toString()).detail).toMatch(/^Nothing was changed\./);
  });

  it('what was done in part is not done again, nor said to be undone', async () => {
    await start();
    const answer = await save('a', '/in-part');
    expect(answer.status).toBe(503);
    expect(answer.body.toString()).toContain('Look whether what you sent is there already');
    expect(answer.body.toString()).not.toContain('Nothing was');
    expect(runs).toEqual(['/in-part']);
    expect(saved('step')).toBe(1);
  });

  it('who has gone is not waited for', async () => {
    await start();
    other.exec('BEGIN IMMEDIATE');
    const leaving = new AbortController();
    const left = fetch(`http://127.0.0.1:${server.port}/admin/save/`, {
      method: 'POST',
      body: 'a',
      signal: leaving.signal,
    }).catch(() => 'left');
    await eventually(() => runs.length > 0, 'the save was tried');
    leaving.abort();
    expect(await left).toBe('left');
    await eventually(async () => {
      const before = runs.length;
      await server.get('/');
      return runs.length === before;
    }, 'nothing is tried any more');
    other.exec('ROLLBACK');
    expect((await save('b')).status).toBe(200);
    expect([saved('a'), saved('b')]).toEqual([0, 1]);
  });
});

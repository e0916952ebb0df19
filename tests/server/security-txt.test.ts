/** Where to report a weakness of the site. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FixtureServer, startFixtureServer } from '../support/sites/fixture-server.ts';
import { createFixtureSite, type FixtureSite } from '../support/sites/fixture-site.ts';

let site: FixtureSite;
let server: FixtureServer;
beforeEach(async () => {
  site = await createFixtureSite();
  await site.publish();
});
afterEach(async () => {
  await server.stop();
  await site.dispose();
});

describe('/.well-known/security.txt', () => {
  it('names the operator, and until when it may be relied on', async () => {
    server = await startFixtureServer(site, {
      publicUrl: 'https://directory.example.org',
      operatorEmail: 'directory@example.org',
    });
    const answer = await server.get('/.well-known/security.txt');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    // 180 days after 21 November 2026.
    expect(answer.body.toString()).toBe(`Contact: mailto:directory@example.org
Expires: 2027-05-20T00:00:00Z
Preferred-Languages: en
Canonical: https://directory.example.org/.well-known/security.txt
`);
    expect((await server.get('/.well-known/security.txt', { method: 'POST' })).status).toBe(405);
  });

  it('is not there without an operator', async () => {
    server = await startFixtureServer(site);
    expect((await server.get('/.well-known/security.txt')).status).toBe(404);
  });
});

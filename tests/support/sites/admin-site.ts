/** The whole site with people who have accounts, and clients signed in as each. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { vi } from 'vitest';
import { closeDatabase, type Database, openDatabase } from '../../../db/client.ts';
import { acquireProcessLock, type ProcessLock } from '../../../db/connection/process-lock.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { sessions, users } from '../../../db/schema/people.ts';
import type { SiteProcess } from '../../../scripts/lib/site-process.ts';
import { type Role, systemPrincipal } from '../../../src/domain/people/access.ts';
import { dataPaths } from '../../../src/settings.ts';
import { invitePerson } from '../../../src/use-cases/people/accounts/invite-person.ts';
import { createFormClient, type FormAnswer, type FormClient } from '../forms/form-client.ts';
import { patience } from '../patience.ts';
import { codeOf, goodPassword, tokenOf } from '../people/people.ts';
import { createSiteData } from './built-sites.ts';

export interface AdminSite {
  readonly database: Database;
  readonly dataDir: string;
  readonly process: SiteProcess;
  /** A new visitor. Each has an address of their own, as behind a proxy. */
  visitor(address?: string): FormClient;
  /** Path of a new set-up link. */
  invite(role: Role, email: string, areaCodes?: readonly string[]): string;
  /** Somebody with this role, signed in, with a second factor where the role needs one. */
  signedIn(role: Role, areaCodes?: readonly string[]): Promise<SignedInClient>;
  /** An editor, newcomer@example.org, signed in without the second factor that their role needs. */
  newcomer(): Promise<FormClient>;
  /** What is on record, without what the site does by itself, such as a publish. */
  listEvents(): readonly (typeof auditEvents.$inferSelect)[];
  /** From now on changes wait to be published: for files that look at no page made of them. */
  holdPublisher(): Promise<void>;
  /** Ends the process and starts another over the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface SignedInClient extends FormClient {
  readonly email: string;
  /** The key of the authenticator; empty for a viewer. */
  readonly key: string;
  readonly backupCodes: readonly string[];
}

export async function startAdminSite(environment: Readonly<Record<string, string>> = {}): Promise<AdminSite> {
  const data = await createSiteData({ kind: 'admin-site' }, { TRUST_PROXY: '1', ...environment });
  const { dataDir } = data;
  const database = openDatabase(dataPaths(dataDir).database);
  let process = await data.start();
  let publisherLock: ProcessLock | undefined;
  let count = 0;
  const visitor = (address = `198.51.100.${(count++ % 250) + 1}`) =>
    createFormClient(process.origin, address);
  const invite: AdminSite['invite'] = (role, email, areaCodes = []) => {
    const result = invitePerson(
      {
        database,
        principal: systemPrincipal('test'),
        now: new Date(),
        requestId: 'test',
        publicUrl: process.origin,
      },
      { name: `The ${role}`, email, role, areaCodes: [...areaCodes] },
      'none',
    );
    if (result.kind !== 'invited') throw new Error(JSON.stringify(result));
    return `/admin/set-up/${tokenOf(result.link)}`;
  };
  /** Takes up an invitation: whoever does is signed in by their password alone. */
  const accept = async (role: Role, email: string, areaCodes?: readonly string[]) => {
    const client = visitor();
    const link = invite(role, email, areaCodes);
    await expectRedirect(client.post(link, { password: goodPassword, again: goodPassword }));
    return client;
  };
  return {
    database,
    dataDir,
    get process() {
      return process;
    },
    visitor,
    invite,
    async signedIn(role, areaCodes = []) {
      const email = `${role}-${count++}@example.org`;
      const client = await accept(role, email, areaCodes);
      if (role === 'viewer') return { ...client, email, key: '', backupCodes: [] };
      const { key, backupCodes } = await setUpSecondFactor(client);
      return { ...client, email, key, backupCodes };
    },
    newcomer: () => accept('editor', 'newcomer@example.org'),
    listEvents: () =>
      database
        .select()
        .from(auditEvents)
        .all()
        .filter(({ actor }) => !actor.startsWith('system:')),
    async holdPublisher() {
      publisherLock = await acquireProcessLock(dataPaths(dataDir).publisherLock, patience.timeout);
      if (!publisherLock) throw new Error('The publisher did not end what it was doing.');
    },
    async restart() {
      await process.stop();
      process = await data.start();
    },
    async stop() {
      await process.stop();
      publisherLock?.release();
      closeDatabase(database);
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export async function setUpSecondFactor(
  client: FormClient,
): Promise<{ readonly key: string; readonly backupCodes: readonly string[] }> {
  const page = await client.get('/admin/account/second-factor');
  const key = readKey(page.body);
  const done = await client.post('/admin/account/second-factor', { act: 'confirm', code: await codeOf(key) });
  if (done.status !== 200) throw new Error(`${done.status} ${done.body}`);
  return {
    key,
    backupCodes: [...done.body.matchAll(/>([a-z0-9]{5}-[a-z0-9]{5})</g)].map(([, code]) => code ?? ''),
  };
}

/** The key as the page shows it for typing. */
export function readKey(html: string): string {
  return /Key:[\s\S]*?>([A-Z2-7 ]{40,})</.exec(html)?.[1]?.replaceAll(' ', '') ?? '';
}

/** The text of the newest message to somebody, from the outbox, once it lies there. */
export function readOutbox(dataDir: string, recipient: string): Promise<string> {
  const outbox = dataPaths(dataDir).outbox;
  return vi.waitUntil(async () => {
    const names = await readdir(outbox).catch(() => []);
    for (const name of names
      .filter((file) => file.endsWith('.eml'))
      .toSorted()
      .toReversed()) {
      const text = await readFile(join(outbox, name), 'utf8');
      // Quoted-printable: a long line goes on after an equals sign.
      if (text.includes(`To: ${recipient}`)) return text.replaceAll('=\r\n', '').replaceAll('=3D', '=');
    }
    return undefined;
  }, patience);
}

/** Ages the sessions of a person by some minutes, in place of waiting. */
export function ageSessions(database: Database, email: string, minutes: number): void {
  const user = database.select().from(users).where(eq(users.email, email)).get();
  for (const session of database
    .select()
    .from(sessions)
    .where(eq(sessions.userId, user?.id ?? ''))
    .all()) {
    const earlier = (instant: string) => new Date(Date.parse(instant) - minutes * 60_000).toISOString();
    database
      .update(sessions)
      .set({ createdAt: earlier(session.createdAt), expiresAt: earlier(session.expiresAt) })
      .where(eq(sessions.id, session.id))
      .run();
  }
}

async function expectRedirect(answer: Promise<FormAnswer>): Promise<FormAnswer> {
  const { status, body } = await answer;
  if (status !== 303) throw new Error(`${status} ${body}`);
  return answer;
}

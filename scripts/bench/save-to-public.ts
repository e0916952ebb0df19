/**
 * The time from a change being acknowledged until its text is on the public page: PATCH of the admin API against a
 * running server. Used by publish.ts and its neighbours.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { insertPublishRequest } from '../../db/publishing/publish-requests.ts';
import { contactRevisions, contacts } from '../../db/schema.ts';
import { systemPrincipal } from '../../src/domain/people/access.ts';
import { urls } from '../../src/urls.ts';
import { createApiKey } from '../../src/use-cases/people/keys/api-keys.ts';
import type { BenchSite } from './bench-site.ts';

const giveUpMs = 5 * 60_000;
const askEveryMs = 10;

/** A key of an administrator. */
export function makeKey({ database, settings }: BenchSite): string {
  const result = createApiKey(
    {
      database,
      principal: systemPrincipal('bench'),
      now: new Date(),
      requestId: 'bench',
      publicUrl: settings.publicUrl,
    },
    { name: 'Benchmark', role: 'admin', areaCodes: [], expiresOn: null },
  );
  if (result.kind !== 'created') throw new Error(JSON.stringify(result));
  return result.key;
}

const changedContact = 'demo-council-hackney';
let savedCount = 0;

/** Changes the words of one entry, as an editor would. @returns the new ones, when they are acknowledged */
export async function saveChange({ database }: BenchSite, port: number, key: string): Promise<string> {
  const contact = database.select().from(contacts).where(eq(contacts.id, changedContact)).get();
  if (!contact) throw new Error('There is no contact to change.');
  savedCount++;
  const words = `Changed for the ${savedCount}. time.`;
  const answer = await fetch(`http://127.0.0.1:${port}${urls.apiAdminContact(contact.id)}`, {
    method: 'PATCH',
    headers: {
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
      'If-Match': `"${contact.currentRevision}"`,
    },
    body: JSON.stringify({ notes: words }),
  });
  if (answer.status !== 200)
    throw new Error(`The change was not taken: ${answer.status} ${await answer.text()}`);
  return words;
}

/** The same by another process, such as the daily check, so that the server has nothing to do but to publish it. */
export async function timeChangeByOthers(
  { database }: BenchSite,
  port: number,
  everyMs = askEveryMs,
): Promise<number> {
  savedCount++;
  const words = `Changed for the ${savedCount}. time.`;
  database.transaction((transaction) => {
    transaction
      .update(contactRevisions)
      .set({ notes: words })
      .where(eq(contactRevisions.contactId, changedContact))
      .run();
    const at = new Date().toISOString();
    insertPublishRequest(transaction, { at, by: 'system:bench', reason: 'A change to measure' });
  });
  const changedAt = performance.now();
  await waitUntilPublic(port, words, everyMs);
  return performance.now() - changedAt;
}

/** Polls as a reader until the text is there. */
export async function waitUntilPublic(port: number, words: string, everyMs = askEveryMs): Promise<void> {
  const startedAt = performance.now();
  for (;;) {
    if ((await ask(port)).includes(words)) return;
    if (performance.now() - startedAt > giveUpMs) throw new Error('The change was never published.');
    await sleep(everyMs);
  }
}

async function ask(port: number): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}${urls.borough('hackney')}`);
  return answer.text();
}

/** Asks as often as whoever waits for a change, for as long as told: what waiting itself costs. */
export async function keepAsking(port: number, everyMs: number, forMs: number): Promise<void> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < forMs) {
    await ask(port);
    await sleep(everyMs);
  }
}

/** @returns milliseconds from the answer to the change until a reader is served it */
export async function timeSave(
  site: BenchSite,
  port: number,
  key: string,
  everyMs = askEveryMs,
): Promise<number> {
  const words = await saveChange(site, port, key);
  const acknowledgedAt = performance.now();
  await waitUntilPublic(port, words, everyMs);
  return performance.now() - acknowledgedAt;
}

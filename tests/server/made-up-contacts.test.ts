/** No made-up contact on a site that readers elsewhere are served: not when it is new, and not when it moves there. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../db/client.ts';
import { auditEvents } from '../../db/schema/audit.ts';
import { contacts } from '../../db/schema/contacts.ts';
import { sampleContacts } from '../../db/seed/sample-contacts.ts';
import { startSiteProcess } from '../../scripts/lib/site-process.ts';
import { telephoneHref } from '../../src/domain/telephone/telephone.ts';
import { dataPaths } from '../../src/settings.ts';
import { siteCode } from '../support/site-code.ts';
import { fillDatabase, ofMadeUpEdition } from '../support/sites/site-content.ts';

const there = 'https://directory.example.org';
let dataDir: string;
beforeEach(async () => {
  await siteCode();
  dataDir = await mkdtemp(join(tmpdir(), 'made-up-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));

/** What nobody else has: whatever file shows a sample contact has one of these. */
const marks = sampleContacts().flatMap(({ id, telephone, email }) => [
  id,
  telephone,
  telephone.replaceAll(' ', '\u00a0'),
  telephone.replaceAll(' ', ''),
  telephoneHref(telephone).slice('tel:'.length),
  email,
]);

/** Starts the site as npm start does, and ends it. @returns what it wrote to stderr */
async function useAt(publicUrl: string | undefined): Promise<string> {
  const site = await startSiteProcess(dataDir, publicUrl === undefined ? {} : { PUBLIC_URL: publicUrl });
  await site.stop();
  return site.logged();
}

/** The files of the release that readers get, and what each of them has of a sample contact. */
async function readRelease() {
  const root = join(dataPaths(dataDir).current, 'client');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name));
  const texts = await Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      return { file: file.slice(root.length), text: await readFile(file, 'utf8') };
    }),
  );
  return {
    count: texts.length,
    madeUp: texts.flatMap(({ file, text }) => {
      const found = marks.find((mark) => text.includes(mark));
      return found === undefined ? [] : [{ file, found }];
    }),
    flagged: texts.filter(({ text }) =>
      /"isDemonstration":\s*true|"hasDemonstrationData":\s*true/.test(text),
    ),
  };
}

it('an empty data folder at a public address shows none on any page, file or feed', async () => {
  const log = await useAt(there);
  expect(log).toContain(`No sample contacts were loaded: this directory is public, at ${there}.`);
  const { count, madeUp, flagged } = await readRelease();
  expect(count).toBeGreaterThan(250);
  expect({ madeUp, flagged }).toEqual({ madeUp: [], flagged: [] });
});

it('a data folder that has some loses all of them when it gets a public address, before anybody is served', async () => {
  fillDatabase(dataDir, ofMadeUpEdition);
  await useAt(undefined);
  // They are in the release of this machine, so that the search for them can fail.
  expect((await readRelease()).madeUp.length).toBeGreaterThan(33);
  const log = await useAt(there);
  expect(log).toContain(`Retired ${sampleContacts().length} made-up contacts`);
  expect(await readRelease()).toMatchObject({ madeUp: [], flagged: [] });
  const database = openDatabase(dataPaths(dataDir).database);
  const left = database.select().from(contacts).all();
  const events = database.select().from(auditEvents).all();
  closeDatabase(database);
  expect(left.filter((contact) => contact.isDemonstration && contact.status !== 'retired')).toEqual([]);
  expect(events.filter(({ action }) => action === 'contact.retire')).toHaveLength(sampleContacts().length);
  expect(events.filter(({ action }) => action === 'sample-data.retire')).toHaveLength(1);
  // The next start has nothing to say.
  expect(await useAt(there)).not.toContain('made-up');
});

/** A name taken back is in no file of any release once the next one is out, and no rollback brings it back. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findContact } from '../../../db/contacts/contacts.ts';
import { findRelease } from '../../../db/publishing/releases.ts';
import { contactPeople } from '../../../db/schema/contacts.ts';
import { releases } from '../../../db/schema/publishing.ts';
import { loadSampleData } from '../../../db/seed/load-seed.ts';
import { dataPaths } from '../../../src/settings.ts';
import { createConfirmLink } from '../../../src/use-cases/confirm/create-confirm-link.ts';
import { withdrawName } from '../../../src/use-cases/confirm/withdraw-name.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { markVacant } from '../../../src/use-cases/contacts/change/mark-vacant.ts';
import { applyImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import { listPastImports, undoImport } from '../../../src/use-cases/group-acts/undo-import.ts';
import { planNamesGone } from '../../../src/use-cases/publish/names-gone.ts';
import type { SiteRenderer } from '../../../src/use-cases/publish/publish.ts';
import { rollBack } from '../../../src/use-cases/publish/rollback.ts';
import { acting, people } from '../../support/people/acting.ts';
import {
  createFixtureSite,
  type FixtureSite,
  renderFixture,
  testNow,
} from '../../support/sites/fixture-site.ts';

const id = 'demo-council-harrow';
const name = 'Avery Exampleperson';
let site: FixtureSite;
let minutes = 0;
beforeEach(async () => {
  site = await createFixtureSite();
  minutes = 0;
  if (!findContact(site.database, id)) loadSampleData(site.database, testNow);
});
afterEach(() => site.dispose());

/** A file with all that the read model gives the real pages. */
const renderAll: SiteRenderer = (given) => {
  const { postcodes, ...shown } = given.directory;
  return renderFixture({ files: { 'all.json': JSON.stringify(shown) } })(given);
};
async function publish(render = renderAll): Promise<string> {
  const now = new Date(testNow.getTime() + ++minutes * 60_000);
  const result = await site.publish({ render, now: () => now });
  if (result.kind !== 'published') throw new Error(JSON.stringify(result));
  return result.releaseId;
}
const goBack = () =>
  rollBack({ database: site.database, settings: site.settings, now: () => testNow, actor: 'cli', waitMs: 0 });

const planNames = (ids: readonly string[]) => planNamesGone(site.database, ids);
const stateOf = (release: string) => {
  const found = findRelease(site.database, release);
  if (!found) throw new Error(`There is no release ${release}.`);
  return found;
};
const someName = { name, consentOn: '2026-11-20', consentRecordedBy: 'system:seed' };

function give(now: Date = testNow): void {
  const seenRevision = findContact(site.database, id)?.revision ?? 0;
  const changes = { person: { name, consentOn: '2026-11-20' } };
  const context = acting(site.database, people.administrator, now);
  expect(editContact(context, { contactId: id, seenRevision, changes }).kind).toBe('changed');
}

/** Which releases hold the name in some file, whatever it is for. */
async function releasesNaming(): Promise<readonly string[]> {
  const root = dataPaths(site.dataDir).releases;
  const found = new Set<string>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    if ((await readFile(file)).includes(name)) found.add(file.slice(root.length + 1).split('/')[0] ?? '');
  }
  return [...found].toSorted();
}

const withdrawals = {
  'taken out by an administrator': () => {
    const seenRevision = findContact(site.database, id)?.revision ?? 0;
    editContact(acting(site.database), { contactId: id, seenRevision, changes: { person: null } });
  },
  'gone with a vacancy': () => {
    const seenRevision = findContact(site.database, id)?.revision ?? 0;
    markVacant(acting(site.database), { contactId: id, seenRevision });
  },
  'taken back by confirm link': () => {
    const revision = findContact(site.database, id)?.revision ?? 0;
    const at = testNow.toISOString();
    const { token } = site.database.transaction((transaction) =>
      createConfirmLink(transaction, { contactId: id, revision, at }),
    );
    const context = {
      database: site.database,
      now: testNow,
      requestId: 'test',
      publicUrl: 'https://directory.example.org',
      address: '198.51.100.7',
      secret: 'a secret of this test',
    };
    expect(withdrawName(context, token)).toEqual({ kind: 'withdrawn' });
    expect(withdrawName(context, token)).toEqual({ kind: 'not-possible' });
  },
} as const;

it.each(Object.entries(withdrawals))('%s, it is in no file after the next publish', async (_, withdraw) => {
  give();
  const first = await publish();
  const second = await publish();
  expect(await releasesNaming()).toEqual([first, second]);
  withdraw();
  // Before the next release is out, nobody goes back to one that holds it.
  expect(await goBack()).toEqual({ kind: 'no-earlier-release' });
  const third = await publish();
  expect(await releasesNaming()).toEqual([]);
  expect(await readdir(dataPaths(site.dataDir).releases)).toEqual([third]);
  expect(await goBack()).toEqual({ kind: 'no-earlier-release' });
  expect(
    site.database
      .select()
      .from(releases)
      .all()
      .map(({ state }) => state),
  ).toEqual(['removed', 'removed', 'live']);
});

it('a release that was being made when it was taken back goes with the next one', async () => {
  give();
  const first = await publish(async function* (given) {
    yield* renderAll(given);
    withdrawals['taken out by an administrator']();
  });
  expect(await releasesNaming()).toEqual([first]);
  await publish();
  expect(await releasesNaming()).toEqual([]);
});

describe('releases from before the name was written', () => {
  it('stay to go back to, and only the others go', async () => {
    const before = await publish();
    give();
    const named = await publish();
    expect(planNames([id])).toEqual({ closed: 1, left: 1 });
    withdrawals['taken out by an administrator']();
    expect(planNames([id])).toEqual({ closed: 0, left: 1 });
    const after = await publish();
    expect(await releasesNaming()).toEqual([]);
    expect((await readdir(dataPaths(site.dataDir).releases)).toSorted()).toEqual([before, after]);
    expect(stateOf(named)).toMatchObject({ state: 'removed', redactedAt: testNow.toISOString() });
    expect(await goBack()).toMatchObject({ kind: 'rolled-back', to: before });
  });

  it('stay when an import that named somebody is undone', async () => {
    const before = await publish();
    const file = new TextEncoder().encode(
      `kind,role,organisation,boroughs,telephone,person_name,person_consent_on\ncouncil_lead,Lead,Harrow Council,Harrow,020 7946 0777,${name},2026-11-20\n`,
    );
    const imported = applyImport(acting(site.database), {
      file,
      digest: undefined,
      replaceSampleData: false,
    });
    expect(imported.kind).toBe('imported');
    const named = await publish();
    expect(await releasesNaming()).toEqual([named]);
    const [past] = listPastImports(acting(site.database), 1);
    expect(past?.names).toEqual({ closed: 1, left: 1 });
    expect(undoImport(acting(site.database), past?.id ?? '').kind).toBe('undone');
    await publish();
    expect(await releasesNaming()).toEqual([]);
    expect(await goBack()).toMatchObject({ kind: 'rolled-back', to: before });
  });

  it('are told from the others by the audit trail, although the clock was set back', async () => {
    const before = await publish();
    give(new Date(testNow.getTime() + 86_400_000));
    const named = await publish();
    expect(await releasesNaming()).toEqual([named]);
    withdrawals['taken out by an administrator']();
    expect(stateOf(named).redactedAt).not.toBeNull();
    expect(stateOf(before).redactedAt).toBeNull();
  });

  it('are not told from the others where the trail says nothing of the name', async () => {
    const unknown = await publish();
    site.database
      .insert(contactPeople)
      .values({ ...someName, contactId: id, revision: 1 })
      .run();
    const named = await publish();
    withdrawals['taken out by an administrator']();
    expect([stateOf(unknown), stateOf(named)].every(({ redactedAt }) => redactedAt !== null)).toBe(true);
  });
});

it('releases without a name taken back stay to go back to', async () => {
  const first = await publish();
  await publish();
  expect(await goBack()).toMatchObject({ kind: 'rolled-back', to: first });
});

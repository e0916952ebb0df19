/**
 * How long readers wait, and what happens to people who save, while another process writes a lot: an import of 5,000
 * contacts, and one of a whole edition of postcodes. One change is saved every second through the admin API.
 */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../db/client.ts';
import { findOpenPublishRequests } from '../../db/publishing/publish-requests.ts';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import { urls } from '../../src/urls.ts';
import { createBenchSite, projectDir, serveBenchSite } from './bench-site.ts';
import { spawnPinned } from './measure-load.ts';
import { listBenchmarkSources } from './postcode-source.ts';
import { percentile, startReaders } from './read-steadily.ts';
import type { BenchmarkRow } from './row.ts';
import { makeKey } from './save-to-public.ts';

const goal = 5;
const quietMs = 8000;
const contactCount = 5000;

export async function benchWriters(): Promise<BenchmarkRow[]> {
  const site = await createBenchSite();
  const { dataDir, publicUrl } = site.settings;
  const served = await serveBenchSite(site);
  try {
    const key = makeKey(site);
    const csv = join(dataDir, 'contacts.csv');
    await writeFile(csv, writeContacts());
    const [source] = await listBenchmarkSources(dataDir);
    const writers = [
      // First, because a directory of 5,000 contacts is a different one to measure.
      {
        what: `${source?.name} is imported`,
        command: ['--optimize-for-size', 'scripts/postcodes.ts', source?.path ?? '', '--force'],
      },
      {
        what: `${contactCount.toLocaleString('en-GB')} contacts are imported`,
        command: ['scripts/contacts.ts', 'import', csv],
      },
    ];
    const rows: BenchmarkRow[] = [];
    for (const { what, command } of writers) {
      await waitForPublisher(site.database);
      const quiet = await watch(served.port, key, () => sleep(quietMs));
      const busy = await watch(served.port, key, async () => {
        const absolute = command.map((part) => (part.startsWith('scripts/') ? join(projectDir, part) : part));
        const writer = spawnPinned(1, [process.execPath, ...absolute], {
          DATA_DIR: dataDir,
          PUBLIC_URL: publicUrl,
        });
        writer.stdout?.resume();
        const [status] = await once(writer, 'exit');
        if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}.`);
      });
      const ratio = busy.p99Ms / quiet.p99Ms;
      rows.push({
        what: `A borough page while ${what} and a change is saved every second, p99`,
        measured: `${busy.p99Ms.toFixed(1)} ms; ${busy.saved} of ${busy.saves} changes saved, each in at most ${busy.slowestSaveMs.toFixed(0)} ms`,
        reference: `without the import: ${quiet.p99Ms.toFixed(1)} ms`,
        ratio: ratio.toFixed(2),
        goal: `≤ ${goal}, every change saved`,
        met: ratio <= goal && busy.saved === busy.saves && quiet.saved === quiet.saves,
      });
    }
    return rows;
  } finally {
    await served.stop();
    await site.dispose();
  }
}

/** Until nothing waits to be published. */
async function waitForPublisher(database: Database): Promise<void> {
  while (findOpenPublishRequests(database).count > 0) await sleep(500);
}

interface Watched {
  readonly p99Ms: number;
  readonly saves: number;
  readonly saved: number;
  readonly slowestSaveMs: number;
}

/** Reads and saves for as long as something else takes. */
async function watch(port: number, key: string, during: () => Promise<unknown>): Promise<Watched> {
  const readers = startReaders(port);
  const saves: Promise<{ readonly isSaved: boolean; readonly ms: number }>[] = [];
  const saving = setInterval(() => saves.push(save(port, key)), 1000);
  try {
    await during();
  } finally {
    clearInterval(saving);
  }
  const results = await Promise.all(saves);
  return {
    p99Ms: percentile(await readers.stop(), 0.99),
    saves: results.length,
    saved: results.filter(({ isSaved }) => isSaved).length,
    slowestSaveMs: Math.max(0, ...results.map(({ ms }) => ms)),
  };
}

let savedCount = 0;

async function save(port: number, key: string) {
  const startedAt = performance.now();
  savedCount++;
  const answer = await fetch(`http://127.0.0.1:${port}${urls.apiAdminContacts()}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      kind: 'council_lead',
      role: `Lead ${savedCount}`,
      organisation: `Council ${savedCount} of the measurement`,
      boroughs: ['E09000012'],
      telephone: '020 7946 0123',
    }),
  });
  await answer.text();
  return { isSaved: answer.status === 201, ms: performance.now() - startedAt };
}

function writeContacts(): string {
  const rows = Array.from({ length: contactCount }, (_, row) => {
    const borough = boroughReferences[row % boroughReferences.length]?.name ?? '';
    const telephone = `020 7946 0${String(row % 1000).padStart(3, '0')}`;
    return `council_lead,Lead ${row},Example organisation ${row},${borough},${telephone}`;
  });
  return ['kind,role,organisation,boroughs,telephone', ...rows, ''].join('\n');
}

if (import.meta.main) console.table(await benchWriters());

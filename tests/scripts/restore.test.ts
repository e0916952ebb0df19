/** npm run backup and npm run restore as commands: what they say, and whose files they leave. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeDatabase } from '../../db/client.ts';
import { loadReference } from '../../db/seed/load-seed.ts';
import { dataPaths } from '../../src/settings.ts';
import { openSecretKey } from '../../src/use-cases/data-folder/secret-key.ts';
import { openDirectory } from '../../src/use-cases/startup/open-directory.ts';
import { testNow } from '../support/database.ts';
import { siteCode } from '../support/site-code.ts';

// As it is shipped: from sources each call would look up a thousand modules.
const shipped = (await siteCode()).dir;
let folder: string;
let backup: string;

function run(script: string, dataDir: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(shipped, script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: dataDir, PUBLIC_URL: '' },
  });
  return { status, stdout, stderr };
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'restore-command-'));
  const dataDir = join(folder, 'old');
  const settings = { dataDir, publicUrl: 'http://127.0.0.1:4321' };
  const database = await openDirectory({ settings, now: testNow, say: () => {} });
  loadReference(database, testNow);
  openSecretKey(database, dataDir, testNow);
  closeDatabase(database);
  mkdirSync(join(dataPaths(dataDir).backups, '20260101T000000000Z'), { recursive: true });
  const result = run('backup.mjs', dataDir, '--keep', '1');
  expect(result).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^Audit head \d+:[0-9a-f]{64}$/m),
  });
  backup = result.stdout.trim();
  expect(readdirSync(dataPaths(dataDir).backups)).toEqual([backup.split('/').at(-1)]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a restore on a new machine says that the key came with it, and that the server must be restarted', () => {
  const { status, stdout, stderr } = run('restore.mjs', join(folder, 'new'), backup);
  expect(status).toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toContain(`${backup} has been restored. Everyone is signed out.`);
  expect(stderr).toContain('The secret key of the backup is in its place.');
  expect(stderr).toContain('Restart the server if it runs');
});

it('a restore over a damaged database says where that is now', () => {
  const dataDir = join(folder, 'old');
  writeFileSync(dataPaths(dataDir).database, 'garbage '.repeat(1000));
  const { status, stdout, stderr } = run('restore.mjs', dataDir, backup);
  expect(status).toBe(0);
  expect(stderr).toMatch(/was not backed up \(.+\)\. It was moved to .+-aside\./);
  expect(stderr).toContain('may be back: look under /admin/keys/');
  expect(readdirSync(stdout.trim())).toContain('directory.db');
});

it.skipIf(process.getuid?.() !== 0)(
  'a restore by root, of a backup that only root may read, leaves the owner',
  () => {
    const nobody = 65534;
    const dataDir = join(folder, 'theirs');
    mkdirSync(dataDir);
    chownSync(dataDir, nobody, nobody);
    for (const path of [folder, dataDir]) chmodSync(path, 0o755);
    chmodSync(backup, 0o700);
    const { status, stderr } = run('restore.mjs', dataDir, backup);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const names = readdirSync(dataDir);
    expect(names).toContain('secret.key');
    const owners = names.map((name) => [name, statSync(join(dataDir, name)).uid]);
    expect(owners).toEqual(names.map((name) => [name, nobody]));
  },
);

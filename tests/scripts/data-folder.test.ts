/** That every command meets the data folder in the same way; what that way is: tests/use-cases/data-folder. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dataPaths } from '../../src/settings.ts';
import { projectDir } from '../support/sites/fixture-site.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function run(script: string, ...args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [join(projectDir, script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', PUBLIC_URL: '' },
  });
  return { status, stderr };
}

/** Those that people and timers run on a data folder; the others bring folders of their own. */
const bodies = ['scripts/lib/edition-command.ts', ...globSync('scripts/commands/*.ts', { cwd: projectDir })];

it('every command on the data folder opens it in the one way', () => {
  expect(bodies.length).toBeGreaterThan(10);
  const breaking = bodies.filter((file) =>
    /\bopenDatabase\(|\bmigrateDatabase\(|\bloadSecretKey\(/.test(
      readFileSync(join(projectDir, file), 'utf8'),
    ),
  );
  expect(breaking).toEqual([]);
});

/** What writes a folder of its own, or builds code. */
const others = ['scripts/gallery.ts', 'scripts/start.ts'];

it('and keeps what it writes to itself', () => {
  const entries = globSync('scripts/*.ts', { cwd: projectDir }).filter((file) =>
    /runCommand\(|readSettings\(/.test(readFileSync(join(projectDir, file), 'utf8')),
  );
  expect(entries.length).toBeGreaterThan(10);
  const open = entries.filter(
    (file) =>
      !others.includes(file) &&
      !readFileSync(join(projectDir, file), 'utf8').includes("import './lib/private-files.ts'"),
  );
  expect(open).toEqual([]);
});

it('npm start refuses a folder that has lost its database, and makes none', () => {
  writeFileSync(dataPaths(dataDir).secretKey, 'k'.repeat(43));
  const { status, stderr } = run('scripts/start.ts');
  expect(status).toBe(1);
  expect(stderr).toMatch(/is gone or empty, and its folder has been used.*npm run restore/s);
  expect(stderr).not.toContain('    at ');
  expect(readdirSync(dataDir)).toEqual(['secret.key']);
});

it.skipIf(process.getuid?.() !== 0)(
  'what belongs to another is said before anything fails, with what to do',
  () => {
    chownSync(dataDir, 65534, 65534);
    chmodSync(dataDir, 0o755);
    writeFileSync(dataPaths(dataDir).database, 'a file of root', { mode: 0o600 });
    const { status, stderr } = run('scripts/start.ts');
    expect(status).toBe(1);
    expect(stderr).toMatch(/directory\.db belongs to root and cannot be written by nobody/);
    expect(stderr).toContain(`chown -R nobody: ${dataDir}`);
  },
);

it.skipIf(process.getuid?.() !== 0)(
  'a command of root on the folder of another leaves no file of root',
  () => {
    const nobody = 65534;
    chownSync(dataDir, nobody, nobody);
    chmodSync(dataDir, 0o755);
    const { status, stderr } = run('scripts/admin.ts', 'revoke-key');
    expect(stderr).toContain(`who owns ${dataDir}`);
    expect(status).toBe(0);
    const owners = [dataDir, ...readdirSync(dataDir).map((name) => join(dataDir, name))].map((path) => {
      const { uid, mode } = statSync(path);
      return [path, uid, mode & 0o077];
    });
    expect(owners).toEqual(owners.map(([path]) => [path, nobody, 0]));
    expect(existsSync(dataPaths(dataDir).database)).toBe(true);
  },
);

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

it('the migrations say all that the schema says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  try {
    cpSync(join(root, 'db/migrations'), folder, { recursive: true });
    const before = readdirSync(folder);
    const result = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/drizzle-kit/bin.cjs'),
        'generate',
        '--dialect=sqlite',
        '--casing=snake_case',
        // schema.ts and auth-schema.ts; drizzle-kit takes one pattern.
        '--schema=./db/*schema.ts',
        // drizzle-kit puts ./ before whatever it is given.
        `--out=${relative(root, folder)}`,
      ],
      { cwd: root, encoding: 'utf8' },
    );
    expect(result.stdout + result.stderr).toContain('No schema changes');
    expect(readdirSync(folder)).toEqual(before);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

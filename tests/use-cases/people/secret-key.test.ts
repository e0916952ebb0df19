import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadSecretKey } from '../../../src/use-cases/security/secret-key.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is made once, for its owner only, and is the same ever after', () => {
  const file = join(folder, 'new/secret.key');
  const key = loadSecretKey(file);
  expect(key).toMatch(/^[\w-]{43}$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(loadSecretKey(file)).toBe(key);
});

it('is closed again when a copy has opened it', () => {
  const file = join(folder, 'secret.key');
  loadSecretKey(file);
  chmodSync(file, 0o644);
  loadSecretKey(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('is refused when it is cut short, and says what to do', () => {
  const file = join(folder, 'secret.key');
  writeFileSync(file, 'abc\n');
  expect(() => loadSecretKey(file)).toThrow(/too short.*backup/);
});

/**
 * The secret that signs session cookies and encrypts second factors: DATA_DIR/secret.key, made on first start and
 * readable only by its owner. Anyone with it and the database can sign in as anyone; without it every session ends and
 * every second factor must be set up again. src/use-cases/data-folder/secret-key.ts decides whether it may be missing.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * @param file path of the key
 * @throws Error when it cannot be read or written, or is too short to be one
 */
export function loadSecretKey(file: string): string {
  return readSecretKey(file) ?? createKey(file);
}

/** @returns undefined when there is none */
export function readSecretKey(file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  if (text.length < 43)
    throw new Error(
      `${file} is too short to be a secret key. Copy it from a backup. If it is lost for good: npm run -s admin -- new-secret-key, after which everyone signs in anew and sets up their second factor again.`,
    );
  // A copy or a restore may have made it readable for others.
  chmodSync(file, 0o600);
  return text;
}

function createKey(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    // Unlike renaming, linking never replaces a key that another process has just made.
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}

/** Replaces any existing key. Only after everything that was encrypted with it is given up. */
export function replaceSecretKey(file: string): string {
  rmSync(file, { force: true });
  return createKey(file);
}

/** Secrets in a link or a key: 256 random bits, of which the database stores only the SHA-256. */
import { createHash, randomBytes } from 'node:crypto';

export function newToken(): { readonly token: string; readonly hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * Recognises attempts to sign in that come from where the right password of the account was given before. They are
 * counted separately, so that a stranger who keeps trying an account does not lock out its owner. Being known signs
 * nobody in: without the password it is worth ten attempts in a quarter of an hour, which anyone has.
 *
 * A browser is recognised by a signed cookie, which works from any address and outlasts a restart, until somebody signs
 * out in it; a network address is recognised for as long as the server runs, since addresses are not stored.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../../../db/client.ts';
import { adminRoot } from '../../urls.ts';
import type { Attempt } from './attempts.ts';
import { memoryCountsOf } from './memory-counts.ts';
import type { Visit } from './visit.ts';

const deviceCookie = 'contacts.known_device';
const keepSeconds = 90 * 86_400;

interface Site {
  readonly database: Database;
  readonly secret: string;
  readonly publicUrl: string;
}

/** What an attempt to sign in counts against, the sender first. */
export function attemptsToSignIn(site: Site, visit: Visit, email: string, now: Date): readonly Attempt[] {
  const device = findKnownDevice(site, visit, email, now);
  // Others at the same address do not have this browser.
  if (device !== undefined) return [{ name: 'sign-in by known device', of: device }];
  const { address } = visit;
  const isKnown = memoryCountsOf(site.database).has(addressKey(email, address), now);
  return [
    { name: 'sign-in by address', of: address },
    isKnown
      ? { name: 'sign-in by account and known address', of: `${email} ${address}` }
      : { name: 'sign-in by account', of: email },
  ];
}

/**
 * After the right password.
 * @returns a cookie by which the browser is recognised from now on
 */
export function rememberSender(site: Site, visit: Visit, email: string, now: Date): string {
  memoryCountsOf(site.database).count(addressKey(email, visit.address), keepSeconds, now);
  const id = findKnownDevice(site, visit, email, now) ?? randomBytes(12).toString('base64url');
  const endsAt = (now.getTime() + keepSeconds * 1000).toString(36);
  return cookie(site, `${id}.${endsAt}.${sign(site, email, id, endsAt)}`, keepSeconds);
}

/** @returns a cookie that replaces the one by which the browser is recognised */
export function forgetDevice(site: Pick<Site, 'publicUrl'>): string {
  return cookie(site, '', 0);
}

function findKnownDevice(site: Site, visit: Visit, email: string, now: Date): string | undefined {
  const start = `${cookieName(site)}=`;
  const pairs = (visit.headers.get('cookie') ?? '').split(/;\s*/);
  const value = pairs.find((pair) => pair.startsWith(start))?.slice(start.length) ?? '';
  const [id = '', endsAt = '', signature = ''] = value.split('.');
  const expected = Buffer.from(sign(site, email, id, endsAt));
  const input = Buffer.from(signature);
  if (input.length !== expected.length || !timingSafeEqual(input, expected)) return undefined;
  return Number.parseInt(endsAt, 36) > now.getTime() ? id : undefined;
}

/** Whether a browser claims to be known; the claim may be about another account, or outdated. */
export function hasDeviceCookie(headers: Headers): boolean {
  return headers.get('cookie')?.includes(`${deviceCookie}=`) === true;
}

function addressKey(email: string, address: string): string {
  return `signed in\n${email}\n${address}`;
}

/** Valid for one account, and stored only in the browser. */
function sign({ secret }: Site, email: string, id: string, endsAt: string): string {
  return createHmac('sha256', secret).update(`known device\n${email}\n${id}\n${endsAt}`).digest('base64url');
}

function cookie(site: Pick<Site, 'publicUrl'>, value: string, seconds: number): string {
  const secure = isSecure(site) ? ['Secure'] : [];
  const attributes = [`Max-Age=${seconds}`, `Path=${adminRoot}`, 'HttpOnly', ...secure, 'SameSite=Lax'];
  return [`${cookieName(site)}=${value}`, ...attributes].join('; ');
}

/** Named like the cookies of better-auth. */
function cookieName(site: Pick<Site, 'publicUrl'>): string {
  return `${isSecure(site) ? '__Secure-' : ''}${deviceCookie}`;
}

function isSecure({ publicUrl }: Pick<Site, 'publicUrl'>): boolean {
  return publicUrl.startsWith('https://');
}

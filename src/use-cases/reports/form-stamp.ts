/**
 * When a form was shown, signed and carried by the form itself: distinguishes a form that a person filled in from one
 * that a program sent within a moment, or that was never shown to anybody. Needs no cookie, no script and no memory.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Nobody reads the page, chooses and presses in less. */
const leastMs = 2_000;
/** Long enough for a page left open on a shift; then the form is shown again, with what was typed. */
const mostMs = 12 * 60 * 60_000;

export type StampCheck = 'good' | 'too-fast' | 'too-old' | 'unknown';

/** @param about what the form is about, so that a stamp is valid for nothing else */
export function createFormStamp(secret: string, about: string, now: Date): string {
  const shownAt = now.getTime().toString(36);
  return `${shownAt}.${sign(secret, about, shownAt)}`;
}

export function checkFormStamp(secret: string, about: string, stamp: string, now: Date): StampCheck {
  const [shownAt = '', signature = ''] = stamp.split('.');
  const expected = Buffer.from(sign(secret, about, shownAt));
  const input = Buffer.from(signature);
  if (input.length !== expected.length || !timingSafeEqual(input, expected)) return 'unknown';
  const age = now.getTime() - Number.parseInt(shownAt, 36);
  if (age < leastMs) return 'too-fast';
  return age <= mostMs ? 'good' : 'too-old';
}

function sign(secret: string, about: string, shownAt: string): string {
  return createHmac('sha256', secret).update(`form\n${about}\n${shownAt}`).digest('base64url').slice(0, 22);
}

/**
 * The headers of every answer, whoever made it. Flat lists of names and values, the form in which Node writes headers
 * fastest.
 */

import { mayBeFramed } from '../../urls.ts';

export type HeaderList = string[];

/** The same as `frame-ancestors 'none'` of a policy, for clients that know only this. It knows no other sites. */
const inNoFrame: HeaderList = ['X-Frame-Options', 'DENY'];

const always: HeaderList = [
  'X-Content-Type-Options',
  'nosniff',
  // Not `no-referrer`: browsers would then send `Origin: null` with forms, which the origin check refuses.
  'Referrer-Policy',
  'same-origin',
  'Permissions-Policy',
  'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy',
  'same-origin',
];

/** A page that isolates itself takes only frames that agree to it. */
const forFrames: HeaderList = ['Cross-Origin-Resource-Policy', 'cross-origin'];
const forThisSiteOnly: HeaderList = ['Cross-Origin-Resource-Policy', 'same-origin'];
const forEveryone: HeaderList = [
  'Cross-Origin-Resource-Policy',
  'cross-origin',
  'Access-Control-Allow-Origin',
  '*',
  // A page of another site may read the answer, and may ask whether its copy is still current.
  'Access-Control-Expose-Headers',
  'ETag',
];
const transportSecurity: HeaderList = ['Strict-Transport-Security', 'max-age=31536000'];

/** The open APIs, and the data files beside the pages that show the same. Nothing that accepts or shows a secret. */
const openPath =
  /^\/api\/(?:v1|open-referral)\/|^\/(?:directory|phone|status|changes|boroughs)(?:\/[\w-]+)*\.(?:csv|json|vcf|xml|atom)$/;

/** Whether pages of other sites may read the answer. */
export function isOpenPath(path: string): boolean {
  return openPath.test(path);
}

/** The answer to a browser that asks whether a page of another site may send a non-simple request (CORS preflight). */
export const preflightHeaders: HeaderList = [
  'Access-Control-Allow-Methods',
  'GET, HEAD',
  'Access-Control-Allow-Headers',
  '*',
  'Access-Control-Max-Age',
  '86400',
];

/** @param isHttps whether the public reaches the site by https */
export function securityHeaders(path: string, isHttps: boolean): HeaderList {
  const isFramed = mayBeFramed(path);
  return [
    ...always,
    ...(isFramed ? [] : inNoFrame),
    ...(isFramed ? forFrames : isOpenPath(path) ? forEveryone : forThisSiteOnly),
    ...(isHttps ? transportSecurity : []),
  ];
}

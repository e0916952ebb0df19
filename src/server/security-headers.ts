/**
 * The headers that go on every answer, whoever made it. Flat lists of names and values, the form in which Node
 * writes headers fastest.
 */

export type HeaderList = string[];

/** For everything that is no page: nothing in it may run or be framed. */
export const policyWithoutPage = "default-src 'none'; frame-ancestors 'none'";

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

const forThisSiteOnly: HeaderList = ['Cross-Origin-Resource-Policy', 'same-origin'];
const forEveryone: HeaderList = [
  'Cross-Origin-Resource-Policy',
  'cross-origin',
  'Access-Control-Allow-Origin',
  '*',
];
const transportSecurity: HeaderList = ['Strict-Transport-Security', 'max-age=31536000'];

/** Whether other sites may read the answer: the open API and later the open-data files. */
export function isOpenPath(path: string): boolean {
  return path.startsWith('/api/v1/');
}

/** @param isHttps whether the public reaches the site by https */
export function securityHeaders(path: string, isHttps: boolean): HeaderList {
  return [
    ...always,
    ...(isOpenPath(path) ? forEveryone : forThisSiteOnly),
    ...(isHttps ? transportSecurity : []),
  ];
}

/**
 * The content security policies of a release's files. The server sends them: a release holds none of them, except in
 * the offline copy, where there is no server.
 */
import { mayBeFramed, urls } from '../../../urls.ts';

/** For everything that is not a page: nothing in it may run or be framed. */
export const policyWithoutPage = "default-src 'none'; frame-ancestors 'none'";

/** A worker may do what its own policy allows, which is to fetch from this site. */
const workerPolicy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/** One for all pages, prerendered or not: everything they need comes from files of this site, and nothing is inline. */
const pageDirectives = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "img-src 'self'",
  "manifest-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
] as const;

/** For the pages that other sites show in a frame: no script at all, and their form leads to this site. */
const framedDirectives = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  'frame-ancestors *',
  "style-src 'self'",
] as const;

/** @param isHttps whether the public reaches the site by https; on http an upgrade would lead nowhere */
function pagePolicy(path: string, isHttps: boolean): string {
  const directives = mayBeFramed(path) ? framedDirectives : pageDirectives;
  return [...directives, ...(isHttps ? ['upgrade-insecure-requests'] : [])].join('; ');
}

export function policyOf(path: string, contentType: string, isHttps: boolean): string {
  if (path === urls.serviceWorker()) return workerPolicy;
  return contentType.startsWith('text/html') ? pagePolicy(path, isHttps) : policyWithoutPage;
}

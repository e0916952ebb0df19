/**
 * The content security policies of what a release holds. The server says them: nothing about them is in a release but
 * in the copy for use without signal, where there is no server.
 */
import { urls } from '../../../urls.ts';

/** For everything that is no page: nothing in it may run or be framed. */
export const policyWithoutPage = "default-src 'none'; frame-ancestors 'none'";

/** A worker may do what its own policy allows, and that is to fetch from here. */
const workerPolicy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/** One for all pages, prerendered or not: what they need comes from files of this site, and nothing stands inline. */
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

/** @param isHttps whether the public reaches the site by https; on http an upgrade would lead nowhere */
function pagePolicy(isHttps: boolean): string {
  return [...pageDirectives, ...(isHttps ? ['upgrade-insecure-requests'] : [])].join('; ');
}

export function policyOf(path: string, contentType: string, isHttps: boolean): string {
  if (path === urls.serviceWorker()) return workerPolicy;
  return contentType.startsWith('text/html') ? pagePolicy(isHttps) : policyWithoutPage;
}

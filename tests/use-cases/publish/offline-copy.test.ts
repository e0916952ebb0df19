/** What the copy for use without signal leaves out. That it works is tested in a browser: tests/e2e/offline.test.ts. */
import { expect, it } from 'vitest';
import {
  keepReferredTo,
  type OfflineText,
  offlineTextOf,
} from '../../../src/use-cases/publish/release/offline-copy.ts';
import { readPageLinks } from '../../../src/use-cases/publish/release/page-links.ts';

const text =
  (contentType: string) =>
  (path: string, content = '') =>
    offlineTextOf({ path, contentType, digest: content }, Buffer.from(content), false, (_, find) => find());
const page = text('text/html; charset=utf-8');
const script = text('text/javascript; charset=utf-8');
const style = text('text/css; charset=utf-8');

it('keeps the scripts and styles that public pages lead to, however far, and no others', () => {
  const texts: readonly OfflineText[] = [
    script('/_astro/shared.D4.js'),
    script('/_astro/search.C3.js', 'import{a}from"./shared.D4.js"'),
    page('/', '<link href="/_astro/site.A1.css"><script src="/_astro/main.B2.js">'),
    style('/_astro/site.A1.css'),
    style('/_astro/admin.E5.css'),
    script('/_astro/main.B2.js', 'import("./search.C3.js")'),
    script('/_astro/passkeys.F6.js', 'import"./ceremony.G7.js"'),
    script('/_astro/ceremony.G7.js', 'import"./shared.D4.js"'),
    text('text/vcard')('/phone.vcf', 'BEGIN:VCARD'),
    text('application/json')('/api/v1/places.json', '{}'),
  ];
  const links = new Map([
    ['/', readPageLinks('<link href="/_astro/site.A1.css"><script src="/_astro/main.B2.js">')],
  ]);
  expect(keepReferredTo(texts, links).map(({ path }) => path)).toEqual([
    '/_astro/shared.D4.js',
    '/_astro/search.C3.js',
    '/',
    '/_astro/site.A1.css',
    '/_astro/main.B2.js',
    '/phone.vcf',
    '/api/v1/places.json',
  ]);
});

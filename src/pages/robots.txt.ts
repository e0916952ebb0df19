/**
 * Paths that search engines should leave alone: nothing there is meant to be found, and some of it is one person's
 * link.
 */
import type { APIRoute } from 'astro';
import { readSettings } from '../settings.ts';
import { adminRoot, urls } from '../urls.ts';

const closed = [adminRoot, '/api/admin/', urls.confirm(''), '/report', urls.find(), urls.apiFind()];

export const GET: APIRoute = () =>
  new Response(
    [
      'User-agent: *',
      ...closed.map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${readSettings().publicUrl}${urls.sitemap()}`,
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );

/** The changes for feed readers, as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../db/publishing/read-model.ts';
import { readSettings } from '../settings.ts';
import { urls } from '../urls.ts';
import { feedOf } from './changes/_feed.ts';

export const GET: APIRoute = () => {
  const { publicUrl } = readSettings();
  const feed = feedOf(loadDirectory(), publicUrl);
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.pageUrl,
    feed_url: publicUrl + urls.changesJson(),
    language: 'en-GB',
    authors: [{ name: feed.author, url: `${publicUrl}${urls.home()}` }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.text,
      date_published: entry.at,
    })),
  });
};

/** The changes for feed readers, as Atom. */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../db/publishing/read-model.ts';
import { writeAtom } from '../domain/status/atom.ts';
import { readSettings } from '../settings.ts';
import { urls } from '../urls.ts';
import { feedOf } from './changes/_feed.ts';

export const GET: APIRoute = () => {
  const { publicUrl } = readSettings();
  return new Response(writeAtom(feedOf(loadDirectory(), publicUrl), publicUrl + urls.changesAtom()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};

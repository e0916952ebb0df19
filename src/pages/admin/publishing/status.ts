/** Whether a saved change has reached readers, for the script of the page that says so. */
import type { APIRoute } from 'astro';
import { findGoingLive } from '../../../use-cases/publish/read-publishing.ts';

export const prerender = false;

export const GET: APIRoute = ({ url, locals }) => {
  const requestId = Number(url.searchParams.get('request'));
  const state =
    Number.isSafeInteger(requestId) && requestId > 0
      ? findGoingLive(locals.database, requestId, locals.servedReleaseId)
      : undefined;
  if (state === undefined) return Response.json({ title: 'There is no such request.' }, { status: 404 });
  return Response.json({ state });
};

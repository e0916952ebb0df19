/** The badge of the state of the list. */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../../db/publishing/read-model.ts';
import { drawBadge } from '../../domain/status/badge.ts';
import { stateOfList } from '../../domain/status/state-of-list.ts';

export const GET: APIRoute = () => {
  const directory = loadDirectory();
  return new Response(drawBadge(stateOfList(directory), directory.hasDemonstrationData), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};

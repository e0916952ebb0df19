/** The boroughs as data; also where the search box in the browser reads names and aliases. */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../../../db/read-model.ts';
import { readSettings } from '../../../settings.ts';
import { boroughSummaryJson } from './_borough-json.ts';

export const GET: APIRoute = () => {
  const directory = loadDirectory();
  const { publicUrl } = readSettings();
  return Response.json({
    boroughs: directory.boroughs.map((borough) => boroughSummaryJson(directory, borough, publicUrl)),
  });
};

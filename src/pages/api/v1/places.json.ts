/** The places as data; also where the search box in the browser reads them. */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../../../db/publishing/read-model.ts';
import { placesFileJson } from '../../../domain/open-data/places-json.ts';

export const GET: APIRoute = () => Response.json(placesFileJson(loadDirectory()));

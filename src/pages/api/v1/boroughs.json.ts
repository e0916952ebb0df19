/** The boroughs as data; also where the search box in the browser reads names and aliases. */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../../../db/publishing/read-model.ts';
import { boroughListJson } from '../../../domain/open-data/directory-json.ts';
import { publicLinks } from '../../_public-links.ts';

export const GET: APIRoute = () => Response.json(boroughListJson(loadDirectory(), publicLinks()));

/** The whole directory as one JSON file. */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../db/publishing/read-model.ts';
import { directoryFileJson } from '../domain/open-data/directory-json.ts';
import { readSettings } from '../settings.ts';
import { publicLinks } from './_public-links.ts';

export const GET: APIRoute = () =>
  Response.json(
    directoryFileJson(loadDirectory(), { links: publicLinks(), licence: readSettings().dataLicence }),
  );

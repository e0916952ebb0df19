/** One borough as data: its contacts with the dates they were checked, its police area, and the national lines. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../../../../db/publishing/read-model.ts';
import type { PublicBorough } from '../../../../domain/directory/directory.ts';
import { boroughFileJson } from '../../../../domain/open-data/directory-json.ts';
import { readSettings } from '../../../../settings.ts';
import { publicLinks } from '../../../_public-links.ts';

export const getStaticPaths = (() =>
  loadDirectory().boroughs.map((borough) => ({
    params: { slug: borough.slug },
    props: { borough },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ borough: PublicBorough }> = ({ props }) =>
  Response.json(
    boroughFileJson(loadDirectory(), props.borough, {
      links: publicLinks(),
      licence: readSettings().dataLicence,
    }),
  );

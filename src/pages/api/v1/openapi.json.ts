/** What the open API is, for programs. */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../../../db/publishing/read-model.ts';
import { describeOpenApi } from '../../../domain/open-data/openapi.ts';
import { readSettings } from '../../../settings.ts';
import { urls } from '../../../urls.ts';
import { publicLinks } from '../../_public-links.ts';

export const GET: APIRoute = () => {
  const { publicUrl, dataLicence } = readSettings();
  const { builtOn, boroughs } = loadDirectory();
  const description = describeOpenApi({
    publicUrl,
    openDataUrl: publicLinks().openData,
    licence: dataLicence,
    builtOn,
    slugs: boroughs.map(({ slug }) => slug),
    paths: {
      find: urls.apiFind(),
      boroughs: urls.apiBoroughs(),
      borough: urls.apiBorough('{slug}'),
      places: urls.apiPlaces(),
      directoryJson: urls.directoryJson(),
      directoryCsv: urls.directoryCsv(),
      description: urls.apiDescription(),
      openReferral: urls.openReferral(),
      openReferralServices: urls.openReferralServices(),
      openReferralService: urls.openReferralService('{id}'),
    },
  });
  return Response.json(description);
};

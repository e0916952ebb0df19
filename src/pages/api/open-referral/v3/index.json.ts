/** What this Open Referral API is; published as /api/open-referral/v3/. */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../../../../db/publishing/read-model.ts';
import { openReferralDetails } from '../../../../domain/open-data/open-referral.ts';
import { readSettings } from '../../../../settings.ts';
import { urls } from '../../../../urls.ts';
import { publicLinks } from '../../../_public-links.ts';

export const GET: APIRoute = () =>
  Response.json(
    openReferralDetails(
      publicLinks(),
      loadDirectory().builtOn,
      readSettings().publicUrl + urls.apiDescription(),
    ),
  );

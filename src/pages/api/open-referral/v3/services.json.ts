/** Every service on one page; published as /api/open-referral/v3/services. */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../../../../db/publishing/read-model.ts';
import { openReferralServices } from '../../../../domain/open-data/open-referral.ts';
import { openReferralContext } from './_open-referral.ts';

export const GET: APIRoute = () =>
  Response.json(openReferralServices(loadDirectory(), openReferralContext()));

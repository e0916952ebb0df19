/** One service; published as /api/open-referral/v3/services/{id}. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../../../../../db/publishing/read-model.ts';
import { openReferralServices } from '../../../../../domain/open-data/open-referral.ts';
import type { OpenReferralService } from '../../../../../domain/open-data/open-referral-schema.ts';
import { openReferralContext } from '../_open-referral.ts';

export const getStaticPaths = (() =>
  openReferralServices(loadDirectory(), openReferralContext()).contents.map((service) => ({
    params: { id: service.id },
    props: { service },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ service: OpenReferralService }> = ({ props }) => Response.json(props.service);

/** What the files of Open Referral are made with. */
import type { OpenReferralContext } from '../../../../domain/open-data/open-referral.ts';
import { readSettings } from '../../../../settings.ts';
import { publicSite } from '../../../_public-links.ts';

export function openReferralContext(): OpenReferralContext {
  return { ...publicSite(), assurerEmail: readSettings().operator?.email ?? null };
}

/** What the files of Open Referral are made with. */
import { v5 } from 'uuid';
import type { OpenReferralContext } from '../../../../domain/open-data/open-referral.ts';
import { readSettings } from '../../../../settings.ts';
import { urls } from '../../../../urls.ts';
import { publicLinks } from '../../../_public-links.ts';

/** UUIDs by name (RFC 9562, version 5) in the space of this site's address: two directories never share one. */
export function openReferralContext(): OpenReferralContext {
  const { publicUrl, operator } = readSettings();
  const space = v5(publicUrl + urls.home(), v5.URL);
  return {
    links: publicLinks(),
    assurerEmail: operator?.email ?? null,
    identify: (...words) => v5(words.join('\n'), space),
  };
}

/**
 * Takes the sample contacts off a site that readers elsewhere are about to be served: a folder that was filled on this
 * machine, or by a version that loaded them anywhere, and is now opened with another PUBLIC_URL.
 */
import type { Database } from '../../../db/client.ts';
import { findRecordedFact, writeFact } from '../../../db/connection/directory-facts.ts';
import { countShownSampleContacts } from '../../../db/contacts/sample-contacts.ts';
import { findRelease, markReleasesRedacted } from '../../../db/publishing/releases.ts';
import { isThisMachine } from '../../domain/network/this-machine.ts';
import { systemPrincipal } from '../../domain/people/access.ts';
import { counted } from '../../domain/text/counted.ts';
import { retireSampleDataWithin } from '../contacts/change/retire-sample-data.ts';
import { audit, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

/** @returns what was done, in a line; undefined when there was nothing to do */
export function retireServedSamples(database: Database, publicUrl: string, now: Date): string | undefined {
  if (isThisMachine(publicUrl) || countShownSampleContacts(database) === 0) return undefined;
  const context: UseCaseContext = {
    database,
    principal: systemPrincipal('public-address'),
    now,
    requestId: 'public-address',
    publicUrl,
  };
  const count = database.transaction(
    (transaction) => {
      const retired = retireSampleDataWithin(transaction, context, requestContextOf(transaction, context));
      const at = now.toISOString();
      // Nobody goes back to a release that shows them.
      markReleasesRedacted(transaction, at);
      writeFact(transaction, 'sample-data-retired', String(retired), at);
      audit(transaction, context, {
        action: 'sample-data.retire',
        subject: 'contacts',
        after: { count: retired, publicUrl },
      });
      return retired;
    },
    { behavior: 'immediate' },
  );
  return `Retired ${counted(count, 'made-up contact')}: readers of ${publicUrl} must not take one for real. Boroughs show the national lines and the councils’ published lines, which nobody has checked yet, until you add contacts: import them under /admin/import/.`;
}

/** Whether a release may show sample contacts that have been retired since it was begun. */
export function mayShowRetiredSamples(database: Database, releaseId: string): boolean {
  const retired = findRecordedFact(database, 'sample-data-retired');
  if (!retired) return false;
  const release = findRelease(database, releaseId);
  return release !== undefined && release.startedAt <= retired.recordedAt;
}

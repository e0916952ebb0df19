/** A correction that follows from a call: which call, and where to go on when it is saved or given up. */
import type { AstroGlobal } from 'astro';
import { urls } from '../../urls.ts';
import { finishCall } from '../../use-cases/calls/finish-call.ts';
import { findNextCall, readRecordedCall } from '../../use-cases/calls/read-call-page.ts';
import { readAreas } from '../../use-cases/contacts/read/read-areas.ts';
import type { UseCaseContext } from '../../use-cases/shared/context.ts';
import { pathAfter } from './call-actions.ts';
import { queueQuery, readQueueFilter, withQuery } from './queue-filter.ts';

export interface EditedCall {
  /** Of the address of the form, with its question mark. */
  readonly query: string;
  /** To the entry in the queue. */
  readonly back: string;
  /** Ties what was saved to the call. @returns the path of the next entry */
  readonly finish: () => string;
}

/** @returns undefined where the form was not opened from the queue, or by somebody else */
export function readEditedCall(
  context: UseCaseContext,
  contactId: string,
  { url }: Pick<AstroGlobal, 'url'>,
): EditedCall | undefined {
  const callId = (url.searchParams.get('call') ?? '').slice(0, 60);
  const recorded = callId === '' ? undefined : readRecordedCall(context, callId);
  if (recorded?.contact.id !== contactId || recorded.call.withdrawnAt !== null) return undefined;
  const filter = readQueueFilter(url.searchParams, readAreas(context));
  const query = queueQuery(filter);
  // Saving takes the entry out of the queue, so what comes after it is read first.
  const next = findNextCall(context, contactId, filter);
  return {
    query: withQuery(query, { call: callId }),
    back: `${urls.adminCall(contactId)}${query}`,
    finish() {
      finishCall(context, { contactId, callId });
      return pathAfter(next, query, callId);
    },
  };
}

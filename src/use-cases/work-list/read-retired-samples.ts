/** Tells administrators for a month that the sample contacts were taken off because the site became public. */
import type { Transaction } from '../../../db/client.ts';
import { findRecordedFact } from '../../../db/connection/directory-facts.ts';
import { addDays, londonDateOf } from '../../domain/time/calendar.ts';

export interface RetiredSamples {
  readonly count: number;
  /** An instant, UTC. */
  readonly at: string;
}

const daysShown = 30;

export function readRetiredSamples(transaction: Transaction, now: Date): RetiredSamples | undefined {
  const fact = findRecordedFact(transaction, 'sample-data-retired');
  if (!fact) return undefined;
  const lastOn = addDays(londonDateOf(new Date(fact.recordedAt)), daysShown);
  return londonDateOf(now) > lastOn ? undefined : { count: Number(fact.value), at: fact.recordedAt };
}

/** External links that do not work: a part of the work list. */
import { type ExternalLink, listFailingLinks } from '../../../db/publishing/external-links.ts';
import { needsPerson } from '../../domain/links/link-outcome.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import type { WorkListSource } from './work-list-source.ts';

export type BrokenLink = ExternalLink;

export function readBrokenLinks({
  transaction,
  now,
}: Pick<WorkListSource, 'transaction' | 'now'>): readonly BrokenLink[] {
  const today = londonDateOf(now);
  return listFailingLinks(transaction).filter((link) => needsPerson(link, today));
}

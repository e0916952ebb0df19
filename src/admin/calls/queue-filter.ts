/** The filter of the queue of calls as it stands in an address: it stays with every entry and every press. */

import type { AreaReference } from '../../domain/contacts/contact-record.ts';
import { filterLabels, unknownChoiceWords } from '../../domain/contacts/list-words.ts';
import { findAreaCode } from '../../domain/text/area-in-address.ts';
import type { QueueFilter } from '../../use-cases/calls/read-queue.ts';

/** Also what falls due within so many days. */
export const withinChoices = [
  { value: '', label: 'What is due now' },
  { value: '7', label: 'Also due within 7 days' },
  { value: '30', label: 'Also due within 30 days' },
  { value: '60', label: 'Also due within 60 days' },
  { value: '90', label: 'Also due within 90 days' },
] as const;

/** On the form of the filter. */
export const queueLabels = {
  who: 'Whose',
  borough: 'Borough',
  own: filterLabels.own,
  within: 'Due',
} as const;
type QueueField = keyof typeof queueLabels;

/** @param areas whose boroughs an address may name by code or by name */
export function readQueueFilter(query: URLSearchParams, areas: AreaReference): QueueFilter {
  return {
    isMine: query.get('who') === 'mine',
    borough: findAreaCode(given(query, 'borough'), areas.boroughs),
    isOwn: query.get('own') === 'yes',
    withinDays: Number(withinChoices.find(({ value }) => value === query.get('within'))?.value ?? ''),
  };
}

/** By its field, what is said of a choice that is none; nothing may be shown or recorded by such a filter. */
export function unknownInQueue(
  query: URLSearchParams,
  areas: AreaReference,
): Readonly<Partial<Record<QueueField, string>>> {
  const isKnown: Readonly<Record<QueueField, (value: string) => boolean>> = {
    who: (value) => value === 'mine',
    borough: (value) => findAreaCode(value, areas.boroughs) !== undefined,
    own: (value) => value === 'yes',
    within: (value) => withinChoices.some((choice) => choice.value === value),
  };
  const fields = Object.keys(queueLabels) as QueueField[];
  return Object.fromEntries(
    fields
      .map((field) => ({ field, value: given(query, field) }))
      .filter(({ field, value }) => value !== '' && !isKnown[field](value))
      .map((choice) => [choice.field, unknownChoiceWords(choice, queueLabels[choice.field])]),
  );
}

function given(query: URLSearchParams, field: QueueField): string {
  return (query.get(field) ?? '').trim().slice(0, 100);
}

/** @returns with its question mark; empty for the whole queue */
export function queueQuery({ isMine, borough, isOwn, withinDays }: QueueFilter): string {
  const query = new URLSearchParams({
    ...(isMine && { who: 'mine' }),
    ...(borough !== undefined && { borough }),
    ...(isOwn && { own: 'yes' }),
    ...(withinDays > 0 && { within: String(withinDays) }),
  });
  return query.size === 0 ? '' : `?${query}`;
}

/** The same with more in it. */
export function withQuery(path: string, more: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(more);
  return query.size === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

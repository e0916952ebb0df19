/** The filter of the queue of calls as it stands in an address: it stays with every entry and every press. */
import type { QueueFilter } from '../../use-cases/calls/read-queue.ts';

/** Also what falls due within so many days. */
export const withinChoices = [
  { value: '', label: 'What is due now' },
  { value: '7', label: 'Also due within 7 days' },
  { value: '30', label: 'Also due within 30 days' },
  { value: '60', label: 'Also due within 60 days' },
  { value: '90', label: 'Also due within 90 days' },
] as const;

export function readQueueFilter(query: URLSearchParams): QueueFilter {
  const within = withinChoices.find(({ value }) => value === query.get('within'))?.value ?? '';
  const borough = query.get('borough') ?? '';
  return {
    isMine: query.get('who') === 'mine',
    borough: /^E\d{8}$/.test(borough) ? borough : undefined,
    withinDays: Number(within),
  };
}

/** @returns with its question mark; empty for the whole queue */
export function queueQuery({ isMine, borough, withinDays }: QueueFilter): string {
  const query = new URLSearchParams({
    ...(isMine && { who: 'mine' }),
    ...(borough !== undefined && { borough }),
    ...(withinDays > 0 && { within: String(withinDays) }),
  });
  return query.size === 0 ? '' : `?${query}`;
}

/** The same with more in it. */
export function withQuery(path: string, more: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(more);
  return query.size === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

/** Numbers of days as the account of impact says them. */

/** @param days whole or half; `on the same day`, `within 1 day`, `within 2.5 days` */
export function daysWords(days: number): string {
  if (days === 0) return 'on the same day';
  return `within ${days.toLocaleString('en-GB')} ${days === 1 ? 'day' : 'days'}`;
}

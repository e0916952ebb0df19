/** A time of day in words. It is a separate file so that the browser need not load the rest of the words for hours. */

/**
 * 9am, 5.30pm, midday, midnight: times as the GOV.UK style guide writes them.
 * @param time from 00:00 to 24:00
 */
export function timeWords(time: string): string {
  if (time === '12:00') return 'midday';
  if (time === '00:00' || time === '24:00') return 'midnight';
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** The middle of several numbers of days. */

/** A median of fewer says more about one entry than about the list. */
export const fewestForMedian = 3;

/** @returns whole or half days; null for fewer than three numbers */
export function medianOf(days: readonly number[]): number | null {
  if (days.length < fewestForMedian) return null;
  const sorted = days.toSorted((a, b) => a - b);
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

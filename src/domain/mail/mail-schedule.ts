/** When mail that could not be delivered is tried again. */

/** Minutes from one attempt to the next; after the last the message is given up. About two and a half days. */
const retryMinutes = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60, 24 * 60] as const;

/**
 * @param failures how many attempts have failed, at least one
 * @returns minutes to wait, or null to give up
 */
export function decideRetry(failures: number): number | null {
  return retryMinutes[failures - 1] ?? null;
}

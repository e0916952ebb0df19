/**
 * Whether somebody is likely to look at what is served. A program that does not say what it is counts as a reader; who
 * hides it cannot be told from one.
 */
import type { IncomingMessage } from 'node:http';
import { isbot } from 'isbot';

/**
 * @returns false for robots that say so, for pages that a browser loads in case they are opened, and for what a script or
 *   a download manager fetches: a browser says where what it fetches goes
 */
export function isReader({ method, headers }: IncomingMessage): boolean {
  const agent = headers['user-agent'];
  // `Purpose` is how Safari and older browsers say it.
  const goesTo = headers['sec-fetch-dest'] ?? 'document';
  const purpose = headers['sec-purpose'] ?? headers['purpose'];
  return (
    method !== 'HEAD' &&
    (goesTo === 'document' || goesTo === 'iframe') &&
    headers['range'] === undefined &&
    agent !== undefined &&
    !isbot(agent) &&
    !/prefetch|preview/i.test(String(purpose ?? ''))
  );
}

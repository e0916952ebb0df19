/** Evens out how long an answer takes, where the time would tell what the answer does not. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Does the work and comes back when both it is done and the time has passed. */
export async function notBefore<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const passed = sleep(milliseconds);
  try {
    return await work();
  } finally {
    await passed;
  }
}

/** Evens out how long an answer takes, where the timing would reveal what the answer does not say. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Does the work and returns when both it is done and the time has passed. */
export async function notBefore<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const passed = sleep(milliseconds);
  try {
    return await work();
  } finally {
    await passed;
  }
}

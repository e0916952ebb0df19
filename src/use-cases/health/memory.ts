/** Whether the machine has the memory that a publish needs. It is a warning until a publish fails. */
import { totalmem } from 'node:os';
import { neededMegabytes } from '../publish/failure-cause.ts';

const mebibyte = 2 ** 20;

/** @returns bytes that this process and its builds may use: those of the machine, or of the container it is in */
export function readMemoryLimit(): number {
  const contained = process.constrainedMemory();
  return contained > 0 ? Math.min(contained, totalmem()) : totalmem();
}

/** @param limitBytes as readMemoryLimit gives it */
export function findMemoryProblem(limitBytes: number): string | undefined {
  const megabytes = Math.floor(limitBytes / mebibyte);
  if (megabytes >= neededMegabytes) return undefined;
  return `The server has ${megabytes} MB of memory, and a publish needs about ${neededMegabytes}: it may be killed, and readers then keep the old pages.`;
}

/**
 * Why a publish failed, in words for the person who can fix it. The first error message often hides the cause: a killed
 * process says nothing, and a full disk shows as a module that could not be written.
 */

/**
 * The memory that the machine should have free, in MB, including the server's own share. Measured with the built-in
 * postcode table: server and publisher together peak at 310, and publish in a control group of 384.
 */
export const neededMegabytes = 384;

const causes = [
  {
    pattern: /ENOSPC|EDQUOT|no space left on device|database or disk is full|disk quota exceeded/i,
    words: 'The disk is full: free some space.',
  },
  {
    pattern: /heap out of memory|ERR_WORKER_OUT_OF_MEMORY|ENOMEM|cannot allocate memory/i,
    words: `The machine ran out of memory; a publish needs about ${neededMegabytes} MB.`,
  },
  { pattern: /EROFS|read-only file system/i, words: 'The disk is mounted read-only.' },
] as const;

/** @param text everything known about it: messages, and the end of the build's output */
export function nameCause(text: string): string {
  const cause = causes.find(({ pattern }) => pattern.test(text));
  return cause === undefined || text.startsWith(cause.words) ? text : `${cause.words} ${text}`;
}

/** How a publisher's process failed. */
export function describeEnd(code: number | null, signal: NodeJS.Signals | null): string {
  if (signal === null) return `The publisher failed (exit status ${code}).`;
  const why = signal === 'SIGKILL' || signal === 'SIGABRT' ? `: ${outOfMemory}` : '.';
  return `The publisher was killed (${signal})${why}`;
}

const outOfMemory = `most likely the machine ran out of memory; a publish needs about ${neededMegabytes} MB.`;

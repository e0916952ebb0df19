/**
 * A line for the first refusal of a minute, and how many there were with the next: a crowd that is sent away would
 * otherwise write a line for each of its requests.
 */

const quietMs = 60_000;

/** @returns what takes a line, and writes it or counts it */
export function createQuietLog(log: (line: string) => void): (line: string) => void {
  let quietUntil = 0;
  let leftOut = 0;
  return (line) => {
    const now = performance.now();
    if (now < quietUntil) {
      leftOut++;
      return;
    }
    log(leftOut === 0 ? line : `${line} (and ${leftOut} more before it)`);
    quietUntil = now + quietMs;
    leftOut = 0;
  };
}

/**
 * Logs the first refusal of a minute, and with the next line how many others there were: a crowd that is refused would
 * otherwise write a line for each of its requests.
 */

const quietMs = 60_000;

/** @returns a function that takes a line, and writes it or counts it */
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

/**
 * What identifies a message of ours wherever it is quoted: its id, in Message-ID, in the envelope id that reports
 * repeat (RFC 3461), and in a separate header for servers that write another Message-ID. Called where mail is sent and
 * received. Pure.
 */

/** A header of our messages; its value is only the id. */
export const markHeader = 'X-Directory-Message';

const idPattern =
  /(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9a-f-])/gi;

/** More than this is not genuine: a report quotes one message, and an answer a few. */
const idsMax = 50;

/** Each once, in lower case, in the order of the texts. 122 bits of each are random, so nobody guesses one. */
export function findMessageIds(texts: readonly string[]): readonly string[] {
  const ids = new Set<string>();
  for (const text of texts)
    for (const [id] of text.matchAll(idPattern)) {
      ids.add(id.toLowerCase());
      if (ids.size === idsMax) return [...ids];
    }
  return [...ids];
}

/** Whether words or digits that staff type stand in a note, and the part of it around them. Pure. */
import { digitsOf, plainText } from '../contacts/matches-text.ts';

/** Every word, or the digits in whatever spelling. */
export function isInNote(note: string, typed: string): boolean {
  const digits = digitsOf(typed);
  if (digits !== undefined) return note.replace(/[^\d]/g, '').includes(digits);
  const plain = plainText(note);
  return plainText(typed)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

const excerptMax = 120;
/** Before what was looked for. */
const leadIn = 30;

/** At most so many characters of a note, in one line, from a little before the first word that was typed. */
export function excerptOf(note: string, typed: string): string {
  const line = note.replace(/\s+/g, ' ').trim();
  if (line.length <= excerptMax) return line;
  const [first = ''] = plainText(typed).split(/\s+/);
  // Letters that stand for two lose a character to their plain form, so the place is about right.
  const from = Math.max(0, plainText(line).indexOf(first) - leadIn);
  const part = line.slice(from, from + excerptMax).trim();
  return `${from > 0 ? '…' : ''}${part}${from + excerptMax < line.length ? '…' : ''}`;
}
